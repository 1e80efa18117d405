import { useCallback, useEffect, useMemo } from 'react';
import type * as Y from 'yjs';
import { plainText } from '#shared/document/plain-text';
import type { Author } from '#shared/model/binding/author';
import { orderedIds, placeItem } from '#shared/model/binding/ordered';
import { writeRegister } from '#shared/model/binding/register';
import { readRich } from '#shared/model/binding/rich';
import { writeField } from '#shared/model/binding/write';
import { Meeting, type MeetingOutcome, type MeetingTime, type Touchpoint } from '#shared/model/touchpoint';
import type { DocumentSession } from '../../app/document/session';

/** Puts a meeting among those that something was written about, in their order. */
function place(doc: Y.Doc, id: string): void {
  const ids = orderedIds(doc, 'meetings');
  if (!ids.includes(id)) placeItem(doc, 'meetings', id, ids.filter((each) => each < id).at(-1) ?? null);
}

/** Was something said about it, although it is not among them yet? */
function isSaid(doc: Y.Doc, id: string): boolean {
  const path = `meetings/${id}`;
  if (orderedIds(doc, 'meetings').includes(id)) return false;
  if (orderedIds(doc, `${path}/decisions`).length > 0 || orderedIds(doc, `${path}/shows`).length > 0)
    return true;
  const notes = readRich(doc, `${path}/notes`);
  return notes !== undefined && plainText(notes) !== '';
}

export interface MeetingEdits {
  path: string;
  meeting: Meeting;
  /** What became of it, as one step that can be undone. */
  settle: (outcome: MeetingOutcome, reason?: string) => void;
  move: (to: MeetingTime | null) => void;
  attend: (member: string, present: boolean) => void;
}

/** One meeting of an open touchpoint. It is written down with the first word that is said about it. */
export function useMeeting(session: DocumentSession, touchpoint: Touchpoint, id: string): MeetingEdits {
  const path = `meetings/${id}`;
  useEffect(
    () =>
      session.subscribeLive(() => {
        if (session.editable && isSaid(session.doc, id)) session.change((doc) => place(doc, id));
      }),
    [session, id],
  );
  const step = useCallback(
    (change: (doc: Y.Doc, author: Author) => void): void => {
      session.newStep();
      session.change((doc, author) => {
        place(doc, id);
        change(doc, author);
      });
      session.newStep();
    },
    [session, id],
  );
  const meeting = useMemo(
    () => touchpoint.meetings.find((each) => each.id === id) ?? Meeting.parse({ id }),
    [touchpoint.meetings, id],
  );
  return {
    path,
    meeting,
    settle: (outcome, reason = '') =>
      step((doc, author) => {
        writeRegister(doc, `${path}/outcome`, outcome, author);
        writeField(doc, path, 'reason', reason);
      }),
    move: (to) => step((doc, author) => writeRegister(doc, `${path}/moved`, to, author)),
    attend: (member, present) =>
      step((doc, author) =>
        writeRegister(doc, `${path}/attendance.${member}`, present ? 'present' : 'absent', author),
      ),
  };
}
