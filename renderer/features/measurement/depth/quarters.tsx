import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Course } from '#shared/contract/measurement-depth';
import { percent } from '../dates';
import { useLocale } from '../use-locale';

/** Kept and judged periods of each quarter, oldest first. */
export function Quarters({ quarters }: { quarters: Course['quarters'] }) {
  const { t } = useTranslation('measurement');
  const locale = useLocale();
  return (
    <Table fz="sm" verticalSpacing={4} maw={480}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('quarters.quarter')}</Table.Th>
          <Table.Th scope="col" ta="end">
            {t('quarters.kept')}
          </Table.Th>
          <Table.Th scope="col" ta="end">
            {t('quarters.attainment')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {quarters.map(({ start, kept, judged }) => (
          <Table.Tr key={start}>
            <Table.Th scope="row" fw={400}>
              {t('quarters.name', {
                quarter: Math.ceil(Number(start.slice(5, 7)) / 3),
                year: start.slice(0, 4),
              })}
            </Table.Th>
            <Table.Td ta="end">{t('ofAll', { numerator: kept, denominator: judged })}</Table.Td>
            <Table.Td ta="end">
              {judged === 0 ? '–' : percent(Math.round((kept / judged) * 100) / 100, locale)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
