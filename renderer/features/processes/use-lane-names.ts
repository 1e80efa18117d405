import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneBy } from '#shared/domain/diagram/graph';
import { useTeams } from '../../app/use-teams';
import type { Roles } from './use-roles';

/** What the lanes of board and diagram are called. */
export function useLaneNames(by: LaneBy, roles: Roles): (lane: string) => string {
  const { t } = useTranslation('processes');
  const { team } = useTeams();
  const { titleOf } = roles;
  return useCallback(
    (lane) => {
      if (lane === '') return t('lane.nobody');
      return by === 'team' ? team(lane).name : titleOf(lane);
    },
    [by, team, titleOf, t],
  );
}
