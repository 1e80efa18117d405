import { Temporal } from 'temporal-polyfill';
import { dateAt, instantAt, isoAt, MINUTE, startOfDay } from '#shared/domain/calendar/days';
import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  moveOffHoliday,
  nextWeekdayAt,
  type WorkCalendar,
} from '#shared/domain/calendar/working-time';
import { standingIn } from '#shared/domain/commitments/standing';
import { DateRule, rulePart } from '#shared/domain/schedule/rule';
import type { Commitment } from '#shared/model/commitment';

/** The fields of a commitment that its periods follow from. */
export type Scheduled = Pick<
  Commitment,
  | 'metric'
  | 'of'
  | 'target'
  | 'ramp'
  | 'schedule'
  | 'deadline'
  | 'window'
  | 'grace'
  | 'cutOff'
  | 'countingRules'
>;

/** One period of a commitment; instants are epoch milliseconds. */
export interface SchedulePeriod {
  /** The calendar stretch it stands for, `[start, end)`: the week, month or day of its occurrence. */
  start: number;
  end: number;
  /** What is counted: leads whose clock started after `opens` and not after `closes`. */
  opens: number;
  closes: number;
  /** When the promise fell due by its schedule, moved off holidays. */
  occurrence: number;
  /** The deadline, without grace. */
  due: number;
  /** From this moment on the period is judged: due, with grace and the cut-off for late data. */
  judgedAt: number;
}

type Unit = 'day' | 'week' | 'month' | 'year';
const UNIT_DAYS: Record<Unit, number> = { day: 1, week: 7, month: 31, year: 366 };
const UNITS: Readonly<Record<string, Unit>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};

/** No answer holds more periods than this; daily promises of ten years fit in. */
const MOST_PERIODS = 4000;

function firstOf(unit: Unit, date: Temporal.PlainDate): Temporal.PlainDate {
  if (unit === 'week') return date.subtract({ days: date.dayOfWeek - 1 });
  if (unit === 'month') return date.with({ day: 1 });
  if (unit === 'year') return date.with({ month: 1, day: 1 });
  return date;
}

/** The stretch that a period stands for: that of the rule's frequency, or the day where several would share one. */
function unitOf(dates: readonly Temporal.PlainDate[], rrule: string): Unit {
  const unit = UNITS[rulePart(rrule, 'FREQ') ?? ''] ?? 'day';
  const shared = dates.some((date, i) => {
    const next = dates[i + 1];
    return next !== undefined && firstOf(unit, date).equals(firstOf(unit, next));
  });
  return shared ? 'day' : unit;
}

/** Does a rate compare what came in with what was reached in the same period, whatever it came from? */
export function byCalendar({
  metric,
  of,
  countingRules,
}: Pick<Scheduled, 'metric' | 'of' | 'countingRules'>): boolean {
  if (countingRules.cohort !== 'calendar') return false;
  return metric === 'conversion' || (metric === 'share' && of !== undefined && of !== 'fit');
}

/** The deadline of an event (or occurrence) at `at`, without grace. A period's own deadline starts at its occurrence. */
export function deadlineAfter(commitment: Scheduled, calendar: WorkCalendar, at: number): number {
  const { deadline, schedule, window, metric, countingRules } = commitment;
  const moved = (due: number) =>
    countingRules.holidays === 'deadline-moves' ? moveOffHoliday(calendar, due, schedule.timeZone) : due;
  if (byCalendar(commitment)) return at;
  if (metric === 'conversion' && window !== undefined) return addDays(at, window.days, schedule.timeZone);
  if (deadline.kind === 'weekday')
    return moved(nextWeekdayAt(at, deadline.weekday, deadline.time, schedule.timeZone));
  if (deadline.kind === 'workingDays') return addWorkingDays(calendar, at, deadline.days, deadline.time);
  if (deadline.kind === 'workingHours') {
    if (countingRules.outOfHours === 'elapsed') return at + Math.round(deadline.hours * 60) * MINUTE;
    return addWorkingHours(calendar, at, deadline.hours);
  }
  return at;
}

/** Does each lead have a deadline of its own, counted from its clock start? */
export function deadlinePerLead(
  commitment: Pick<Scheduled, 'metric' | 'of' | 'deadline' | 'countingRules'>,
): boolean {
  const { metric, deadline } = commitment;
  if (metric === 'conversion') return !byCalendar(commitment);
  return metric === 'timeliness' && (deadline.kind === 'workingHours' || deadline.kind === 'workingDays');
}

