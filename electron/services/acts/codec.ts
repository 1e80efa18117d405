import canonicalize from 'canonicalize';
import type { KnownAct } from '#shared/domain/acts/history';
import { Act, type InstallationClaim, SignedAct } from '#shared/model/acts';
import { isSignedBy, sha256, signBytes } from '../keys/ed25519';

/** RFC 8785 bytes of a JSON value. Throws a TypeError on what JSON cannot say. */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON has a canonical form');
  return new TextEncoder().encode(text);
}

/** The bytes of an act's file: the act and its signature, canonical. */
export function encodeAct(act: Act, secret: Uint8Array): Uint8Array {
  return canonicalBytes({ act, signature: signBytes(canonicalBytes(act), secret) });
}

/** The bytes that a member signs to make an installation theirs. */
export const claimBytes = ({ workspace, member, memberKey, installation }: InstallationClaim): Uint8Array =>
  canonicalBytes({ workspace, member, memberKey, installation });

/** Whether the member's own key signed that the installation is theirs. */
export const isClaimedByMember = (
  claim: Omit<InstallationClaim, 'workspace'> & { proof: string },
  workspace: string,
): boolean => isSignedBy(claimBytes({ ...claim, workspace }), claim.proof, claim.memberKey);

export type DecodedAct =
  | { ok: true; act: KnownAct }
  | { ok: false; hash: string; problem: string; later: boolean };

/** An act is looked at when it comes in, when it is kept and when the history is read: its signature once. */
const decoded = new Map<string, DecodedAct>();
const KEPT = 1000;

/**
 * Reads and checks one act's file: canonical, signed by the key it names, of a known kind.
 * `later` marks acts of a kind that this version does not know: kept and left alone.
 */
export function decodeAct(bytes: Uint8Array): DecodedAct {
  const hash = sha256(bytes);
  const before = decoded.get(hash);
  if (before) return before;
  const act = decode(bytes, hash);
  if (decoded.size === KEPT) decoded.clear();
  decoded.set(hash, act);
  return act;
}

function decode(bytes: Uint8Array, hash: string): DecodedAct {
  const bad = (problem: string, later = false): DecodedAct => ({ ok: false, hash, problem, later });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return bad('is not readable JSON');
  }
  const signed = SignedAct.safeParse(json);
  if (!signed.success) return bad('is not a signed act');
  const { act, signature } = signed.data;
  if (!isSignedBy(canonicalBytes(act), signature, act.key))
    return bad('has a signature that does not match its content');
  if (sha256(canonicalBytes({ act, signature })) !== hash) return bad('is not written in canonical form');
  const known = Act.safeParse(act);
  if (known.success) {
    if (known.data.kind === 'installation' && !isClaimedByMember(known.data, known.data.workspace))
      return bad('names an installation that its member did not sign');
    return { ok: true, act: { ...known.data, hash } };
  }
  const later = !Act.options.some((option) => option.shape.kind.value === act.kind);
  return bad(
    later
      ? `is of the kind "${act.kind}", which this version of Accord does not know`
      : 'has fields that do not fit its kind',
    later,
  );
}
