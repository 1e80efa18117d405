import { type FileHandle, open } from 'node:fs/promises';
import { writeDurably } from '../store/durable';
import { StoreError, toStoreError } from '../store/errors';
import { nodeFiles } from '../store/files';
import { isExchangePath, type Place, placeNames } from './place';

/**
 * A bundle is an exchange folder in one file: a line that says so, then for each file the length of its path
 * (2 bytes), its own length (6 bytes, both big-endian), its path and its bytes. Nothing in it is packed twice,
 * so nothing can unpack to more than it is; and its paths are compared with the few there are, never used.
 */
const MAGIC = Buffer.from('accord-bundle-1\n', 'ascii');
const LENGTHS = 8;
const MAX_ENTRIES = 100_000;

/** Writes a bundle; durable when it resolves. */
export async function writeBundle(
  out: string,
  files: AsyncIterable<{ path: string; bytes: Uint8Array }>,
): Promise<void> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield MAGIC;
    for await (const { path, bytes } of files) {
      const name = Buffer.from(path, 'utf8');
      const lengths = Buffer.alloc(LENGTHS);
      lengths.writeUInt16BE(name.byteLength, 0);
      lengths.writeUIntBE(bytes.byteLength, 2, 6);
      yield lengths;
      yield name;
      yield bytes;
    }
  }
  await writeDurably(nodeFiles, out, chunks());
}

interface Entry {
  at: number;
  size: number;
}

/** A bundle as a place to read from. Close it after use. */
export class BundlePlace implements Place {
  private constructor(
    private readonly handle: FileHandle,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Reads where everything lies, and nothing else.
   * @throws StoreError INVALID when it is no bundle, is cut off, or names a path that has no place in one
   */
  static async open(path: string): Promise<BundlePlace> {
    const handle = await open(path, 'r').catch((error: unknown) => {
      throw toStoreError(error, 'open the bundle', path);
    });
    try {
      return new BundlePlace(handle, await readEntries(handle, path));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async installations(): Promise<string[]> {
    return placeNames.installations(this.below('replicas'));
  }

  async epochs(installation: string): Promise<string[]> {
    return placeNames.epochs(this.below(`replicas/${installation}/keys`));
  }

  async requests(): Promise<string[]> {
    return placeNames.requests(this.below('requests'));
  }

  async read(path: string, limit: number): Promise<Uint8Array | null> {
    const entry = this.entries.get(path);
    if (!entry) return null;
    if (entry.size > limit) throw new RangeError(`is larger than the ${limit} bytes allowed`);
    const bytes = new Uint8Array(entry.size);
    const { bytesRead } = await this.handle.read(bytes, 0, entry.size, entry.at);
    return bytesRead === entry.size ? bytes : null;
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private below(folder: string): string[] {
    const start = `${folder}/`;
    const names = [...this.entries.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length).split('/')[0] ?? '');
    return [...new Set(names)];
  }
}

async function readEntries(handle: FileHandle, file: string): Promise<Map<string, Entry>> {
  const invalid = (what: string) => new StoreError('INVALID', `${file} ${what}. Nothing was taken in.`, file);
  const { size } = await handle.stat();
  const take = async (at: number, length: number): Promise<Buffer> => {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, at);
    if (bytesRead !== length) throw invalid('is cut off');
    return buffer;
  };
  if (size < MAGIC.byteLength || !MAGIC.equals(await take(0, MAGIC.byteLength)))
    throw invalid('is not a bundle of Accord');
  const entries = new Map<string, Entry>();
  let at = MAGIC.byteLength;
  while (at < size) {
    const lengths = await take(at, LENGTHS);
    const name = lengths.readUInt16BE(0);
    const length = lengths.readUIntBE(2, 6);
    const path = (await take(at + LENGTHS, name)).toString('utf8');
    if (!isExchangePath(path)) throw invalid('holds a path that has no place in a bundle');
    const begin = at + LENGTHS + name;
    if (begin + length > size) throw invalid('is cut off');
    if (entries.size === MAX_ENTRIES) throw invalid('holds more files than a bundle may');
    entries.set(path, { at: begin, size: length });
    at = begin + length;
  }
  return entries;
}
