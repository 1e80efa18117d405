import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeasuredCommitment, Period } from '#shared/contract/leads';
import { touches } from '#shared/domain/annotations/annotations';
import { PeriodMark } from '../../ui/period-mark';
import type { PeriodNote } from '../annotations/use-period-notes';
import { ContestedNote } from '../disputes/contested-note';
import { absolute, dayAndTime } from './dates';
import { isRate, reasonOf, usePeriodWords } from './period-words';

interface Props {
  agreement: string;
  commitment: MeasuredCommitment;
  periods: readonly Period[];
  notes: readonly PeriodNote[];
}

/** Every period with its figures and its reason: what the chart draws, in words. */
export function PeriodsTable({ agreement, commitment, periods, notes }: Props) {
  const { t } = useTranslation('measurement');
  const words = usePeriodWords();
  const rate = isRate(commitment.metric);
  return (
    <Table.ScrollContainer minWidth={780}>
      <Table verticalSpacing={6} fz="sm">
        <Table.Caption>{t('table.caption', { title: commitment.title })}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('table.period')}</Table.Th>
            <Table.Th scope="col">{t('table.verdict')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('table.measured')}
            </Table.Th>
            {rate && (
              <Table.Th scope="col" ta="end">
                {t('table.of')}
              </Table.Th>
            )}
            <Table.Th scope="col" ta="end">
              {t('table.target')}
            </Table.Th>
            <Table.Th scope="col">{t('table.due')}</Table.Th>
            <Table.Th scope="col">{t('table.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...periods].reverse().map((period) => (
            <Table.Tr key={period.start}>
              <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
                <Anchor
                  fz="sm"
                  renderRoot={(props) => (
                    <Link
                      {...props}
                      to="/agreements/$id/measure/$commitment/$period"
                      params={{ id: agreement, commitment: commitment.id, period: period.start }}
                      aria-label={t('table.open', { period: words.name(period) })}
                    />
                  )}
                >
                  {words.name(period)}
                </Anchor>
                {notes
                  .filter((note) => touches(note, period))
                  .map(({ id, letter, text }) => (
                    <sup key={id} title={text}>
                      {' '}
                      {letter}
                    </sup>
                  ))}
              </Table.Th>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                <PeriodMark status={period.status} withWord />
              </Table.Td>
              <Table.Td ta="end">
                {period.measured === null ? '–' : words.short(commitment.unit, period.measured)}
              </Table.Td>
              {rate && (
                <Table.Td ta="end" style={{ whiteSpace: 'nowrap' }}>
                  {period.denominator === null
                    ? '–'
                    : t('ofAll', { numerator: period.numerator ?? '–', denominator: period.denominator })}
                </Table.Td>
              )}
              <Table.Td ta="end">
                {period.target === null ? '–' : words.short(commitment.unit, period.target)}
              </Table.Td>
              <Table.Td title={absolute(period.due, words.locale)} style={{ whiteSpace: 'nowrap' }}>
                {dayAndTime(period.due, words.locale)}
              </Table.Td>
              <Table.Td miw={220}>
                <Text fz="sm" c="dimmed">
                  {reasonOf(period)}
                  <ContestedNote commitment={commitment} period={period} />
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
