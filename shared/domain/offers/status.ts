import { type History, type Known, mayDo } from '#shared/domain/acts/history';

/**
 * How an offer stands: `draft` until it is announced, `expired` once the last day that was announced is over, `retired`
 * from its retirement on until it is announced again.
 */
export type OfferStatus = 'draft' | 'announced' | 'expired' | 'retired';

export interface OfferState {
  status: OfferStatus;
  /** The newest one. */
  announcement: Known<'announcement'> | null;
  /** Where it stands retired. */
  retirement: Known<'offer-retirement'> | null;
}

const DRAFT: OfferState = { status: 'draft', announcement: null, retirement: null };

/**
 * Where every offer stands that was ever announced or retired, by its id; the others are drafts.
 *
 * @param today ISO date
 */
export function offerStates({ acts }: Pick<History, 'acts'>, today: string): ReadonlyMap<string, OfferState> {
  const states = new Map<string, OfferState>();
  for (const act of acts) {
    if (act.kind === 'announcement') {
      const { validUntil } = act;
      const status = validUntil !== null && validUntil < today ? 'expired' : 'announced';
      states.set(act.record.id, { status, announcement: act, retirement: null });
    } else if (act.kind === 'offer-retirement') {
      const { announcement } = states.get(act.record.id) ?? DRAFT;
      states.set(act.record.id, { status: 'retired', announcement, retirement: act });
    }
  }
  return states;
}

export const offerState = (history: Pick<History, 'acts'>, id: string, today: string): OfferState =>
  offerStates(history, today).get(id) ?? DRAFT;

/** Somebody to whom an offer was announced, and when they said that they know it. */
export interface OfferReader {
  member: string;
  name: string;
  team: string;
  /** ISO 8601 UTC; null while they have not said so. */
  knownAt: string | null;
}

/** Everybody to whom it was announced; who announced it knows it. Who left is not asked any more. */
export function offerReaders(history: History, announcement: Known<'announcement'>): OfferReader[] {
  const known = new Map([[announcement.author, announcement.at]]);
  for (const act of history.acts)
    if (act.kind === 'announcement-acknowledgement' && act.announcement === announcement.hash)
      if (!known.has(act.author)) known.set(act.author, act.at);
  return [...history.members.values()]
    .filter(({ id, team, left }) => !left && announcement.to.includes(team) && mayDo(history, id, 'read'))
    .map(({ id, name, team }) => ({ member: id, name, team, knownAt: known.get(id) ?? null }));
}
