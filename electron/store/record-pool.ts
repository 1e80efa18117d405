import { StoreError } from './errors';
import type { OpenRecord } from './open-record';

/** The records in memory: a few of many, the longest unused leave first, those in use stay. */
export class RecordPool {
  /** In order of use, the longest unused first. */
  readonly #open = new Map<string, Promise<OpenRecord>>();
  readonly #loaded = new Map<string, OpenRecord>();
  /** How many calls are using a record now. */
  readonly #users = new Map<string, number>();
  /** Records that are being removed. */
  readonly #removing = new Set<string>();
  /** Records whose files are being repaired; calls for them wait. */
  readonly #held = new Map<string, Promise<unknown>>();

  /**
   * @param limit how many stay in memory when nobody uses them
   * @param load reads a record from its file; NOT_FOUND when there is none
   */
  constructor(
    private readonly limit: number,
    private readonly load: (id: string) => Promise<OpenRecord>,
  ) {}

  /** The record under this id if it is in memory or on its way there. */
  opening(id: string): Promise<OpenRecord> | undefined {
    return this.#open.get(id);
  }

  /** Does something with a record, which stays in memory for as long. What `load` throws. */
  async use<T>(id: string, work: (record: OpenRecord) => T | Promise<T>): Promise<T> {
    this.#users.set(id, (this.#users.get(id) ?? 0) + 1);
    try {
      for (;;) {
        await this.#held.get(id);
        const record = await this.#record(id);
        // Removed while we waited: a write now would raise the dead.
        if (this.#removing.has(id)) throw new StoreError('NOT_FOUND', `There is no record "${id}"`);
        // Only the instance in use may write; a repair may have put another one in its place.
        if (this.#loaded.get(id) === record) return await work(record);
      }
    } finally {
      const others = (this.#users.get(id) ?? 1) - 1;
      if (others > 0) this.#users.set(id, others);
      else this.#users.delete(id);
      this.#evict();
    }
  }

  /** Takes a record in that is being made. */
  add(id: string, opening: Promise<OpenRecord>): void {
    this.#open.set(id, opening);
    opening.then(
      (record) => {
        this.#loaded.set(id, record);
        this.#evict();
      },
      () => {
        if (this.#open.get(id) === opening) this.#open.delete(id);
      },
    );
  }

  /** Lets `remove` take a record's file away once nothing is being written; it leaves memory when that worked. */
  async removing(record: OpenRecord, remove: () => Promise<void>): Promise<void> {
    this.#removing.add(record.id);
    try {
      await record.settled();
      await remove();
      this.#drop(record.id);
    } finally {
      this.#removing.delete(record.id);
    }
  }

  /** Lets `work` change a record's file while every call for it waits; it is read anew afterwards. */
  async exclusively<T>(id: string, work: () => Promise<T>): Promise<T> {
    await this.#held.get(id);
    await this.#loaded.get(id)?.settled();
    this.#drop(id);
    const held = work();
    this.#held.set(id, Promise.allSettled([held]));
    try {
      return await held;
    } finally {
      this.#held.delete(id);
    }
  }

  #record(id: string): Promise<OpenRecord> {
    const open = this.#open.get(id);
    if (open) {
      this.#open.delete(id);
      this.#open.set(id, open);
      return open;
    }
    const opening = this.load(id);
    this.add(id, opening);
    return opening;
  }

  #drop(id: string): void {
    this.#open.delete(id);
    this.#loaded.delete(id);
  }

  #evict(): void {
    let surplus = this.#open.size - this.limit;
    for (const id of this.#open.keys()) {
      if (surplus <= 0) return;
      const record = this.#loaded.get(id);
      if (!record || record.busy || this.#users.has(id)) continue;
      this.#drop(id);
      surplus -= 1;
    }
  }
}
