import type * as Y from 'yjs';
import type { FileSystem } from './files';

/**
 * What the store must know of record kinds, given to it from outside: the store moves, merges and keeps
 * Yjs documents, and never learns what a process or an agreement is.
 */
export interface RecordCodec {
  readonly kinds: readonly string[];
  /** The newest schema version this program understands. */
  currentSchema(kind: string): number;
  /** The version that stands inside the document (its `meta` map, key `schema`). */
  schemaOf(doc: Y.Doc): number;
  /** Brings an older document up to the current schema, in place; true when it changed the document. */
  upcast(kind: string, doc: Y.Doc): boolean;
  /** The record as readable JSON. */
  view(kind: string, doc: Y.Doc): Record<string, unknown>;
  /** Fields on which two sides differ, by path. */
  conflicts?(doc: Y.Doc): string[];
  /** Member ids by Yjs client id, where the documents say them. */
  authors?(doc: Y.Doc): ReadonlyMap<number, string>;
  /** What lists and search need of a view. `links` are ids of other records. */
  summary(kind: string, view: Record<string, unknown>): RecordFacts & { text: string; links: string[] };
}

/** What lists show of a record and filter by. */
export interface RecordFacts {
  readonly title: string;
  readonly team?: string;
  /** The member who looks after it. */
  readonly owner?: string;
  readonly tags?: readonly string[];
  /** Left out of lists and search unless asked for. */
  readonly archived?: boolean;
}

