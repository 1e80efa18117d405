import type * as Y from 'yjs';
import type { Author } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { fieldsOf, listOf } from '#shared/model/binding/paths';
import { writeRegister } from '#shared/model/binding/register';
import { readRecord } from '#shared/model/binding/view';
import { writeField } from '#shared/model/binding/write';
import {
  type About,
  type DecidedInReview,
  Discussion,
  type Outcome,
  type Settlement,
} from '#shared/model/discussion';
import { newId } from '#shared/model/ids';
import { type ThreadState, threadsOf, unanswered } from './threads';

const messagesAt = (thread: string) => `threads/${thread}/messages`;

/** A discussion as its document has it. */
export function readDiscussion(doc: Y.Doc): { view: Discussion; threads: ThreadState[] } {
  const { view, conflicts } = readRecord(doc, Discussion);
  return { view, threads: threadsOf(view, conflicts) };
}

/** Adds an item at the end of a list. Answers its id. */
export function append(doc: Y.Doc, path: string, fields: Record<string, unknown>): string {
  const id = newId();
  placeItem(doc, path, id, orderedIds(doc, path).at(-1) ?? null);
  for (const [name, value] of Object.entries(fields)) writeField(doc, `${path}/${id}`, name, value);
  return id;
}

/** Begins a thread with its first message; an empty one only where it suggests something. Answers its id. */
export function startThread(
  doc: Y.Doc,
  author: Author,
  { about, text, suggestion }: { about: About; text: string; suggestion: string | null },
): string {
  const thread = append(doc, 'threads', {
    about,
    ...(suggestion === null ? {} : { suggestion: { text: suggestion } }),
  });
  append(doc, messagesAt(thread), { by: author.member, at: author.at, text });
  return thread;
}

/** Adds a message. It answers what its author was asked in this thread. */
export function reply(doc: Y.Doc, { member, at }: Author, thread: string, text: string): string {
  const state = readDiscussion(doc).threads.find(({ id }) => id === thread);
  const answers = state ? unanswered(state, member).map(({ id }) => id) : [];
  return append(doc, messagesAt(thread), { by: member, at, text, answers });
}

/** Writes a message anew, also one that was removed. Whose it is has been checked. */
export function rewriteMessage(
  doc: Y.Doc,
  { at }: Author,
  thread: string,
  message: string,
  text: string,
): void {
  const path = `${messagesAt(thread)}/${message}`;
  if (writeField(doc, path, 'text', text)) writeField(doc, path, 'editedAt', at);
  if (fieldsOf(doc, path).get('removedAt')) writeField(doc, path, 'removedAt', null);
}

/** Takes a message's words away. That there was one stays, for those who answered it. */
export function removeMessage(doc: Y.Doc, { at }: Author, thread: string, message: string): void {
  const path = `${messagesAt(thread)}/${message}`;
  writeField(doc, path, 'text', '');
  writeField(doc, path, 'removedAt', at);
}

/** Settles a thread, or opens it again. */
export function settle(doc: Y.Doc, author: Author, thread: string, outcome: Outcome): void {
  const settlement: Settlement = {
    outcome,
    by: author.member,
    at: author.at,
    seen: orderedIds(doc, messagesAt(thread)),
  };
  writeRegister(doc, `threads/${thread}/settlement`, settlement, author);
}

/** Writes a decision into the record's log. */
export function decide(
  doc: Y.Doc,
  { member, at }: Author,
  decision: {
    thread: string | null;
    text: string;
    owner: string | null;
    review?: DecidedInReview | null | undefined;
  },
): string {
  const { review = null, ...said } = decision;
  return append(doc, 'decisions', { ...said, ...(review ? { review } : {}), by: member, at });
}

/** Takes a decision out of the log, or puts it back. */
export function dropDecision(doc: Y.Doc, author: Author, decision: string, dropped: boolean): void {
  if (!listOf(doc, 'decisions').has(decision)) return;
  if (dropped) removeItem(doc, 'decisions', decision, author);
  else placeItem(doc, 'decisions', decision, orderedIds(doc, 'decisions').at(-1) ?? null);
}
