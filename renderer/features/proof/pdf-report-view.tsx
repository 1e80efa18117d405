import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PdfReport } from '#shared/contract/proof';
import { useDeviceSettings } from '../../app/use-device-settings';
import { dayOf } from '../../ui/dates';
import { ProvenRecordCard } from './proven-record-card';

/** What a PDF says of itself, and whether that holds. */
export function PdfReportView({ report }: { report: PdfReport }) {
  const { t } = useTranslation('proof');
  const [{ dateLocale: locale }] = useDeviceSettings();
  const { ok, file, problems, sealedBy, whole, workspace, records, at } = report;
  const Icon = ok ? IconCheck : IconX;
  return (
    <Stack gap="lg">
      <Alert
        color={ok ? 'green' : 'red'}
        icon={<Icon aria-hidden />}
        title={t(ok ? 'whole' : 'broken', { file })}
        role="status"
        // The tone is in the mark and the frame: words in it are too pale on its own ground.
        styles={{ label: { color: 'var(--mantine-color-text)' } }}
      >
        {whole && sealedBy && <Text size="sm">{t('made', sealedBy)}</Text>}
        {problems.length > 0 && (
          <List size="sm" aria-label={t('problems')} style={{ overflowWrap: 'anywhere' }}>
            {problems.map(({ problem }) => (
              <List.Item key={problem}>{problem}</List.Item>
            ))}
          </List>
        )}
      </Alert>
      {workspace && at !== null && (
        <>
          <div>
            <Text size="sm">
              {t('from', { workspace: workspace.name, day: dayOf(at, { locale }) })}{' '}
              {workspace.here !== null && t(workspace.here ? 'here' : 'elsewhere')}{' '}
              {workspace.practice && t('practice')}
            </Text>
            <Text size="sm" c="dimmed">
              {t('compare')}
            </Text>
          </div>
          <section aria-labelledby="proof-records">
            <Title order={2} id="proof-records" mb="sm">
              {t('records')}
            </Title>
            <Stack gap="lg">
              {records.map((record) => (
                <ProvenRecordCard key={record.id} record={record} teams={workspace.teams} />
              ))}
            </Stack>
          </section>
        </>
      )}
    </Stack>
  );
}
