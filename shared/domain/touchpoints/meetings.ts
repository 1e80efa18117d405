import { DAY } from '#shared/domain/calendar/days';
import type { Meeting, Touchpoint } from '#shared/model/touchpoint';
import { nextOccurrence, occurrencesOf, type Rhythm, timeOfMeeting } from './occurrences';

/** Where a meeting stands: to come, over without a word about it, or as it was written down. */
export type MeetingStanding = 'coming' | 'open' | 'held' | 'written' | 'skipped';

/** One meeting of a touchpoint, written about or not. */
export interface MeetingLine {
  id: string;
  /** Epoch milliseconds. */
  start: number;
  end: number;
  standing: MeetingStanding;
  /** Why it was skipped. */
  reason: string;
  /** Whether it takes place at another time than the schedule has it, or beside the schedule. */
  moved: boolean;
}

type Kept = Pick<Meeting, 'id' | 'outcome' | 'moved' | 'reason'>;
export type WithMeetings = Rhythm & { meetings: readonly Kept[] };

const standingOf = (meeting: Kept | undefined, end: number, now: number): MeetingStanding => {
  if (meeting && meeting.outcome !== 'planned') return meeting.outcome;
  return end > now ? 'coming' : 'open';
};

function lineOf(touchpoint: WithMeetings, id: string, now: number): MeetingLine | null {
  const meeting = touchpoint.meetings.find((each) => each.id === id);
  const time = timeOfMeeting(touchpoint, meeting ?? { id });
  if (!time) return null;
  return {
    id,
    ...time,
    standing: standingOf(meeting, time.end, now),
    reason: meeting?.reason ?? '',
    moved: (meeting?.moved ?? null) !== null,
  };
}

/** The meeting of a day, whether the schedule has it or not; null where the id is no day. */
export const meetingOn = lineOf;

export interface Stretch {
  /** Epoch milliseconds. */
  from: number;
  to: number;
}

/** All meetings that take place in a stretch of time, in order: what the schedule has, and what was written about. */
export function meetingsIn(touchpoint: WithMeetings, { from, to }: Stretch, now: number): MeetingLine[] {
  const ids = new Set([
    ...occurrencesOf(touchpoint, from, to).map(({ id }) => id),
    ...touchpoint.meetings.map(({ id }) => id),
  ]);
  return [...ids]
    .flatMap((id) => lineOf(touchpoint, id, now) ?? [])
    .filter(({ start, end }) => end > from && start <= to)
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** The next meeting that was not called off; null where none is to come. */
export function nextMeeting(touchpoint: WithMeetings, now: number): MeetingLine | null {
  const soon = meetingsIn(touchpoint, { from: now, to: now + 400 * DAY }, now);
  const found = soon.find(({ standing }) => standing === 'coming');
  if (found) return found;
  const late = nextOccurrence(touchpoint, now + 400 * DAY);
  return late ? lineOf(touchpoint, late.id, now) : null;
}

/** So many days back it is looked for meetings that nobody wrote about. */
const LOOK_BACK_DAYS = 60;

/**
 * Meetings since the last one that was held (in a room or in writing), oldest first: skipped, or over without a
 * word. Empty once one was held again.
 */
export function notHeld(touchpoint: WithMeetings, now: number): MeetingLine[] {
  const past = meetingsIn(touchpoint, { from: now - LOOK_BACK_DAYS * DAY, to: now }, now).filter(
    ({ end, standing }) => end <= now || standing !== 'coming',
  );
  const held = past.findLastIndex(({ standing }) => standing === 'held' || standing === 'written');
  return past.slice(held + 1).filter(({ standing }) => standing === 'skipped' || standing === 'open');
}

/** The meeting before this one that was held; null where there was none. */
export function heldBefore(
  touchpoint: Pick<Touchpoint, 'meetings'> & Rhythm,
  id: string,
  now: number,
): MeetingLine | null {
  const own = lineOf(touchpoint, id, now);
  if (!own) return null;
  return (
    touchpoint.meetings
      .flatMap((meeting) => lineOf(touchpoint, meeting.id, now) ?? [])
      .filter(({ start, standing }) => start < own.start && (standing === 'held' || standing === 'written'))
      .sort((a, b) => b.start - a.start)[0] ?? null
  );
}
