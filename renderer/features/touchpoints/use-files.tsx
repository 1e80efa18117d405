import { Group, Menu, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat, ExportResult } from '#shared/contract/exports';
import { client } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { useScreenActions } from '../../app/screen-actions';
import { useDeviceSettings } from '../../app/use-device-settings';
import { downloadUrl } from '../../ui/download';
import { ErrorState } from '../../ui/error-state';
import { TaskProgress } from '../../ui/task-progress';
import { useRunTask } from '../../ui/use-run-task';

interface Files {
  /** `Menu.Item`s. */
  menu: ReactNode;
  /** How far the file is, and where it went. */
  state: ReactNode;
}

/**
 * A touchpoint as files: its calendar, or the minutes of a meeting (or of all) on paper and as text.
 * @param meeting the day of the meeting whose minutes are wanted; left out, the touchpoint is told with its meetings
 */
export function useTouchpointFiles(id: string, meeting?: string): Files {
  const { t } = useTranslation('touchpoints');
  const [{ paper }] = useDeviceSettings();
  const task = useRunTask<ExportResult>();
  const make = async (format: ExportFormat): Promise<void> => {
    // What is on paper is what is on disk: nothing typed a moment ago may be missing.
    await saveOpenDocuments();
    const made = await task.run((signal) =>
      client.exports.make({ ids: [id], format, paper, ...(meeting ? { meeting } : {}) }, { signal }),
    );
    if (made?.url) downloadUrl(made.name, made.url);
  };
  const items = [
    { id: 'pdf', label: t(meeting ? 'meeting.minutesPdf' : 'files.pdf'), run: () => void make('pdf') },
    { id: 'md', label: t(meeting ? 'meeting.minutesMd' : 'files.md'), run: () => void make('md') },
    ...(meeting ? [] : [{ id: 'ics', label: t('files.calendar'), run: () => void make('ics') }]),
  ];
  useScreenActions(items.map((item) => ({ ...item, id: `file-${item.id}` })));
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
        {result && <Text size="sm">{t('files.saved', { name: result.file ?? result.name })}</Text>}
      </Group>
    ),
  };
}
