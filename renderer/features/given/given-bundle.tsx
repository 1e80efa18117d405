import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Exchanged } from '#shared/contract/exchange';
import { client } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { TaskProgress } from '../../ui/task-progress';
import { useRunTask } from '../../ui/use-run-task';

interface Props {
  name: string;
  upload: string;
  onClose: () => void;
}

/** A bundle that was opened outside: taken in only when the person says so. */
export function GivenBundle({ name, upload, onClose }: Props) {
  const { t } = useTranslation('given');
  const { t: common } = useTranslation();
  const task = useRunTask<Exchanged>();
  const close = (): void => {
    void client.uploads.discard({ upload }).catch(() => undefined);
    onClose();
  };
  const take = (): void =>
    void task.run((signal) => client.exchange.importBundle({ bundle: { upload, name } }, { signal }));
  const taken = (count: number): string =>
    count === 0 ? t('bundle.nothing') : count === 1 ? t('bundle.takenOne') : t('bundle.taken', { count });
  return (
    <Modal
      opened
      onClose={close}
      title={t('bundle.title')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Stack gap="md">
        {task.result ? (
          <Text role="status">{taken(task.result.received)}</Text>
        ) : (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('bundle.text', { name })}
          </Text>
        )}
        <TaskProgress task={task} onCancel={task.cancel} />
        <ErrorState error={task.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {common(task.result ? 'done' : 'cancel')}
          </Button>
          {!task.result && (
            <Button loading={task.running} onClick={take} data-autofocus>
              {t('bundle.take')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
