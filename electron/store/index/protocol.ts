import type { IndexEntry, IndexedRecord, SearchHit, SearchQuery } from '../types';
import type { FoundDocument, ScanResult } from './scan';

/** What the index's worker thread can be asked. Every argument and answer is copied, never shared. */
export interface IndexCalls {
  open(path: string): { complete: boolean; note?: string; records: IndexedRecord[] };
  upsert(entries: readonly IndexEntry[]): void;
  remove(ids: readonly string[]): void;
  clear(): void;
  markComplete(): void;
  search(query: SearchQuery): SearchHit[];
  list(): IndexedRecord[];
  linkedFrom(id: string): string[];
  linkCounts(): [string, number][];
  scan(dir: string, kinds: readonly string[]): Promise<ScanResult>;
  /** Reads documents from the workspace's folder and puts them in, but for those it leaves to the documents. */
  learn(
    dir: string,
    found: readonly FoundDocument[],
  ): Promise<{ learned: IndexedRecord[]; left: FoundDocument[] }>;
  /** What is wrong with the file itself, or null. */
  verify(): string | null;
  backup(dir: string, name: string): Promise<void>;
  close(): void;
}

export interface Request {
  readonly turn: number;
  readonly call: keyof IndexCalls;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly turn: number; readonly ok: true; readonly value: unknown }
  | { readonly turn: number; readonly ok: false; readonly message: string; readonly code?: string };
