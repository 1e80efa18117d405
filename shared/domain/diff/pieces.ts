import { diffWordsWithSpace } from 'diff';

/** A stretch of words of two texts: in both, only in the older one, or only in the newer one. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond so many words that differ, two texts have nothing in common that would help a reader. */
const MOST_EDITS = 1500;

const piecesOf = (removed: string, added: string): Piece[] => [
  ...(removed ? [{ kind: 'removed' as const, text: removed }] : []),
  ...(added ? [{ kind: 'added' as const, text: added }] : []),
];

/**
 * What changed between two texts, word by word. The pieces that are not removed make up the newer text exactly,
 * those that are not added the older one. A blank between two changed words counts as changed: they read as one.
 */
export function wordsBetween(before: string, after: string): Piece[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!found) return piecesOf(before, after);
  const pieces: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    pieces.push(...piecesOf(removed, added));
    [removed, added] = ['', ''];
  };
  found.forEach((change, at) => {
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if ((removed || added) && at < found.length - 1 && /^[^\S\n]+$/.test(change.value)) {
      removed += change.value;
      added += change.value;
    } else {
      flush();
      pieces.push({ kind: 'same', text: change.value });
    }
  });
  flush();
  return pieces;
}

/** How much of two texts is the same, from 0 to 1. */
export function likeness(before: string, after: string): number {
  const same = wordsBetween(before, after).reduce(
    (sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0),
    0,
  );
  return (2 * same) / Math.max(1, before.length + after.length);
}
