import { Group, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ExportFormat } from '#shared/contract/exports';
import { client } from '../app/api';
import { useScreenActions } from '../app/screen-actions';
import { useDeviceSettings } from '../app/use-device-settings';
import { ErrorState } from './error-state';
import { TaskProgress } from './task-progress';
import { useMadeFile } from './use-made-file';

export interface RecordFile {
  format: ExportFormat;
  label: string;
}

export interface RecordFiles {
  /** `Menu.Item`s. */
  menu: ReactNode;
  /** How far the file is, and where it went. */
  state: ReactNode;
}

/**
 * A record that is not signed as files: an item of the page's menu for each.
 *
 * @param part what of the record is wanted, where it is not the whole
 * @param said what stands on the page once a file is there
 */
export function useRecordFiles(
  id: string,
  files: readonly RecordFile[],
  said: (name: string) => ReactNode,
  part: { meeting?: string } = {},
): RecordFiles {
  const [{ paper }] = useDeviceSettings();
  const task = useMadeFile();
  const make = (format: ExportFormat) =>
    task.run((signal) => client.exports.make({ ids: [id], format, paper, ...part }, { signal }));
  const items = files.map(({ format, label }) => ({
    id: `file-${format}`,
    label,
    run: () => void make(format),
  }));
  useScreenActions(items);
  const { result } = task;
  return {
    menu: items.map((item) => (
      <Menu.Item key={item.id} onClick={item.run} disabled={task.running}>
        {item.label}
      </Menu.Item>
    )),
    state: (task.running || result !== null || Boolean(task.error)) && (
      <Group mb="md" role="status">
        <TaskProgress task={task} onCancel={task.cancel} />
        <ErrorState error={task.error} />
        {result && said(result.file ?? result.name)}
      </Group>
    ),
  };
}
