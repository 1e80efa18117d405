import type { z } from 'zod';
import { bindingOf, type RichNode, type RichText } from '#shared/model/binding/fields';
import { blocksIn, movedId } from './places';

type View = Record<string, unknown>;
type Item = View & { id: string };
type Taken = (part: string) => boolean;

interface Sides<T> {
  before: ReadonlyMap<string, T>;
  after: ReadonlyMap<string, T>;
}

/**
 * The order of a list of which only some changes are taken: what stays keeps its place, and what came or moved
 * stands behind the neighbour it has in the newer order.
 */
function orderOf<T>({ before, after }: Sides<T>, came: Taken, went: Taken, moved: Taken): string[] {
  const order = [...before.keys()].filter((id) => after.has(id) || !went(id));
  let last: string | null = null;
  for (const id of after.keys()) {
    const isNew = !before.has(id);
    if (isNew ? came(id) : moved(id)) {
      if (!isNew) order.splice(order.indexOf(id), 1);
      order.splice(last === null ? 0 : order.indexOf(last) + 1, 0, id);
    }
    if (order.includes(id)) last = id;
  }
  return order;
}

function mixedText(
  before: RichText | undefined,
  after: RichText | undefined,
  path: string,
  taken: Taken,
): RichText | undefined {
  const sides: Sides<RichNode> = { before: blocksIn(before), after: blocksIn(after) };
  const part = (key: string) => taken(`${path}#${key}`);
  const order = orderOf(sides, part, part, (key) => taken(movedId(`${path}#${key}`)));
  const content = order.flatMap((key) => {
    const [was, is] = [sides.before.get(key), sides.after.get(key)];
    return (part(key) ? is : was) ?? is ?? was ?? [];
  });
  return content.length > 0 || before || after ? { type: 'doc', content } : undefined;
}

const byId = (items: unknown): Map<string, Item> =>
  new Map(((items ?? []) as Item[]).map((item) => [item.id, item]));

function mixedList(before: unknown, after: unknown, item: z.ZodObject, path: string, taken: Taken): Item[] {
  const sides: Sides<Item> = { before: byId(before), after: byId(after) };
  const part = (id: string) => taken(`${path}/${id}`);
  return orderOf(sides, part, part, (id) => taken(movedId(`${path}/${id}`))).flatMap((id) => {
    const [was, is] = [sides.before.get(id), sides.after.get(id)];
    if (was && is) return [{ ...mixed(was, is, item, `${path}/${id}`, taken), id }];
    return is ?? was ?? [];
  });
}

function mixedKeys(before: View, after: View, path: string, taken: Taken): View {
  const view: View = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const side = taken(`${path}.${key}`) ? after : before;
    if (key in side) view[key] = side[key];
  }
  return view;
}

function mixed(before: View, after: View, schema: z.ZodObject, path: string, taken: Taken): View {
  const view: View = {};
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const bound = bindingOf(field);
    const at = path ? `${path}/${name}` : name;
    const [was, is] = [before[name], after[name]];
    let said: unknown;
    if (bound.binding === 'list' && bound.item) said = mixedList(was, is, bound.item, at, taken);
    else if (bound.binding === 'keyed') said = mixedKeys((was ?? {}) as View, (is ?? {}) as View, at, taken);
    else if (bound.binding === 'rich')
      said = mixedText(was as RichText | undefined, is as RichText | undefined, at, taken);
    else said = taken(at) ? is : was;
    if (said !== undefined) view[name] = said;
  }
  return view;
}

/**
 * What a record says when only some parts of a suggestion are taken. What is no part (who sees the draft, where
 * it is filed) stays as it was.
 * @param taken whether a part is taken, by the id that `suggestedParts` gave it
 */
export const mixedView = (before: View, after: View, schema: z.ZodObject, taken: Taken): View =>
  mixed(before, after, schema, '', taken);
