import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { ThreadState } from '#shared/domain/discussion/threads';
import { type AnchoredItem, anchorsOf } from '../../editor/anchors/anchor-state';
import { useSidePanel } from '../../ui/use-side-panel';
import { beginThread, useTalk } from './state';
import { useDiscussion } from './use-discussion';

const NONE: readonly ThreadState[] = [];

/** The part of the page that has the focus, as it says of itself by `data-about`. */
function partInFocus(): { path: string; label: string } | null {
  const part = document.activeElement?.closest<HTMLElement>('[data-about]');
  const { about, aboutLabel } = part?.dataset ?? {};
  return about ? { path: about, label: aboutLabel ?? '' } : null;
}

/** Ctrl or Cmd, Alt and M talks about what has the focus; a text's own editor does so for its words. */
function useCommentKey(record: string, may: boolean): void {
  useEffect(() => {
    if (!may) return;
    const press = (event: KeyboardEvent): void => {
      const mod = event.ctrlKey || event.metaKey;
      if (event.defaultPrevented || !mod || !event.altKey || event.code !== 'KeyM') return;
      event.preventDefault();
      const part = partInFocus();
      beginThread(record, part ? { kind: 'part', ...part } : { kind: 'record' });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [record, may]);
}

/** Marks in the record on the page what is talked about, and listens to who begins to talk. */
export function useRecordDiscussion(id: string): void {
  const { data } = useDiscussion(id);
  const panel = useSidePanel();
  const latest = useRef(panel);
  latest.current = panel;
  const threads = data?.threads ?? NONE;
  const may = data?.may.comment ?? false;
  const store = anchorsOf(id);
  const chosen = useStore(store, (state) => state.chosen);
  const asked = useTalk((talk) => talk.asked);
  const draft = useTalk((talk) => (talk.draft?.record === id ? talk.draft : null));

  const items = useMemo(() => {
    const byPath: Record<string, AnchoredItem[]> = {};
    for (const { id: thread, about, outcome } of threads) {
      if (about.kind !== 'text' || (outcome !== 'open' && thread !== chosen)) continue;
      const known = byPath[about.path] ?? [];
      byPath[about.path] = [...known, { id: thread, anchor: about.anchor }];
    }
    // What is being talked about at this moment is marked, too.
    if (draft?.about.kind === 'text') {
      const { path, anchor } = draft.about;
      byPath[path] = [...(byPath[path] ?? []), { id: 'draft', anchor }];
    }
    return byPath;
  }, [threads, chosen, draft]);
  useEffect(() => store.setState({ items }), [store, items]);

  const open = useMemo(() => {
    const counts: Record<string, number> = {};
    for (const { about, outcome } of threads) {
      if (about.kind !== 'record' && outcome === 'open') counts[about.path] = (counts[about.path] ?? 0) + 1;
    }
    return counts;
  }, [threads]);
  useEffect(() => useTalk.setState({ record: may ? id : null, open }), [id, may, open]);

  useEffect(() => {
    store.setState({
      ask: may ? (path, anchor, suggests) => beginThread(id, { kind: 'text', path, anchor }, suggests) : null,
    });
  }, [store, id, may]);
  useCommentKey(id, may);

  useEffect(() => {
    const { open: isOpen, tab, show } = latest.current;
    if (chosen === null && !draft) return;
    if (asked >= 0 && !(isOpen && tab === 'discussion')) show('discussion');
  }, [chosen, draft, asked]);
  useEffect(
    () => () => {
      store.setState({ chosen: null, ask: null });
      useTalk.setState({ record: null, open: {}, draft: null });
    },
    [store],
  );
}
