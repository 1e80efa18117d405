import type { Feedback } from '#shared/model/discussion';
import type { Offer } from '#shared/model/offer';
import type { FeedbackColumn, Offering } from '#shared/model/offering';
import { namesIn, namesOfOffer } from './conversion';
import type { Tally } from './feedback';
import { tallyOf } from './feedback';
import { wordKey } from './words';

type Mark = Feedback['mark'];
type Side = Feedback['from'];

/** How many leads have an offer and a word in a column beside each other. */
export interface SaidRow {
  offer: string;
  said: string;
  leads: number;
}

/** What a column's word means; null where nobody said so. */
export function markOf(column: Pick<FeedbackColumn, Mark>, said: string): Mark | null {
  const key = wordKey(said);
  const marks: readonly Mark[] = ['good', 'mixed', 'bad'];
  return marks.find((mark) => column[mark].some((word) => wordKey(word) === key)) ?? null;
}

/** Words as CRMs have them, for a first guess. What is not among them is asked for, never guessed at. */
const USUAL: Readonly<Record<Mark, RegExp>> = {
  bad: /^(no|not? (interested|helpful|useful)|bad|negative|poor|uninterested|useless|disliked|1|2)$/,
  mixed: /^(mixed|neutral|lukewarm|maybe|so-?so|partly|a little|ok(ay)?|3)$/,
  good: /^(yes|interested|very interested|good|great|positive|helpful|useful|liked|keen|4|5)$/,
};

/** A first reading of a column's words. */
export function guessMarks(words: readonly string[]): Pick<FeedbackColumn, Mark> {
  const guessed = (mark: Mark): string[] => words.filter((word) => USUAL[mark].test(wordKey(word)));
  return { good: guessed('good'), mixed: guessed('mixed'), bad: guessed('bad') };
}

/** The column of each side. */
export const columnOf = (offering: Offering, side: Side): FeedbackColumn | null =>
  side === 'prospect' ? offering.reaction : offering.opinion;

/** What the CRM says came of each offer, by its id; a lead that took two says it of both. */
export function crmTallies(
  offers: readonly ({ id: string } & Pick<Offer, 'title' | 'inCrm'>)[],
  rows: Readonly<Record<Side, readonly SaidRow[]>>,
  offering: Offering,
): ReadonlyMap<string, Tally> {
  const byName = new Map<string, string[]>();
  for (const offer of offers)
    for (const name of namesOfOffer(offer)) byName.set(name, [...(byName.get(name) ?? []), offer.id]);
  const tallies = new Map<string, Tally>();
  for (const side of ['prospect', 'rep'] as const) {
    const column = columnOf(offering, side);
    if (!column) continue;
    for (const { offer, said, leads } of rows[side]) {
      const mark = markOf(column, said);
      if (mark === null) continue;
      for (const id of new Set(namesIn(offer).flatMap((name) => byName.get(name) ?? []))) {
        const tally = tallies.get(id) ?? tallyOf([]);
        tally[side][mark] += leads;
        tallies.set(id, tally);
      }
    }
  }
  return tallies;
}
