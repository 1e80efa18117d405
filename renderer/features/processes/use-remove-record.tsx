import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api';
import { errorWords } from '../../ui/error-words';

/** How long the way back stays on screen, in milliseconds. */
const UNDO_MS = 12_000;

/** Moves a process to the trash and offers to bring it back: undo instead of a question. */
export function useRemoveRecord(): (id: string, title: string) => void {
  const { t } = useTranslation('processes');
  const { t: common } = useTranslation();
  const { t: errors } = useTranslation('errors');
  const navigate = useNavigate();
  const fail = (error: unknown): void => {
    const { code, message } = errorWords(error);
    notifications.show({ color: 'red', title: errors(`titles.${code}`), message });
  };
  return (id, title) => {
    const note = `removed-${id}`;
    const restore = (): void => {
      notifications.hide(note);
      client.records.restore({ id }).then(() => navigate({ to: '/processes/$id', params: { id } }), fail);
    };
    client.records.remove({ id }).then(() => {
      void navigate({ to: '/processes' });
      notifications.show({
        id: note,
        autoClose: UNDO_MS,
        message: (
          <Group justify="space-between" wrap="nowrap">
            {t('removed', { title })}
            <Button size="compact-sm" variant="default" onClick={restore}>
              {common('undo')}
            </Button>
          </Group>
        ),
      });
    }, fail);
  };
}
