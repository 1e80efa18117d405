import { Temporal } from 'temporal-polyfill';
import { dateAt, instantAt, MINUTE } from '#shared/domain/calendar/days';
import { DateRule } from '#shared/domain/schedule/rule';
import type { Schedule } from '#shared/model/commitment';
import type { MeetingTime, Touchpoint } from '#shared/model/touchpoint';

/** When a meeting takes place; instants are epoch milliseconds. */
export interface Occurrence {
  /** The day on which the schedule has it; the meeting's id. */
  id: string;
  start: number;
  end: number;
}

export type Rhythm = Pick<Touchpoint, 'schedule' | 'minutes'>;

/** No answer holds more meetings than this: a daily one of two years fits in. */
const MOST = 750;
/** So far ahead the next meeting is looked for: a yearly one is found, and one that has ended is not. */
const HORIZON = { years: 3 } as const;

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function occurrenceOf(schedule: Schedule, minutes: number, date: Temporal.PlainDate): Occurrence {
  const start = instantAt(date, schedule.time, schedule.timeZone);
  return { id: date.toString(), start, end: start + minutes * MINUTE };
}

/** The rule of a schedule; null where its text is none. */
function ruleOf(schedule: Schedule): DateRule | null {
  try {
    return new DateRule(schedule.rrule, schedule.start, schedule.except);
  } catch {
    return null;
  }
}

/**
 * What the schedule has from one instant to another, in order; a meeting that is going on at `from` is among them.
 * The wall clock counts: a meeting at 10:00 is at 10:00 before and after the clocks change.
 */
export function occurrencesOf({ schedule, minutes }: Rhythm, from: number, to: number): Occurrence[] {
  if (!schedule || to < from) return [];
  const day = (at: number) => dateAt(at, schedule.timeZone);
  return (
    ruleOf(schedule)
      ?.between(day(from).subtract({ days: 1 }), day(to).add({ days: 1 }))
      .slice(0, MOST)
      .map((date) => occurrenceOf(schedule, minutes, date))
      .filter(({ start, end }) => end > from && start <= to) ?? []
  );
}

/** The meeting that comes next, or is going on; null where the schedule has none any more. */
export function nextOccurrence({ schedule, minutes }: Rhythm, now: number): Occurrence | null {
  const rule = schedule && ruleOf(schedule);
  if (!schedule || !rule) return null;
  const today = dateAt(now, schedule.timeZone);
  const last = today.add(HORIZON);
  // Most rhythms come again within weeks: the far end is looked at only for those that do not.
  for (const until of [today.add({ days: 40 }), last]) {
    const found = rule
      .between(today.subtract({ days: 1 }), until)
      .map((date) => occurrenceOf(schedule, minutes, date))
      .find(({ end }) => end > now);
    if (found) return found;
  }
  return null;
}

/** The time of a meeting that was given one of its own. */
export function movedTo({ date, time, timeZone }: MeetingTime, minutes: number): Omit<Occurrence, 'id'> {
  const start = instantAt(Temporal.PlainDate.from(date), time, timeZone);
  return { start, end: start + minutes * MINUTE };
}

/** When the meeting of a day begins and ends: as it was moved, else at the schedule's time; null for no day. */
export function timeOfMeeting(
  { schedule, minutes }: Rhythm,
  meeting: { id: string; moved?: MeetingTime | null },
): Omit<Occurrence, 'id'> | null {
  if (meeting.moved) return movedTo(meeting.moved, minutes);
  if (!isDay(meeting.id)) return null;
  try {
    const date = Temporal.PlainDate.from(meeting.id, { overflow: 'reject' });
    if (schedule) return occurrenceOf(schedule, minutes, date);
    return movedTo({ date: meeting.id, time: '09:00', timeZone: 'UTC' }, minutes);
  } catch {
    return null;
  }
}
