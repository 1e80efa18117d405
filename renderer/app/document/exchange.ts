import * as Y from 'yjs';

/**
 * What `doc` has and the durable state lacks, as one update; null when it lacks nothing. Deletions
 * do not move a state vector, so delete sets are compared whole, and go along whole.
 */
export function lacking(doc: Y.Doc, state: Uint8Array): Uint8Array | null {
  const durable = new Y.Doc();
  try {
    Y.applyUpdate(durable, state);
    if (Y.equalSnapshots(Y.snapshot(durable), Y.snapshot(doc))) return null;
    return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(durable));
  } finally {
    durable.destroy();
  }
}

/**
 * Whether a durable state is of the same document. Records of another workspace may bear the same id;
 * they have no author in common with this one, and must never be merged with it.
 */
export function sameDocument(doc: Y.Doc, state: Uint8Array): boolean {
  const { clients } = doc.store;
  if (clients.size === 0) return true;
  const theirs = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state));
  return [...theirs.keys()].some((client) => clients.has(client));
}
