import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { DocumentSession } from '../../app/document/session';
import type { MentionStore } from './mention-state';
import { useTargets } from './use-targets';

interface MentionTargetsProps {
  store: MentionStore;
  session: DocumentSession;
}

interface Titled {
  id: string;
  title: string;
}

/**
 * Keeps the names of an editor's mentions up to date; the steps of an open process can be named at once. It draws
 * nothing, so that what arrives with every save draws nothing anew.
 */
export function MentionTargets({ store, session }: MentionTargetsProps): null {
  const wanted = useStore(store, (state) => state.wanted);
  const steps = useSyncExternalStore(session.subscribe, () => {
    const { kind, view } = session.snapshot();
    return kind === 'process' ? (view?.['steps'] as readonly Titled[] | undefined) : undefined;
  });
  const own = useMemo(() => (steps ? { id: session.id, steps } : undefined), [session.id, steps]);
  const others = useMemo(() => wanted.filter((id) => id !== session.id), [wanted, session.id]);
  const targets = useTargets(others, own);
  useEffect(() => store.setState({ targets }), [store, targets]);
  return null;
}
