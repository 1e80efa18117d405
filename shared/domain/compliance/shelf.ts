import type { KindName } from '#shared/model/kinds';
import type { CheckedRecord } from './rule';

/** A record of which only the place is known. */
export interface PlacedRecord {
  id: string;
  kind: KindName;
  title: string;
}

/**
 * The records that the rules look at. Ten thousand drafts kept in memory cost more to carry along than to read: one is
 * read when it is asked for, and kept where its kind will be asked for again soon.
 */
export class Shelf {
  readonly #places = new Map<string, PlacedRecord>();
  /** Put here whole: there is nowhere to read them from. */
  readonly #given = new Map<string, CheckedRecord>();
  readonly #kept = new Map<string, CheckedRecord>();
  #keeps: ReadonlySet<KindName> = new Set();
  #keepsAll = false;

  /** @param read the draft of a record; null where there is none that can be read */
  constructor(private readonly read: (place: PlacedRecord) => CheckedRecord | null) {}

  put(record: CheckedRecord): void {
    this.place(record);
    this.#given.set(record.id, record);
  }

  /** A record is there, or was changed: it is read the next time it is asked for. */
  place({ id, kind, title }: PlacedRecord): void {
    this.#places.set(id, { id, kind, title });
    this.#given.delete(id);
    this.#kept.delete(id);
  }

  remove(id: string): void {
    this.#places.delete(id);
    this.#given.delete(id);
    this.#kept.delete(id);
  }

  get(id: string): CheckedRecord | null {
    const known = this.#given.get(id) ?? this.#kept.get(id);
    if (known) return known;
    const place = this.#places.get(id);
    const record = place ? this.read(place) : null;
    if (record && (this.#keepsAll || this.#keeps.has(record.kind))) this.#kept.set(id, record);
    return record;
  }

  /** Kinds whose records are kept from now on. */
  keep(kinds: ReadonlySet<KindName>): void {
    this.#keeps = kinds;
  }

  /** What is read while something is done is kept until it is done: it reads the same records again. */
  keepingAll<T>(work: () => T): T {
    this.#keepsAll = true;
    try {
      return work();
    } finally {
      this.#keepsAll = false;
      for (const [id, { kind }] of this.#kept) if (!this.#keeps.has(kind)) this.#kept.delete(id);
    }
  }
}
