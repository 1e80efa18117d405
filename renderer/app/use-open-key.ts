import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
  // The box follows the hand at once, whatever answer is on its way.
  const [ticked, setTicked] = useState<boolean | null>(null);
  const keep = useMutation(
    orpc.people.keepKeyOpen.mutationOptions({ onSuccess: show, onError: () => setTicked(null) }),
  );
  const lock = useMutation(orpc.people.lockKey.mutationOptions({ onSuccess: show }));
  return {
    sealed,
    until: data?.until ?? null,
    wished: ticked ?? data?.wished ?? false,
    wish: (on) => {
      setTicked(on);
      keep.mutate({ on });
    },
    lock: () => lock.mutate(undefined),
  };
}
