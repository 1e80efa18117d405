import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Depth } from '#shared/contract/measurement-depth';
import { figure } from '../dates';
import { useLocale } from '../use-locale';

/** So many sources have a column of their own; the others are put together. */
const MOST_SOURCES = 6;

const sumBy = <K,>(rows: Depth['reasons'], key: (row: Depth['reasons'][number]) => K): Map<K, number> => {
  const sums = new Map<K, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.leads);
  return new Map([...sums].sort((a, b) => b[1] - a[1]));
};

/** Why leads were rejected, one column for each source. */
export function Reasons({ rows }: { rows: Depth['reasons'] }) {
  const { t } = useTranslation('measurement');
  const locale = useLocale();
  const sources = [...sumBy(rows, ({ source }) => source).keys()].slice(0, MOST_SOURCES);
  const cell = (reason: string | null, source: string | null): number =>
    rows.find((row) => row.reason === reason && row.source === source)?.leads ?? 0;
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('reasons.reason')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('reasons.all')}
            </Table.Th>
            {sources.map((source) => (
              <Table.Th key={source} scope="col" ta="end">
                {source ?? t('funnel.none')}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...sumBy(rows, ({ reason }) => reason)].map(([reason, leads]) => (
            <Table.Tr key={reason}>
              <Table.Th scope="row" fw={400}>
                {reason ?? t('reasons.none')}
              </Table.Th>
              <Table.Td ta="end">{figure(leads, locale)}</Table.Td>
              {sources.map((source) => (
                <Table.Td key={source} ta="end">
                  {figure(cell(reason, source), locale)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
