import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backupNames } from './backup-copy';
import type { Documents } from './documents';
import { StoreError } from './errors';
import type { IndexClient } from './index/client';
import type { FoundDocument } from './index/scan';
import { folders, stamp, stampTime } from './layout';
import type { ReportBook } from './report';
import type { BackupStore, IndexEntry, Progress, StoreLog } from './types';

/** Documents read before the index gets them, and the event loop its turn. */
const SLICE = 64;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How often a workspace that stays open for days asks whether it is time. */
const HOUR_MS = 60 * 60 * 1000;
/** Daily backups kept. */
const KEPT = 7;

/** Compares the folder with the index and brings list and index up to date. */
export async function compareFolder(
  dir: string,
  kinds: readonly string[],
  client: IndexClient,
  documents: Documents,
  report: ReportBook,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const found = await client.call('scan', dir, kinds);
  const gone = documents.records.forget(found.removed);
  if (gone.length > 0) await client.call('remove', gone);
  await learnAll(found.changed, client, documents, report, onProgress);
  for (const path of found.leftovers) {
    rmSync(path, { force: true });
    report.add({
      code: 'LEFTOVER',
      path,
      message: 'A save that was cut off left this temporary file; removed',
    });
  }
  for (const { id, path } of found.duplicates) {
    const message = `The id "${id}" is already used by another record; this file is left out`;
    report.add({ code: 'DUPLICATE', path, record: id, message });
  }
  for (const path of found.foreign) {
    report.add({
      code: 'FOREIGN',
      path,
      message: 'This is no document this version of Accord knows; left alone',
    });
  }
  await client.call('markComplete');
}

async function learnAll(
  changed: readonly FoundDocument[],
  client: IndexClient,
  documents: Documents,
  report: ReportBook,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  // One file that cannot be read must not keep all others off the list.
  const learn = ({ kind, id }: FoundDocument) =>
    documents.learn({ kind, id }).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const path = error instanceof StoreError && error.path !== undefined ? error.path : `${kind}/${id}`;
      report.add({ code: 'UNREADABLE', path, record: id, message });
      return null;
    });
  for (let start = 0; start < changed.length; start += SLICE) {
    const slice = changed.slice(start, start + SLICE);
    const learned = await Promise.all(slice.map(learn));
    const entries = learned.filter(
      (entry): entry is IndexEntry => entry !== null && documents.records.isCurrent(entry),
    );
    if (entries.length > 0) await client.call('upsert', entries);
    documents.records.announce(entries.map((entry) => entry.id));
    onProgress?.({ done: Math.min(start + SLICE, changed.length), total: changed.length });
  }
}

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
