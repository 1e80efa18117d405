import { newerThanKnown } from './document-data';
import { Listeners } from './listeners';
import type { IndexEntry, IndexedRecord, RecordCodec, RecordSummary, StoreLog, Unsubscribe } from './types';

export type ListListener = (changed: RecordSummary[], removed: string[]) => void;

/**
 * The list of all records, in memory. It comes from the index, is corrected by the comparison with the folder,
 * and what this session saved or removed itself counts for more than either.
 */
export class RecordList {
  readonly #rows = new Map<string, RecordSummary>();
  /** What this session saved or removed. */
  readonly #touched = new Set<string>();
  readonly #listeners: Listeners<Parameters<ListListener>>;

  constructor(
    private readonly codec: RecordCodec,
    log: StoreLog,
  ) {
    this.#listeners = new Listeners(log);
  }

  get(id: string): RecordSummary | undefined {
    return this.#rows.get(id);
  }

  all(): RecordSummary[] {
    return [...this.#rows.values()];
  }

  subscribe(listener: ListListener): Unsubscribe {
    return this.#listeners.add(listener);
  }

  /** A record was saved. */
  save(entry: IndexEntry): void {
    this.#touched.add(entry.id);
    const row = this.#row(entry);
    this.#rows.set(row.id, row);
    this.#tell([row], []);
  }

  /** A record was removed by this session. */
  drop(id: string): void {
    this.#touched.add(id);
    this.remove(id);
  }

  /** Takes the index's rows as the list, until the folder was compared. */
  adopt(records: readonly IndexedRecord[]): void {
    for (const record of records)
      if (!this.#touched.has(record.id)) this.#rows.set(record.id, this.#row(record));
  }

  /** What the folder says of a record. Told to nobody yet: see `announce`. */
  learn(entry: IndexEntry): void {
    this.#rows.set(entry.id, this.#row(entry));
  }

  /**
   * Takes what the folder said of records a moment ago, but for those that this session has saved or removed
   * since; the ids of those taken.
   */
  take(records: readonly IndexedRecord[]): string[] {
    const taken = records.filter(
      ({ id, updatedAt }) =>
        !(this.#touched.has(id) && (this.#rows.get(id)?.updatedAt ?? '\uffff') > updatedAt),
    );
    for (const record of taken) this.#rows.set(record.id, this.#row(record));
    return taken.map(({ id }) => id);
  }

  /** Tells subscribers that these rows are new or different. */
  announce(ids: readonly string[]): void {
    const changed = ids.flatMap((id) => this.#rows.get(id) ?? []);
    if (changed.length > 0) this.#tell(changed, []);
  }

  /** Takes a row off the list. */
  remove(id: string): void {
    if (this.#rows.delete(id)) this.#tell([], [id]);
  }

  /** Takes rows off the list whose files are gone; which of them really went. */
  forget(ids: readonly string[]): string[] {
    const gone = ids.filter((id) => !this.#touched.has(id));
    for (const id of gone) this.#rows.delete(id);
    if (gone.length > 0) this.#tell([], gone);
    return gone;
  }

  /** Whether this session saved the record later than `updatedAt`. */
  isNewer(id: string, updatedAt: string): boolean {
    return this.#touched.has(id) && (this.#rows.get(id)?.updatedAt ?? '') > updatedAt;
  }

  /** False when the record was saved again since this entry was made: the index has a newer one by then. */
  isCurrent(entry: IndexEntry): boolean {
    return this.#rows.get(entry.id)?.updatedAt === entry.updatedAt;
  }

  #row(record: Omit<RecordSummary, 'readOnly'>): RecordSummary {
    const { id, kind, title, team, owner, tags, archived, updatedAt, schema } = record;
    const readOnly = newerThanKnown(this.codec, kind, schema);
    return {
      id,
      kind,
      title,
      ...(team !== undefined && { team }),
      ...(owner !== undefined && { owner }),
      ...(tags !== undefined && tags.length > 0 && { tags }),
      ...(archived && { archived }),
      updatedAt,
      schema,
      ...(readOnly !== undefined && { readOnly }),
    };
  }

  #tell(changed: RecordSummary[], removed: string[]): void {
    this.#listeners.tell(changed, removed);
  }
}
