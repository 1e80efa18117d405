import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeyOpen } from '#shared/contract/key-open';
import { orpc } from './api';
import { useWorkspace } from './use-teams';

/** The key of who acts here, where it is kept under a passphrase: whether it is open for this window. */
export interface OpenKey {
  /** Whether it is kept under a passphrase. */
  sealed: boolean;
  /** ISO 8601 UTC; null while it is shut. */
  until: string | null;
  /** Whether the next passphrase is to keep it open for a while. */
  wished: boolean;
  wish: (on: boolean) => void;
  lock: () => void;
}

export function useOpenKey(): OpenKey {
  const cache = useQueryClient();
  const sealed = useWorkspace()?.keyProtection === 'passphrase';
  const { data } = useQuery(orpc.people.keyOpen.queryOptions({ enabled: sealed }));
  const show = (next: KeyOpen) => cache.setQueryData(orpc.people.keyOpen.queryKey(), next);
  const keep = useMutation(orpc.people.keepKeyOpen.mutationOptions({ onSuccess: show }));
  const lock = useMutation(orpc.people.lockKey.mutationOptions({ onSuccess: show }));
  return {
    sealed,
    until: data?.until ?? null,
    wished: data?.wished ?? false,
    wish: (on) => {
      // The box follows the hand; the question is on its way.
      show({ until: data?.until ?? null, wished: on });
      keep.mutate({ on });
    },
    lock: () => lock.mutate(undefined),
  };
}
