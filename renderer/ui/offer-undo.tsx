import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** How long the way back stays on screen, in milliseconds. */
const UNDO_MS = 12_000;

/** Says what was done and offers to undo it: instead of asking before. */
export function offerUndo(text: string, undo: () => void): void {
  const id = `undo-${Date.now()}`;
  notifications.show({
    id,
    autoClose: UNDO_MS,
    closeButtonProps: { 'aria-label': i18next.t('close') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        {text}
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {i18next.t('undo')}
        </Button>
      </Group>
    ),
  });
}
