import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { SignedAct } from '#shared/model/acts';
import { canonicalBytes } from '../acts/codec';
import { isSignedBy, sha256 } from '../keys/ed25519';
import { parseJson } from '../parse-json';
import type { Session } from '../session';
import { describeAct, short, type VerifyProblem } from './describe';

/** A signed act as its bytes say it, whether or not it counts; null where they say none. */
function signedAct(bytes: Uint8Array): SignedAct | null {
  const parsed = SignedAct.safeParse(parseJson(new TextDecoder().decode(bytes)));
  return parsed.success ? parsed.data : null;
}

/** The act that a copy repeats in other bytes, or under another name; null where it is none's copy. */
function repeated(session: Session, bytes: Uint8Array): string | null {
  const { byHash } = session.history;
  const hash = sha256(bytes);
  if (byHash.has(hash)) return hash;
  const signed = signedAct(bytes);
  const plain = signed ? sha256(canonicalBytes({ act: signed.act, signature: signed.signature })) : '';
  return byHash.has(plain) ? plain : null;
}

const repeats = (session: Session, what: string, hash: string): string => {
  const act = session.history.byHash.get(hash);
  const told = act ? ` (${describeAct(session, { ...act })})` : '';
  return `${what} repeats the act ${short(hash)}${told}: a replay, which counts for nothing.`;
};

/** Files in `acts/` whose content is not what their name promises. */
export async function fileProblems(session: Session): Promise<VerifyProblem[]> {
  const found = session.store.report.problems.filter(({ path }) => basename(dirname(path)) === 'acts');
  return Promise.all(
    found.map(async ({ path, message }): Promise<VerifyProblem> => {
      const file = `acts/${basename(path)}`;
      const bytes = await readFile(path).catch(() => new Uint8Array());
      const copied = repeated(session, bytes);
      if (copied) return { record: null, problem: repeats(session, `The file ${file}`, copied) };
      const act = signedAct(bytes)?.act;
      const told = act ? `${describeAct(session, act)}, ` : '';
      return { record: null, problem: `${message} (${told}${file}).` };
    }),
  );
}

/** Whose signature an act carries instead of its own: that of another one here. */
function swappedWith(session: Session, signed: SignedAct): string | null {
  for (const [hash, bytes] of session.store.acts.all()) {
    const other = signedAct(bytes);
    if (other && isSignedBy(canonicalBytes(other.act), signed.signature, other.act.key)) return hash;
  }
  return null;
}

/** Acts that cannot be read as signed: altered, with a swapped signature, or repeated in other bytes. */
export function unreadProblems(session: Session): VerifyProblem[] {
  return session.unreadActs
    .filter(({ later }) => !later)
    .map(({ hash, problem }): VerifyProblem => {
      const bytes = session.store.acts.all().get(hash) ?? new Uint8Array();
      const name = `The act ${short(hash)}`;
      const copied = repeated(session, bytes);
      if (copied) return { record: null, problem: repeats(session, name, copied) };
      const signed = signedAct(bytes);
      if (!signed) return { record: null, problem: `${name} ${problem}.` };
      const other = swappedWith(session, signed);
      const told = `${name} (${describeAct(session, signed.act)}) ${problem}`;
      return {
        record: null,
        problem: other ? `${told}: it carries the signature of the act ${short(other)}.` : `${told}.`,
      };
    });
}
