import { Low } from 'lowdb';
import * as Y from 'yjs';
import { type DocumentData, decode, documentData, indexEntry, newerThanKnown } from './document-data';
import { DocumentFile } from './document-file';
import { StoreError } from './errors';
import type { FileSystem } from './files';
import { documentPath } from './layout';
import type { IndexEntry, RecordCodec, RecordView } from './types';

interface Waiting {
  readonly update: Uint8Array;
  readonly origin: string;
  resolve(): void;
  reject(error: Error): void;
}

/** What an open record tells of itself, and the clock by which it was changed. */
export interface RecordEvents {
  now(): Date;
  /** @param before what stood in the file until now; absent for a record that is new or only brought up to date */
  saved(
    record: OpenRecord,
    updates: readonly { update: Uint8Array; origin: string }[],
    before?: DocumentData,
  ): void;
  failed(error: unknown): void;
}

/** The update that changes nothing: no structs, no deletions. */
const NOTHING = new Uint8Array([0, 0]);

/**
 * One record in memory. `data` always equals the file on disk; `#tried` runs ahead of it by the updates that
 * are being written and is thrown away when the disk refuses them, so that nothing unsaved is ever taken for
 * saved. Updates that arrive during a write share the next one.
 */
export class OpenRecord {
  readonly path: string;
  readonly #file: DocumentFile;
  readonly #low: Low<DocumentData>;
  #tried: Y.Doc | undefined;
  /** The file is known not to be what was written last. */
  #damaged = false;
  #waiting: Waiting[] = [];
  #pump: Promise<void> | undefined;

  private constructor(
    private readonly codec: RecordCodec,
    private readonly events: RecordEvents,
    file: DocumentFile,
    data: DocumentData,
  ) {
    this.path = file.path;
    this.#file = file;
    this.#low = new Low(file, data);
  }

  /** NOT_FOUND, CORRUPT; a document of an older schema is brought up to date on disk before anybody sees it. */
  static async load(
    codec: RecordCodec,
    events: RecordEvents,
    files: FileSystem,
    dir: string,
    kind: string,
    id: string,
  ): Promise<OpenRecord> {
    const path = documentPath(dir, kind, id);
    const file = new DocumentFile(files, path);
    const data = await file.read();
    if (data === null) throw new StoreError('NOT_FOUND', `There is no ${kind} "${id}" (${path})`, path);
    const record = new OpenRecord(codec, events, file, data);
    if (data.schema < codec.currentSchema(kind)) await record.#upcast();
    return record;
  }

  /** A record that is not on disk yet, and is when this resolves. INVALID, DISK_FULL, READ_ONLY. */
  static async create(
    codec: RecordCodec,
    events: RecordEvents,
    files: FileSystem,
    dir: string,
    kind: string,
    id: string,
    initial: Uint8Array,
  ): Promise<OpenRecord> {
    const file = new DocumentFile(files, documentPath(dir, kind, id));
    const doc = decode(
      initial,
      () => new StoreError('INVALID', `The content given for "${id}" is no document`),
    );
    if (codec.schemaOf(doc) < codec.currentSchema(kind)) codec.upcast(kind, doc);
    const data = documentData(codec, kind, id, doc, events.now());
    const record = new OpenRecord(codec, events, file, data);
    try {
      await record.#low.write();
    } catch (error) {
      // It may lie there though its folder could not be flushed; refused means that it does not exist.
      await files.unlink(file.path).catch(() => undefined);
      throw error;
    }
    events.saved(record, []);
    return record;
  }

  /** What stands in the file. */
  get data(): DocumentData {
    return this.#low.data;
  }

  get id(): string {
    return this.#low.data.id;
  }

  get kind(): string {
    return this.#low.data.kind;
  }

  get busy(): boolean {
    return this.#pump !== undefined;
  }

