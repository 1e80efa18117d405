import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { IconFileImport } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithRight } from '../../app/with-right';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { TaskProgress } from '../../ui/task-progress';
import { ImportPreview } from './import-preview';
import { ImportResultView } from './import-result';
import { useWizard, type Wizard } from './use-wizard';

/** From a file to what it changed in the agreements; nothing is written before it was shown. */
export function LeadsImportScreen() {
  const { t } = useTranslation('leads');
  const wizard = useWizard();
  const { task, take } = wizard;
  const { watched, file } = useSearch({ from: '/leads/import' });
  useEffect(() => {
    if (watched && file) void take(watched, file);
  }, [watched, file, take]);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          crumbs={[{ label: t('title'), to: '/leads' }]}
          title={task.result ? t('result.title') : t('wizard.title')}
        />
      }
    >
      {task.result ? (
        <ImportResultView result={task.result} onMore={wizard.cancel} />
      ) : (
        <WithRight right="import">
          <Steps wizard={wizard} />
        </WithRight>
      )}
    </Page>
  );
}

function Steps({ wizard }: { wizard: Wizard }) {
  const { t } = useTranslation('leads');
  const { file, task, preview } = wizard;
  if (!file) {
    return (
      <Stack gap="lg">
        <ErrorState error={wizard.error} />
        <Drop onFile={(chosen) => void wizard.choose(chosen)} />
      </Stack>
    );
  }
  if (wizard.arriving !== null)
    return <Arriving name={file.name} share={wizard.arriving} onCancel={wizard.cancel} />;
  const failed = wizard.error ?? wizard.previewError;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Text>
        <Button variant="default" size="compact-sm" onClick={wizard.cancel} disabled={task.running}>
          {t('wizard.another')}
        </Button>
      </Group>
      <ErrorState error={failed} />
      {!preview && !failed && (
        <TaskProgress task={{ running: true, share: null, step: t('wizard.looking', { name: file.name }) }} />
      )}
      {preview && <ImportPreview wizard={wizard} preview={preview} file={file} />}
    </Stack>
  );
}

function Arriving({ name, share, onCancel }: { name: string; share: number; onCancel: () => void }) {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  return (
    <Stack gap="sm" maw={520}>
      <Progress value={share * 100} aria-label={t('wizard.uploading', { name })} />
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {t('wizard.uploading', { name })}
        </Text>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

function Drop({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation('leads');
  const [several, setSeveral] = useState(false);
  return (
    <Stack gap="sm">
      <Dropzone
        onDrop={([file]) => {
          setSeveral(false);
          if (file) onFile(file);
        }}
        onReject={() => setSeveral(true)}
        multiple={false}
        inputProps={{ 'aria-label': t('wizard.choose') }}
        aria-label={t('wizard.drop')}
        p="xl"
      >
        <Stack align="center" gap={6} py="xl">
          <IconFileImport size={36} stroke={1.5} aria-hidden />
          <Text fw={600} size="lg" ta="center">
            {t('wizard.drop')}
          </Text>
          <Text c="dimmed">{t('wizard.choose')}</Text>
        </Stack>
      </Dropzone>
      {several && (
        <Text size="sm" c="var(--accord-bad)" role="alert">
          {t('wizard.onlyOne')}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('wizard.hint')}
      </Text>
    </Stack>
  );
}
