import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { markOf } from '../../ui/team-look';
import { orpc } from '../api';
import { start } from '../start-mode';
import { useWorkspace } from '../use-teams';
import classes from './workspace-switch.module.css';

/** Names the open workspace and changes to another. */
export function WorkspaceSwitch({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const workspace = useWorkspace();
  const { data: recent } = useQuery(orpc.workspace.recent.queryOptions());
  const open = useMutation(
    orpc.workspace.open.mutationOptions({
      onSuccess: () => navigate({ to: '/' }),
      // The page for workspaces shows the reason where another one can be chosen.
      onError: () => navigate({ to: '/workspaces' }),
    }),
  );
  if (!workspace) return null;
  const others = (recent ?? []).filter(({ dir, exists }) => exists && dir !== workspace.dir).slice(0, 5);
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton
          className={classes.switch}
          aria-label={t('workspaceSwitch', { name: workspace.name })}
        >
          <span className={classes.mark} aria-hidden>
            {markOf(workspace.name)}
          </span>
          {!collapsed && (
            <>
              <span className={classes.name} title={workspace.name}>
                {workspace.name}
              </span>
              <IconChevronDown size={16} aria-hidden />
            </>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{workspace.dir}</Menu.Label>
        <Menu.Item leftSection={<IconCheck size={16} />}>{workspace.name}</Menu.Item>
        {others.map(({ dir, name }) => (
          <Menu.Item
            key={dir}
            leftSection={<span className={classes.gap} />}
            onClick={() => open.mutate({ dir })}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconFolderOpen size={16} />}
          onClick={() => void navigate({ to: '/workspaces' })}
        >
          {t('openAnother')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => start.firstRun()}>
          {t('newWorkspace')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
