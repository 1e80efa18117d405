import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../../store/durable';
import { toStoreError } from '../../store/errors';
import { nodeFiles } from '../../store/files';
import { sha256 } from '../keys/ed25519';

/** How many finished exports wait to be fetched; the oldest make room. */
const MOST = 20;

/**
 * Finished exports that a page fetches, in a folder under `$ACCORD_HOME` and named by their hash. They are no
 * content of the workspace, so they are not among its blobs; the folder is emptied with the first export of a
 * run and when the application ends.
 */
export class Shelf {
  private readonly waiting: string[] = [];
  private readonly folder: string;
  private ready: Promise<unknown> | null = null;

  constructor(home: string) {
    this.folder = join(home, 'exports', String(process.pid));
  }

  /** @returns the hash under which it is fetched */
  async put(bytes: Uint8Array): Promise<string> {
    this.ready ??= rm(this.folder, { recursive: true, force: true }).then(() =>
      mkdir(this.folder, { recursive: true, mode: 0o700 }),
    );
    await this.ready.catch((error: unknown) => {
      // The next export tries again.
      this.ready = null;
      throw toStoreError(error, 'keep the export until it is fetched', this.folder);
    });
    const hash = sha256(bytes);
    await writeDurably(nodeFiles, join(this.folder, hash), [bytes]);
    if (!this.waiting.includes(hash)) this.waiting.push(hash);
    for (const old of this.waiting.splice(0, Math.max(0, this.waiting.length - MOST))) {
      await rm(join(this.folder, old), { force: true });
    }
    return hash;
  }

  async get(hash: string): Promise<Uint8Array | null> {
    if (!this.waiting.includes(hash)) return null;
    return new Uint8Array(await readFile(join(this.folder, hash)));
  }

  async clear(): Promise<void> {
    this.waiting.length = 0;
    if (this.ready) await rm(this.folder, { recursive: true, force: true });
    this.ready = null;
  }
}
