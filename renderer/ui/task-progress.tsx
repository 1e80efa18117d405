import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskState } from './use-run-task';

/** Work that ends sooner than this is not worth offering to cancel. */
const CANCEL_AFTER_MS = 1000;

export interface TaskProgressProps {
  task: Pick<TaskState<unknown>, 'running' | 'share' | 'step'>;
  onCancel?: (() => void) | undefined;
}

/** How far a long task is, with a way to cancel it. Shows nothing while nothing runs. */
export function TaskProgress({ task, onCancel }: TaskProgressProps) {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!task.running) return undefined;
    const timer = setTimeout(() => setLong(true), CANCEL_AFTER_MS);
    return () => clearTimeout(timer);
  }, [task.running]);
  if (!task.running) return null;
  const percent = task.share === null ? 100 : Math.round(task.share * 100);
  return (
    <Stack gap={6} w="100%" maw={520}>
      <Progress.Root size="md">
        <Progress.Section
          value={percent}
          animated={task.share === null}
          striped={task.share === null}
          aria-label={task.step || t('progress')}
        />
      </Progress.Root>
      <Group justify="space-between" gap="sm" mih={30}>
        <Text size="sm" c="dimmed" aria-live="polite">
          {task.step}
        </Text>
        {long && onCancel && (
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
