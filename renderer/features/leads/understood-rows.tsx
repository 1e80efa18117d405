import { Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { LEAD_TIMES } from '#shared/model/lead';
import { useLocale } from '../measurement/use-locale';
import { useColumnWords } from './column-words';
import { inZone } from './in-zone';

/** So many rows are enough to see whether the file is understood. */
const ROWS = 5;

/** The first rows as they will be kept, dates as people say them. */
export function UnderstoodRows({ preview }: { preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const word = useColumnWords();
  const rows = preview.understood.slice(0, ROWS);
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (rows.length === 0) return null;
  const isTime = (field: string): boolean => LEAD_TIMES.some((each) => each === field);
  const shown = (field: string, value: string | undefined): string => {
    if (!value) return '–';
    if (field === 'fit') return t(value === 'true' ? 'wizard.understood.fits' : 'wizard.understood.fitsNot');
    return isTime(field) ? inZone(value, preview.timeZone, locale) : value;
  };
  return (
    <section>
      <Title order={2} mb="xs">
        {t('wizard.understood.title')}
      </Title>
      <Table.ScrollContainer minWidth={Math.min(1400, fields.length * 120)}>
        <Table fz="sm" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {fields.map((field) => (
                <Table.Th key={field} scope="col" style={{ whiteSpace: 'nowrap' }}>
                  {word(field)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no identity besides their place
              <Table.Tr key={at}>
                {fields.map((field) => (
                  <Table.Td key={field} style={{ whiteSpace: 'nowrap' }}>
                    {shown(field, row[field])}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
