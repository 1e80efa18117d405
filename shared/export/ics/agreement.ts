import type { ICalCalendar } from 'ical-generator';
import { DAY, dateAt, instantAt, weekdayOf } from '#shared/domain/calendar/days';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { deadlinePerLead, periodsOf, type Scheduled } from '#shared/domain/schedule/periods';
import { rulePart } from '#shared/domain/schedule/rule';
import type { Commitment } from '#shared/model/commitment';
import { words } from '../words';
import { localText, zoned } from './moments';

/** A promise with the days that its owing team works. */
interface CalendarPromise {
  commitment: Commitment;
  /** The promise in one sentence. */
  sentence: string;
  calendar: WorkCalendar;
}

/** An agreement for a calendar: what falls due when, and when it is to be looked at again. */
export interface CalendarAgreement {
  id: string;
  title: string;
  /** ISO date; null where none is set. */
  reviewOn: string | null;
  promises: readonly CalendarPromise[];
}

/** So far ahead holidays are known, and deadlines are laid where they move to. */
const AHEAD = 2 * 365 * DAY;

/** Days that are named one by one stand beside a rule that is over with the first. */
const ONCE = 'RRULE:FREQ=DAILY;COUNT=1';

/** Deadlines of the periods from the promise's first day on, as the rule has them and where holidays move them to. */
function duesOf(
  { commitment, calendar }: CalendarPromise,
  until: number,
): { plain: number; moved: number }[] {
  const { start, timeZone } = commitment.schedule;
  const from = dateAt(Date.parse(start), timeZone);
  const first = instantAt(from.subtract({ days: 31 }), '00:00', timeZone);
  const plainly: Scheduled = {
    ...commitment,
    countingRules: { ...commitment.countingRules, holidays: 'deadline-stays' },
  };
  const plain = periodsOf(plainly, calendar, first, until);
  const moved = new Map(periodsOf(commitment, calendar, first, until).map(({ start, due }) => [start, due]));
  return plain.map(({ start, due }) => ({ plain: due, moved: moved.get(start) ?? due }));
}

/**
 * A rule for the deadlines themselves, where one follows from the schedule's: of those that fall due with it, or every so
 * many weeks on another weekday. Null where only single days say it.
 */
function ruleOf({ schedule, deadline }: Commitment, first: number): string | null {
  if (schedule.except.length > 0 || /UNTIL|COUNT|BYSETPOS/.test(schedule.rrule)) return null;
  if (deadline.kind === 'schedule') return schedule.rrule;
  const days = rulePart(schedule.rrule, 'BYDAY');
  const weekly =
    rulePart(schedule.rrule, 'FREQ') === 'WEEKLY' && days !== undefined && /^[A-Z]{2}$/.test(days);
  if (deadline.kind !== 'weekday' || !weekly) return null;
  return schedule.rrule.replace(/BYDAY=\w+/, `BYDAY=${weekdayOf(dateAt(first, schedule.timeZone))}`);
}

/** Adds the deadlines of each promise as a series, moved where a holiday moves them, and the day of the review. */
export function addAgreement(
  calendar: ICalCalendar,
  { id, title, reviewOn, promises }: CalendarAgreement,
  { workspace, now }: { workspace: string; now: string },
): void {
  const uid = (part: string): string => `${id}.${part}.${workspace.slice(0, 16)}@accord`;
  const stamp = new Date(now);
  for (const promise of promises) {
    const { commitment, sentence } = promise;
    // Where each lead has its own deadline there is none that all share.
    if (deadlinePerLead(commitment)) continue;
    const { timeZone } = commitment.schedule;
    const dues = duesOf(promise, Date.parse(now) + AHEAD);
    const [first, ...others] = dues;
    if (!first) continue;
    const rule = ruleOf(commitment, first.plain);
    const entry = {
      id: uid(commitment.id),
      stamp,
      timezone: timeZone,
      summary: words().dueInCalendar(commitment.title || title),
      description: sentence,
    };
    const at = (due: number): string => localText(zoned(due, timeZone));
    const repeating = rule
      ? `RRULE:${rule}`
      : others.length > 0
        ? `${ONCE}\r\nRDATE;TZID=${timeZone}:${others.map(({ moved }) => at(moved)).join(',')}`
        : null;
    calendar.createEvent({
      ...entry,
      start: zoned(rule ? first.plain : first.moved, timeZone),
      ...(repeating && { repeating }),
    });
    if (!rule) continue;
    for (const { plain, moved } of dues)
      if (plain !== moved)
        calendar.createEvent({
          ...entry,
          start: zoned(moved, timeZone),
          recurrenceId: zoned(plain, timeZone),
        });
  }
  if (reviewOn !== null)
    calendar.createEvent({
      id: uid('review'),
      stamp,
      start: `${reviewOn}T00:00:00`,
      allDay: true,
      summary: words().reviewInCalendar(title),
    });
}
