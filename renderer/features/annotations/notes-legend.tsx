import { Text } from '@mantine/core';
import { useNoteDays } from './use-note-days';
import type { PeriodNote } from './use-period-notes';

/** What the letters beside the periods stand for. */
export function NotesLegend({ notes }: { notes: readonly PeriodNote[] }) {
  const daysOf = useNoteDays();
  return notes.map((note) => (
    <Text key={note.id} size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      <sup>{note.letter}</sup> {note.text} ({daysOf(note)})
    </Text>
  ));
}
