import { NumberInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '#shared/model/touchpoint';
import { useField } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { ItemList } from '../processes/item-list';

interface Props {
  session: DocumentSession;
  agenda: readonly AgendaItem[];
  /** The time budget. */
  minutes: number;
  disabled: boolean;
}

/** What every meeting begins with, each point with its share of the time. */
export function Agenda({ session, agenda, minutes, disabled }: Props) {
  const { t } = useTranslation('touchpoints');
  const planned = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  return (
    <>
      <div data-path="agenda">
        <ItemList
          session={session}
          path="agenda"
          label={t('agenda.title')}
          itemLabel={(number) => t('agenda.item', { number })}
          removeLabel={(number) => t('agenda.remove', { number })}
          placeholder={t('agenda.placeholder')}
          addLabel={t('agenda.add')}
          more={(id, number) => (
            <Minutes session={session} path={`agenda/${id}`} number={number} disabled={disabled} />
          )}
          disabled={disabled}
        />
      </div>
      {planned > 0 && (
        <Text size="sm" mt={6} c={planned > minutes ? 'var(--accord-warn)' : 'dimmed'}>
          {planned > minutes
            ? t('agenda.over', { planned, over: planned - minutes })
            : t('agenda.total', { planned, minutes })}
        </Text>
      )}
    </>
  );
}

interface MinutesProps {
  session: DocumentSession;
  path: string;
  number: number;
  disabled: boolean;
}

function Minutes({ session, path, number, disabled }: MinutesProps) {
  const { t } = useTranslation('touchpoints');
  const [value, write] = useField<number | null>(session, path, 'minutes');
  return (
    <NumberInput
      aria-label={t('agenda.minutes', { number })}
      size="xs"
      w={84}
      mb={4}
      min={1}
      max={480}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      suffix={` ${t('facts.minutesUnit')}`}
      placeholder={t('facts.minutesUnit')}
      disabled={disabled}
      value={value ?? ''}
      onChange={(next) => write(typeof next === 'number' && next >= 1 && next <= 480 ? next : null)}
    />
  );
}
