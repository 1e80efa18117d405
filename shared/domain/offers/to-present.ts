import type { OfferReader } from './status';

/** Why an offer is shown in a meeting; the first that holds, in this order. */
export const PRESENT_REASONS = ['new', 'asked', 'unknown', 'unjudged'] as const;
export type PresentReason = (typeof PRESENT_REASONS)[number];

/** What is asked about an offer that stands announced. */
export interface Presentable {
  id: string;
  title: string;
  /** When it was announced last, ISO 8601 UTC. */
  announcedAt: string;
  /** Those to whom it was announced. */
  readers: readonly Pick<OfferReader, 'name' | 'knownAt'>[];
  /** How often something was said of it, on either side. */
  feedback: number;
  /** Who asked for it, and when it was named as the answer; null where nobody did. */
  asked: { by: string; answeredAt: string } | null;
}

export interface ToPresent {
  id: string;
  title: string;
  reason: PresentReason;
  announcedAt: string;
  /** Who asked (`asked`), or who does not know it yet (`unknown`). */
  people: string[];
}

export interface Since {
  /** The meeting before that was held, as an instant: what came later is new to this one. Epoch milliseconds. */
  met: number | null;
  now: number;
  /** Ids of offers that were shown in a meeting that was held, each with when it was shown last. */
  shown: ReadonlyMap<string, number>;
}

const DAY = 86_400_000;
/** Where no meeting was held before, so far back an offer is new. */
const FIRST_DAYS = 14;
/** So long an offer may be out before it is asked what came of it: as the rule of offers without feedback has it. */
const PATIENCE_DAYS = 30;

function reasonOf(offer: Presentable, { met, now, shown }: Since): PresentReason | null {
  const since = met ?? now - FIRST_DAYS * DAY;
  const announced = Date.parse(offer.announcedAt);
  // What was shown after it was announced is shown again only for what came since.
  const known = (shown.get(offer.id) ?? Number.NEGATIVE_INFINITY) >= announced;
  if (!known && announced > since) return 'new';
  if (offer.asked && Date.parse(offer.asked.answeredAt) > since) return 'asked';
  if (offer.readers.some(({ knownAt }) => knownAt === null)) return 'unknown';
  if (offer.feedback === 0 && now - announced > PATIENCE_DAYS * DAY) return 'unjudged';
  return null;
}

/**
 * Offers that a meeting of both teams should see: announced since the one before, the answer to what somebody asked for,
 * unknown to some of those whom it was announced to, or out for a month without a word about it. By reason, newest first.
 */
export function offersToPresent(offers: readonly Presentable[], since: Since): ToPresent[] {
  const rank = ({ reason }: ToPresent): number => PRESENT_REASONS.indexOf(reason);
  return offers
    .flatMap((offer): ToPresent[] => {
      const reason = reasonOf(offer, since);
      if (!reason) return [];
      const { id, title, announcedAt, readers, asked } = offer;
      const unaware = readers.filter(({ knownAt }) => knownAt === null).map(({ name }) => name);
      const people = reason === 'asked' ? [asked?.by ?? []].flat() : reason === 'unknown' ? unaware : [];
      return [{ id, title, reason, announcedAt, people }];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.announcedAt < b.announcedAt ? 1 : -1));
}