export interface StoreLog {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface StoreOptions {
  /** The workspace's folder. */
  readonly dir: string;
  /** This device's folder (`$ACCORD_HOME`), where the derived index lives. */
  readonly home: string;
  readonly codec: RecordCodec;
  readonly log?: StoreLog;
  /** Called while a missing index is built or a stale one is brought up to date. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the opening while a missing index is built; the next one goes on from there. */
  readonly signal?: AbortSignal;
  /** By which documents are said to have changed; the machine's own unless told. */
  readonly clock?: () => Date;
  /** How many documents stay in memory; 64 unless told. */
  readonly openDocuments?: number;
  /** False switches the daily backup off (benchmarks, throw-away copies). */
  readonly backups?: boolean;
  /** The file system; the tests for failing disks give their own. */
  readonly files?: FileSystem;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Ends a subscription. Calling it twice does nothing. */
export type Unsubscribe = () => void;

export type HealthState = 'ok' | 'read-only' | 'disk-full' | 'failing';

/** Whether the last write reached the disk. `message` says what and where, in words. */
export interface Health {
  readonly state: HealthState;
  readonly message: string;
}

/** Something found wrong in the folder while it was opened or read. */
export interface ReportedProblem {
  readonly code: 'CORRUPT' | 'UNREADABLE' | 'DUPLICATE' | 'LEFTOVER' | 'FOREIGN';
  readonly path: string;
  readonly record?: string;
  readonly message: string;
  /** Where the bad file is kept now. */
  readonly quarantined?: string;
  /** The backup from which the record was brought back. */
  readonly restoredFrom?: string;
}

export interface StoreReport {
  readonly problems: readonly ReportedProblem[];
  subscribe(listener: (problem: ReportedProblem) => void): Unsubscribe;
}

/** One line of a list of records. Times are ISO 8601 UTC with milliseconds. */
export interface RecordSummary extends RecordFacts {
  readonly id: string;
  readonly kind: string;
  readonly updatedAt: string;
  readonly schema: number;
  /** Why it cannot be edited; absent when it can. */
  readonly readOnly?: string;
}

export interface RecordView {
  readonly kind: string;
  readonly id: string;
  readonly view: Record<string, unknown>;
  readonly updatedAt: string;
  readonly schema: number;
  readonly readOnly?: string;
}

export interface OpenDocument extends RecordView {
  /** The caller's own copy: changing it saves nothing, `update` or `edit` does. */
  readonly doc: Y.Doc;
  /** True while it waits for updates it depends on (Yjs pending structs). */
  readonly incomplete: boolean;
}

/** The one who must be asked before a document's file is touched while the workspace is open. */
export interface DocumentKeeper {
  /** Writes the record again from memory; false when it is not in memory. */
  rewrite(id: string): Promise<boolean>;
  /** Does something to the record's file while nobody else uses it. */
  exclusively<T>(kind: string, id: string, work: () => Promise<T>): Promise<T>;
}

export interface DocumentStore extends DocumentKeeper {
  /** Loads a record, upcasting it first when it is older. NOT_FOUND, CORRUPT. */
  open(kind: string, id: string): Promise<OpenDocument>;
  /** Makes a record from a whole Yjs state; durable when it resolves. EXISTS, INVALID, DISK_FULL, READ_ONLY. */
  create(kind: string, id: string, initial: Uint8Array): Promise<void>;
  /**
   * Merges an update and resolves once it is on disk. It is tried on a copy first: bytes that are no update,
   * or that leave a record without a readable view, are refused (INVALID) and change nothing. A record from a
   * newer version refuses (NEWER) unless `merge` says that the update comes from an exchange and not an editor.
   */
  update(id: string, update: Uint8Array, origin: string, options?: { merge?: boolean }): Promise<void>;
  /** `update` for callers in this process: changes a copy within `change` and saves the difference. */
  edit(id: string, origin: string, change: (doc: Y.Doc) => void): Promise<void>;
  /** The whole Yjs state as it stands on disk. */
  state(id: string): Promise<Uint8Array>;
  view(id: string): Promise<RecordView>;
  has(id: string): boolean;
  kindOf(id: string): string | undefined;
  /** Every record, by id. Costs no disk access. */
  list(): RecordSummary[];
  /** Told of every update after it is durable, with the origin its sender gave. */
  subscribe(id: string, listener: (update: Uint8Array, origin: string) => void): Unsubscribe;
  subscribeList(listener: (changed: RecordSummary[], removed: string[]) => void): Unsubscribe;
  /** Keeps the state on disk among the record's snapshots. NOT_FOUND, DISK_FULL. */
  keepState(id: string): Promise<void>;
  /** Moves the record to `trash/`. NOT_FOUND. */
  remove(id: string): Promise<void>;
  /** Brings the record last removed under this id, or the item named, back from `trash/`. NOT_FOUND, EXISTS. */
  restore(id: string, item?: string): Promise<void>;
  /** Resolves when every update given so far is on disk or refused. */
  flush(): Promise<void>;
}

/** One record in the trash. */
export interface TrashedFile {
  /** Names this removal: `<kind>/<id>.<time>`. */
  readonly item: string;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** ISO 8601 UTC. */
  readonly removedAt: string;
}

/** What was removed. Every call but `list` and `tidyUp` answers NOT_FOUND for an item that is not there. */
export interface TrashStore {
  /** Removed last, first. */
  list(): Promise<TrashedFile[]>;
  /** The whole Yjs state of a removed record. CORRUPT. */
  state(item: string): Promise<Uint8Array>;
  /** Takes an item off the list; it goes with the next `tidyUp`, unless `keep` puts it on again. */
  setAside(item: string): Promise<void>;
  keep(item: string): Promise<void>;
  /** Deletes what was set aside. */
  tidyUp(): Promise<void>;
  /** Deletes an item at once. */
  drop(item: string): Promise<void>;
}

/** An earlier state of a draft. */
export interface EarlierState {
  /** When the draft was so, ISO 8601 UTC. */
  readonly at: string;
  /** Members who had written since the one before. */
  readonly by: readonly string[];
}

export interface SnapshotStore {
  /** Newest first. */
  list(kind: string, id: string): Promise<EarlierState[]>;
  /** The whole Yjs state. NOT_FOUND, CORRUPT. */
  state(kind: string, id: string, at: string): Promise<Uint8Array>;
}

export interface ActStore {
  /** Keeps an act's bytes under their SHA-256 (hex). Giving the same bytes twice changes nothing. */
  append(bytes: Uint8Array): Promise<string>;
  /** Every whole act, by hash. The bytes are shared: do not change them. */
  all(): ReadonlyMap<string, Uint8Array>;
  has(hash: string): boolean;
  subscribe(listener: (hash: string, bytes: Uint8Array) => void): Unsubscribe;
}

/** What a blob is made of: bytes, a stream of them, or a file on disk. */
export type BlobSource = Uint8Array | AsyncIterable<Uint8Array> | { readonly path: string };

export interface BlobStore {
  /** Keeps content under its SHA-256 (hex). A damaged blob of that name is replaced. */
  put(source: BlobSource): Promise<string>;
  /** The content, its hash verified. NOT_FOUND, CORRUPT. */
  get(hash: string): Promise<Uint8Array>;
  /** Where the blob lies or would lie. */
  path(hash: string): string;
  has(hash: string): Promise<boolean>;
  list(): Promise<{ hash: string; size: number }[]>;
}

/** What the index keeps of one record. `mtimeMs` and `size` are those of the document's file. */
export interface IndexEntry extends Omit<RecordSummary, 'readOnly'> {
  readonly text: string;
  readonly links: readonly string[];
  readonly mtimeMs: number;
  readonly size: number;
}

export type IndexedRecord = Omit<RecordSummary, 'readOnly'>;

/** Which records count; what is left out does not narrow. */
export interface SearchFilter {
  readonly kinds?: readonly string[];
  /** Of this team, or of no team and looked after by one of `members`. */
  readonly team?: { readonly id: string; readonly members: readonly string[] };
  readonly owner?: string;
  readonly tag?: string;
  /** Only these ids, or all but these. */
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  /** True finds archived records, too. */
  readonly archived?: boolean;
}

export interface SearchQuery extends SearchFilter {
  readonly words: string;
  /** 20 unless told. */
  readonly limit?: number;
}

export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly archived: boolean;
  /** Plain text around the first matches. */
  readonly snippet: string;
  /** Where in `snippet` the matches stand: start and end (exclusive), in UTF-16 units. */
  readonly marks: readonly (readonly [number, number])[];
  /** Higher is better. */
  readonly score: number;
}

/** The derived index of this device: never the truth, may be deleted at any time. */
export interface IndexStore {
  upsert(entry: IndexEntry): Promise<void>;
  remove(id: string): Promise<void>;
  search(query: SearchQuery): Promise<SearchHit[]>;
  list(): Promise<IndexedRecord[]>;
  /** Ids of the records whose views link to this one. */
  linkedFrom(id: string): Promise<string[]>;
  /** Of each record that is linked to, how many records do. */
  linkCounts(): Promise<[string, number][]>;
  /** Throws every row away and reads all documents anew. */
  rebuild(onProgress?: (progress: Progress) => void): Promise<void>;
  close(): Promise<void>;
}

export interface BackupStore {
  /** Makes a backup now; its name (a UTC time). */
  create(): Promise<string>;
  /** Names, newest first. */
  list(): Promise<string[]>;
}

export interface WorkspaceStore {
  readonly dir: string;
  readonly home: string;
  readonly documents: DocumentStore;
  readonly trash: TrashStore;
  readonly snapshots: SnapshotStore;
  readonly acts: ActStore;
  readonly blobs: BlobStore;
  readonly index: IndexStore;
  readonly backups: BackupStore;
  readonly report: StoreReport;
  /** Resolves when the folder was compared with the index and the day's backup is made; never rejects. */
  readonly ready: Promise<void>;
  health(): Health;
  subscribeHealth(listener: (health: Health) => void): Unsubscribe;
  /** Waits for every write, then closes. Calls after it fail. */
  close(): Promise<void>;
}
