import { Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '#shared/contract/workspace';
import { client } from '../../app/api';
import { saveOpenDocuments } from '../../app/open-documents';
import { useWorkspace } from '../../app/use-teams';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { TaskProgress } from '../../ui/task-progress';
import { useRunTask } from '../../ui/use-run-task';
import { useFolderChoice } from './use-folder-choice';
import { WorkspaceChooser } from './workspace-chooser';

/** The open workspace and its place, and the way to others. */
export function WorkspacesScreen() {
  const { t } = useTranslation('workspaces');
  const workspace = useWorkspace();
  const cache = useQueryClient();
  const { choose, picker } = useFolderChoice();
  const move = useRunTask<WorkspaceStatus>();
  const moveTo = async (dir: string | null): Promise<void> => {
    if (dir === null) return;
    await saveOpenDocuments();
    const moved = await move.run((signal) => client.workspace.move({ dir }, { signal }));
    if (moved) await cache.invalidateQueries();
  };
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <Stack gap="xl">
        {workspace && (
          <section aria-labelledby="open-workspace">
            <Title order={2} id="open-workspace" mb={6}>
              {t('openNow', { name: workspace.name })}
            </Title>
            <Text size="sm" c="dimmed" mb="sm">
              {t('keptIn')} <Code>{workspace.dir}</Code>
            </Text>
            <Group>
              <Button variant="default" onClick={() => void choose().then(moveTo)} disabled={move.running}>
                {t('move')}
              </Button>
            </Group>
            <Text size="sm" c="dimmed" mt={6}>
              {t('moveText')}
            </Text>
            <TaskProgress task={move} onCancel={move.cancel} />
            <ErrorState error={move.error} />
          </section>
        )}
        <WorkspaceChooser current={workspace?.dir ?? null} />
      </Stack>
      {picker}
    </Page>
  );
}
