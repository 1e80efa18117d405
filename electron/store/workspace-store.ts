import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ActFiles } from './act-store';
import { BlobFiles } from './blob-store';
import { compareFolder } from './compare-folder';
import { Documents } from './documents';
import { makeFolder, writeDurably } from './durable';
import { StoreError, systemCode, toStoreError } from './errors';
import { nodeFiles } from './files';
import { HealthWatch } from './health';
import { Backups } from './housekeeping';
import { IndexClient } from './index/client';
import { FORMAT, folders, formatOf, indexPath, MARKER, markerBytes } from './layout';
import { ADDRESS_FILE, LOCK_FILE } from './lock';
import { namesIn } from './names';
import { ReportBook } from './report';
import { Rescue } from './rescue';
import { Snapshots } from './snapshots';
import { TrashFiles } from './trash';
import type { Health, StoreLog, StoreOptions, Unsubscribe, WorkspaceStore } from './types';
import { WorkspaceIndex } from './workspace-index';

const OPEN_DOCUMENTS = 64;

const silent: StoreLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Opens a workspace. Whoever opens it must hold its lock (`acquireLock`): the store takes for granted that
 * nobody else writes. The list comes from the index at once; what changed behind the index's back is found
 * afterwards and told to `subscribeList`. Only a missing index is built before this resolves.
 * @throws StoreError NOT_FOUND (no workspace there), NEWER (of a newer Accord), CORRUPT
 */
export async function openStore(options: StoreOptions): Promise<WorkspaceStore> {
  await checkMarker(options.dir);
  return Workspace.open(options);
}

/**
 * Makes an empty workspace in a folder that is missing or empty, and opens it.
 * @throws StoreError EXISTS when a workspace or anything else is there already, READ_ONLY, DISK_FULL
 */
export async function createStore(options: StoreOptions): Promise<WorkspaceStore> {
  const { dir, files = nodeFiles } = options;
  // Whoever makes a workspace has locked its folder before.
  const ours = [LOCK_FILE, ADDRESS_FILE];
  const present = (await contents(dir)).filter((name) => !ours.includes(name));
  if (present.includes(MARKER)) throw new StoreError('EXISTS', `${dir} is already a workspace`, dir);
  if (present.length > 0) {
    throw new StoreError('EXISTS', `${dir} is not empty: choose a new or an empty folder`, dir);
  }
  await makeFolders(dir);
  await writeDurably(files, join(dir, MARKER), [markerBytes()]);
  return Workspace.open(options, true);
}

class Workspace implements WorkspaceStore {
  readonly ready: Promise<void>;
  #closing: Promise<void> | undefined;

  private constructor(
    readonly dir: string,
    readonly home: string,
    readonly documents: Documents,
    readonly trash: TrashFiles,
    readonly snapshots: Snapshots,
    readonly acts: ActFiles,
    readonly blobs: BlobFiles,
    readonly index: WorkspaceIndex,
    readonly backups: Backups,
    readonly report: ReportBook,
    private readonly healthWatch: HealthWatch,
    work: Promise<void>,
  ) {
    this.ready = work;
  }

  /** @param fresh whether it was just made: an empty backup would stand in the way of the day's real one */
  static async open(options: StoreOptions, fresh = false): Promise<Workspace> {
    const { home, codec, log = silent, files = nodeFiles, clock = () => new Date(), onProgress } = options;
    const dir = await realpath(options.dir);
    const health = new HealthWatch(log);
    const report = new ReportBook(log);
    const client = new IndexClient();
    try {
      const [opened, acts] = await Promise.all([
        client.call('open', indexPath(home, dir)),
        ActFiles.open(dir, files, health, report, log),
        makeFolders(dir).catch((error: unknown) => health.failed(error)),
      ]);
      if (opened.note !== undefined) log.warn(opened.note);
      const index = new WorkspaceIndex(client, log);
      const rescue = new Rescue(dir, files, report);
      const limit = options.openDocuments ?? OPEN_DOCUMENTS;
      const snapshots = new Snapshots(files, dir, codec, log);
      const trash = new TrashFiles(files, dir, codec.kinds, async (kind, id) => {
        if (!documents.has(id) && (await trash.newest(id)) === null) await snapshots.forget(kind, id);
      });
      const documents: Documents = new Documents({
        dir,
        codec,
        files,
        health,
        index,
        rescue,
        trash,
        snapshots,
        limit,
        log,
        clock,
      });
      const backups = new Backups(dir, client);
      const comparison = { dir, kinds: codec.kinds, client, documents, report };
      const compare = (progress = onProgress, stop?: AbortSignal) =>
        compareFolder(comparison, { onProgress: progress, signal: stop });
      index.source = { refill: compare };
      documents.records.adopt(opened.records);
      if (!opened.complete) await compare(onProgress, options.signal);
      const work = (async () => {
        try {
          if (opened.complete) await compare();
          if (options.backups === false) return;
          if (!fresh) await backups.daily();
          backups.watch(log);
        } catch (error) {
          log.error(error instanceof Error ? error.message : String(error));
        }
      })();
      return new Workspace(
        dir,
        home,
        documents,
        trash,
        snapshots,
        acts,
        new BlobFiles(dir, files, health),
        index,
        backups,
        report,
        health,
        work,
      );
    } catch (error) {
      await client.close();
      throw toStoreError(error, 'open the workspace', dir);
    }
  }

  health(): Health {
    return this.healthWatch.now;
  }

  subscribeHealth(listener: (health: Health) => void): Unsubscribe {
    return this.healthWatch.subscribe(listener);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.documents.flush();
    this.documents.close();
    await Promise.all([this.acts.flush(), this.blobs.flush(), this.snapshots.flush(), this.ready]);
    await this.backups.stop();
    await this.documents.flush();
    await this.index.close();
  }
}

async function checkMarker(dir: string): Promise<void> {
  const path = join(dir, MARKER);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const present = await contents(dir);
    if (systemCode(error) !== 'ENOENT') throw toStoreError(error, 'open the workspace', path);
    const torn = present.includes(folders.docs) && present.includes(folders.acts);
    if (!torn) throw new StoreError('NOT_FOUND', `There is no Accord workspace in ${dir}`, dir);
    throw new StoreError('CORRUPT', `${path} is missing; "accord doctor --repair" writes it again`, path);
  }
  const format = formatOf(text);
  if (format === undefined) throw new StoreError('CORRUPT', `${path} cannot be read`, path);
  if (format > FORMAT) {
    const message = `${dir} was made by a newer version of Accord (format ${format}; this version knows ${FORMAT})`;
    throw new StoreError('NEWER', message, path);
  }
}

async function makeFolders(dir: string): Promise<void> {
  for (const folder of Object.values(folders)) await makeFolder(nodeFiles, join(dir, folder));
}

/** What is in the folder a workspace is sought or made in; INVALID when it is a file. */
async function contents(dir: string): Promise<string[]> {
  const found = await stat(dir).catch(() => undefined);
  if (found && !found.isDirectory()) throw new StoreError('INVALID', `${dir} is a file, not a folder`, dir);
  return namesIn(dir);
}
