import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StartFrame } from '../../app/boot/start-frame';
import { WorkspaceChooser } from './workspace-chooser';

/** No workspace is open, but there were some. */
export function ChooseWorkspacePage() {
  const { t } = useTranslation('workspaces');
  return (
    <StartFrame>
      <Stack gap="md">
        <div>
          <Title order={1}>{t('title')}</Title>
          <Text c="dimmed" mt={6}>
            {t('text')}
          </Text>
        </div>
        <WorkspaceChooser />
      </Stack>
    </StartFrame>
  );
}
