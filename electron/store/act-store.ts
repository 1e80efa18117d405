import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeDurably } from './durable';
import type { FileSystem } from './files';
import type { HealthWatch } from './health';
import { actPath, folders, isHash, sha256, temporaryOwner } from './layout';
import { Listeners } from './listeners';
import { namesIn } from './names';
import type { ReportBook } from './report';
import type { ActStore, StoreLog, Unsubscribe } from './types';

/** How many acts are read at once while opening. */
const READERS = 32;

/** Acts on disk, one immutable file each, named by the SHA-256 of its bytes; merged by union. */
export class ActFiles implements ActStore {
  readonly #acts = new Map<string, Uint8Array>();
  readonly #underWay = new Map<string, Promise<string>>();
  readonly #listeners: Listeners<[hash: string, bytes: Uint8Array]>;

  private constructor(
    private readonly dir: string,
    private readonly files: FileSystem,
    private readonly health: HealthWatch,
    log: StoreLog,
  ) {
    this.#listeners = new Listeners(log);
  }

  /** Reads every act. A file whose bytes do not have its name's hash is reported and left out. */
  static async open(
    dir: string,
    files: FileSystem,
    health: HealthWatch,
    report: ReportBook,
    log: StoreLog,
  ): Promise<ActFiles> {
    const store = new ActFiles(dir, files, health, log);
    const names = await actNames(dir, files);
    for (let start = 0; start < names.length; start += READERS) {
      await Promise.all(
        names.slice(start, start + READERS).map(async (name) => {
          const path = join(dir, folders.acts, name);
          try {
            const bytes = new Uint8Array(await readFile(path));
            const hash = sha256(bytes);
            if (name === `${hash}.json`) store.#acts.set(hash, bytes);
            else report.add({ code: 'CORRUPT', path, message: alteredAct(name) });
          } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            report.add({ code: 'UNREADABLE', path, message: `This act cannot be read: ${reason}` });
          }
        }),
      );
    }
    return store;
  }

  append(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    if (this.#acts.has(hash)) return Promise.resolve(hash);
    const underWay = this.#underWay.get(hash) ?? this.#write(hash, Uint8Array.from(bytes));
    this.#underWay.set(hash, underWay);
    return underWay;
  }

  all(): ReadonlyMap<string, Uint8Array> {
    return this.#acts;
  }

  has(hash: string): boolean {
    return this.#acts.has(hash);
  }

  subscribe(listener: (hash: string, bytes: Uint8Array) => void): Unsubscribe {
    return this.#listeners.add(listener);
  }

  /** Resolves when no act is being written any more. */
  async flush(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
  }

  async #write(hash: string, bytes: Uint8Array): Promise<string> {
    try {
      await writeDurably(this.files, actPath(this.dir, hash), [bytes]);
      this.health.succeeded();
    } catch (error) {
      this.health.failed(error);
      throw error;
    } finally {
      this.#underWay.delete(hash);
    }
    this.#acts.set(hash, bytes);
    this.#listeners.tell(hash, bytes);
    return hash;
  }
}

/** What is told of a file in `acts/` whose content is not what its name promises. */
export function alteredAct(name: string): string {
  return isHash(basename(name, '.json'))
    ? 'This act was altered: its content does not have the hash it is named by'
    : 'This file is not an act: it is not named by a hash';
}

/** The files in `acts/`, temporary ones left out. */
export async function actNames(dir: string, files: FileSystem): Promise<string[]> {
  const names = await namesIn(join(dir, folders.acts), files);
  return names.filter((name) => temporaryOwner(name) === undefined && name.endsWith('.json'));
}
