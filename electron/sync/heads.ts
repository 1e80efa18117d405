import { z } from 'zod';
import { type Head, isWhole, SignedHead } from '#shared/domain/exchange/head';
import { canonicalBytes } from '../services/acts/codec';
import { isSignedBy, signBytes } from '../services/keys/ed25519';
import { parseJson } from '../services/parse-json';
import type { Installation } from './installation';
import { type Place, paths } from './place';

const MAX_HEAD = 16 * 1024 * 1024;

export type ReadHead =
  | { state: 'here'; head: Head; isSignedBy(key: string): boolean }
  /** Not there, or only half: it is read again the next time. */
  | { state: 'waiting' }
  | { state: 'bad'; problem: string };

/** Said of what only a later version of Accord can read. */
export const LATER =
  'It uses a later version of Accord than this device. Its changes wait until this one is brought up to date.';

/** The form of a head, whatever else it holds. */
const Form = z.object({ head: z.object({ v: z.number().int() }) });

/** A head as it lies in a place. Whether its signer may is judged later, once the acts are known. */
export async function readHead(place: Place, installation: string, workspace: string): Promise<ReadHead> {
  let bytes: Uint8Array | null;
  try {
    bytes = await place.read(paths.head(installation), MAX_HEAD);
  } catch (error) {
    return { state: 'bad', problem: `Its list ${error instanceof Error ? error.message : String(error)}.` };
  }
  const json = bytes ? parseJson(Buffer.from(bytes).toString('utf8')) : undefined;
  if (json === undefined) return { state: 'waiting' };
  const parsed = SignedHead.safeParse(json);
  if (!parsed.success) {
    const form = Form.safeParse(json);
    const later = form.success && form.data.head.v > 1;
    return { state: 'bad', problem: later ? LATER : 'Its list does not have the form it should.' };
  }
  const { head, signature } = parsed.data;
  if (head.workspace !== workspace) return { state: 'bad', problem: 'It belongs to another workspace.' };
  if (head.installation !== installation)
    return { state: 'bad', problem: 'Its list is that of another installation.' };
  if (!isWhole(head)) return { state: 'bad', problem: 'Its list has gaps.' };
  // As it lies there: what a later version adds is signed, too.
  const signed = canonicalBytes((json as { head: unknown }).head);
  return { state: 'here', head, isSignedBy: (key) => isSignedBy(signed, signature, key) };
}

/** The bytes of a head's file. */
export const headBytes = (head: Head, me: Installation): Uint8Array =>
  canonicalBytes({ head, signature: signBytes(canonicalBytes(head), me.signing) });
