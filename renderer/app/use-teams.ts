import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '#shared/contract/workspace';
import { NEITHER } from '#shared/model/neither';
import { NO_TEAM_COLOUR } from '../ui/team-look';
import { orpc } from './api';

export type OpenWorkspace = NonNullable<WorkspaceStatus['workspace']>;
export type Team = OpenWorkspace['teams'][number];

const NO_TEAMS: readonly Team[] = [];

/** The open workspace, or null while none is open. */
export function useWorkspace(): OpenWorkspace | null {
  return useQuery(orpc.workspace.status.queryOptions()).data?.workspace ?? null;
}

/** Both teams, and a finder by id that also answers for neither team and for ids nobody knows any more. */
export function useTeams(): { teams: readonly Team[]; team: (id: string) => Team } {
  const teams = useWorkspace()?.teams ?? NO_TEAMS;
  const neither = useTranslation('people').t('neither.name');
  const byId = useMemo(() => {
    const none: Team = { id: NEITHER, name: neither, mark: '·', colour: NO_TEAM_COLOUR };
    return new Map([none, ...teams].map((each) => [each.id, each]));
  }, [teams, neither]);
  const team = useCallback(
    (id: string): Team => byId.get(id) ?? { id, name: id, mark: (id[0] ?? '?').toUpperCase(), colour: '' },
    [byId],
  );
  return { teams, team };
}
