import { Button, FileInput, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { useReturnFocus } from '../../ui/use-return-focus';

/** Brings keys back from a recovery file. */
export function RestoreKeys({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const cache = useQueryClient();
  useReturnFocus();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const restore = useMutation(
    orpc.people.restore.mutationOptions({ onSuccess: () => cache.invalidateQueries() }),
  );
  const run = async (): Promise<void> => {
    if (!file) return;
    restore.mutate({ bytes: new Uint8Array(await file.arrayBuffer()), passphrase });
  };
  const people = useQuery(orpc.people.list.queryOptions());
  const names = (restore.data?.members ?? []).map(
    (id) => people.data?.find((each) => each.id === id)?.name ?? id,
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('data.restoreTitle')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <Stack gap="md">
          <FileInput
            label={t('data.restoreFile')}
            value={file}
            onChange={setFile}
            accept=".json,application/json"
          />
          <PasswordInput
            label={t('data.restorePassphrase')}
            value={passphrase}
            autoComplete="off"
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <ErrorState error={restore.error} />
          {restore.data && (
            <Text size="sm" role="status">
              {t('data.restored', { count: names.length, names: names.join(', ') })}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common(restore.data ? 'done' : 'cancel')}
            </Button>
            {!restore.data && (
              <Button type="submit" disabled={!file || passphrase === ''} loading={restore.isPending}>
                {t('data.restoreRun')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
