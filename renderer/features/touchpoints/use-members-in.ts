import { useQuery } from '@tanstack/react-query';
import type { Touchpoint } from '#shared/model/touchpoint';
import { orpc } from '../../app/api';

/** Ids of who is expected: those who are named, else everybody of its teams. */
export function useMembersIn({ people, parties }: Pick<Touchpoint, 'people' | 'parties'>): readonly string[] {
  const { data = [] } = useQuery(orpc.people.list.queryOptions());
  if (people.length > 0) return people.map(({ id }) => id);
  return data.filter(({ state, team }) => state === 'active' && parties.includes(team)).map(({ id }) => id);
}
