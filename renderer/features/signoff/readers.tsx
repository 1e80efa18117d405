import { Button, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SignoffState } from '#shared/contract/signoff';
import { orpc } from '../../app/api';
import { useScreenActions } from '../../app/screen-actions';
import { dayOf } from '../../ui/dates';
import { ErrorState } from '../../ui/error-state';
import { WhoKnows } from '../../ui/who-knows';
import { useLocale } from '../measurement/use-locale';
import { usePassphrase } from './use-passphrase';

/** Who has read the version in force, and the button that says so. */
export function Readers({ state }: { state: SignoffState }) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  const { readers, may } = state;
  if (!state.inForce || readers.length === 0) return null;
  const read = readers.filter(({ readAt }) => readAt !== null).length;
  return (
    <section>
      <WhoKnows
        summary={
          <Title order={3} fz="sm">
            {t('readers.title', { count: read, of: readers.length })}
          </Title>
        }
        show={t('readers.show')}
        hide={t('readers.hide')}
        people={readers.map(({ readAt, ...reader }) => ({
          ...reader,
          known: readAt !== null,
          words: readAt ? t('readers.read', { when: dayOf(readAt, { locale }) }) : t('readers.not'),
        }))}
      />
      {may.acknowledge && <Acknowledge record={state.record} />}
    </section>
  );
}

function Acknowledge({ record }: { record: string }) {
  const { t } = useTranslation('signoff');
  const passphrase = usePassphrase();
  const mark = useMutation(orpc.signoff.acknowledge.mutationOptions({ onSettled: passphrase.clear }));
  const run = (): void => mark.mutate({ id: record, ...passphrase.input });
  useScreenActions(passphrase.missing ? [] : [{ id: 'acknowledge', label: t('readers.mark'), run }]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <Stack gap="xs" mt="xs" align="flex-start">
        {passphrase.field}
        <Button
          type="submit"
          variant="default"
          size="compact-sm"
          disabled={passphrase.missing}
          loading={mark.isPending}
        >
          {t('readers.mark')}
        </Button>
        <ErrorState error={mark.error} />
      </Stack>
    </form>
  );
}
