import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Member } from '#shared/contract/people';
import { orpc } from '../../app/api';

/** Finds members by id; an id that nobody knows any more stands for itself, and dots for a name that is on its way. */
export function useMembers(): { member: (id: string) => Member | undefined; nameOf: (id: string) => string } {
  const { data } = useQuery(orpc.people.list.queryOptions());
  const member = useCallback((id: string) => data?.find((each) => each.id === id), [data]);
  const nameOf = useCallback((id: string) => member(id)?.name ?? (data ? id : '…'), [member, data]);
  return { member, nameOf };
}
