import type { OfferLine } from '#shared/contract/offers';
import { tallyOf } from '#shared/domain/offers/feedback';
import { offerReaders, offerStates } from '#shared/domain/offers/status';
import { discussionOf } from '../discussion/read';
import { inUse } from '../records';
import type { Session } from '../session';
import { forEachSome, offerNow } from './reading';

const collator = new Intl.Collator('en', { numeric: true });

/** Every offer in use, by title. */
export async function catalogue(session: Session): Promise<OfferLine[]> {
  const { history } = session;
  const states = offerStates(history, session.now().slice(0, 10));
  const uses = new Map(await session.store.index.linkCounts());
  const lines = await forEachSome(inUse(session, 'offer'), async ({ id, updatedAt }): Promise<OfferLine> => {
    const { view } = await offerNow(session, id);
    const { title, purpose, personas, stages, products, validUntil, owner, files } = view;
    const state = states.get(id);
    const readers = state?.announcement ? offerReaders(history, state.announcement) : [];
    return {
      ...{ id, title, purpose, personas, stages, products, validUntil, owner, updatedAt },
      status: state?.status ?? 'draft',
      files: files.length,
      announcedAt: state?.announcement?.at ?? null,
      known: { count: readers.filter(({ knownAt }) => knownAt !== null).length, of: readers.length },
      feedback: tallyOf((await discussionOf(session, id)).feedback),
      usedIn: uses.get(id) ?? 0,
    };
  });
  return lines.sort((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}
