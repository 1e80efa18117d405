import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../ui/numbers';
import { TaskProgress } from '../../ui/task-progress';
import { client } from '../api';
import { useDeviceSettings } from '../use-device-settings';
import { StartFrame } from './start-frame';

export interface IndexingPageProps {
  /** Documents read so far. */
  done: number;
  total: number;
}

/** While a workspace opens whose documents have to be read first; cancelling leads to the other workspaces. */
export function IndexingPage({ done, total }: IndexingPageProps) {
  const { t } = useTranslation('shell');
  const [{ dateLocale }] = useDeviceSettings();
  const number = numberFormat(dateLocale);
  const step = t('indexing.step', { done: number.format(done), total: number.format(total) });
  const task = { running: true, share: done / total, step };
  return (
    <StartFrame>
      <Stack gap="sm" py={24}>
        <Title order={1}>{t('indexing.title')}</Title>
        <Text c="dimmed">{t('indexing.text')}</Text>
        <TaskProgress task={task} onCancel={() => void client.workspace.close()} />
      </Stack>
    </StartFrame>
  );
}
