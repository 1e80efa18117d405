import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { DocumentSession } from '../../app/document/session';
import type { MentionStore } from './mention-state';
import { useTargets } from './use-targets';

/** Keeps the names of an editor's mentions up to date; the steps of an open process can be named at once. */
export function useMentionTargets(store: MentionStore, session: DocumentSession): void {
  const wanted = useStore(store, (state) => state.wanted);
  const kind = useSyncExternalStore(session.subscribe, () => session.snapshot().kind);
  const processes = useMemo(
    () => [...new Set([...(kind === 'process' ? [session.id] : []), ...wanted])],
    [kind, session.id, wanted],
  );
  const targets = useTargets(processes);
  useEffect(() => store.setState({ targets }), [store, targets]);
}
