import { type History, type Known, mayDo } from '#shared/domain/acts/history';
import { type OfferState, type OfferStatus, offerReaders } from './status';

/** What rules ask about an offer beyond its own words. */
export interface OfferFacts {
  status: OfferStatus;
  /** ISO 8601 UTC; null where it was never announced. */
  announcedAt: string | null;
  /** Whether it was changed since. */
  changed: boolean;
  /** Names of those who have not said that they know it. */
  unaware: string[];
  /** How often something was said of it, on either side. */
  feedback: number;
}

/** What rules ask about offers and requests; plain objects, for they are compared as JSON. */
export interface OffersFacts {
  offers: Readonly<Record<string, OfferFacts>>;
  /** The day each request that waits is due, by its id; null where nothing is agreed. */
  due: Readonly<Record<string, string | null>>;
}

/** The facts of one offer. */
export const factsOf = (
  history: History,
  { status, announcement }: OfferState,
  digest: string,
  feedback: number,
): OfferFacts => ({
  status,
  announcedAt: announcement?.at ?? null,
  changed: announcement !== null && announcement.digest !== digest,
  unaware:
    announcement && status === 'announced'
      ? offerReaders(history, announcement)
          .filter(({ knownAt }) => knownAt === null)
          .map(({ name }) => name)
      : [],
  feedback,
});

/** Announcements that stand and that a member has not said to know. */
export function unknownTo(
  history: History,
  states: ReadonlyMap<string, OfferState>,
  member: string,
): Known<'announcement'>[] {
  const team = history.members.get(member)?.team;
  if (team === undefined || !mayDo(history, member, 'read')) return [];
  return [...states.values()].flatMap(({ status, announcement }) => {
    if (status !== 'announced' || !announcement?.to.includes(team)) return [];
    const known = offerReaders(history, announcement).find((each) => each.member === member)?.knownAt;
    return known === null ? [announcement] : [];
  });
}
