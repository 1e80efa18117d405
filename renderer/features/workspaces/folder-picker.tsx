import {
  ActionIcon,
  Badge,
  Button,
  Group,
  Loader,
  Modal,
  ScrollArea,
  Stack,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { IconArrowUp, IconFolder, IconFolderPlus } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { useReturnFocus } from '../../ui/use-return-focus';
import classes from './folder-picker.module.css';

/** Keeps a form to itself: the page behind the dialog has a form, too, which is not being sent. */
const ownSubmit = (event: FormEvent): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** A folder of this machine, chosen in the page where the host has no dialog of its own. */
export function FolderPicker({ onDone }: { onDone: (dir: string | null) => void }) {
  const { t } = useTranslation('workspaces');
  const { t: common } = useTranslation();
  const cache = useQueryClient();
  useReturnFocus();
  const [dir, setDir] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const { data, error, isFetching, isPlaceholderData } = useQuery(
    orpc.workspace.folders.queryOptions({
      input: dir === null ? {} : { dir },
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
  const make = useMutation(
    orpc.workspace.makeFolder.mutationOptions({
      onSuccess: (made) => {
        setName(null);
        go(made.dir);
        void cache.invalidateQueries({ queryKey: orpc.workspace.folders.key() });
      },
    }),
  );
  // What is typed is what is chosen: looked at first, so that no other folder is taken for it.
  const look = useMutation({
    mutationFn: (path: string) =>
      cache.fetchQuery(orpc.workspace.folders.queryOptions({ input: { dir: path } })),
    onSuccess: (found) => onDone(found.dir),
  });
  const go = (next: string) => {
    setDir(next);
    setTyped(null);
    look.reset();
  };
  return (
    <Modal
      opened
      onClose={() => onDone(null)}
      title={t('picker.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Stack gap="sm">
        <form
          onSubmit={(event) => {
            ownSubmit(event);
            if (typed) go(typed);
          }}
        >
          <Group gap="xs" wrap="nowrap">
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('picker.up')}
              disabled={!data?.parent}
              onClick={() => data?.parent && go(data.parent)}
            >
              <IconArrowUp size={18} />
            </ActionIcon>
            <TextInput
              className={classes.path ?? ''}
              aria-label={t('picker.path')}
              value={typed ?? data?.dir ?? ''}
              spellCheck={false}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                look.reset();
              }}
              rightSection={isFetching ? <Loader size={16} /> : null}
            />
          </Group>
        </form>
        <ErrorState error={error ?? make.error ?? look.error} />
        <ScrollArea.Autosize mah={320} className={classes.list ?? ''} viewportProps={{ tabIndex: -1 }}>
          {data?.folders.map((folder) => (
            <UnstyledButton
              key={folder.name}
              className={classes.folder}
              onClick={() =>
                go(`${data.dir.replace(/[\\/]$/, '')}${data.dir.includes('\\') ? '\\' : '/'}${folder.name}`)
              }
            >
              <IconFolder size={18} stroke={1.7} aria-hidden />
              <span className={classes.name}>{folder.name}</span>
              {folder.workspace && (
                <Badge variant="default" size="sm" tt="none">
                  {t('picker.isWorkspace')}
                </Badge>
              )}
            </UnstyledButton>
          ))}
          {data?.folders.length === 0 && <p className={classes.none}>{t('picker.none')}</p>}
        </ScrollArea.Autosize>
        {name !== null && data && (
          <form
            onSubmit={(event) => {
              ownSubmit(event);
              if (name.trim()) make.mutate({ dir: data.dir, name: name.trim() });
            }}
          >
            <Group gap="xs" align="flex-end">
              <TextInput
                label={t('picker.newName')}
                value={name}
                autoFocus
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" loading={make.isPending}>
                {common('create')}
              </Button>
            </Group>
          </form>
        )}
        <Group justify="space-between">
          <Button
            variant="default"
            leftSection={<IconFolderPlus size={18} aria-hidden />}
            onClick={() => setName(name === null ? '' : null)}
          >
            {t('picker.newFolder')}
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={() => onDone(null)}>
              {common('cancel')}
            </Button>
            <Button
              disabled={!data || isPlaceholderData}
              loading={look.isPending}
              onClick={() => data && (typed?.trim() ? look.mutate(typed.trim()) : onDone(data.dir))}
            >
              {t('picker.choose')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
