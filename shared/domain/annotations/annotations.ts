import type * as Y from 'yjs';
import { append } from '#shared/domain/discussion/edit';
import type { Author } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { listOf } from '#shared/model/binding/paths';
import type { Annotation } from '#shared/model/discussion';

/** Writes a word on a stretch of days (`YYYY-MM-DD`, both included). Answers its id. */
export function annotate(
  doc: Y.Doc,
  { member, at }: Author,
  { from, to, text }: { from: string; to: string; text: string },
): string {
  return append(doc, 'annotations', { from, to, text, by: member, at });
}

/** Takes one away, or puts it back. */
export function dropAnnotation(doc: Y.Doc, author: Author, id: string, dropped: boolean): void {
  if (!listOf(doc, 'annotations').has(id)) return;
  if (dropped) removeItem(doc, 'annotations', id, author);
  else placeItem(doc, 'annotations', id, orderedIds(doc, 'annotations').at(-1) ?? null);
}

/** By their first day, then by when they were written: the order in which they get their letters. */
export function inTime<A extends Pick<Annotation, 'from' | 'at' | 'id'>>(annotations: readonly A[]): A[] {
  const key = ({ from, at, id }: A) => `${from} ${at} ${id}`;
  return [...annotations].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The letter that stands for the n-th one (from 0): a … z, then aa, ab, … */
export function letterOf(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last;
}

/** An annotation with the letter by which a chart and a table name it. */
export type Lettered<A> = A & { letter: string };

/**
 * Those that touch at least one of the periods, lettered in the order of time.
 *
 * @param periods `start` and `end` (exclusive) in ISO 8601, on the clock of the promise
 */
export function letteredWithin<A extends Pick<Annotation, 'from' | 'to'>>(
  annotations: readonly A[],
  periods: readonly { start: string; end: string }[],
): Lettered<A>[] {
  return annotations
    .filter((each) => periods.some((period) => touches(each, period)))
    .map((each, at) => ({ ...each, letter: letterOf(at) }));
}

/** Does a stretch of days share a day with a period? */
export function touches(
  { from, to }: Pick<Annotation, 'from' | 'to'>,
  { start, end }: { start: string; end: string },
): boolean {
  // The end is the first moment that does not belong to it: midnight of the day after.
  return from < end.slice(0, 10) && to >= start.slice(0, 10);
}
