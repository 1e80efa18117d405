import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** A fresh Ed25519 pair: the public half raw (32 bytes, base64url), the private half as PKCS #8. */
export function newKeyPair(): { key: string; secret: Uint8Array } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'jwk' }).x;
  if (!key) throw new Error('The crypto library gave a key without its public half');
  return { key, secret: privateKey.export({ format: 'der', type: 'pkcs8' }) };
}

/** Ed25519 signature of bytes, base64url. */
export const signBytes = (bytes: Uint8Array, secret: Uint8Array): string =>
  sign(null, bytes, createPrivateKey({ key: Buffer.from(secret), format: 'der', type: 'pkcs8' })).toString(
    'base64url',
  );

/** Whether the signature is of these bytes by that key. Malformed keys and signatures are simply false. */
export function isSignedBy(bytes: Uint8Array, signature: string, key: string): boolean {
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
    return verify(null, bytes, publicKey, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** Does this private key belong to that public one? */
export const isPair = (secret: Uint8Array, key: string): boolean =>
  createPublicKey(createPrivateKey({ key: Buffer.from(secret), format: 'der', type: 'pkcs8' })).export({
    format: 'jwk',
  }).x === key;

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Six words of a key's fingerprint, for two people to compare aloud: the first 66 bits of the
 * SHA-256 of the raw key, 11 bits a word, from the BIP 39 English list.
 */
export function fingerprint(key: string): string[] {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64url')).digest();
  const bits = Array.from(digest.subarray(0, 9), (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from(
    { length: 6 },
    (_, at) => wordlist[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)] ?? '',
  );
}
