import { SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Depth } from '#shared/contract/measurement-depth';
import { figure, percent } from '../dates';
import { useLocale } from '../use-locale';

type Row = Depth['funnel'][number];

const STAGES = ['accepted', 'qualified', 'won'] as const;

const total = (rows: readonly Row[], of: 'handedOver' | (typeof STAGES)[number]): number =>
  rows.reduce((sum, row) => sum + row[of], 0);

type By = 'source' | 'offer' | 'both';

/** Rows that have the same source, or the same offer, as one; the largest first. */
function together(rows: readonly Row[], by: By): Row[] {
  if (by === 'both') return [...rows];
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) groups.set(row[by], [...(groups.get(row[by]) ?? []), row]);
  return [...groups]
    .map(([value, of]) => ({
      source: by === 'source' ? value : null,
      offer: by === 'offer' ? value : null,
      handedOver: total(of, 'handedOver'),
      accepted: total(of, 'accepted'),
      qualified: total(of, 'qualified'),
      won: total(of, 'won'),
    }))
    .sort((a, b) => b.handedOver - a.handedOver);
}

/** From hand-over to won, by source, and by offer where the leads name one. */
export function Funnel({ rows, stages }: { rows: Depth['funnel']; stages: Depth['stages'] }) {
  const { t } = useTranslation('measurement');
  const [by, setBy] = useState<By>('source');
  const offers = rows.some(({ offer }) => offer !== null);
  return (
    <Stack gap="xs">
      {offers && (
        <SegmentedControl
          size="xs"
          style={{ alignSelf: 'start' }}
          aria-label={t('funnel.by.label')}
          value={by}
          onChange={(next) => setBy(next as By)}
          data={(['source', 'offer', 'both'] as const).map((value) => ({
            value,
            label: t(`funnel.by.${value}`),
          }))}
        />
      )}
      <FunnelTable rows={together(rows, by)} stages={stages} by={by} />
    </Stack>
  );
}

function FunnelTable({ rows, stages, by }: { rows: readonly Row[]; stages: Depth['stages']; by: By }) {
  const { t } = useTranslation('measurement');
  const locale = useLocale();
  const shown = STAGES.filter((stage) => stages.includes(stage));
  const all = { source: null, offer: null, handedOver: total(rows, 'handedOver') };
  const sums = {
    ...all,
    accepted: total(rows, 'accepted'),
    qualified: total(rows, 'qualified'),
    won: total(rows, 'won'),
  };
  const cells = (row: Row) => (
    <>
      <Table.Td ta="end">{figure(row.handedOver, locale)}</Table.Td>
      {shown.map((stage) => (
        <Table.Td key={stage} ta="end" style={{ whiteSpace: 'nowrap' }}>
          {figure(row[stage], locale)}{' '}
          <Text span size="xs" c="dimmed">
            {row.handedOver > 0
              ? percent(Math.round((row[stage] / row.handedOver) * 100) / 100, locale)
              : '–'}
          </Text>
        </Table.Td>
      ))}
    </>
  );
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(by === 'offer' ? 'funnel.offer' : 'funnel.source')}</Table.Th>
            {by === 'both' && <Table.Th scope="col">{t('funnel.offer')}</Table.Th>}
            <Table.Th scope="col" ta="end">
              {t('funnel.handedOver')}
            </Table.Th>
            {shown.map((stage) => (
              <Table.Th key={stage} scope="col" ta="end">
                {t(`funnel.${stage}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.source} ${row.offer}`}>
              <Table.Th scope="row" fw={400}>
                {by === 'offer' ? (row.offer ?? t('funnel.noOffer')) : (row.source ?? t('funnel.none'))}
              </Table.Th>
              {by === 'both' && <Table.Td>{row.offer ?? '–'}</Table.Td>}
              {cells(row)}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={by === 'both' ? 2 : 1}>
              {t('funnel.all')}
            </Table.Th>
            {cells(sums)}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}
