import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { newRawPair, rawPublicKey } from './raw-key';

/** Reading a private key costs more than signing with it: the last ones read are kept while their bytes are. */
const privateKeys = new WeakMap<Uint8Array, KeyObject>();

/** A private key of any kind from its PKCS #8 form, whose bytes are not changed afterwards. */
export function privateKeyOf(secret: Uint8Array): KeyObject {
  const before = privateKeys.get(secret);
  if (before) return before;
  const key = createPrivateKey({ key: Buffer.from(secret), format: 'der', type: 'pkcs8' });
  privateKeys.set(secret, key);
  return key;
}

/** A fresh Ed25519 pair: the public half raw (32 bytes, base64url), the private half as PKCS #8. */
export const newKeyPair = (): { key: string; secret: Uint8Array } => newRawPair('ed25519');

/** The same few people sign most of what is read. */
const publicKeys = new Map<string, KeyObject>();
const KEPT = 200;

function publicKeyOf(key: string): KeyObject {
  const before = publicKeys.get(key);
  if (before) return before;
  const made = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
  if (publicKeys.size === KEPT) publicKeys.clear();
  publicKeys.set(key, made);
  return made;
}

/** Ed25519 signature of bytes, base64url. */
export const signBytes = (bytes: Uint8Array, secret: Uint8Array): string =>
  sign(null, bytes, privateKeyOf(secret)).toString('base64url');

/** Whether the signature is of these bytes by that key. Malformed keys and signatures are simply false. */
export function isSignedBy(bytes: Uint8Array, signature: string, key: string): boolean {
  try {
    return verify(null, bytes, publicKeyOf(key), Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** Does this private key belong to that public one? */
export const isPair = (secret: Uint8Array, key: string): boolean =>
  rawPublicKey(privateKeyOf(secret)) === key;

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
