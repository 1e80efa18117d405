import { factsOf, type OffersFacts } from '#shared/domain/offers/facts';
import { offerStates } from '#shared/domain/offers/status';
import { discussionOf } from '../discussion/read';
import { inUse } from '../records';
import type { Session } from '../session';
import { forEachSome, offerNow } from './reading';
import { requests } from './requests';

const DRAFT = { status: 'draft', announcement: null, retirement: null } as const;

/**
 * What the rules ask about offers and requests.
 * @param today ISO date
 */
export async function offersFacts(session: Session, today: string): Promise<OffersFacts> {
  const { history } = session;
  const states = offerStates(history, today);
  const offers = await forEachSome(inUse(session, 'offer'), async ({ id }) => {
    const { digest } = await offerNow(session, id);
    const { feedback } = await discussionOf(session, id);
    return [id, factsOf(history, states.get(id) ?? DRAFT, digest, feedback.length)] as const;
  });
  const { requests: asked } = await requests(session);
  return {
    offers: Object.fromEntries(offers),
    due: Object.fromEntries(asked.filter(({ answer }) => answer === null).map(({ id, due }) => [id, due])),
  };
}
