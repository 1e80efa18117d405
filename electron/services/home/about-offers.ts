import type { WaitingForMe } from '#shared/contract/home';
import type { OfferRequests } from '#shared/contract/offers';
import { type MemberState, mayDo } from '#shared/domain/acts/history';
import { unknownTo } from '#shared/domain/offers/facts';
import { type OfferState, offerStates } from '#shared/domain/offers/status';
import { OFFERING } from '#shared/model/offering';
import { requests } from '../offers/requests';
import { inUse } from '../records';
import type { Session } from '../session';

/** What is looked up once, however many people are looked at. */
export interface OffersNow {
  states: ReadonlyMap<string, OfferState>;
  /** Ids of the offers in use. */
  inUse: ReadonlySet<string>;
  asked: OfferRequests['requests'];
}

export async function offersNow(session: Session): Promise<OffersNow> {
  const states = offerStates(session.history, session.now().slice(0, 10));
  const { documents } = session.store;
  const asked = documents.has(OFFERING) ? (await requests(session)).requests : [];
  return { states, inUse: new Set(inUse(session, 'offer').map(({ id }) => id)), asked };
}

/**
 * Offers that were announced to a member, who has not said to know them; and requests that wait for an answer of theirs:
 * for who sees to one, and where nobody does for the leads of the team that was asked.
 */
export function aboutOffers(session: Session, now: OffersNow, me: MemberState): WaitingForMe[] {
  const { history } = session;
  const nameOf = (id: string) => history.members.get(id)?.name ?? id;
  const announced = unknownTo(history, now.states, me.id)
    .filter(({ record }) => now.inUse.has(record.id))
    .map(({ record, at, author, note }): WaitingForMe => {
      const line = { record: record.id, recordKind: 'offer', title: record.title, since: at, whom: null };
      return { ...line, kind: 'offer', who: nameOf(author), text: note };
    });
  const lead = me.signatory && mayDo(history, me.id, 'edit');
  const asked = now.asked
    .filter(({ answer, owner, by }) =>
      answer !== null ? false : owner === null ? lead && by.team !== me.team : owner.id === me.id,
    )
    .map(({ id, what, by, at, due }): WaitingForMe => {
      const line = { record: OFFERING, recordKind: 'offering', title: what, since: at, whom: null };
      return { ...line, kind: 'request', who: by.name, dueOn: due, request: id };
    });
  return [...announced, ...asked];
}
