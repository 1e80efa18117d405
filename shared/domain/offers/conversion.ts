import { type Range, shareRange } from '#shared/domain/targets/calculator';
import type { Offer } from '#shared/model/offer';
import { wordKey } from './words';

/** How many leads came, and how far they got. */
export interface Taken {
  leads: number;
  qualified: number;
  won: number;
}

/** Leads by what the column `offer` of their export says. */
export interface TakenRow extends Taken {
  offer: string;
}

/** A share of leads on both sides; null where there are too few to speak of one. */
export interface Compared {
  with: { share: number; range: Range } | null;
  without: { share: number; range: Range } | null;
  /** Whether the two differ by more than chance would make them: their ranges (80 of 100 cases) do not meet. */
  differs: boolean;
}

/** What became of leads that took an offer, beside all others of the same time. */
export interface OfferEffect {
  with: Taken;
  without: Taken;
  qualified: Compared;
  won: Compared;
}

/** Below so many leads a share says nothing: the same number as in the counting rules. */
export const LOW_VOLUME = 20;

const NONE: Taken = { leads: 0, qualified: 0, won: 0 };
const add = (a: Taken, b: Taken): Taken => ({
  leads: a.leads + b.leads,
  qualified: a.qualified + b.qualified,
  won: a.won + b.won,
});
const subtract = (a: Taken, b: Taken): Taken => ({
  leads: a.leads - b.leads,
  qualified: a.qualified - b.qualified,
  won: a.won - b.won,
});

/** The offers that a CRM's field names: several stand with semicolons between, as HubSpot and Salesforce export them. */
export const namesIn = (field: string): string[] => [
  ...new Set(field.split(';').map(wordKey).filter(Boolean)),
];

/** By which names an offer is found in the leads. */
export const namesOfOffer = ({ title, inCrm }: Pick<Offer, 'title' | 'inCrm'>): string[] => [
  ...new Set([title, ...inCrm].map(wordKey).filter(Boolean)),
];

function compared(taken: Taken, rest: Taken, what: 'qualified' | 'won'): Compared {
  const side = (group: Taken): Compared['with'] => {
    if (group.leads < LOW_VOLUME) return null;
    const range = shareRange(group[what], group.leads);
    return range && { share: group[what] / group.leads, range };
  };
  const [own, others] = [side(taken), side(rest)];
  const differs =
    own !== null &&
    others !== null &&
    (own.range.low > others.range.high || own.range.high < others.range.low);
  return { with: own, without: others, differs };
}

/**
 * Of each offer what became of the leads that took it and of the others, and what the leads took that is in no
 * catalogue. A lead that took two offers counts with both. It says what went together, not what caused it: who asks for
 * prices is nearer to buying.
 *
 * @param rows all leads of one time, by their field
 */
export function effectsOf(
  offers: readonly ({ id: string } & Pick<Offer, 'title' | 'inCrm'>)[],
  rows: readonly TakenRow[],
): { effects: ReadonlyMap<string, OfferEffect>; unknown: { name: string; leads: number }[] } {
  const all = rows.reduce<Taken>(add, NONE);
  const read = rows.map((row) => ({ row, names: namesIn(row.offer) }));
  const known = new Set(offers.flatMap(namesOfOffer));
  const effects = new Map(
    offers.map((offer): [string, OfferEffect] => {
      const own = new Set(namesOfOffer(offer));
      const taken = read
        .filter(({ names }) => names.some((name) => own.has(name)))
        .reduce<Taken>((sum, { row }) => add(sum, row), NONE);
      const rest = subtract(all, taken);
      return [
        offer.id,
        {
          with: taken,
          without: rest,
          qualified: compared(taken, rest, 'qualified'),
          won: compared(taken, rest, 'won'),
        },
      ];
    }),
  );
  const unknown = new Map<string, { name: string; leads: number }>();
  for (const { row } of read)
    for (const part of row.offer.split(';')) {
      const key = wordKey(part);
      if (key === '' || known.has(key)) continue;
      const before = unknown.get(key) ?? { name: part.trim(), leads: 0 };
      unknown.set(key, { ...before, leads: before.leads + row.leads });
    }
  return { effects, unknown: [...unknown.values()].sort((a, b) => b.leads - a.leads) };
}
