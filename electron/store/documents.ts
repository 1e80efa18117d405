import { join } from 'node:path';
import * as Y from 'yjs';
import { indexEntry } from './document-data';
import { DocumentFile } from './document-file';
import { makeFolder, moveDurably } from './durable';
import { StoreError, systemCode, toStoreError } from './errors';
import type { FileSystem } from './files';
import type { HealthWatch } from './health';
import type { FoundDocument } from './index/scan';
import { documentPath, folders, isRecordId } from './layout';
import { Listeners } from './listeners';
import { OpenRecord, type RecordEvents } from './open-record';
import { type ListListener, RecordList } from './record-list';
import { RecordPool } from './record-pool';
import type { Rescue } from './rescue';
import type { Snapshots } from './snapshots';
import { type TrashFiles, trashPath } from './trash';
import type {
  DocumentStore,
  IndexEntry,
  OpenDocument,
  RecordCodec,
  RecordSummary,
  RecordView,
  StoreLog,
  Unsubscribe,
} from './types';

/** Where the documents tell the index what they saved. Neither call waits. */
export interface IndexSink {
  noteSaved(entry: IndexEntry): void;
  noteRemoved(id: string): void;
}

export interface DocumentsOptions {
  readonly dir: string;
  readonly codec: RecordCodec;
  readonly files: FileSystem;
  readonly health: HealthWatch;
  readonly index: IndexSink;
  readonly rescue: Rescue;
  readonly trash: TrashFiles;
  readonly snapshots: Snapshots;
  readonly log: StoreLog;
  readonly clock: () => Date;
  /** How many documents stay in memory. */
  readonly limit: number;
}

type UpdateListener = (update: Uint8Array, origin: string) => void;

/** All records of a workspace: the list of them in memory, and the few that are in use. */
export class Documents implements DocumentStore {
  readonly #list: RecordList;
  readonly #pool: RecordPool;
  /** Ids whose creation was refused; a failing disk may have kept the file, which then counts for nothing. */
  readonly #refused = new Set<string>();
  /** Calls under way. */
  readonly #calls = new Set<Promise<unknown>>();
  readonly #listeners = new Map<string, Listeners<Parameters<UpdateListener>>>();
  readonly #kindFolders = new Set<string>();
  readonly #events: RecordEvents;
  #closed = false;

