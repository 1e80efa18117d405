import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/**
 * A secret under a passphrase: scrypt (N 2^17, r 8, p 1: OWASP's setting of 2023) makes the key,
 * AES-256-GCM seals. The parameters travel along, so that they can be raised later.
 */
export const SealedByPassphrase = z.object({
  n: z
    .number()
    .int()
    .min(1024)
    .max(1 << 20),
  r: z.number().int().min(1).max(32),
  p: z.number().int().min(1).max(16),
  salt: z.string(),
  iv: z.string(),
  tag: z.string(),
  data: z.string(),
});
export type SealedByPassphrase = z.infer<typeof SealedByPassphrase>;

const COST = { n: 1 << 17, r: 8, p: 1 };

const keyOf = (passphrase: string, salt: Buffer, { n, r, p }: { n: number; r: number; p: number }) =>
  derive(passphrase.normalize('NFKC'), salt, 32, { N: n, r, p, maxmem: 256 * n * r });

export async function sealWithPassphrase(plain: Uint8Array, passphrase: string): Promise<SealedByPassphrase> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, COST), iv);
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString('base64');
  return { ...COST, salt: text(salt), iv: text(iv), tag: text(cipher.getAuthTag()), data: text(data) };
}

/** The secret, or null when the passphrase is not the one (or a byte was changed). */
export async function openWithPassphrase(
  sealed: SealedByPassphrase,
  passphrase: string,
): Promise<Uint8Array | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const key = await keyOf(passphrase, bytes(sealed.salt), sealed);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(sealed.iv));
    decipher.setAuthTag(bytes(sealed.tag));
    return Buffer.concat([decipher.update(bytes(sealed.data)), decipher.final()]);
  } catch {
    return null;
  }
}