  get readOnly(): string | undefined {
    return newerThanKnown(this.codec, this.kind, this.#low.data.schema);
  }

  state(): Uint8Array {
    return new Uint8Array(Buffer.from(this.#low.data.state, 'base64'));
  }

  view(): RecordView {
    const { kind, id, view, updatedAt, schema } = this.#low.data;
    const readOnly = this.readOnly;
    return { kind, id, view, updatedAt, schema, ...(readOnly !== undefined && { readOnly }) };
  }

  indexEntry(): IndexEntry {
    return indexEntry(this.codec, this.#low.data, this.#file.stamp);
  }

  /** A copy of the document for a caller to read or change. CORRUPT when the state cannot be read. */
  copy(): Y.Doc {
    return decode(
      this.state(),
      () => new StoreError('CORRUPT', `${this.path} holds a state that cannot be read`, this.path),
    );
  }

  /** Resolves when the update is on disk. INVALID, DISK_FULL, READ_ONLY, IO. */
  update(update: Uint8Array, origin: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ update, origin, resolve, reject });
      this.#pump ??= this.#run();
    });
  }

  /** Writes the file once more as it is. */
  rewrite(): Promise<void> {
    this.#damaged = true;
    return this.update(NOTHING, 'repair');
  }

  /** Resolves when nothing is being written any more. Never rejects. */
  async settled(): Promise<void> {
    while (this.#pump) await this.#pump;
  }

  async #run(): Promise<void> {
    // One turn of the event loop, so that what arrives together is written together.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#save(batch);
    }
    this.#pump = undefined;
  }

  async #save(batch: readonly Waiting[]): Promise<void> {
    const accepted = this.#try(batch);
    if (accepted.length === 0) return;
    const before = this.#low.data;
    try {
      const tried = this.#document();
      let after: DocumentData;
      try {
        after = documentData(this.codec, this.kind, this.id, tried, this.events.now());
      } catch (error) {
        await this.#separately(accepted, error);
        return;
      }
      if (after.state !== before.state || this.#damaged) {
        this.#low.data = after;
        await this.#low.write();
        this.#damaged = false;
        this.events.saved(this, accepted, before);
      }
    } catch (error) {
      this.#low.data = before;
      this.#forget();
      this.events.failed(error);
      for (const waiting of accepted) waiting.reject(asError(error));
      return;
    }
    for (const waiting of accepted) waiting.resolve();
  }

  /** Applies what can be applied; refuses the rest. */
  #try(batch: readonly Waiting[]): Waiting[] {
    const accepted: Waiting[] = [];
    for (const waiting of batch) {
      try {
        Y.applyUpdate(this.#document(), waiting.update);
        accepted.push(waiting);
      } catch (cause) {
        // It may have been applied in part: start again from what is known to be good.
        this.#forget();
        for (const good of accepted) Y.applyUpdate(this.#document(), good.update);
        waiting.reject(
          new StoreError('INVALID', `The change to "${this.id}" cannot be read`, this.path, { cause }),
        );
      }
    }
    return accepted;
  }

  /** No readable view after this batch: one of its updates is to blame, the others must not suffer. */
  async #separately(accepted: readonly Waiting[], cause: unknown): Promise<void> {
    this.#forget();
    if (accepted.length > 1) {
      for (const waiting of accepted) await this.#save([waiting]);
      return;
    }
    const detail = cause instanceof Error ? `: ${cause.message}` : '';
    const message = `The change would make "${this.id}" unreadable${detail}`;
    for (const waiting of accepted) waiting.reject(new StoreError('INVALID', message, this.path, { cause }));
  }

  #document(): Y.Doc {
    this.#tried ??= this.copy();
    return this.#tried;
  }

  #forget(): void {
    this.#tried?.destroy();
    this.#tried = undefined;
  }

  async #upcast(): Promise<void> {
    const doc = this.copy();
    if (!this.codec.upcast(this.kind, doc)) return;
    const { updatedAt } = this.#low.data;
    // Nobody edited it: the time stays. Written before it is shown, because upcasting the same document twice
    // under two client ids would insert things twice.
    const before = this.#low.data;
    this.#low.data = { ...documentData(this.codec, this.kind, this.id, doc, this.events.now()), updatedAt };
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      this.events.failed(error);
      throw error;
    }
    this.events.saved(this, []);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
