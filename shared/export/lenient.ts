import type { z } from 'zod';
import { bindingOf } from '#shared/model/binding/fields';

type Item = { id: string };

/** A view as it may stand in a draft or an old version: every field can be missing. */
export type Lenient<T> = {
  [K in keyof T]: (T[K] extends readonly (infer I extends Item)[] ? (Lenient<I> & Item)[] : T[K]) | undefined;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readList(item: z.ZodObject, value: unknown): (Record<string, unknown> & Item)[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((each) => isObject(each) && typeof each['id'] === 'string')
    .map((each) => ({ ...readFields(item, each), id: String(each.id) }));
}

function readFields(schema: z.ZodObject, value: unknown): Record<string, unknown> {
  const given = isObject(value) ? value : {};
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const bound = bindingOf(field);
    if (bound.binding === 'list' && bound.item) read[name] = readList(bound.item, given[name]);
    else {
      const parsed = field.safeParse(given[name]);
      read[name] = parsed.success ? parsed.data : field.safeParse(undefined).data;
    }
  }
  return read;
}

/**
 * Reads a view field by field: what does not fit the schema counts as not given, so that an unfinished draft
 * prints as far as it goes. Never throws.
 */
export const lenient = <S extends z.ZodObject>(schema: S, view: unknown): Lenient<z.infer<S>> =>
  readFields(schema, view) as Lenient<z.infer<S>>;
