import { offerReaders, offerStates } from '#shared/domain/offers/status';
import { offersToPresent, type Presentable, type ToPresent } from '#shared/domain/offers/to-present';
import { meetingOn } from '#shared/domain/touchpoints/meetings';
import type { Touchpoint } from '#shared/model/touchpoint';
import { discussionOf } from '../discussion/read';
import { forEachSome } from '../offers/reading';
import { requests } from '../offers/requests';
import { inUse } from '../records';
import type { Session } from '../session';

/** When each record was shown last in a meeting that was held, by its id. */
function shownIn(touchpoint: Touchpoint, now: number): Map<string, number> {
  const shown = new Map<string, number>();
  for (const { id, outcome, shows } of touchpoint.meetings) {
    if (outcome !== 'held' && outcome !== 'written') continue;
    const start = meetingOn(touchpoint, id, now)?.start ?? Number.NEGATIVE_INFINITY;
    for (const { id: record } of shows) shown.set(record, Math.max(start, shown.get(record) ?? start));
  }
  return shown;
}

/**
 * Offers that a meeting should see.
 * @param met when the meeting before was held, epoch milliseconds
 */
export async function toPresent(
  session: Session,
  touchpoint: Touchpoint,
  { met, now }: { met: number | null; now: number },
): Promise<ToPresent[]> {
  const { history } = session;
  const states = offerStates(history, new Date(now).toISOString().slice(0, 10));
  const answers = new Map(
    (await requests(session)).requests.flatMap(({ by, answer }) =>
      answer?.offer ? [[answer.offer.id, { by: by.name, answeredAt: answer.at }] as const] : [],
    ),
  );
  const offers = await forEachSome(inUse(session, 'offer'), async ({ id, title }): Promise<Presentable[]> => {
    const { status, announcement } = states.get(id) ?? {};
    if (status !== 'announced' || !announcement) return [];
    // Told to teams that do not meet here: not a matter of this meeting.
    if (!announcement.to.some((team) => touchpoint.parties.length === 0 || touchpoint.parties.includes(team)))
      return [];
    const { feedback } = await discussionOf(session, id);
    return [
      {
        ...{ id, title, announcedAt: announcement.at },
        readers: offerReaders(history, announcement),
        feedback: feedback.length,
        asked: answers.get(id) ?? null,
      },
    ];
  });
  return offersToPresent(offers.flat(), { met, now, shown: shownIn(touchpoint, now) });
}
