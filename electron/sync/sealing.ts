import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { z } from 'zod';
import { privateKeyOf } from '../services/keys/ed25519';
import { newRawPair } from '../services/keys/raw-key';

const IV = 12;
const TAG = 16;

const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** A fresh X25519 pair: the public half raw (32 bytes, base64url), the private half as PKCS #8. */
export const newExchangeKey = (): { key: string; secret: Uint8Array } => newRawPair('x25519');

const publicKeyOf = (key: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: key }, format: 'jwk' });

/** AES-256-GCM: iv, then what was sealed, then the tag. `about` is bound to it without being in it. */
export function seal(plain: Uint8Array, key: Uint8Array, about: string): Uint8Array {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(utf8(about));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What was sealed; null when the key or `about` is another one, or a byte was changed. */
export function unseal(sealed: Uint8Array, key: Uint8Array, about: string): Uint8Array | null {
  if (sealed.byteLength < IV + TAG) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV))
      .setAAD(utf8(about))
      .setAuthTag(sealed.subarray(sealed.byteLength - TAG));
    return Buffer.concat([decipher.update(sealed.subarray(IV, sealed.byteLength - TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

/** A key of its own for each use of the workspace key, so that no pair of uses can collide. */
export const deriveKey = (key: Uint8Array, use: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), utf8(use), 32));

/** A secret that one installation can open: an ephemeral X25519 key, and what it sealed, base64url. */
export const KeyBox = z.object({
  ephemeral: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  sealed: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
});
export type KeyBox = z.infer<typeof KeyBox>;

/** Both public halves go into the key, so that a box cannot be passed off as another's. */
const boxKey = (shared: Buffer, ephemeral: string, recipient: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', shared, utf8(`${ephemeral}.${recipient}`), utf8('accord key box'), 32));

/** Wraps a secret for the holder of an X25519 key: ephemeral key → HKDF-SHA256 → AES-256-GCM. */
export function wrapFor(recipient: string, secret: Uint8Array, about: string): KeyBox {
  const { key: ephemeral, secret: own } = newExchangeKey();
  const shared = diffieHellman({ privateKey: privateKeyOf(own), publicKey: publicKeyOf(recipient) });
  const sealed = seal(secret, boxKey(shared, ephemeral, recipient), about);
  return { ephemeral, sealed: Buffer.from(sealed).toString('base64url') };
}

/** Opens a box with the private key; null when it is for another, about another thing, or was changed. */
export function unwrap(
  box: KeyBox,
  recipient: { key: string; secret: Uint8Array },
  about: string,
): Uint8Array | null {
  try {
    const shared = diffieHellman({
      privateKey: privateKeyOf(recipient.secret),
      publicKey: publicKeyOf(box.ephemeral),
    });
    const key = boxKey(shared, box.ephemeral, recipient.key);
    return unseal(Buffer.from(box.sealed, 'base64url'), key, about);
  } catch {
    return null;
  }
}
