import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, writeDurably } from './durable';
import { StoreError, systemCode, toStoreError } from './errors';
import type { FileSystem } from './files';
import type { HealthWatch } from './health';
import { blobPath, folders, isHash, sha256 } from './layout';
import { namesIn } from './names';
import { setAside } from './quarantine';
import type { BlobSource, BlobStore } from './types';

/** Content kept under its SHA-256, `blobs/<ab>/<hash>`, immutable. */
export class BlobFiles implements BlobStore {
  readonly #underWay = new Set<Promise<string>>();

  constructor(
    private readonly dir: string,
    private readonly files: FileSystem,
    private readonly health: HealthWatch,
  ) {}

  async put(source: BlobSource): Promise<string> {
    const work = this.#put(source);
    this.#underWay.add(work);
    try {
      const hash = await work;
      this.health.succeeded();
      return hash;
    } catch (error) {
      this.health.failed(error);
      throw error;
    } finally {
      this.#underWay.delete(work);
    }
  }

  async get(hash: string): Promise<Uint8Array> {
    const path = this.path(hash);
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await this.files.readFile(path));
    } catch (error) {
      throw toStoreError(error, `read the attachment ${hash}`, path);
    }
    if (sha256(bytes) !== hash)
      throw new StoreError('CORRUPT', `${path} was changed: its hash differs`, path);
    return bytes;
  }

  path(hash: string): string {
    if (!isHash(hash)) throw new StoreError('INVALID', `"${hash}" is not the name of a blob`);
    return blobPath(this.dir, hash);
  }

  async has(hash: string): Promise<boolean> {
    try {
      return (await this.files.stat(this.path(hash))).isFile();
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return false;
      throw toStoreError(error, `look for the attachment ${hash}`, this.path(hash));
    }
  }

  async list(): Promise<{ hash: string; size: number }[]> {
    const root = join(this.dir, folders.blobs);
    const found: { hash: string; size: number }[] = [];
    for (const folder of await namesIn(root, this.files)) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue;
      for (const hash of await namesIn(join(root, folder), this.files)) {
        if (!isHash(hash) || !hash.startsWith(folder)) continue;
        found.push({ hash, size: (await this.files.stat(blobPath(this.dir, hash))).size });
      }
    }
    return found;
  }

  /** Resolves when no blob is being written any more. */
  async flush(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  async #put(source: BlobSource): Promise<string> {
    if (source instanceof Uint8Array) {
      const hash = sha256(source);
      if (await this.#isWhole(hash)) return hash;
    }
    const digest = createHash('sha256');
    let hash = '';
    async function* hashed(): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunksOf(source)) {
        digest.update(chunk);
        yield chunk;
      }
    }
    // The name is known only when all was read, hence the temporary file one folder up.
    await writeDurably(this.files, join(this.dir, folders.blobs, 'incoming'), hashed(), async () => {
      hash = digest.digest('hex');
      const path = this.path(hash);
      if (!(await this.#isWhole(hash)) && (await this.has(hash))) await setAside(this.files, this.dir, path);
      await makeFolder(this.files, dirname(path));
      return path;
    });
    return hash;
  }

  async #isWhole(hash: string): Promise<boolean> {
    if (!(await this.has(hash))) return false;
    const digest = createHash('sha256');
    for await (const chunk of createReadStream(this.path(hash))) digest.update(chunk);
    return digest.digest('hex') === hash;
  }
}

function chunksOf(source: BlobSource): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (source instanceof Uint8Array) return [source];
  return 'path' in source ? fileChunks(source.path) : source;
}

/** A file given from outside; that it cannot be read says nothing about the workspace's disk. */
async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('INVALID', `Cannot read ${path}: ${reason}`, path, { cause: error });
  }
}