function cutOffAfter(commitment: Scheduled, due: number): number {
  const late = due + commitment.grace.minutes * MINUTE;
  if (commitment.cutOff.days === 0) return late;
  const { timeZone } = commitment.schedule;
  return Math.max(
    late,
    startOfDay(dateAt(due, timeZone).add({ days: commitment.cutOff.days + 1 }), timeZone),
  );
}

/**
 * The periods of a commitment whose start lies within `[from, to]`, in order.
 *
 * @param calendar the owing team's, with the holidays of the years concerned
 * @param from first instant, epoch milliseconds; `to` last one
 */
export function periodsOf(
  commitment: Scheduled,
  calendar: WorkCalendar,
  from: number,
  to: number,
): SchedulePeriod[] {
  const { rrule, time, timeZone, start, except } = commitment.schedule;
  const rule = new DateRule(rrule, start, except);
  const head = rule.first(start, 24);
  const [first, second] = head;
  if (first === undefined || to < from) return [];
  const unit = unitOf(head, rrule);
  const step =
    second === undefined
      ? { days: UNIT_DAYS[unit] }
      : first.until(second, { largestUnit: unit === 'month' ? 'month' : 'day' });
  const reach = { days: UNIT_DAYS[unit] + 1 };
  const dates = rule.between(dateAt(from, timeZone).subtract(reach), dateAt(to, timeZone).add(reach));
  const occurrenceOn = (date: Temporal.PlainDate) => {
    const at = instantAt(date, time, timeZone);
    return commitment.countingRules.holidays === 'deadline-moves'
      ? moveOffHoliday(calendar, at, timeZone)
      : at;
  };
  // Grace at the hand-over lets a lead into the period that it was meant for.
  const counts = commitment.metric === 'count' || commitment.metric === 'share';
  const grace = counts && commitment.deadline.kind === 'schedule' ? commitment.grace.minutes * MINUTE : 0;
  const periods: SchedulePeriod[] = [];
  let previous: number | undefined;
  for (const date of dates.slice(0, MOST_PERIODS)) {
    const opening = firstOf(unit, date);
    const begins = startOfDay(opening, timeZone);
    const occurrence = occurrenceOn(date);
    // Before the very first occurrence lies as much time as between the first two.
    const before = previous ?? occurrenceOn(rule.before(date) ?? date.subtract(step));
    previous = occurrence;
    if (begins < from || begins > to) continue;
    const due = deadlineAfter(standingIn(commitment, begins), calendar, occurrence);
    const sameDay = commitment.countingRules.everyOccurrence === 'same-day';
    periods.push({
      start: begins,
      end: startOfDay(opening.add({ [`${unit}s`]: 1 }), timeZone),
      opens: sameDay ? startOfDay(dateAt(occurrence, timeZone), timeZone) - 1 : before + grace,
      closes: occurrence + grace,
      occurrence,
      due,
      judgedAt: cutOffAfter(commitment, due),
    });
  }
  return periods;
}

/** Does the schedule ever come to pass? */
export function everOccurs(schedule: Commitment['schedule']): boolean {
  try {
    return new DateRule(schedule.rrule, schedule.start, schedule.except).first(schedule.start, 1).length > 0;
  } catch {
    return false;
  }
}

/**
 * The instant that a person means by `--from`, `--to` or `--at`: an ISO instant as it stands; a date
 * as its first moment, or with `end` its last millisecond, on the clock of the zone.
 *
 * @throws RangeError when it is neither
 */
export function instantMeant(text: string, timeZone: string, end: boolean): number {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      const date = Temporal.PlainDate.from(text);
      return end ? startOfDay(date.add({ days: 1 }), timeZone) - 1 : startOfDay(date, timeZone);
    }
    if (/(Z|[+-]\d{2}:?\d{2})$/.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    throw new RangeError(`"${text}" is no date or time; write 2026-01-05 or 2026-01-05T09:00:00Z`);
  }
}

/** A period's times as the command line prints them. */
export function periodTimes(
  period: SchedulePeriod,
  timeZone: string,
): { start: string; end: string; due: string } {
  return {
    start: isoAt(period.start, timeZone),
    end: isoAt(period.end, timeZone),
    due: isoAt(period.due, timeZone),
  };
}
