import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { orpc } from '../../app/api';
import { useDocument } from '../../app/document/use-document';
import { useTeams } from '../../app/use-teams';
import { useMembers } from '../signoff/use-members';

/** Names by id, as they are today: of records, roles, teams and members. */
export function useNames(): (id: string) => string {
  const { data: records } = useQuery(orpc.records.list.queryOptions({ input: {} }));
  const { view } = useDocument('workspace', 'workspace');
  const { teams } = useTeams();
  const { nameOf } = useMembers();
  return useCallback(
    (id) =>
      records?.find((each) => each.id === id)?.title ||
      view?.roles.find((each) => each.id === id)?.title ||
      teams.find((each) => each.id === id)?.name ||
      nameOf(id),
    [records, view, teams, nameOf],
  );
}
