import { z } from 'zod';
import { fail } from '../fail';
import { parseJson } from '../parse-json';
import { isPair } from './ed25519';
import { openWithPassphrase, SealedByPassphrase, sealWithPassphrase } from './sealed';

export interface RecoveredKey {
  member: string;
  key: string;
  secret: Uint8Array;
}

const RecoveryFile = z.object({
  program: z.literal('accord-recovery'),
  v: z.literal(1),
  workspace: z.string(),
  sealed: SealedByPassphrase,
});

const Content = z.array(z.object({ member: z.string(), key: z.string(), secret: z.string() })).min(1);

/** A file that brings this device's keys back, under a passphrase of its own. */
export async function makeRecovery(
  workspace: string,
  keys: RecoveredKey[],
  passphrase: string,
): Promise<Uint8Array> {
  const content = keys.map(({ member, key, secret }) => ({
    member,
    key,
    secret: Buffer.from(secret).toString('base64'),
  }));
  const sealed = await sealWithPassphrase(new TextEncoder().encode(JSON.stringify(content)), passphrase);
  const file: z.infer<typeof RecoveryFile> = { program: 'accord-recovery', v: 1, workspace, sealed };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}

/** Reads a recovery file. INVALID when it is none or another workspace's, PASSPHRASE when that is wrong. */
export async function readRecovery(
  workspace: string,
  bytes: Uint8Array,
  passphrase: string,
): Promise<RecoveredKey[]> {
  const parsed = RecoveryFile.safeParse(parseJson(new TextDecoder().decode(bytes)));
  if (!parsed.success) throw fail('INVALID', 'This is not a recovery file of Accord.');
  if (parsed.data.workspace !== workspace)
    throw fail('INVALID', 'This recovery file belongs to another workspace.');
  const plain = await openWithPassphrase(parsed.data.sealed, passphrase);
  if (!plain)
    throw fail('PASSPHRASE', 'That is not the passphrase of this recovery file.', { field: 'passphrase' });
  const content = Content.safeParse(parseJson(new TextDecoder().decode(plain)));
  const keys = content.success ? content.data : [];
  const whole = keys.map(({ member, key, secret }) => ({
    member,
    key,
    secret: Buffer.from(secret, 'base64'),
  }));
  if (whole.length === 0 || !whole.every(({ key, secret }) => isPair(secret, key))) {
    throw fail('CORRUPT', 'This recovery file is damaged: its keys do not belong together.');
  }
  return whole;
}
