import { useQuery } from '@tanstack/react-query';
import type { Member } from '#shared/contract/people';
import { orpc } from '../../app/api';

const NOBODY: readonly Member[] = [];

/** Everybody who is or was a member, by name: what somebody did stays when they leave. */
export function useAllMembers(): readonly Member[] {
  const { data = NOBODY } = useQuery(orpc.people.list.queryOptions());
  return data.filter(({ state }) => state !== 'waiting').sort((a, b) => (a.name < b.name ? -1 : 1));
}
