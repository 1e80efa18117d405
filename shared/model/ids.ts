import { z } from 'zod';

/** Identifies a record inside a workspace; also its file's name, hence the narrow alphabet. */
export const RecordId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'an id is 1 to 64 small letters, digits or hyphens, and starts with a letter or digit',
  );
export const MemberId = RecordId;
export const TeamId = RecordId;

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A fresh random id of `length` characters (5 bits each, so 12 characters carry 60 bits).
 * Letters that read alike (l, o, 0, 1) are left out, since ids are typed on the command line.
 */
export function newId(length = 12): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => ALPHABET[byte % 32]).join('');
}

/** Letters that are no plain one with an accent; German writes its own three so where they cannot be set. */
const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
};

/**
 * An id from words: `Lead hand-over` gives `lead-hand-over`, `Lead-Übergabe` gives `lead-uebergabe`; empty when nothing
 * is left.
 */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæœøł]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
}
