import { ActionIcon, Button, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconFolderOpen, IconPlus, IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { start } from '../../app/start-mode';
import { ErrorState } from '../../ui/error-state';
import { When } from '../../ui/when';
import { useFolderChoice } from './use-folder-choice';
import classes from './workspace-chooser.module.css';

/** Recent workspaces, another by its folder, or a new one. Stands with and without the shell. */
export function WorkspaceChooser({ current = null }: { current?: string | null }) {
  const { t } = useTranslation('workspaces');
  const cache = useQueryClient();
  const { choose, picker } = useFolderChoice();
  const { data: recent, error } = useQuery(orpc.workspace.recent.queryOptions());
  const open = useMutation(
    orpc.workspace.open.mutationOptions({
      onSuccess: (status) => {
        start.done();
        cache.setQueryData(orpc.workspace.status.queryKey(), status);
      },
    }),
  );
  const forget = useMutation(
    orpc.workspace.forgetRecent.mutationOptions({
      onSuccess: () => cache.invalidateQueries({ queryKey: orpc.workspace.recent.key() }),
    }),
  );
  const openAt = async (dir: string | null): Promise<void> => {
    if (dir === null) return;
    await saveOpenDocuments();
    open.mutate({ dir });
  };
  const others = (recent ?? []).filter(({ dir }) => dir !== current);
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={18} aria-hidden />}
          onClick={() => void choose().then(openAt)}
          loading={open.isPending}
        >
          {t('openFolder')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => start.firstRun()}
        >
          {t('makeNew')}
        </Button>
      </Group>
      <ErrorState error={open.error ?? error} />
      {others.length > 0 && (
        <div>
          <Title order={2} mb="xs">
            {t('recent')}
          </Title>
          <ul className={classes.list}>
            {others.map(({ dir, name, openedAt, exists }) => (
              <li key={dir} className={classes.row}>
                <button
                  type="button"
                  className={classes.open}
                  disabled={!exists || open.isPending}
                  onClick={() => void openAt(dir)}
                >
                  <span className={classes.name}>{name}</span>
                  <span className={classes.dir}>{exists ? dir : t('gone', { dir })}</span>
                </button>
                <Text size="sm" c="dimmed" component="span" className={classes.when ?? ''}>
                  <When at={openedAt} />
                </Text>
                <Tooltip label={t('forget')}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('forgetNamed', { name })}
                    onClick={() => forget.mutate({ dir })}
                  >
                    <IconX size={16} />
                  </ActionIcon>
                </Tooltip>
              </li>
            ))}
          </ul>
        </div>
      )}
      {picker}
    </Stack>
  );
}
