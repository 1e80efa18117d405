import { Anchor, Button, Code, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/use-teams';
import { RecoveryForm } from '../first-run/recovery-form';
import { DataCheck } from './data-check';
import { ExportEverything } from './export-everything';
import { RestoreKeys } from './restore-keys';

/** Where everything is, whether it is whole, and the recovery file. */
export function DataSettings() {
  const { t } = useTranslation('settings');
  const { t: proof } = useTranslation('proof');
  const workspace = useWorkspace();
  return (
    <Stack gap="xl">
      <section aria-labelledby="data-folder">
        <Title order={2} id="data-folder" mb={4}>
          {t('data.folder')}
        </Title>
        {workspace && (
          <Text size="sm" mb={4}>
            <Code>{workspace.dir}</Code>
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {t('data.folderText')} {t('data.backups')}
        </Text>
        <Anchor component={Link} to="/workspaces" size="sm">
          {t('data.workspaces')}
        </Anchor>
      </section>
      <DataCheck />
      <ExportEverything />
      <section aria-labelledby="data-pdf">
        <Title order={2} id="data-pdf" mb={4}>
          {proof('title')}
        </Title>
        <Text size="sm" c="dimmed" mb={4}>
          {proof('text')}
        </Text>
        <Anchor component={Link} to="/check-pdf" size="sm">
          {proof('open')}
        </Anchor>
      </section>
      <Recovery />
    </Stack>
  );
}

function Recovery() {
  const { t } = useTranslation('settings');
  const { t: firstRun } = useTranslation('firstRun');
  const { t: common } = useTranslation();
  const [dialog, setDialog] = useState<'none' | 'make' | 'restore'>('none');
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <section aria-labelledby="data-recovery">
      <Title order={2} id="data-recovery" mb={4}>
        {t('data.recovery')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('data.recoveryText')}
      </Text>
      <Group gap="xs">
        <Button variant="default" onClick={() => setDialog('make')}>
          {t('data.makeRecovery')}
        </Button>
        <Button variant="default" onClick={() => setDialog('restore')}>
          {t('data.restore')}
        </Button>
      </Group>
      {saved && (
        <Text size="sm" role="status" mt="xs">
          {firstRun('recovery.saved', { name: saved })}
        </Text>
      )}
      <Modal
        opened={dialog === 'make'}
        onClose={() => setDialog('none')}
        title={firstRun('recovery.title')}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <RecoveryForm
          onSaved={(name) => {
            setSaved(name);
            setDialog('none');
          }}
        />
      </Modal>
      {dialog === 'restore' && <RestoreKeys onClose={() => setDialog('none')} />}
    </section>
  );
}
