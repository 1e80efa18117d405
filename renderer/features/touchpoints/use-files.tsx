import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type RecordFiles, useRecordFiles } from '../../ui/use-record-files';

/**
 * A touchpoint as files: its calendar, or the minutes of a meeting (or of all) on paper and as text.
 * @param meeting the day of the meeting whose minutes are wanted; left out, the touchpoint is told with its meetings
 */
export function useTouchpointFiles(id: string, meeting?: string): RecordFiles {
  const { t } = useTranslation('touchpoints');
  return useRecordFiles(
    id,
    [
      { format: 'pdf', label: t(meeting ? 'meeting.minutesPdf' : 'files.pdf') },
      { format: 'md', label: t(meeting ? 'meeting.minutesMd' : 'files.md') },
      ...(meeting ? [] : [{ format: 'ics' as const, label: t('files.calendar') }]),
    ],
    (name) => <Text size="sm">{t('files.saved', { name })}</Text>,
    meeting ? { meeting } : {},
  );
}
