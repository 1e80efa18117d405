import type { OfferPage } from '#shared/contract/offers';
import { dropFeedback, giveFeedback } from '#shared/domain/offers/feedback';
import type { Feedback } from '#shared/model/discussion';
import { change } from '../discussion';
import { discussionOf } from '../discussion/read';
import { fail } from '../fail';
import type { Session } from '../session';
import { page } from './page';
import { requireOffer } from './reading';

/** Keeps what came of an offer: part of what is said about it, so whoever may comment may. */
export async function say(
  session: Session,
  { id, ...words }: { id: string } & Pick<Feedback, 'from' | 'mark' | 'lead' | 'text'>,
): Promise<OfferPage & { said: string }> {
  requireOffer(session, id);
  let said = '';
  await change(session, id, 'comment', async () => (doc, author) => {
    said = giveFeedback(doc, author, words);
  });
  return { ...(await page(session, id)), said };
}

/** Takes one's own word back, or puts it back. */
export async function takeBack(
  session: Session,
  { id, feedback, dropped }: { id: string; feedback: string; dropped: boolean },
): Promise<OfferPage> {
  requireOffer(session, id);
  await change(session, id, 'comment', async (me) => {
    const found = (await discussionOf(session, id)).feedback.find((each) => each.id === feedback);
    if (dropped && !found) throw fail('NOT_FOUND', 'This feedback is not there any more.', { record: id });
    if (found && found.by !== me.id)
      throw fail('NOT_ALLOWED', 'Only who gave this feedback can take it back.', { record: id });
    return (doc, author) => dropFeedback(doc, author, feedback, dropped);
  });
  return page(session, id);
}
