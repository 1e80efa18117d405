import type * as Y from 'yjs';
import { newId } from '../ids';
import type { Author } from './author';
import { sameJson } from './equal';
import { promisesOf } from './paths';

/** One value that somebody gave a promise field; it stands until a later one names it. */
export interface Entry {
  id: string;
  value: unknown;
  author: string;
  at: string;
  supersedes: string[];
}

/** Entries by field path, for reading a whole record in one pass over the map. */
export type Registers = ReadonlyMap<string, Entry[]>;

function entryOf(id: string, raw: unknown): Entry | null {
  if (typeof raw !== 'object' || raw === null || !('value' in raw)) return null;
  const { value, author, at, supersedes } = raw as Partial<Entry>;
  return {
    id,
    value,
    author: typeof author === 'string' ? author : '',
    at: typeof at === 'string' ? at : '',
    supersedes: Array.isArray(supersedes) ? supersedes.filter((each) => typeof each === 'string') : [],
  };
}

/** All entries of a document, superseded ones included: they are the history of each promise. */
export function readRegisters(doc: Y.Doc): Registers {
  const registers = new Map<string, Entry[]>();
  for (const [key, raw] of promisesOf(doc).entries()) {
    const cut = key.lastIndexOf('#');
    const entry = cut > 0 ? entryOf(key.slice(cut + 1), raw) : null;
    if (!entry) continue;
    const path = key.slice(0, cut);
    const entries = registers.get(path);
    if (entries) entries.push(entry);
    else registers.set(path, [entry]);
  }
  return registers;
}

const newest = (a: Entry, b: Entry) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1);

/**
 * The entries that stand: no other one supersedes them. Newest first, the same on every device.
 * Entries that agree on the value count once.
 */
export function standing(entries: readonly Entry[]): Entry[] {
  const superseded = new Set(entries.flatMap((entry) => entry.supersedes));
  const open = entries.filter((entry) => !superseded.has(entry.id)).sort(newest);
  return open.filter((entry, at) => open.findIndex((other) => sameJson(other.value, entry.value)) === at);
}

/** The current value of a promise field (`undefined` when never given); with more than one standing, the newest. */
export const currentValue = (registers: Registers, path: string): unknown =>
  standing(registers.get(path) ?? [])[0]?.value;

/**
 * Gives a promise field a value, superseding every entry that this document has seen for it.
 * Also how a conflict is settled. Does nothing when the value stands alone already.
 */
export function writeRegister(doc: Y.Doc, path: string, value: unknown, author: Author): boolean {
  const prefix = `${path}#`;
  const entries = [...promisesOf(doc).entries()]
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([key, raw]) => entryOf(key.slice(prefix.length), raw) ?? []);
  const superseded = new Set(entries.flatMap((entry) => entry.supersedes));
  const open = entries.filter((entry) => !superseded.has(entry.id));
  if (open.length === 1 && sameJson(open[0]?.value, value)) return false;
  if (open.length === 0 && value === undefined) return false;
  promisesOf(doc).set(prefix + newId(), {
    value: value ?? null,
    author: author.member,
    at: author.at,
    supersedes: open.map((entry) => entry.id),
  });
  return true;
}
