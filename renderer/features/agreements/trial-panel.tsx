import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trial } from '#shared/contract/leads';
import { amountOf } from '#shared/domain/commitments/sentence';
import type { Commitment } from '#shared/model/commitment';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { spokenWords } from '../../words/spoken';
import { DeadlineField } from './field-deadline';
import { TargetField } from './field-target';
import classes from './trial-panel.module.css';
import { useTrialWords } from './trial-words';

interface Props {
  agreement: string;
  commitment: Commitment;
  write: (fields: Partial<Commitment>) => void;
  disabled: boolean;
}

type Tried = Pick<Commitment, 'target' | 'deadline'>;

function useTrial(agreement: string, commitment: Commitment | null) {
  const found = useQuery(
    orpc.measure.trial.queryOptions({
      input: { id: agreement, commitment },
      enabled: commitment !== null,
      placeholderData: keepPreviousData,
    }),
  );
  return { trial: commitment ? found.data?.[0] : undefined, error: found.error };
}

/**
 * A promise tried on the leads that there are, before anybody signs it: how often it would have been kept, and
 * how often with another target or deadline. Nothing is written until somebody says so.
 */
export function TrialPanel({ agreement, commitment, write, disabled }: Props) {
  const { t } = useTranslation('agreements');
  const words = useTrialWords();
  const [other, setOther] = useState<Partial<Tried>>({});
  const moved = Object.keys(other).length > 0;
  const written = useTrial(agreement, commitment);
  const tried = useTrial(agreement, moved ? { ...commitment, ...other, ramp: undefined } : null);
  const target = other.target ?? commitment.target;
  const rows: [string, Tried, Trial | undefined][] = [
    [t('trial.asWritten'), commitment, written.trial],
    ...(moved
      ? [[t('trial.whatIf'), { ...commitment, ...other }, tried.trial] as [string, Tried, Trial | undefined]]
      : []),
  ];
  const quarters = written.trial?.quarters ?? [];
  return (
    <section aria-label={t('trial.title')} className={classes.panel}>
      <Stack gap="sm">
        <div>
          <Text fw={600} size="sm">
            {t('trial.title')}
          </Text>
          <Text size="sm" role="status">
            {written.trial ? words.told(written.trial) : t('trial.pending')}
          </Text>
        </div>
        <ErrorState error={written.error ?? tried.error} />
        {written.trial && written.trial.judged > 0 && (
          <>
            <Group gap="sm" align="flex-end">
              <TargetField
                target={target}
                write={(next) => setOther({ ...other, target: next })}
                disabled={false}
                problem={null}
              />
              {commitment.metric === 'timeliness' && target.unit === 'ratio' && (
                <DeadlineField
                  deadline={other.deadline ?? commitment.deadline}
                  write={(deadline) => setOther({ ...other, deadline })}
                  disabled={false}
                />
              )}
            </Group>
            <Table.ScrollContainer minWidth={480}>
              <Table verticalSpacing={4} fz="sm">
                <Table.Caption>{t('trial.caption')}</Table.Caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Td />
                    <Table.Th scope="col">{t('trial.lately')}</Table.Th>
                    {quarters.map(({ start }) => (
                      <Table.Th key={start} scope="col">
                        {words.quarter(start)}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map(([name, promised, trial]) => (
                    <Table.Tr key={name}>
                      <Table.Th scope="row" fw={400}>
                        {name}{' '}
                        <Text span c="dimmed" size="sm">
                          {t(`bounds.${promised.target.bound}`)} {amountOf(promised.target, spokenWords())}
                        </Text>
                      </Table.Th>
                      <Table.Td fw={600}>{trial ? words.cell(trial) : '…'}</Table.Td>
                      {quarters.map(({ start }) => {
                        const found = trial?.quarters.find((each) => each.start === start);
                        return <Table.Td key={start}>{found ? words.cell(found) : '–'}</Table.Td>;
                      })}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            {moved && (
              <Group gap="xs">
                <Button
                  size="compact-sm"
                  disabled={disabled}
                  onClick={() => {
                    write(other);
                    setOther({});
                  }}
                >
                  {t('trial.use')}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => setOther({})}>
                  {t('trial.reset')}
                </Button>
              </Group>
            )}
          </>
        )}
      </Stack>
    </section>
  );
}
