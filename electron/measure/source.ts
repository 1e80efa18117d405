import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { analyse } from 'chardet';
import { chunksOf } from './chunks';
import { LeadsError } from './errors';

/** A file of leads as UTF-8, ready for DuckDB. */
export interface PreparedSource {
  /** The file itself where it is UTF-8 already, else the transcoded copy. */
  path: string;
  /** The name of the encoding it was found to have, as `TextDecoder` knows it. */
  encoding: string;
  /** SHA-256 of the original bytes, in hex. */
  sha256: string;
  /** Size of the original in bytes. */
  size: number;
  /** The beginning of the text, whole characters, without a byte order mark. */
  head: string;
  /** Of a workbook: the sheet that is read, and all that it has. Records are counted by its rows. */
  sheet?: { name: string; all: string[] } | undefined;
  /** Throws when the original is no longer what was read. */
  unchanged(): Promise<void>;
}

/** How a workbook begins: like every ZIP archive. */
const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];

const HEAD = 262_144;

/** The first bytes of what is certainly no text, and what to say about it. */
const SIGNATURES: [number[], string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old workbook, or one with a password; save it as XLSX without one'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'is a picture'],
  [[0x1f, 0x8b], 'is compressed; unpack it first'],
];

/** Does it look like text in two-byte units, and in which order of bytes? */
function utf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const length = Math.min(head.length, 4096);
  for (let i = 0; i < length; i += 1) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > length / 4 && even < length / 100) return 'utf-16le';
  if (even > length / 4 && odd < length / 100) return 'utf-16be';
  return undefined;
}

function refuseBinary(head: Buffer, file: string): void {
  for (const [signature, says] of SIGNATURES) {
    if (signature.every((byte, i) => head[i] === byte)) throw new LeadsError('binary', `${file} ${says}.`);
  }
  if (utf16(head)) return;
  const control = head
    .subarray(0, 8192)
    .filter((byte) => byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)));
  if (control.length > 0 && (head.includes(0) || control.length > 16)) {
    throw new LeadsError('binary', `${file} is not a text file; export the leads as CSV.`);
  }
}

async function openSource(path: string): Promise<{ handle: FileHandle; identity: string; size: number }> {
  const file = basename(path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new LeadsError('not-found', `There is no file ${path}.`);
    throw new LeadsError('not-readable', `${path} cannot be read: ${error.code ?? error.message}.`);
  });
  if (found.isDirectory())
    throw new LeadsError('is-directory', `${path} is a folder; name the file with the leads.`);
  if (!found.isFile()) throw new LeadsError('not-readable', `${path} is not a file.`);
  if (found.size === 0) throw new LeadsError('empty', `${file} is empty.`);
  try {
    return { handle: await open(path, 'r'), identity: identityOf(found), size: found.size };
  } catch {
    throw new LeadsError('not-readable', `${path} cannot be read: no permission.`);
  }
}

function identityOf(found: { size: number; mtimeMs: number; ino: number }): string {
  return `${found.size} ${found.mtimeMs} ${found.ino}`;
}

/** How many bytes at the end of a chunk begin a character that the next chunk completes. */
function unfinished(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? back : 0;
  }
  return 0;
}

/** The single-byte encoding that text which is not UTF-8 most likely has; Windows-1252 in doubt. */
function singleByte(sample: Buffer): string {
  for (const match of analyse(sample)) {
    if (match.confidence < 50) break;
    const label = match.name.toLowerCase();
    if (
      label.startsWith('iso-8859-1') ||
      !/^(windows-12\d\d|iso-8859-\d+|koi8-r|shift_jis|euc-jp|euc-kr|gb18030|big5)$/.test(label)
    ) {
      continue;
    }
    return label;
  }
  return 'windows-1252';
}

interface Read {
  sha256: string;
  utf8: boolean;
  /** Some bytes around the first that is not UTF-8. */
  odd: Buffer;
}

/** Reads the whole file once: its hash, and whether it is UTF-8 throughout. */
async function readThrough(path: string, signal: AbortSignal | undefined): Promise<Read> {
  const hash = createHash('sha256');
  let utf8 = true;
  let odd: Buffer = Buffer.alloc(0);
  let carry: Buffer = Buffer.alloc(0);
  for await (const chunk of chunksOf(path, signal)) {
    hash.update(chunk);
    if (!utf8) continue;
    const joined = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const keep = unfinished(joined);
    if (!isUtf8(joined.subarray(0, joined.length - keep))) {
      utf8 = false;
      odd = Buffer.from(joined.subarray(0, 65_536));
    }
    carry = Buffer.from(joined.subarray(joined.length - keep));
  }
  if (carry.length > 0) utf8 = false;
  return { sha256: hash.digest('hex'), utf8, odd };
}

