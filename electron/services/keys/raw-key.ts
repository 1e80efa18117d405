import { createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';

/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = {
  ed25519: Buffer.from('302e020100300506032b657004220420', 'hex'),
  x25519: Buffer.from('302e020100300506032b656e04220420', 'hex'),
} as const;

const RAW_BYTES = 32;

/**
 * A fresh pair: the public half raw (32 bytes, base64url), the private half as PKCS #8.
 *
 * Of these curves any 32 random bytes are a private key (RFC 8032, 5.1.5; RFC 7748, 5). The crypto library's own
 * generator is left alone on purpose: in Node 20 the rest of a finished generation locks its key when it is collected,
 * and where that happens while the same thread exports the key, the process stands still for ever.
 */
export function newRawPair(curve: keyof typeof PKCS8): { key: string; secret: Uint8Array } {
  const secret = Buffer.concat([PKCS8[curve], randomBytes(RAW_BYTES)]);
  return { key: rawPublicKey(createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' })), secret };
}

/** The public half of a private key of either curve, raw: the last 32 bytes of its SPKI form (RFC 8410, 4), base64url. */
export const rawPublicKey = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-RAW_BYTES).toString('base64url');
