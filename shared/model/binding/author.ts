import type * as Y from 'yjs';

/** Who writes, and when: every change to a document is made by a member. */
export interface Author {
  member: string;
  /** ISO 8601 UTC. */
  at: string;
}

const AUTHORS = 'authors';

/**
 * Notes that this document's client writes for `member`, so that every later character has an
 * author. Call it in the transaction of the first change: looking at a document must not alter it.
 */
export function signClient(doc: Y.Doc, member: string): void {
  const authors = doc.getMap<string>(AUTHORS);
  const client = String(doc.clientID);
  if (authors.get(client) !== member) authors.set(client, member);
}

/** Member ids by Yjs client id. */
export function authorsOf(doc: Y.Doc): ReadonlyMap<number, string> {
  return new Map(
    [...doc.getMap<string>(AUTHORS).entries()].map(([client, member]) => [Number(client), member]),
  );
}
