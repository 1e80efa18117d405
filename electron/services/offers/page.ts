import type { OfferPage } from '#shared/contract/offers';
import { mayDo } from '#shared/domain/acts/history';
import { tallyOf } from '#shared/domain/offers/feedback';
import { offerReaders, offerState } from '#shared/domain/offers/status';
import { discussionOf } from '../discussion/read';
import type { Session } from '../session';
import { offerNow, requireOffer } from './reading';

/** How an offer stands, who knows it, and what came of it. */
export async function page(session: Session, id: string): Promise<OfferPage> {
  requireOffer(session, id);
  const { history } = session;
  const me = await session.me();
  const nameOf = (member: string) => history.members.get(member)?.name ?? member;
  const { status, announcement, retirement } = offerState(history, id, session.now().slice(0, 10));
  const { digest } = await offerNow(session, id);
  const { feedback } = await discussionOf(session, id);
  const readers = announcement && !retirement ? offerReaders(history, announcement) : [];
  const may = (right: 'edit' | 'comment') => me !== null && mayDo(history, me.id, right);
  const changed = announcement !== null && announcement.digest !== digest;
  return {
    record: id,
    status,
    announcement: announcement && {
      act: announcement.hash,
      at: announcement.at,
      by: nameOf(announcement.author),
      to: announcement.to,
      note: announcement.note,
      validUntil: announcement.validUntil,
      changed,
    },
    retirement: retirement && {
      at: retirement.at,
      by: nameOf(retirement.author),
      reason: retirement.reason,
      replacedBy:
        retirement.replacedBy === null
          ? null
          : { id: retirement.replacedBy, title: titleOf(session, retirement.replacedBy) },
    },
    readers,
    feedback: [...feedback]
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .map((each) => ({ ...each, name: nameOf(each.by), own: each.by === me?.id })),
    tally: tallyOf(feedback),
    may: {
      announce: may('edit'),
      acknowledge: readers.some(({ member, knownAt }) => member === me?.id && knownAt === null),
      retire: may('edit') && status !== 'retired' && announcement !== null,
      say: may('comment'),
    },
  };
}

const titleOf = (session: Session, id: string): string =>
  session.store.documents.list().find((each) => each.id === id)?.title ?? id;
