import { createHash } from 'node:crypto';
import * as Y from 'yjs';

/** A digest of what a document holds, deletions included: equal for equal content, wherever it is worked out. */
export const contentOf = (doc: Y.Doc): string =>
  createHash('sha256')
    .update(Y.encodeSnapshot(Y.snapshot(doc)))
    .digest('hex');

/** Whether the document lacks something of which the state vector tells, as after a backup was restored. */
export function fallsBehind(doc: Y.Doc, vector: Uint8Array): boolean {
  if (vector.byteLength === 0) return false;
  const has = Y.decodeStateVector(Y.encodeStateVector(doc));
  return [...Y.decodeStateVector(vector)].some(([client, clock]) => (has.get(client) ?? 0) < clock);
}

const HASHES = /\b[0-9a-f]{64}\b/g;

/** What may be a blob's name in an act or a record: whoever hands it over looks whether there is such a blob. */
export const hashesIn = (text: string): string[] => text.match(HASHES) ?? [];
