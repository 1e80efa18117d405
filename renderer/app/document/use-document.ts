import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import type { LostText } from '#shared/model/binding/lost-text';
import type { ContestedRemoval } from '#shared/model/binding/removed';
import type { Conflict } from '#shared/model/binding/view';
import type { KindName, ViewOf } from '#shared/model/kinds';
import { orpc } from '../api';
import { useSuggesting } from '../suggesting';
import { useMay } from '../use-may';
import { documents } from './documents';
import type { DocumentSession, SessionStatus } from './session';

/** A document as a screen uses it. `session` is what the field hooks take. */
export interface LiveDocument<K extends KindName = KindName> {
  readonly session: DocumentSession;
  readonly doc: Y.Doc;
  readonly kind: string | null;
  readonly status: SessionStatus;
  /** Why it cannot be edited, in words; null when it can. */
  readonly readOnly: string | null;
  readonly editable: boolean;
  /** The member who acts here may not edit; what they write becomes a suggestion, where they may comment. */
  readonly mayNot: boolean;
  /** Why it is missing or in error, in words. */
  readonly problem: string | null;
  /** The record; null until ready, and when it is of another kind. */
  readonly view: ViewOf<K> | null;
  readonly conflicts: readonly Conflict[];
  readonly removals: readonly ContestedRemoval[];
  readonly lost: readonly LostText[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Changes the document as one step; false where it cannot be edited. */
  readonly change: DocumentSession['change'];
}

/**
 * Opens a record for as long as the component is shown. All that show the same record share one session.
 * @param kind what the record must be: one of another kind counts as missing
 */
export function useDocument<K extends KindName>(id: string, kind?: K): LiveDocument<K> {
  const generation = useSyncExternalStore(documents.onGeneration, documents.generation);
  const session = documents.get(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a session that was given up is held anew.
  useEffect(() => documents.hold(id), [id, generation]);
  const shown = useSyncExternalStore(session.subscribe, session.snapshot);
  // Who acts decides whether fields can be edited: draw again when that changes.
  const me = useQuery(orpc.workspace.status.queryOptions()).data?.workspace?.me?.id ?? null;
  const edit = useMay('edit');
  const comment = useMay('comment');
  const [suggesting] = useSuggesting(me, id);
  const why = suggesting && comment.may ? null : edit.why;
  return useMemo(() => {
    const other = kind !== undefined && shown.kind !== null && shown.kind !== kind;
    const { status, problem, conflicts, removals, lost, canUndo, canRedo } = shown;
    const readOnly = shown.readOnly ?? (me === null ? null : why);
    return {
      session,
      doc: session.doc,
      kind: shown.kind,
      status: other ? 'missing' : status,
      readOnly,
      editable: status === 'ready' && readOnly === null && me !== null,
      mayNot: shown.readOnly === null && me !== null && !edit.may,
      problem,
      view: other ? null : (shown.view as ViewOf<K> | null),
      conflicts,
      removals,
      lost,
      canUndo,
      canRedo,
      undo: session.undo,
      redo: session.redo,
      change: (change) => session.change(change),
    };
  }, [session, shown, kind, me, why, edit.may]);
}
