import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { refusalWords } from '../../words/refusals';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';

/** So many refused rows are shown before the import; a file holds all of them afterwards. */
const SHOWN = 20;

/** Which rows would be refused, each with its line, column and reason. */
export function RefusedRows({ preview }: { preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  if (preview.rejected === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('wizard.refused.none')}
      </Text>
    );
  }
  const shown = preview.wouldReject.slice(0, SHOWN);
  return (
    <section>
      <Title order={2} mb="xs">
        {t('wizard.refused.title', { count: preview.rejected })}
      </Title>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={90}>
              {t('wizard.refused.line')}
            </Table.Th>
            <Table.Th scope="col">{t('wizard.refused.column')}</Table.Th>
            <Table.Th scope="col">{t('wizard.refused.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ line, column, reason }) => (
            <Table.Tr key={`${line} ${column} ${reason}`}>
              <Table.Td>{figure(line, locale)}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{column}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{refusalWords(reason)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {preview.rejected > shown.length && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('wizard.refused.more', { count: preview.rejected - shown.length })}
        </Text>
      )}
    </section>
  );
}
