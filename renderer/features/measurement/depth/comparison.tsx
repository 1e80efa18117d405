import { Group, Select, Stack, Table, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import type { Depth } from '#shared/contract/measurement-depth';
import { orpc } from '../../../app/api';
import { PeriodMark } from '../../../ui/period-mark';
import { figure, percent } from '../dates';
import { usePeriodWords } from '../period-words';

interface Props {
  agreement: string;
  commitment: MeasuredCommitment;
  periods: readonly Period[];
}

const handedOver = (depth: Depth): number => depth.funnel.reduce((sum, row) => sum + row.handedOver, 0);
const rejected = (depth: Depth): number => depth.reasons.reduce((sum, row) => sum + row.leads, 0);

/** Two periods side by side: the verdicts, how many leads there were, how many were rejected, and why most. */
export function Comparison({ agreement, commitment, periods }: Props) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  const known = periods.filter(({ status }) => status !== 'no data');
  const judged = known.filter(({ status }) => status === 'attained' || status === 'missed');
  const newest = judged.length > 1 ? judged : known;
  const [chosen, setChosen] = useState<readonly (string | undefined)[]>([
    newest.at(-2)?.start,
    newest.at(-1)?.start,
  ]);
  const pair = chosen.flatMap((start) => known.find((period) => period.start === start) ?? []);
  const depths = useQueries({
    queries: pair.map(({ start }) =>
      orpc.measure.depth.queryOptions({
        input: { id: agreement, commitment: commitment.id, from: start, to: start },
      }),
    ),
  });
  if (known.length < 2) return <Text c="dimmed">{t('compare.few')}</Text>;
  const options = [...known].reverse().map((period) => ({ value: period.start, label: words.name(period) }));
  const row = (label: string, cell: (period: Period, depth: Depth | null | undefined) => ReactNode) => (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {label}
      </Table.Th>
      {pair.map((period, i) => (
        <Table.Td key={period.start}>{cell(period, depths[i]?.data)}</Table.Td>
      ))}
    </Table.Tr>
  );
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {([0, 1] as const).map((i) => (
          <Select
            key={i}
            size="xs"
            aria-label={t(i === 0 ? 'compare.first' : 'compare.second')}
            allowDeselect={false}
            data={options}
            value={chosen[i] ?? null}
            onChange={(next) => next && setChosen(i === 0 ? [next, chosen[1]] : [chosen[0], next])}
          />
        ))}
      </Group>
      <Table.ScrollContainer minWidth={420}>
        <Table fz="sm" verticalSpacing={4} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {pair.map((period) => (
                <Table.Th key={period.start} scope="col">
                  {words.name(period)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {row(t('table.verdict'), (period) => (
              <PeriodMark status={period.status} withWord />
            ))}
            {row(t('table.measured'), (period) => words.figures(commitment, period))}
            {row(t('funnel.handedOver'), (_, depth) =>
              depth ? figure(handedOver(depth), words.locale) : '–',
            )}
            {row(t('compare.rejected'), (_, depth) => {
              if (!depth || handedOver(depth) === 0) return '–';
              const share = Math.round((rejected(depth) / handedOver(depth)) * 100) / 100;
              return `${figure(rejected(depth), words.locale)} · ${percent(share, words.locale)}`;
            })}
            {row(t('compare.reason'), (_, depth) => depth?.reasons[0]?.reason ?? '–')}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