  constructor(private readonly options: DocumentsOptions) {
    this.#list = new RecordList(options.codec, options.log);
    this.#pool = new RecordPool(options.limit, (id) => this.#load(id));
    this.#events = {
      now: options.clock,
      saved: (record, updates, before) => {
        if (before) options.snapshots.note(before);
        this.#saved(record, updates);
      },
      failed: (error) => options.health.failed(error),
    };
  }

  async open(kind: string, id: string): Promise<OpenDocument> {
    return this.#with(id, kind, (record) => {
      const doc = record.copy();
      const incomplete = doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
      return { ...record.view(), doc, incomplete };
    });
  }

  create(kind: string, id: string, initial: Uint8Array): Promise<void> {
    return this.#counted(() => this.#create(kind, id, initial));
  }

  async update(
    id: string,
    update: Uint8Array,
    origin: string,
    { merge = false }: { merge?: boolean } = {},
  ): Promise<void> {
    await this.#with(id, undefined, (record) => {
      if (record.readOnly !== undefined && !merge)
        throw new StoreError('NEWER', record.readOnly, record.path);
      return record.update(update, origin);
    });
  }

  edit(id: string, origin: string, change: (doc: Y.Doc) => void): Promise<void> {
    return this.#counted(async () => {
      const doc = await this.#with(id, undefined, (record) => record.copy());
      const before = Y.encodeStateVector(doc);
      let changed = false;
      doc.on('update', () => {
        changed = true;
      });
      doc.transact(() => change(doc));
      if (changed) await this.update(id, Y.encodeStateAsUpdate(doc, before), origin);
    });
  }

  state(id: string): Promise<Uint8Array> {
    return this.#with(id, undefined, (record) => record.state());
  }

  view(id: string): Promise<RecordView> {
    return this.#with(id, undefined, (record) => record.view());
  }

  has(id: string): boolean {
    return this.#list.get(id) !== undefined;
  }

  kindOf(id: string): string | undefined {
    return this.#list.get(id)?.kind;
  }

  list(): RecordSummary[] {
    return this.#list.all();
  }

  subscribe(id: string, listener: UpdateListener): Unsubscribe {
    const listeners = this.#listeners.get(id) ?? new Listeners(this.options.log);
    this.#listeners.set(id, listeners);
    const end = listeners.add(listener);
    return () => {
      end();
      if (listeners.size === 0 && this.#listeners.get(id) === listeners) this.#listeners.delete(id);
    };
  }

  subscribeList(listener: ListListener): Unsubscribe {
    return this.#list.subscribe(listener);
  }

  keepState(id: string): Promise<void> {
    return this.#with(id, undefined, (record) => this.options.snapshots.keep(record.data));
  }

  remove(id: string): Promise<void> {
    const { health, index } = this.options;
    return this.#with(id, undefined, async (record) => {
      try {
        await this.#pool.removing(record, () => this.#moveToTrash(record));
      } catch (error) {
        health.failed(error);
        throw error;
      }
      index.noteRemoved(id);
      this.#list.drop(id);
    });
  }

  restore(id: string, item?: string): Promise<void> {
    return this.#counted(async () => {
      const { dir, trash } = this.options;
      if ((await this.#find(id)) !== undefined)
        throw new StoreError('EXISTS', `There is already a record "${id}"`);
      const found = item ?? (await trash.newest(id));
      if (found === null)
        throw new StoreError(
          'NOT_FOUND',
          `No removed record "${id}" is in the trash`,
          join(dir, folders.trash),
        );
      const { kind } = await trash.putBack(found);
      await this.#with(id, kind, (record) => this.#saved(record, []));
    });
  }

  /**
   * Writes a record that is in memory once more, whole; false when it is not in memory.
   * For a file that was damaged behind the open workspace's back.
   */
  async rewrite(id: string): Promise<boolean> {
    if (!this.#pool.opening(id)) return false;
    await this.#with(id, undefined, (record) => record.rewrite());
    return true;
  }

  /** Lets `work` change a record's file while every other call for it waits, then reads it anew. */
  async exclusively<T>(kind: string, id: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.#pool.exclusively(id, work);
    } finally {
      const entry = await this.learn({ id, kind });
      if (entry) this.options.index.noteSaved(entry);
      else this.options.index.noteRemoved(id);
      this.#list.announce([id]);
    }
  }

  async flush(): Promise<void> {
    while (this.#calls.size > 0) await Promise.allSettled(this.#calls);
  }

  /** Refuses further calls; `flush` first. */
  close(): void {
    this.#closed = true;
  }

  /** Whether a record is in memory: what stands there counts, whatever lies in its file. */
  isInMemory(id: string): boolean {
    return this.#pool.opening(id) !== undefined;
  }

  /** The list, for those who bring it up to date with the folder. */
  get records(): RecordList {
    return this.#list;
  }

  /**
   * Lists a document that the scan found new or changed, reading it unless it is in memory.
   * @returns what the index should keep, or null when the file is gone or unusable
   */
  async learn({ id, kind }: FoundDocument): Promise<IndexEntry | null> {
    const { codec, dir, files } = this.options;
    for (;;) {
      const open = this.#pool.opening(id);
      if (open) return open.then((record) => record.indexEntry()).catch(() => null);
      const file = new DocumentFile(files, documentPath(dir, kind, id));
      let data = await this.#tryRead(file);
      if (data === 'corrupt') {
        const restored = await this.options.rescue.rescue(kind, id, file.path);
        data = restored ? await this.#tryRead(file) : null;
      }
      // Opened, perhaps even saved and closed again, while we read: read again.
      if (this.#pool.opening(id)) continue;
      if (data === null || data === 'corrupt') {
        this.#list.remove(id);
        return null;
      }
      if (this.#list.isNewer(id, data.updatedAt)) continue;
      const entry = indexEntry(codec, data, file.stamp);
      this.#list.learn(entry);
      return entry;
    }
  }

  async #create(kind: string, id: string, initial: Uint8Array): Promise<void> {
    const { codec, files, dir, health } = this.options;
    if (!codec.kinds.includes(kind)) throw new StoreError('INVALID', `There is no kind "${kind}"`);
    if (!isRecordId(id)) {
      throw new StoreError(
        'INVALID',
        `"${id}" cannot name a record: use a-z, 0-9 and -, at most 64 characters`,
      );
    }
    do await this.#assertFree(id);
    while (this.#pool.opening(id));
    const made = (async () => {
      await this.#makeKindFolder(kind);
      return OpenRecord.create(codec, this.#events, files, dir, kind, id, initial);
    })();
    this.#pool.add(id, made);
    try {
      await made;
      this.#refused.delete(id);
    } catch (error) {
      this.#refused.add(id);
      health.failed(error);
      throw error;
    }
  }

  async #moveToTrash(record: OpenRecord): Promise<void> {
    const { dir, files } = this.options;
    try {
      await moveDurably(files, record.path, trashPath(dir, record.kind, record.id));
    } catch (error) {
      // A failing disk may have moved it the last time and yet said no.
      const gone = await files.stat(record.path).then(
        () => false,
        (cause: unknown) => systemCode(cause) === 'ENOENT',
      );
      if (!gone) throw error;
    }
  }

  async #tryRead(file: DocumentFile): Promise<Awaited<ReturnType<DocumentFile['read']>> | 'corrupt'> {
    try {
      return await file.read();
    } catch (error) {
      if (error instanceof StoreError && error.code === 'CORRUPT') return 'corrupt';
      throw error;
    }
  }

  /** Does something with a record while it stays in memory. NOT_FOUND, CORRUPT. */
  #with<T>(id: string, kind: string | undefined, work: (record: OpenRecord) => T | Promise<T>): Promise<T> {
    return this.#counted(() =>
      this.#pool.use(id, (record) => {
        if (kind !== undefined && record.kind !== kind) throw notFound(id, kind);
        return work(record);
      }),
    );
  }

  /** EXISTS when a record of this id is there or on its way. */
  async #assertFree(id: string): Promise<void> {
    const taken = new StoreError('EXISTS', `There is already a record "${id}"`);
    if (!this.#refused.has(id) && (await this.#find(id)) !== undefined) throw taken;
    // Somebody may be making it, or just asking for it in vain.
    for (let opening = this.#pool.opening(id); opening; opening = this.#pool.opening(id)) {
      const found = await opening.then(
        () => true,
        () => false,
      );
      if (found) throw taken;
    }
  }

  /** Counts a call among those that `flush` waits for. */
  async #counted<T>(call: () => Promise<T>): Promise<T> {
    this.#assertOpen();
    const work = call();
    this.#calls.add(work);
    try {
      return await work;
    } finally {
      this.#calls.delete(work);
    }
  }

  async #load(id: string): Promise<OpenRecord> {
    const { codec, files, dir, rescue, index } = this.options;
    const kind = await this.#find(id);
    if (kind === undefined) throw notFound(id);
    const read = async (): Promise<OpenRecord> => {
      const record = await OpenRecord.load(codec, this.#events, files, dir, kind, id);
      record.copy().destroy();
      return record;
    };
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'CORRUPT') throw error;
      if (await rescue.rescue(kind, id, error.path ?? documentPath(dir, kind, id))) return read();
      index.noteRemoved(id);
      this.#list.drop(id);
      throw error;
    }
  }

  /** The kind under which a record lies, from the list or else from the folder. */
  async #find(id: string): Promise<string | undefined> {
    const known = this.#list.get(id)?.kind;
    if (known !== undefined || !isRecordId(id)) return known;
    const { codec, files, dir } = this.options;
    for (const kind of codec.kinds) {
      const path = documentPath(dir, kind, id);
      try {
        await files.stat(path);
        return kind;
      } catch (error) {
        const absent = ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
        if (!absent) throw toStoreError(error, `look for "${id}"`, path);
      }
    }
    return undefined;
  }

  #saved(record: OpenRecord, updates: readonly { update: Uint8Array; origin: string }[]): void {
    this.options.health.succeeded();
    const entry = record.indexEntry();
    this.options.index.noteSaved(entry);
    for (const { update, origin } of updates) this.#listeners.get(record.id)?.tell(update, origin);
    this.#list.save(entry);
  }

  async #makeKindFolder(kind: string): Promise<void> {
    if (this.#kindFolders.has(kind)) return;
    const folder = join(this.options.dir, folders.docs, kind);
    await makeFolder(this.options.files, folder);
    this.#kindFolders.add(kind);
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreError('INVALID', 'The workspace is closed', this.options.dir);
  }
}

function notFound(id: string, kind = 'record'): StoreError {
  return new StoreError('NOT_FOUND', `There is no ${kind} "${id}"`);
}
