import type * as Y from 'yjs';
import type { z } from 'zod';
import { bindingOf } from './fields';
import { orderedIds } from './ordered';
import { fieldsOf, join } from './paths';
import { currentValue, type Entry, type Registers, readRegisters, standing } from './register';
import { readRich } from './rich';

/** A promise field with more than one standing value. */
export interface Conflict {
  path: string;
  entries: Entry[];
}

export interface ReadRecord<T> {
  view: T;
  conflicts: Conflict[];
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

function readObject(
  doc: Y.Doc,
  registers: Registers,
  schema: z.ZodObject,
  path: string,
): Record<string, unknown> {
  const fields = fieldsOf(doc, path);
  const view: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const bound = bindingOf(field);
    const at = join(path, name);
    if (bound.binding === 'list' && bound.item) {
      const { item } = bound;
      view[name] = orderedIds(doc, at).map((id) => ({
        ...readObject(doc, registers, item, join(at, id)),
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

const conflictsIn = (registers: Registers): Conflict[] =>
  [...registers]
    .map(([path, entries]) => ({ path, entries: standing(entries) }))
    .filter(({ entries }) => entries.length > 1);

/** The promises of a document on which two sides differ. */
export const conflictsOf = (doc: Y.Doc): Conflict[] => conflictsIn(readRegisters(doc));

/** The record in a document as plain JSON, and the promises on which two sides differ. */
export function readRecord<S extends z.ZodObject>(doc: Y.Doc, schema: S): ReadRecord<z.infer<S>> {
  const registers = readRegisters(doc);
  const conflicts = conflictsIn(registers);
  return { view: readObject(doc, registers, schema, '') as z.infer<S>, conflicts };
}
