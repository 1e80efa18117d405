import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DiscussionState } from '#shared/contract/discussion';
import { orpc } from '../../app/api';

/** What is said about a record. */
export const useDiscussion = (id: string) => useQuery(orpc.discussion.show.queryOptions({ input: { id } }));

/** Does something in a record's discussion, and shows at once what the services answer. */
export function useSay(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (call: () => Promise<DiscussionState>) => call(),
    onSuccess: (state) => cache.setQueryData(orpc.discussion.show.queryKey({ input: { id } }), state),
  });
}
