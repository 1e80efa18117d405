import type * as Y from 'yjs';

/** Who writes, and when: every change to a document is made by a member. */
export interface Author {
  member: string;
  /** ISO 8601 UTC. */
  at: string;
}

const AUTHORS = 'authors';
/** `<day> <member>` → the instant of the first edit on that day: one entry a day, however much is written. */
const EDITS = 'edits';

/**
 * Notes that this document's client writes for a member, so that every later character has an
 * author, and that the member wrote on this day. Call it in the transaction of the first change: looking at a document must not alter it.
 */
export function signClient(doc: Y.Doc, { member, at }: Author): void {
  const authors = doc.getMap<string>(AUTHORS);
  const client = String(doc.clientID);
  if (authors.get(client) !== member) authors.set(client, member);
  const edits = doc.getMap<string>(EDITS);
  const day = `${at.slice(0, 10)} ${member}`;
  if (!edits.has(day)) edits.set(day, at);
}

/** Who wrote in a document on which days: for each, the instant of the day's first edit. */
export function editsOf(doc: Y.Doc): Author[] {
  return [...doc.getMap<string>(EDITS).entries()].map(([day, at]) => ({
    member: day.slice(day.indexOf(' ') + 1),
    at: String(at),
  }));
}

/** Member ids by Yjs client id. */
export function authorsOf(doc: Y.Doc): ReadonlyMap<number, string> {
  return new Map(
    [...doc.getMap<string>(AUTHORS).entries()].map(([client, member]) => [Number(client), member]),
  );
}
