import type * as Y from 'yjs';
import type { z } from 'zod';
import { bindingOf } from './fields';
import { type LostText, readLost } from './lost-text';
import { orderedIds } from './ordered';
import { fieldsOf, join } from './paths';
import { currentValue, type Entry, type Registers, readRegisters, standing } from './register';
import { type ContestedRemoval, contestedIn, removedIds } from './removed';
import { readRich } from './rich';

/** A promise field with more than one standing value. */
export interface Conflict {
  path: string;
  entries: Entry[];
}

export interface ReadRecord<T> {
  view: T;
  conflicts: Conflict[];
  /** Items that one side removed and another changed: they stay removed until somebody chooses. */
  removals: ContestedRemoval[];
  /** Words written where another side had removed what they stood in. */
  lost: LostText[];
}

interface Reading {
  doc: Y.Doc;
  registers: Registers;
  removals: ContestedRemoval[];
  /** Paths of removed items: on what is said in them nobody has to choose. */
  gone: string[];
}

/** A value that no longer fits its schema reads as the field's default: a view never fails. */
function tolerant(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fallback = schema.safeParse(undefined);
  return fallback.success ? fallback.data : undefined;
}

function readKeyed(registers: Registers, path: string, value: z.ZodType): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [at, entries] of registers) {
    if (!at.startsWith(`${path}.`)) continue;
    const parsed = value.safeParse(standing(entries)[0]?.value);
    if (parsed.success) found[at.slice(path.length + 1)] = parsed.data;
  }
  return found;
}

function readObject(reading: Reading, schema: z.ZodObject, path: string): Record<string, unknown> {
  const { doc, registers } = reading;
  const fields = fieldsOf(doc, path);
  const view: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const bound = bindingOf(field);
    const at = join(path, name);
    if (bound.binding === 'list' && bound.item) {
      const { item } = bound;
      reading.removals.push(...contestedIn(doc, at));
      reading.gone.push(...removedIds(doc, at).map((id) => `${join(at, id)}/`));
      view[name] = orderedIds(doc, at).map((id) => ({
        ...readObject(reading, item, join(at, id)),
        id,
      }));
    } else if (bound.binding === 'keyed' && bound.value) view[name] = readKeyed(registers, at, bound.value);
    else if (bound.binding === 'rich') {
      const text = readRich(doc, at);
      if (text) view[name] = text;
    } else {
      const value = bound.binding === 'promise' ? currentValue(registers, at) : fields.get(name);
      const shown = tolerant(field, value);
      if (shown !== undefined) view[name] = shown;
    }
  }
  return view;
}

const conflictsIn = (registers: Registers, gone: readonly string[]): Conflict[] =>
  [...registers]
    .map(([path, entries]) => ({ path, entries: standing(entries) }))
    .filter(({ path, entries }) => entries.length > 1 && !gone.some((item) => path.startsWith(item)));

/** The promises of a document on which two sides differ. */
export const conflictsOf = (doc: Y.Doc): Conflict[] => conflictsIn(readRegisters(doc), []);

/** The record in a document as plain JSON, and where two sides differ: on promises, and on what was removed. */
export function readRecord<S extends z.ZodObject>(doc: Y.Doc, schema: S): ReadRecord<z.infer<S>> {
  const registers = readRegisters(doc);
  const removals: ContestedRemoval[] = [];
  const gone: string[] = [];
  const view = readObject({ doc, registers, removals, gone }, schema, '') as z.infer<S>;
  return { view, conflicts: conflictsIn(registers, gone), removals, lost: readLost(doc) };
}