async function transcode(path: string, encoding: string, target: string, signal: AbortSignal | undefined) {
  const decoder = new TextDecoder(encoding);
  const out = createWriteStream(target, { flags: 'wx' });
  try {
    for await (const chunk of chunksOf(path, signal)) {
      if (!out.write(decoder.decode(chunk, { stream: true }))) await once(out, 'drain');
    }
    out.end(decoder.decode());
    await once(out, 'close');
  } catch (error) {
    out.destroy();
    throw error;
  }
}

function decoderFor(encoding: string, file: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new LeadsError(
      'encoding',
      `${file}: "${encoding}" is no encoding that is known; use utf-8 or windows-1252.`,
    );
  }
}

/** What somebody said of the file. */
interface Said {
  /** Detected when left out. */
  encoding?: string | undefined;
  /** Of a workbook: the sheet with the leads; looked for when left out. */
  sheet?: string | undefined;
}

/**
 * Finds out whether a file can be leads at all and in which encoding, and makes UTF-8 of it where
 * it is not; of a sheet of a workbook it makes CSV.
 *
 * @param copyTo where a copy goes, if one is needed; the caller removes it
 * @throws LeadsError not-found, is-directory, not-readable, empty, binary, encoding, no-sheet, malformed, changed, cancelled
 */
export async function prepareSource(
  path: string,
  copyTo: string,
  said: Said,
  signal?: AbortSignal,
): Promise<PreparedSource> {
  const { handle, identity, size } = await openSource(path);
  const file = basename(path);
  const buffer = Buffer.alloc(Math.min(HEAD, size));
  try {
    await handle.read(buffer, 0, buffer.length, 0);
  } finally {
    await handle.close();
  }
  const unchanged = async () => {
    const now = await stat(path).catch(() => undefined);
    if (now === undefined || identityOf(now) !== identity) {
      throw new LeadsError(
        'changed',
        `${file} was changed while it was read. Nothing was imported; try again.`,
      );
    }
  };
  if (WORKBOOK.every((byte, i) => buffer[i] === byte)) {
    const prepared = await prepareWorkbook(path, copyTo, said.sheet, signal);
    await unchanged();
    return { ...prepared, unchanged };
  }
  if (said.sheet !== undefined)
    throw new LeadsError('no-sheet', `${file} is no workbook, and has no sheet “${said.sheet}”.`);
  refuseBinary(buffer, file);
  const { sha256, utf8, odd } = await readThrough(path, signal);
  const found = said.encoding?.toLowerCase() ?? utf16(buffer) ?? (utf8 ? 'utf-8' : singleByte(odd));
  const decoder = decoderFor(found, file);
  const asIs = decoder.encoding === 'utf-8';
  if (asIs && !utf8) throw new LeadsError('encoding', `${file} is not UTF-8 throughout; name its encoding.`);
  if (!asIs) await transcode(path, found, copyTo, signal);
  await unchanged();
  const head = decoder.decode(buffer.subarray(0, buffer.length - (asIs ? unfinished(buffer) : 0)), {
    stream: true,
  });
  if (head.trim() === '') throw new LeadsError('empty', `${file} holds nothing but blanks.`);
  return { path: asIs ? path : copyTo, encoding: decoder.encoding, sha256, size, head, unchanged };
}

/** A sheet of a workbook as CSV. */
async function prepareWorkbook(
  path: string,
  copyTo: string,
  wanted: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Omit<PreparedSource, 'unchanged'>> {
  const { sha256 } = await readThrough(path, signal);
  // Loaded when there is one: hardly any import is.
  const [{ openBook }, { chooseSheet, writeSheet }] = await Promise.all([
    import('./workbook/book'),
    import('./workbook/sheet'),
  ]);
  const book = await openBook(path, signal);
  const sheet = await chooseSheet(path, book, wanted, signal);
  await writeSheet(path, book, sheet, copyTo, signal);
  const { size } = await stat(copyTo);
  const handle = await open(copyTo, 'r');
  const buffer = Buffer.alloc(Math.min(HEAD, size));
  try {
    await handle.read(buffer, 0, buffer.length, 0);
  } finally {
    await handle.close();
  }
  const head = buffer.subarray(0, buffer.length - unfinished(buffer)).toString('utf8');
  const all = book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  return { path: copyTo, encoding: 'utf-8', sha256, size, head, sheet: { name: sheet.name, all } };
}
