import { Button, Group, Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WatchedFolder } from '#shared/contract/watched';
import { orpc } from '../../../app/api';
import { ErrorState } from '../../../ui/error-state';
import { useFolderChoice } from '../../workspaces/use-folder-choice';

interface Props {
  /** The folder whose way of being watched is changed; null for another one. */
  watched: WatchedFolder | null;
  onDone: () => void;
}

/** Which folder is watched, how its files are read, and what becomes of a new one. */
export function WatchForm({ watched, onDone }: Props) {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const [folder, setFolder] = useState(watched?.folder ?? '');
  const [mapping, setMapping] = useState<string | null>(watched?.mapping?.id ?? null);
  const [how, setHow] = useState<'offer' | 'import'>(watched?.how ?? 'offer');
  const { data: mappings } = useQuery(orpc.leads.mappings.queryOptions());
  const { choose, picker } = useFolderChoice();
  const add = useMutation(orpc.watched.add.mutationOptions({ onSuccess: onDone }));
  const change = useMutation(orpc.watched.change.mutationOptions({ onSuccess: onDone }));
  const ready = folder !== '' && (how === 'offer' || mapping !== null);
  const submit = () => {
    if (!ready) return;
    if (watched) change.mutate({ id: watched.id, mapping, how });
    else add.mutate({ folder, mapping, how });
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="md">
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              flex={1}
              label={t('watched.folder')}
              placeholder={t('watched.chooseFirst')}
              value={folder}
              spellCheck={false}
              autoComplete="off"
              readOnly={watched !== null}
              onChange={(event) => setFolder(event.currentTarget.value.trim())}
            />
            {watched === null && (
              <Button
                variant="default"
                data-autofocus
                onClick={() => void choose().then((chosen) => chosen !== null && setFolder(chosen))}
              >
                {t('watched.choose')}
              </Button>
            )}
          </Group>
          <Select
            label={t('watched.mapping')}
            placeholder={t('watched.asLastTime')}
            clearable
            data={(mappings ?? []).map(({ id, title }) => ({
              value: id,
              label: title || t('mappings.untitled'),
            }))}
            value={mapping}
            onChange={setMapping}
            error={how === 'import' && mapping === null ? t('watched.importNeeds') : null}
          />
          <Radio.Group
            label={t('watched.how')}
            value={how}
            onChange={(next) => setHow(next === 'import' ? 'import' : 'offer')}
          >
            <Stack gap="xs" mt={4}>
              <Radio value="offer" label={t('watched.offer')} />
              <Radio value="import" label={t('watched.import')} />
            </Stack>
          </Radio.Group>
          {how === 'import' && (
            <Text size="sm" c="dimmed">
              {t('watched.importText')}
            </Text>
          )}
          <ErrorState error={add.error ?? change.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onDone}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={add.isPending || change.isPending}>
              {t(watched ? 'watched.save' : 'watched.start')}
            </Button>
          </Group>
        </Stack>
      </form>
      {picker}
    </>
  );
}
