import { OFFER_STAGES } from '#shared/model/offer';

/** What an offer is sorted by. */
export const AXES = ['personas', 'stages', 'products'] as const;
export type Axis = (typeof AXES)[number];

/** By which words are the same: capitals and spaces around them say nothing. */
export const wordKey = (word: string): string => word.trim().toLocaleLowerCase('en');

const collator = new Intl.Collator('en', { numeric: true });

const placeOf = (word: string): number => {
  const at = OFFER_STAGES.findIndex((stage) => wordKey(stage) === wordKey(word));
  return at < 0 ? OFFER_STAGES.length : at;
};

/** Words, each once as it was written first; stages in their order, the others by the alphabet. */
export function wordsOnce(words: Iterable<string>, axis: Axis): string[] {
  const found = new Map<string, string>();
  for (const word of words)
    if (wordKey(word) && !found.has(wordKey(word))) found.set(wordKey(word), word.trim());
  return [...found.values()].sort(
    (a, b) => (axis === 'stages' ? placeOf(a) - placeOf(b) : 0) || collator.compare(a, b),
  );
}

/** The words of offers on one axis. */
export const wordsIn = (offers: readonly Readonly<Record<Axis, readonly string[]>>[], axis: Axis): string[] =>
  wordsOnce(
    offers.flatMap((offer) => offer[axis]),
    axis,
  );
