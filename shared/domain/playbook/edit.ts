import type * as Y from 'yjs';
import type { Author } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { fieldsOf } from '#shared/model/binding/paths';
import { writeField } from '#shared/model/binding/write';
import { branchOf, type TreeItem, type TreeMove, type TreePlace, treeOf } from './tree';

/** The chapters of a playbook's document as a tree. */
export const chaptersOf = (doc: Y.Doc): TreePlace<TreeItem>[] =>
  treeOf(
    orderedIds(doc, 'chapters').map((id) => {
      const parent = fieldsOf(doc, `chapters/${id}`).get('parent');
      return { id, parent: typeof parent === 'string' ? parent : null };
    }),
  );

/**
 * Puts a chapter at its new place, with all that stands below it. Moves of the same chapter on two devices end
 * in one place, never in two.
 */
export function moveChapter(doc: Y.Doc, { id, parent, after }: TreeMove): void {
  writeField(doc, `chapters/${id}`, 'parent', parent);
  if (after !== null) {
    placeItem(doc, 'chapters', id, after);
    return;
  }
  const siblings = chaptersOf(doc).flatMap((place) =>
    place.parent === parent && place.item.id !== id ? [place.item.id] : [],
  );
  const [first] = siblings;
  if (first === undefined) return;
  const others = orderedIds(doc, 'chapters').filter((each) => each !== id);
  placeItem(doc, 'chapters', id, others[others.indexOf(first) - 1] ?? null);
}

/** Takes a chapter out, with all that stands below it. */
export function removeChapter(doc: Y.Doc, id: string, author: Author): void {
  for (const each of branchOf(chaptersOf(doc), id)) removeItem(doc, 'chapters', each, author);
}
