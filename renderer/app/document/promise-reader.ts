import type * as Y from 'yjs';
import { promisesOf } from '#shared/model/binding/paths';
import { type Entry, type Registers, readRegisters, standing } from '#shared/model/binding/register';

const NONE: readonly Entry[] = [];

/** Reads promise fields once per change, however many fields of a screen ask. */
export class PromiseReader {
  readonly #doc: Y.Doc;
  #registers: Registers | null = null;
  #fresh = new Map<string, readonly Entry[]>();
  #before = new Map<string, readonly Entry[]>();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    promisesOf(doc).observe(() => {
      this.#registers = null;
      for (const [path, entries] of this.#fresh) this.#before.set(path, entries);
      this.#fresh = new Map();
    });
  }

  /** Standing entries of a field; keeps its identity while the same entries stand. */
  standing(path: string): readonly Entry[] {
    const known = this.#fresh.get(path);
    if (known) return known;
    this.#registers ??= readRegisters(this.#doc);
    const entries = this.#registers.get(path);
    const now = entries ? standing(entries) : NONE;
    const before = this.#before.get(path) ?? NONE;
    const same = now.length === before.length && now.every((entry, at) => entry.id === before[at]?.id);
    const kept = same ? before : now;
    this.#fresh.set(path, kept);
    return kept;
  }
}
