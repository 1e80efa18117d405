import { Select, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { LEAD_ATTRIBUTES, LEAD_MARKS, LEAD_TIMES, type LeadField } from '#shared/model/lead';

interface Props {
  preview: LeadsPreview;
  /** What each field is read from, and which columns are kept on this device only. */
  onChange: (mapping: Record<string, string>, apart: string[]) => void;
  disabled: boolean;
}

/** Stands among the fields for a column that is kept on this device only. */
const APART = 'apart';

/** So many values are shown of each column. */
const VALUES = 3;

/** Every column of the file with its first values and what it is taken for; each can be changed. */
export function ColumnsTable({ preview, onChange, disabled }: Props) {
  const { t } = useTranslation('leads');
  const field = (name: LeadField) => ({
    value: name,
    label: t(`wizard.fields.${name}`),
  });
  const choices = [
    { group: t('wizard.columns.groups.who'), items: [field('leadId')] },
    { group: t('wizard.columns.groups.times'), items: LEAD_TIMES.map(field) },
    { group: t('wizard.columns.groups.attributes'), items: [...LEAD_ATTRIBUTES, ...LEAD_MARKS].map(field) },
    {
      group: t('wizard.columns.groups.apart'),
      items: [{ value: APART, label: t('wizard.columns.apart') }],
    },
  ];
  const meaning = new Map([
    ...Object.entries(preview.mapping).map(([name, column]): [string, string] => [column, name]),
    ...preview.apart.map((column): [string, string] => [column, APART]),
  ]);
  const choose = (column: string, name: string | null): void => {
    const kept = Object.entries(preview.mapping).filter(([each, other]) => other !== column && each !== name);
    const others = preview.apart.filter((each) => each !== column);
    if (name === APART) onChange(Object.fromEntries(kept), [...others, column]);
    else onChange(Object.fromEntries(name ? [...kept, [name, column]] : kept), others);
  };
  return (
    <>
      <Table.ScrollContainer minWidth={440}>
        <Table fz="sm" verticalSpacing={4} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w="30%">
                {t('wizard.columns.column')}
              </Table.Th>
              <Table.Th scope="col">{t('wizard.columns.first')}</Table.Th>
              <Table.Th scope="col" w="min(40%, 230px)">
                {t('wizard.columns.meaning')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.columns.map((column, at) => (
              <Table.Tr key={column}>
                <Table.Th scope="row" style={{ overflowWrap: 'anywhere' }}>
                  {column}
                </Table.Th>
                <Table.Td c="dimmed">
                  <Text fz="sm" truncate>
                    {preview.sample
                      .slice(0, VALUES)
                      .map((row) => row[at] ?? '')
                      .filter((value) => value !== '')
                      .join(' · ')}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Select
                    size="xs"
                    aria-label={t('wizard.columns.label', { column })}
                    placeholder={t(
                      preview.personal.includes(column)
                        ? 'wizard.columns.personal'
                        : 'wizard.columns.segment',
                    )}
                    clearable
                    searchable
                    data={choices}
                    value={meaning.get(column) ?? null}
                    onChange={(name) => choose(column, name)}
                    disabled={disabled}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {preview.apart.length > 0 && (
        <Text size="sm" c="dimmed" maw={640}>
          {t('wizard.columns.apartText', { columns: preview.apart.join(', ') })}
        </Text>
      )}
      {!preview.mapping['leadId'] && (
        <Text size="sm" c="var(--accord-bad)" role="alert">
          {t('wizard.columns.leadIdMissing')}
        </Text>
      )}
      {!preview.mapping['handedOverAt'] && (
        <Text size="sm" c="var(--accord-warn)">
          {t('wizard.columns.handedOverMissing', { field: t('wizard.fields.handedOverAt') })}
        </Text>
      )}
    </>
  );
}
