import { generateKeyBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import type { Author } from './author';
import { longestRun } from './longest-run';
import { listOf } from './paths';
import { deletedKey, removalOf } from './removed';

/** Ids of a list's items in order, without the deleted ones; equal orders fall back to the id. */
export function orderedIds(doc: Y.Doc, path: string): string[] {
  const map = listOf(doc, path);
  return [...map.entries()]
    .filter(([key, order]) => !key.endsWith('!') && typeof order === 'string' && !map.get(deletedKey(key)))
    .map(([id, order]) => ({ id, order: order as string }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const orderOf = (doc: Y.Doc, path: string, id: string | undefined): string | null => {
  const order = id === undefined ? undefined : listOf(doc, path).get(id);
  return typeof order === 'string' ? order : null;
};

/** An order between two neighbours; falls back to after `before` when concurrent edits gave both the same. */
function between(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null);
  return generateKeyBetween(before, after);
}

/** Puts an item (new, moved or deleted before) behind `after`; `null` puts it first. */
export function placeItem(doc: Y.Doc, path: string, id: string, after: string | null): void {
  const ids = orderedIds(doc, path).filter((each) => each !== id);
  const at = after === null ? 0 : ids.indexOf(after) + 1;
  const index = after !== null && at === 0 ? ids.length : at;
  const map = listOf(doc, path);
  map.set(id, between(orderOf(doc, path, ids[index - 1]), orderOf(doc, path, ids[index])));
  if (map.get(deletedKey(id))) map.set(deletedKey(id), null);
}

/**
 * Marks an item deleted; its content stays, so that an edit made elsewhere meanwhile is not lost. Also how such
 * an edit is decided against: the item is then removed with it having been seen.
 */
export function removeItem(doc: Y.Doc, path: string, id: string, author: Author): void {
  listOf(doc, path).set(deletedKey(id), removalOf(doc, path, id, author));
}

/** Brings a removed item back to where it stood. */
export function keepItem(doc: Y.Doc, path: string, id: string): void {
  listOf(doc, path).set(deletedKey(id), null);
}

/** Brings the list to exactly these ids in this order, moving as few items as it can. */
export function arrange(doc: Y.Doc, path: string, wanted: readonly string[], author: Author): void {
  const current = orderedIds(doc, path);
  for (const id of current) if (!wanted.includes(id)) removeItem(doc, path, id, author);
  const keep = longestRun(wanted.map((id) => current.indexOf(id)));
  let previous: string | null = null;
  wanted.forEach((id, index) => {
    if (!keep.has(index)) placeItem(doc, path, id, previous);
    previous = id;
  });
}
