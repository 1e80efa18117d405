import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backupNames } from './backup-copy';
import type { IndexClient } from './index/client';
import { folders, stamp, stampTime } from './layout';
import type { BackupStore, StoreLog } from './types';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How often a workspace that stays open for days asks whether it is time. */
const HOUR_MS = 60 * 60 * 1000;
/** Daily backups kept. */
const KEPT = 7;

/** Rotating backups of a workspace, `backups/<UTC time>/`. */
export class Backups implements BackupStore {
  readonly #root: string;
  #timer: NodeJS.Timeout | undefined;
  #making: Promise<void> | undefined;

  constructor(
    private readonly dir: string,
    private readonly client: IndexClient,
  ) {
    this.#root = join(dir, folders.backups);
  }

  list(): Promise<string[]> {
    return Promise.resolve(backupNames(this.#root));
  }

  async create(): Promise<string> {
    const name = stamp();
    await this.client.call('backup', this.dir, name);
    return name;
  }

  /** Makes the daily backups of a workspace that stays open. */
  watch(log: StoreLog): void {
    this.#timer = setInterval(() => {
      this.#making = this.daily().catch((error: unknown) => {
        log.error(`No backup was made: ${error instanceof Error ? error.message : String(error)}`);
      });
    }, HOUR_MS).unref();
  }

  /** Ends `watch`, and waits for a backup that is being made. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#making;
  }

  /** Makes the day's backup when the last is older than a day, and drops all but the last seven. */
  async daily(now: number = Date.now()): Promise<void> {
    const [newest] = backupNames(this.#root);
    if (newest === undefined || now - stampTime(newest) >= DAY_MS) await this.create();
    for (const old of backupNames(this.#root).slice(KEPT)) {
      await rm(join(this.#root, old), { recursive: true, force: true });
    }
  }
}
