import { Button, Stack } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { client } from '../app/api';
import { useScreenActions } from '../app/screen-actions';
import { useDeviceSettings } from '../app/use-device-settings';
import { ErrorState } from './error-state';
import { TaskProgress } from './task-progress';
import { useMadeFile } from './use-made-file';

interface Props {
  label: string;
  ids: readonly string[];
  /** The matrix of these processes alone. */
  only?: 'responsibilities';
  /** The figures of this statement. */
  statement?: string;
  /** The review of this quarter, as known then. */
  review?: { quarter: string; at: string };
}

/** Makes one PDF of what the screen shows, on this device's paper. */
export function ExportPdfButton({ label, ids, ...part }: Props) {
  const [{ paper }] = useDeviceSettings();
  const task = useMadeFile();
  const make = () =>
    task.run((signal) => client.exports.make({ ids: [...ids], format: 'pdf', paper, ...part }, { signal }));
  useScreenActions([{ id: 'export-pdf', label, run: () => void make() }]);
  return (
    <Stack gap={4}>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        disabled={task.running || ids.length === 0}
        onClick={() => void make()}
      >
        {label}
      </Button>
      <TaskProgress task={task} onCancel={task.cancel} />
      <ErrorState error={task.error} onRetry={() => void make()} />
    </Stack>
  );
}
