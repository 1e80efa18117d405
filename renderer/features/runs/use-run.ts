import { useCallback, useMemo } from 'react';
import type * as Y from 'yjs';
import type { Author } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { writeRegister } from '#shared/model/binding/register';
import { writeField } from '#shared/model/binding/write';
import { newId } from '#shared/model/ids';
import type { Evidence, RunDeed } from '#shared/model/run';
import type { DocumentSession } from '../../app/document/session';

/** Puts an item at the end of a list, where it is not there yet. */
function place(doc: Y.Doc, list: string, id: string): string {
  const ids = orderedIds(doc, list);
  if (!ids.includes(id)) placeItem(doc, list, id, ids.at(-1) ?? null);
  return `${list}/${id}`;
}

export interface DeedDetails {
  visit: string;
  branch?: string | null;
  reason?: string;
}

export interface RunEdits {
  /** Writes down what was done, as one step that can be undone. */
  act: (deed: RunDeed, details: DeedDetails) => void;
  assign: (visit: string, member: string | null) => void;
  check: (visit: string, point: string, done: boolean) => void;
  addEvidence: (visit: string, evidence: Partial<Omit<Evidence, 'id'>>) => void;
  removeEvidence: (visit: string, id: string) => void;
}

/** What can be written in an open run. A visit's work is written down with the first word about it. */
export function useRun(session: DocumentSession): RunEdits {
  const step = useCallback(
    (change: (doc: Y.Doc, author: Author) => void): void => {
      session.newStep();
      session.change(change);
      session.newStep();
    },
    [session],
  );
  return useMemo(
    () => ({
      act: (deed, { visit, branch = null, reason = '' }) =>
        step((doc, { member, at }) => {
          const path = place(doc, 'log', newId());
          for (const [name, value] of Object.entries({ deed, visit, branch, reason, at, by: member }))
            writeField(doc, path, name, value);
        }),
      assign: (visit, member) =>
        step((doc, author) => writeRegister(doc, `${place(doc, 'work', visit)}/assignee`, member, author)),
      check: (visit, point, done) =>
        step((doc, author) =>
          writeRegister(doc, `${place(doc, 'work', visit)}/checked.${point}`, done, author),
        ),
      addEvidence: (visit, evidence) =>
        step((doc) => {
          const path = place(doc, `${place(doc, 'work', visit)}/evidence`, newId());
          for (const [name, value] of Object.entries(evidence)) writeField(doc, path, name, value);
        }),
      removeEvidence: (visit, id) =>
        step((doc, author) => removeItem(doc, `work/${visit}/evidence`, id, author)),
    }),
    [step],
  );
}
