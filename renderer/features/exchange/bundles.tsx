import { Button, FileButton, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Exchanged } from '#shared/contract/exchange';
import { client, orpc } from '../../app/api';
import { uploadFile } from '../../app/upload';
import { download } from '../../ui/download';
import { ErrorState } from '../../ui/error-state';
import { TaskProgress } from '../../ui/task-progress';
import { useRunTask } from '../../ui/use-run-task';

/** What was just exchanged, in one line. */
export function ExchangedLine({ result }: { result: Exchanged | null }) {
  const { t } = useTranslation('exchange');
  if (!result) return null;
  return (
    <Text size="sm" role="status">
      {t('done', { received: result.received, sent: result.sent })}
    </Text>
  );
}

/** Saving a bundle to send, and taking in one that was sent. */
export function Bundles({ saveLabel, onTaken }: { saveLabel: string; onTaken: (result: Exchanged) => void }) {
  const { t } = useTranslation('exchange');
  const save = useMutation(
    orpc.exchange.exportBundle.mutationOptions({
      onSuccess: ({ file, bytes }) => {
        if (bytes) download(file, bytes);
      },
    }),
  );
  const take = useRunTask<Exchanged>();
  const takeIn = async (file: File | null): Promise<void> => {
    if (!file) return;
    const result = await take.run(async (signal) => {
      const bundle = await uploadFile(client.uploads, file, () => undefined, signal);
      return client.exchange.importBundle({ bundle }, { signal });
    });
    if (result) onTaken(result);
  };
  return (
    <>
      <Group gap="xs">
        <Button variant="default" loading={save.isPending} onClick={() => save.mutate({})}>
          {saveLabel}
        </Button>
        <FileButton onChange={(file) => void takeIn(file)}>
          {(props) => (
            <Button variant="default" loading={take.running} {...props}>
              {t('importBundle')}
            </Button>
          )}
        </FileButton>
      </Group>
      <TaskProgress task={take} onCancel={take.cancel} />
      <ErrorState error={save.error ?? take.error} />
    </>
  );
}
