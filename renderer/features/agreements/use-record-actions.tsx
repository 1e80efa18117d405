import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { useErrorNote } from './use-error-note';

/** Duplicating an agreement, and moving it to the trash with an undo. */
export function useRecordActions(id: string, title: string): { duplicate: () => void; trash: () => void } {
  const { t } = useTranslation('agreements');
  const navigate = useNavigate();
  const onError = useErrorNote();
  const duplicate = useMutation({
    mutationFn: async () => {
      await saveOpenDocuments();
      return client.records.duplicate({ id });
    },
    onSuccess: (made) => navigate({ to: '/agreements/$id', params: { id: made.id } }),
    onError,
  });
  const restore = useMutation({
    mutationFn: () => client.records.restore({ id }),
    onSuccess: () => navigate({ to: '/agreements/$id', params: { id } }),
    onError,
  });
  const trash = useMutation({
    mutationFn: async () => {
      await saveOpenDocuments();
      await client.records.remove({ id });
    },
    onSuccess: async () => {
      const note = notifications.show({
        autoClose: 10_000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{t('menu.trashed', { title: title || t('untitled') })}</Text>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                restore.mutate();
                notifications.hide(note);
              }}
            >
              {t('commitments.undo')}
            </Button>
          </Group>
        ),
      });
      await navigate({ to: '/agreements' });
    },
    onError,
  });
  return { duplicate: () => duplicate.mutate(), trash: () => trash.mutate() };
}
