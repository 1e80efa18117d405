import { CloseButton, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { offerUndo } from '../../ui/offer-undo';
import { AddNote } from './add-note';
import { useNoteDays } from './use-note-days';

/** What both teams noted on the time of an agreement's figures: anybody adds, anybody takes away. */
export function NoteList({ agreement }: { agreement: string }) {
  const { t } = useTranslation('annotations');
  const daysOf = useNoteDays();
  const queries = useQueryClient();
  const { data } = useQuery(orpc.annotations.list.queryOptions({ input: { id: agreement } }));
  const drop = useMutation(
    orpc.annotations.drop.mutationOptions({
      onSuccess: (listed) =>
        queries.setQueryData(orpc.annotations.list.queryKey({ input: { id: agreement } }), listed),
    }),
  );
  if (!data) return null;
  const remove = (annotation: string, text: string): void => {
    drop.mutate(
      { id: agreement, annotation, dropped: true },
      {
        onSuccess: () =>
          offerUndo(t('removed', { text }), () => drop.mutate({ id: agreement, annotation, dropped: false })),
      },
    );
  };
  return (
    <Stack gap={2} mb="sm" component="section" aria-label={t('title')}>
      <ErrorState error={drop.error} />
      {data.annotations.map((note) => (
        <Group key={note.id} gap={6} wrap="nowrap">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {daysOf(note)}: {note.text}{' '}
            <Text span inherit c="dimmed">
              ({note.name})
            </Text>
          </Text>
          {data.may && (
            <CloseButton
              size="sm"
              aria-label={t('remove', { text: note.text })}
              onClick={() => remove(note.id, note.text)}
            />
          )}
        </Group>
      ))}
      {data.may && <AddNote agreement={agreement} />}
    </Stack>
  );
}
