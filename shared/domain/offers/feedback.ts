import type * as Y from 'yjs';
import { append } from '#shared/domain/discussion/edit';
import type { Author } from '#shared/model/binding/author';
import { orderedIds, placeItem, removeItem } from '#shared/model/binding/ordered';
import { listOf } from '#shared/model/binding/paths';
import type { Feedback } from '#shared/model/discussion';

/** How often it was said of an offer, on either side. */
export type Tally = Record<Feedback['from'], Record<Feedback['mark'], number>>;

/** Counts marks, the prospects' reactions apart from the opinions of those who sell. */
export function tallyOf(feedback: readonly Pick<Feedback, 'from' | 'mark'>[]): Tally {
  const tally: Tally = { prospect: { good: 0, mixed: 0, bad: 0 }, rep: { good: 0, mixed: 0, bad: 0 } };
  for (const { from, mark } of feedback) tally[from][mark] += 1;
  return tally;
}

/** Writes what came of an offer into its discussion. Answers the id. */
export const giveFeedback = (
  doc: Y.Doc,
  { member, at }: Author,
  { from, mark, lead, text }: Pick<Feedback, 'from' | 'mark' | 'lead' | 'text'>,
): string => append(doc, 'feedback', { from, mark, lead, text, by: member, at });

/** Takes one away, or puts it back. */
export function dropFeedback(doc: Y.Doc, author: Author, id: string, dropped: boolean): void {
  if (!listOf(doc, 'feedback').has(id)) return;
  if (dropped) removeItem(doc, 'feedback', id, author);
  else placeItem(doc, 'feedback', id, orderedIds(doc, 'feedback').at(-1) ?? null);
}
