import type { MeetingSummary } from '#shared/contract/touchpoints';
import { isoAt } from '#shared/domain/calendar/days';
import { openActions } from '#shared/domain/touchpoints/actions';
import { type MeetingLine, meetingsIn, type Stretch } from '#shared/domain/touchpoints/meetings';
import { Touchpoint } from '#shared/model/touchpoint';
import { fail } from '../fail';
import { keptWhileUnchanged } from '../kept';
import { inUse, kindOfRecord } from '../records';
import type { Session } from '../session';

/** A touchpoint as it was read last; read again only when it changed. */
const read = keptWhileUnchanged(async (session: Session, id: string): Promise<Touchpoint> => {
  const { view } = await session.store.documents.view(id);
  return Touchpoint.parse(view);
});

/** NOT_FOUND; INVALID with its kind for another record. */
export async function touchpointOf(session: Session, id: string): Promise<Touchpoint> {
  const kind = kindOfRecord(session, id);
  if (kind !== 'touchpoint')
    throw fail('INVALID', `${id} is a ${kind}; only touchpoints have meetings.`, { record: id });
  return read(session, id);
}

/** Every touchpoint in use. */
export const allTouchpoints = (session: Session): Promise<{ id: string; touchpoint: Touchpoint }[]> =>
  Promise.all(
    inUse(session, 'touchpoint').map(async ({ id }) => ({ id, touchpoint: await read(session, id) })),
  );

/** The zone that a meeting's times are said in. */
export const zoneOf = ({ schedule, meetings }: Touchpoint, meeting: string): string =>
  meetings.find(({ id }) => id === meeting)?.moved?.timeZone ?? schedule?.timeZone ?? 'UTC';

/** Does a member take part? Where nobody is named, the teams do. */
export const takesPart = ({ people, parties }: Touchpoint, { id, team }: { id: string; team: string }) =>
  people.length > 0 ? people.some((each) => each.id === id) : parties.includes(team);

function summary(
  id: string,
  touchpoint: Touchpoint,
  { id: meeting, start, end, standing, reason }: MeetingLine,
  me: { id: string; team: string } | null,
): MeetingSummary {
  const timeZone = zoneOf(touchpoint, meeting);
  return {
    record: id,
    title: touchpoint.title,
    meeting,
    start: isoAt(start, timeZone),
    end: isoAt(end, timeZone),
    timeZone,
    place: touchpoint.place,
    standing,
    reason,
    mine: me !== null && takesPart(touchpoint, me),
    openActions: openActions(touchpoint.actions).length,
  };
}

/** Meetings of all touchpoints that take place in a stretch of time, in order. */
export async function meetingsWithin(session: Session, stretch: Stretch): Promise<MeetingSummary[]> {
  const me = await session.me();
  const now = Date.parse(session.now());
  const all = (await allTouchpoints(session)).flatMap(({ id, touchpoint }) =>
    meetingsIn(touchpoint, stretch, now).map((line) => ({
      at: line.start,
      said: summary(id, touchpoint, line, me),
    })),
  );
  return all.sort((a, b) => a.at - b.at).map(({ said }) => said);
}
