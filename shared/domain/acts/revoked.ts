import type { KnownAct } from './known';

/** A key that counts no more, and the act that ended it. */
export interface EndedKey {
  hash: string;
  heads: readonly string[];
  memberKey: string;
}

/** Everything an act had seen, directly or through others, itself included. */
function seenBy(hashes: readonly string[], byHash: ReadonlyMap<string, KnownAct>): Set<string> {
  const seen = new Set<string>();
  const open = [...hashes];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (seen.has(hash)) continue;
    seen.add(hash);
    open.push(...(byHash.get(hash)?.heads ?? []));
  }
  return seen;
}

/**
 * Acts of a key that was revoked or replaced which come from outside the known history: neither who ended it had seen them, nor
 * anybody else before hearing of the revocation. Backdating does not help them: what counts is who saw what.
 * What others had seen stays, so that nobody undoes an old signature by revoking its key.
 */
export function outsideHistory(end: EndedKey, byHash: ReadonlyMap<string, KnownAct>): Set<string> {
  const suspects = [...byHash.values()].filter(({ key, hash }) => key === end.memberKey && hash !== end.hash);
  const known = seenBy(end.heads, byHash);
  const unseen = suspects.filter(({ hash }) => !known.has(hash));
  if (unseen.length === 0) return new Set();
  const witnesses = [...byHash.values()].filter(
    ({ key, hash, heads }) =>
      key !== end.memberKey && hash !== end.hash && !seenBy(heads, byHash).has(end.hash),
  );
  const witnessed = seenBy(
    witnesses.flatMap(({ heads }) => heads),
    byHash,
  );
  return new Set(unseen.map(({ hash }) => hash).filter((hash) => !witnessed.has(hash)));
}
