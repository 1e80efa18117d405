import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportResult } from '#shared/contract/exports';
import { client } from '../../app/api';
import { useDeviceSettings } from '../../app/use-device-settings';
import { downloadUrl } from '../../ui/download';
import { ErrorState } from '../../ui/error-state';
import { TaskProgress } from '../../ui/task-progress';
import { useMadeFile } from '../../ui/use-made-file';
import type { RunTask } from '../../ui/use-run-task';
import classes from './playbook-screen.module.css';

export interface PlaybookExport {
  task: RunTask<ExportResult>;
  run: () => void;
}

/** Makes the PDF of a playbook and hands it over. */
export function usePlaybookExport(id: string): PlaybookExport {
  const [{ paper }] = useDeviceSettings();
  const task = useMadeFile();
  const make = () =>
    task.run((signal) => client.exports.make({ ids: [id], format: 'pdf', paper }, { signal }));
  return { task, run: () => void make() };
}

/** How far the PDF is, and where it went. */
export function ExportState({ making: { task, run } }: { making: PlaybookExport }) {
  const { t } = useTranslation('playbooks');
  const { result } = task;
  if (!task.running && !result && !task.error) return null;
  return (
    <div className={classes.made}>
      <TaskProgress task={task} onCancel={task.cancel} />
      <ErrorState error={task.error} onRetry={run} />
      {result && (
        <Group gap="sm">
          <Text size="sm" role="status">
            {t('exported', { name: result.file ?? result.name, count: result.pages ?? 0 })}
          </Text>
          {result.url && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => result.url && downloadUrl(result.name, result.url)}
            >
              {t('exportAgain')}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}
