import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Depth } from '#shared/contract/measurement-depth';
import { figure } from '../dates';
import { useLocale } from '../use-locale';

/** What a person does not do: these stretches are of the systems between the teams. */
const OF_SYSTEMS: ReadonlySet<string> = new Set(['created handedOver', 'handedOver assigned']);

/** The stretches of a lead's story: what systems took, apart from what people took. */
export function ClockLegs({ clock }: { clock: Depth['clock'] }) {
  const { t } = useTranslation('measurement');
  const locale = useLocale();
  const hours = (value: number | null): string =>
    value === null ? '–' : t('hours', { hours: figure(Math.round(value * 10) / 10, locale) });
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('clock.stretch')}</Table.Th>
            <Table.Th scope="col">{t('clock.whose')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('clock.leads')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('clock.median')}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {t('clock.p90')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {clock.map(({ from, to, leads, median, p90 }) => (
            <Table.Tr key={`${from} ${to}`}>
              <Table.Th scope="row" fw={400}>
                {t(`event.${from}`)} → {t(`event.${to}`)}
              </Table.Th>
              <Table.Td>{t(OF_SYSTEMS.has(`${from} ${to}`) ? 'clock.systems' : 'clock.people')}</Table.Td>
              <Table.Td ta="end">{figure(leads, locale)}</Table.Td>
              <Table.Td ta="end">{hours(median)}</Table.Td>
              <Table.Td ta="end">{hours(p90)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
