import { Select, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import { figure } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import type { Wizard } from './use-wizard';

/** Reasons that are not on the agreed list, each with the agreed one that it means. Nothing where all are. */
export function ReasonsMean({ wizard, preview }: { wizard: Wizard; preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const locale = useLocale();
  const { unknown, mean, agreed } = preview.reasons;
  const said = Object.keys(mean).map((reason) => ({ reason, rows: null }));
  const rows = [...said, ...unknown];
  if (rows.length === 0 || agreed.length === 0) return null;
  const change = (reason: string, meant: string | null) => {
    const { [reason]: _, ...others } = mean;
    wizard.read({
      mapping: preview.mapping,
      reasons: meant === null ? others : { ...others, [reason]: meant },
    });
  };
  return (
    <section aria-labelledby="reasons-mean">
      <Title order={2} id="reasons-mean" mb={4}>
        {t('wizard.reasons.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs" maw={640}>
        {t('wizard.reasons.text')}
      </Text>
      <Table.ScrollContainer minWidth={480} maxHeight={420}>
        <Table fz="sm" verticalSpacing={4} aria-labelledby="reasons-mean">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('wizard.reasons.inFile')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('imports.rows')}
              </Table.Th>
              <Table.Th scope="col" w={280}>
                {t('wizard.reasons.means')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ reason, rows: count }) => (
              <Table.Tr key={reason}>
                <Table.Th scope="row" fw={400} style={{ overflowWrap: 'anywhere' }}>
                  {reason}
                </Table.Th>
                <Table.Td ta="end">{count === null ? '' : figure(count, locale)}</Table.Td>
                <Table.Td>
                  <Select
                    size="xs"
                    aria-label={t('wizard.reasons.meaningOf', { reason })}
                    placeholder={t('wizard.reasons.asItIs')}
                    clearable
                    data={agreed}
                    // What was just said shows at once; the rows follow when the file was looked at anew.
                    value={(wizard.reading.reasons ?? mean)[reason] ?? null}
                    disabled={wizard.task.running}
                    onChange={(meant) => change(reason, meant)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
