import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { canonicalBytes } from '../acts/codec';
import { isSignedBy, signBytes } from '../keys/ed25519';
import { mendBookmarks } from './bookmarks';
import { type Metadata, xmpOf } from './metadata';
import { PdfUpdate, pdfDate, pdfString, withEntries } from './pdf-update';

/** The name under which readers show what is attached. */
export const PROOF_NAME = 'accord-proof.json';

/** What goes into a PDF so that it can be checked by itself. */
export interface Sealing {
  /** The proof, as JSON. */
  proof: string;
  metadata: Metadata;
  /** The words of its headings, for its bookmarks. */
  headings: readonly string[];
  /** Ed25519, PKCS #8: the device's. */
  secret: Uint8Array;
}

/** Room for each number of a byte range. */
const DIGITS = 12;
const RANGE_BEGINS = '/ByteRange [0 ';
/** 64 bytes in hexadecimal. */
const SIGNATURE = 128;

/** What a device signs: the hash of all bytes but those of the signature itself, and what it is signed for. */
const sealedBytes = (hash: string, length: number): Uint8Array =>
  canonicalBytes({ program: 'accord-pdf', v: 1, sha256: hash, length });

function hashOf(pdf: Uint8Array, from: number, to: number): string {
  return createHash('sha256').update(pdf.subarray(0, from)).update(pdf.subarray(to)).digest('hex');
}

/**
 * Attaches a proof to a printed PDF, tells readers whose document it is, and seals the whole with the device's key.
 *
 * The seal is a signature dictionary (ISO 32000-2, 12.8) with a byte range over everything but its own value, but of a
 * handler of our own, and kept as the program's private data (14.5) instead of in a form field: readers could not check
 * it, and would tell everybody who opens the file that something is wrong with it.
 */
export function sealPdf(pdf: Uint8Array, { proof, metadata, headings, secret }: Sealing): Uint8Array {
  const update = new PdfUpdate(pdf);
  mendBookmarks(update, headings);
  const root = update.named('Root');
  const info = update.named('Info');
  const [stream, file, xmp, seal] = [update.reserve(), update.reserve(), update.reserve(), update.reserve()];
  const plain = Buffer.from(proof, 'utf8');
  const date = pdfDate(metadata.at);
  const check = createHash('md5').update(plain).digest('hex');
  update.stream(
    stream,
    `/Type /EmbeddedFile\n/Subtype /application#2Fjson\n/Filter /FlateDecode\n/Params <</ModDate ${date} /Size ${plain.length} /CheckSum <${check}>>>`,
    deflateSync(plain),
  );
  update.object(
    file,
    `<</Type /Filespec\n/F (${PROOF_NAME})\n/UF (${PROOF_NAME})\n/AFRelationship /Data\n/Desc ${pdfString('What was agreed, by whom and when: to be checked with Accord')}\n/EF <</F ${stream} 0 R /UF ${stream} 0 R>>>>`,
  );
  update.stream(xmp, '/Type /Metadata\n/Subtype /XML', Buffer.from(xmpOf(metadata), 'utf8'));
  update.object(
    info.number,
    withEntries(info.dictionary, {
      Title: pdfString(metadata.title),
      Author: pdfString(metadata.author),
      Creator: pdfString(metadata.creator),
    }),
  );
  update.object(
    root.number,
    withEntries(listed(update, root.dictionary, file), {
      Version: '/1.7',
      Metadata: `${xmp} 0 R`,
      AF: `[${file} 0 R]`,
      PieceInfo: `<</Accord <</LastModified ${date} /Private ${seal} 0 R>>>>`,
    }),
  );
  return withSeal(update, seal, date, secret);
}

/** The catalog with the attachment among its names, wherever Chromium keeps those. */
function listed(update: PdfUpdate, catalog: string, file: number): string {
  const files = { EmbeddedFiles: `<</Names [(${PROOF_NAME}) ${file} 0 R]>>` };
  const elsewhere = /\/Names\s+(\d+)\s+0\s+R/.exec(catalog);
  if (elsewhere) {
    update.object(Number(elsewhere[1]), withEntries(update.dictionaryOf(Number(elsewhere[1])), files));
    return catalog;
  }
  const inside = `/EmbeddedFiles ${files.EmbeddedFiles}`;
  if (/\/Names\s*<</.test(catalog)) return catalog.replace(/\/Names\s*<</, () => `/Names <<${inside}\n`);
  return withEntries(catalog, { Names: `<<${inside}>>` });
}

/** Writes the seal last, over all that stands before and behind its value. */
function withSeal(update: PdfUpdate, number: number, date: string, secret: Uint8Array): Uint8Array {
  const blank = ' '.repeat(DIGITS);
  const before = `<</Type /Sig\n/Filter /Accord.Ed25519\n/SubFilter /accord.ed25519.v1\n/M ${date}\n${RANGE_BEGINS}`;
  const between = `${blank} ${blank} ${blank}]\n/Contents `;
  const at = update.position + `${number} 0 obj\n`.length + before.length;
  const from = at + between.length;
  const to = from + SIGNATURE + 2;
  update.object(number, `${before}${between}<${'0'.repeat(SIGNATURE)}>>>`);
  const pdf = update.finish();
  const numbers = [from, to, pdf.length - to].map((each) => String(each).padStart(DIGITS)).join(' ');
  pdf.write(numbers, at, 'latin1');
  const signature = signBytes(sealedBytes(hashOf(pdf, from, to), pdf.length), secret);
  pdf.write(Buffer.from(signature, 'base64url').toString('hex'), from + 1, 'latin1');
  return pdf;
}

/**
 * Whether a PDF is byte for byte as the device with this key sealed it. False for anything else: another length, a
 * value of the seal in other letters, a seal that covers less than the whole file.
 */
export function isSealedBy(pdf: Uint8Array, key: string): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const at = bytes.lastIndexOf(RANGE_BEGINS);
  if (at === -1) return false;
  const numbers = bytes.toString(
    'latin1',
    at + RANGE_BEGINS.length,
    at + RANGE_BEGINS.length + 3 * DIGITS + 3,
  );
  const found = /^([ \d]{12}) ([ \d]{12}) ([ \d]{12})\]$/.exec(numbers);
  const [from = 0, to = 0, rest = 0] = (found ?? []).slice(1).map(Number);
  if (!found || to !== from + SIGNATURE + 2 || to + rest !== bytes.length || from <= at) return false;
  const value = bytes.toString('latin1', from, to);
  if (!/^<[0-9a-f]{128}>$/.test(value)) return false;
  const signature = Buffer.from(value.slice(1, -1), 'hex').toString('base64url');
  return isSignedBy(sealedBytes(hashOf(bytes, from, to), bytes.length), signature, key);
}
