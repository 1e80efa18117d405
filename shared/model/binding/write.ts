import type * as Y from 'yjs';
import type { z } from 'zod';
import { type Author, signClient } from './author';
import { sameJson } from './equal';
import { bindingOf, type RichText } from './fields';
import { arrange } from './ordered';
import { fieldsOf, join, keyedPath } from './paths';
import { currentValue, readRegisters, writeRegister } from './register';
import { writeRich } from './rich';

/** Sets a plain field of the record (`path` '') or of a list item. */
export function writeField(doc: Y.Doc, path: string, name: string, value: unknown): boolean {
  const fields = fieldsOf(doc, path);
  if (sameJson(fields.get(name), value)) return false;
  fields.set(name, value);
  return true;
}

function writeKeyed(doc: Y.Doc, path: string, wanted: Record<string, unknown>, author: Author): boolean {
  const known = [...readRegisters(doc).keys()].filter((at) => at.startsWith(`${path}.`));
  let changed = false;
  for (const at of known) {
    if (!(at.slice(path.length + 1) in wanted)) changed = writeRegister(doc, at, null, author) || changed;
  }
  for (const [key, value] of Object.entries(wanted)) {
    changed = writeRegister(doc, keyedPath(path, key), value, author) || changed;
  }
  return changed;
}

/** A default given to a field that was never written: nobody said it, so it is not written down. */
const saysNothing = (field: z.ZodType, stands: unknown, value: unknown): boolean =>
  stands === undefined && sameJson(field.safeParse(undefined).data, value);

function writeObject(
  doc: Y.Doc,
  schema: z.ZodObject,
  path: string,
  wanted: Record<string, unknown>,
  author: Author,
) {
  let changed = false;
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    if (!(name in wanted) || (path && name === 'id')) continue;
    const value = wanted[name];
    const bound = bindingOf(field);
    const at = join(path, name);
    let wrote = false;
    if (bound.binding === 'list' && bound.item) {
      const items = value as ({ id: string } & Record<string, unknown>)[];
      const before = JSON.stringify(doc.getMap(at).toJSON());
      arrange(
        doc,
        at,
        items.map(({ id }) => id),
        author,
      );
      wrote = before !== JSON.stringify(doc.getMap(at).toJSON());
      for (const item of items)
        wrote = writeObject(doc, bound.item, join(at, item.id), item, author) || wrote;
    } else if (bound.binding === 'keyed')
      wrote = writeKeyed(doc, at, value as Record<string, unknown>, author);
    else if (bound.binding === 'rich') wrote = value ? writeRich(doc, at, value as RichText) : false;
    else if (
      saysNothing(
        field,
        bound.binding === 'promise' ? currentValue(readRegisters(doc), at) : fieldsOf(doc, path).get(name),
        value,
      )
    )
      wrote = false;
    else if (bound.binding === 'promise') wrote = writeRegister(doc, at, value, author);
    else wrote = writeField(doc, path, name, value);
    changed = wrote || changed;
  }
  return changed;
}

/** Writes a view as `writeRecord` does, without noting who does so: the document's session notes it. */
export function applyView(
  doc: Y.Doc,
  schema: z.ZodObject,
  view: Record<string, unknown>,
  author: Author,
): boolean {
  return doc.transact(() => writeObject(doc, schema, '', view, author));
}

/**
 * Writes a record, or part of one, onto a document as a keyed difference: fields that are left out
 * stay; items of a list and entries of a keyed field that are left out go; everything that is the
 * same keeps its identity. The view must have been parsed with the schema before.
 *
 * @returns whether anything changed.
 */
export function writeRecord(
  doc: Y.Doc,
  schema: z.ZodObject,
  view: Record<string, unknown>,
  author: Author,
): boolean {
  let changed = false;
  doc.transact(() => {
    changed = writeObject(doc, schema, '', view, author);
    if (changed) signClient(doc, author);
  });
  return changed;
}
