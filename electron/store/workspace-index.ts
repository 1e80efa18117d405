import type { IndexSink } from './documents';
import type { IndexClient } from './index/client';
import type {
  IndexEntry,
  IndexedRecord,
  IndexStore,
  Progress,
  SearchHit,
  SearchQuery,
  StoreLog,
} from './types';

/** Reads documents for the index; the documents know how. */
export interface IndexSource {
  /** Fills an emptied index. */
  refill(onProgress?: (progress: Progress) => void): Promise<void>;
}

/**
 * The index as the main thread sees it. What documents save is handed on in the background: many saves of one
 * record, and many records, become one transaction. Every question first hands over what was saved before.
 */
export class WorkspaceIndex implements IndexStore, IndexSink {
  readonly #pending = new Map<string, IndexEntry | null>();
  #sending: Promise<void> | undefined;
  source: IndexSource | undefined;

  constructor(
    private readonly client: IndexClient,
    private readonly log: StoreLog,
  ) {}

  noteSaved(entry: IndexEntry): void {
    this.#pending.set(entry.id, entry);
    this.#start();
  }

  noteRemoved(id: string): void {
    this.#pending.set(id, null);
    this.#start();
  }

  async upsert(entry: IndexEntry): Promise<void> {
    this.noteSaved(entry);
    await this.settled();
  }

  async remove(id: string): Promise<void> {
    this.noteRemoved(id);
    await this.settled();
  }

  async search(query: SearchQuery): Promise<SearchHit[]> {
    await this.settled();
    return this.client.call('search', query);
  }

  async list(): Promise<IndexedRecord[]> {
    await this.settled();
    return this.client.call('list');
  }

  async linkedFrom(id: string): Promise<string[]> {
    await this.settled();
    return this.client.call('linkedFrom', id);
  }

  async linkCounts(): Promise<[string, number][]> {
    await this.settled();
    return this.client.call('linkCounts');
  }

  async rebuild(onProgress?: (progress: Progress) => void): Promise<void> {
    await this.settled();
    await this.client.call('clear');
    await this.source?.refill(onProgress);
  }

  /** Resolves when all that was saved so far is in the index. Never rejects: the index is derived. */
  async settled(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  async close(): Promise<void> {
    await this.settled();
    await this.client.close();
  }

  #start(): void {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined;
    });
  }

  async #send(): Promise<void> {
    await Promise.resolve();
    while (this.#pending.size > 0) {
      const saved: IndexEntry[] = [];
      const removed: string[] = [];
      for (const [id, entry] of this.#pending) {
        if (entry) saved.push(entry);
        else removed.push(id);
      }
      this.#pending.clear();
      try {
        if (removed.length > 0) await this.client.call('remove', removed);
        if (saved.length > 0) await this.client.call('upsert', saved);
      } catch (error) {
        // The next start compares times and sizes and makes up for it.
        this.log.warn(error instanceof Error ? error.message : String(error));
      }
    }
  }
}
