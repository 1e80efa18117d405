import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '#shared/domain/history/entries';
import { csvFile } from '#shared/export/csv-field';
import { client } from '../../app/api';
import { useTeams } from '../../app/use-teams';
import { download } from '../../ui/download';
import { type RunTask, useRunTask } from '../../ui/use-run-task';
import { useMembers } from '../signoff/use-members';
import { useHistorySentence } from './sentence';

const COLUMNS = ['at', 'who', 'team', 'record', 'kind', 'what'] as const;

type Asked = Parameters<typeof client.history.everything>[0];

/** Everything that a filter lets through, as a file for a spreadsheet: it reads all documents, and can be stopped. */
export function useSaveCsv(): { task: RunTask<HistoryEntry[]>; run: (input: Asked) => void } {
  const { t } = useTranslation('history');
  const sentence = useHistorySentence('all');
  const { nameOf } = useMembers();
  const { team } = useTeams();
  const task = useRunTask<HistoryEntry[]>();
  const save = async (input: Asked): Promise<void> => {
    const entries = await task.run((signal) => client.history.everything(input, { signal }));
    if (entries === null) return;
    const rows = entries.map((entry) => [
      entry.at,
      entry.member === null ? '' : nameOf(entry.member),
      entry.authorTeam === null ? '' : team(entry.authorTeam).name,
      entry.record ?? '',
      t(`kinds.${entry.kind}`),
      sentence(entry),
    ]);
    const text = csvFile([COLUMNS.map((column) => t(`columns.${column}`)), ...rows]);
    download(t('csvName'), new TextEncoder().encode(text), 'text/csv');
  };
  return { task, run: (input) => void save(input) };
}
