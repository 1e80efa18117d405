import type { Known, KnownAct } from './known';

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
 * Acts of a revoked key that come from outside the known history: neither who revoked it had seen them, nor
 * anybody else before hearing of the revocation. Backdating does not help them: what counts is who saw what.
 * What others had seen stays, so that nobody undoes an old signature by revoking its key.
 */
export function outsideHistory(
  revocation: Known<'revocation'>,
  byHash: ReadonlyMap<string, KnownAct>,
): Set<string> {
  const suspects = [...byHash.values()].filter(
    ({ key, hash }) => key === revocation.memberKey && hash !== revocation.hash,
  );
  const known = seenBy(revocation.heads, byHash);
  const unseen = suspects.filter(({ hash }) => !known.has(hash));
  if (unseen.length === 0) return new Set();
  const witnesses = [...byHash.values()].filter(
    ({ key, hash, heads }) =>
      key !== revocation.memberKey && hash !== revocation.hash && !seenBy(heads, byHash).has(revocation.hash),
  );
  const witnessed = seenBy(
    witnesses.flatMap(({ heads }) => heads),
    byHash,
  );
  return new Set(unseen.map(({ hash }) => hash).filter((hash) => !witnessed.has(hash)));
}
