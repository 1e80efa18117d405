import { Temporal } from 'temporal-polyfill';
import {
  DAY,
  dateAt,
  exists,
  HOUR,
  instantAt,
  MINUTE,
  minutesOf,
  type OffsetSpan,
  offsetSpans,
  weekdayOf,
} from '#shared/domain/calendar/days';
import type { WeeklyHours } from '#shared/model/calendar';
import type { Weekday } from '#shared/model/time';

/** A team's calendar ready for arithmetic. `off` holds its holidays and days off as `YYYY-MM-DD`. */
export interface WorkCalendar {
  timeZone: string;
  hours: WeeklyHours;
  off: ReadonlySet<string>;
}

/** A stretch of time, `[start, end)` in epoch milliseconds. */
export interface Interval {
  start: number;
  end: number;
}

/** After so many days without working time a calendar is taken for empty. */
const SEARCH_DAYS = 3700;

export class CalendarError extends Error {
  override name = 'CalendarError';
}

/** Is the date one on which the team works at all? */
export function isWorkingDay(calendar: WorkCalendar, date: Temporal.PlainDate): boolean {
  return (
    calendar.hours[weekdayOf(date)].length > 0 && !isOff(calendar, date) && exists(date, calendar.timeZone)
  );
}

/** Is the date a holiday or day off of the team? */
export function isOff(calendar: WorkCalendar, date: Temporal.PlainDate): boolean {
  return calendar.off.has(date.toString());
}

/**
 * The working time of one date. What counts is the wall clock: an hour that a clock change skips
 * is not worked, and one that comes twice is worked twice.
 */
function workOn(calendar: WorkCalendar, date: Temporal.PlainDate): readonly Interval[] {
  const days = known.get(calendar) ?? new Map<string, readonly Interval[]>();
  known.set(calendar, days);
  const key = date.toString();
  const found = days.get(key) ?? workedOut(calendar, date);
  days.set(key, found);
  return found;
}

/** Days that were worked out before: a table of deadlines asks for each of them many times. */
const known = new WeakMap<WorkCalendar, Map<string, readonly Interval[]>>();

/** The offsets of one day; only a day on which the clocks change is looked at more closely. */
function offsetsOf(date: Temporal.PlainDate, timeZone: string): OffsetSpan[] {
  const start = date.toZonedDateTime({ timeZone });
  const end = date.add({ days: 1 }).toZonedDateTime({ timeZone });
  const [from, to] = [start.epochMilliseconds, end.epochMilliseconds];
  if (start.offsetNanoseconds !== end.offsetNanoseconds) return offsetSpans(from, to, timeZone);
  return [{ from, to, offset: Math.round(start.offsetNanoseconds / 1e6) }];
}

function workedOut(calendar: WorkCalendar, date: Temporal.PlainDate): readonly Interval[] {
  if (isOff(calendar, date)) return [];
  const spans = calendar.hours[weekdayOf(date)];
  if (spans.length === 0 || !exists(date, calendar.timeZone)) return [];
  const midnight = Date.UTC(date.year, date.month - 1, date.day);
  const work: Interval[] = [];
  for (const { from, to, offset } of offsetsOf(date, calendar.timeZone)) {
    for (const span of spans) {
      const start = Math.max(from, midnight + minutesOf(span.from) * MINUTE - offset);
      const end = Math.min(to, midnight + minutesOf(span.to) * MINUTE - offset);
      if (start < end) work.push({ start, end });
    }
  }
  return work.sort((a, b) => a.start - b.start);
}

/** Working time from an instant on, in order; ends after ten years. */
export function* workFrom(calendar: WorkCalendar, from: number): Generator<Interval> {
  let date = dateAt(from, calendar.timeZone);
  for (let day = 0; day < SEARCH_DAYS; day += 1) {
    for (const { start, end } of workOn(calendar, date)) {
      if (end > from) yield { start: Math.max(start, from), end };
    }
    date = date.add({ days: 1 });
  }
}

/** Working time within `[from, to)`, in order, for shading and for tables. */
export function workingIntervals(calendar: WorkCalendar, from: number, to: number): Interval[] {
  const found: Interval[] = [];
  for (const { start, end } of workFrom(calendar, from)) {
    if (start >= to) break;
    const last = found.at(-1);
    const clipped = Math.min(end, to);
    if (last !== undefined && last.end === start) last.end = clipped;
    else found.push({ start, end: clipped });
    if (dateAt(start, 'UTC').year > dateAt(to, 'UTC').year) break;
  }
  return found;
}

/** Is the instant within working time? The opening minute is, the closing one is not. */
export function isWorkingTime(calendar: WorkCalendar, at: number): boolean {
  return workOn(calendar, dateAt(at, calendar.timeZone)).some(({ start, end }) => start <= at && at < end);
}

/**
 * The instant after so many hours of working time. Out of hours the clock starts at the next
 * opening; a stretch that is used up exactly ends at its closing time, not at the next opening.
 *
 * @throws CalendarError when the calendar holds too little working time
 */
export function addWorkingHours(calendar: WorkCalendar, from: number, hours: number): number {
  let left = Math.round(hours * HOUR);
  for (const { start, end } of workFrom(calendar, from)) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  throw new CalendarError('The calendar has no working time within ten years.');
}

/** The first working day on or after a date. */
export function workingDayFrom(calendar: WorkCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date;
  for (let i = 0; i < SEARCH_DAYS; i += 1) {
    if (isWorkingDay(calendar, day)) return day;
    day = day.add({ days: 1 });
  }
  throw new CalendarError('The calendar has no working day within ten years.');
}

/**
 * The given time on the n-th working day after an event's own day; 0 is the same day, or the next
 * working day where that is none or its time has passed.
 */
export function addWorkingDays(calendar: WorkCalendar, from: number, days: number, time: string): number {
  let date = dateAt(from, calendar.timeZone);
  if (days === 0) {
    date = workingDayFrom(calendar, date);
    const due = instantAt(date, time, calendar.timeZone);
    return due >= from
      ? due
      : instantAt(workingDayFrom(calendar, date.add({ days: 1 })), time, calendar.timeZone);
  }
  for (let i = 0; i < days; i += 1) date = workingDayFrom(calendar, date.add({ days: 1 }));
  return instantAt(date, time, calendar.timeZone);
}

/** The first time after an instant that the clock shows this time on this weekday. */
export function nextWeekdayAt(from: number, weekday: Weekday, time: string, timeZone: string): number {
  let date = dateAt(from, timeZone);
  for (let i = 0; i < 15; i += 1) {
    if (weekdayOf(date) === weekday && exists(date, timeZone)) {
      const at = instantAt(date, time, timeZone);
      if (at > from) return at;
    }
    date = date.add({ days: 1 });
  }
  throw new CalendarError(`There is no ${weekday} ${time} in ${timeZone} within two weeks.`);
}

/**
 * A deadline that falls on a holiday or day off of the owing team moves to the same time on its
 * next working day. One on a weekend that was chosen so stays.
 */
export function moveOffHoliday(calendar: WorkCalendar, due: number, timeZone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO(timeZone);
  const date = zoned.toPlainDate();
  if (!isOff(calendar, date)) return due;
  return workingDayFrom(calendar, date).toZonedDateTime({ timeZone, plainTime: zoned.toPlainTime() })
    .epochMilliseconds;
}

/** The same wall-clock time so many days later. */
export function addDays(at: number, days: number, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).add({ days })
    .epochMilliseconds;
}

/** Milliseconds of working time within `[from, to)`. */
export function workingTimeBetween(calendar: WorkCalendar, from: number, to: number): number {
  if (to <= from || to - from > SEARCH_DAYS * DAY) return 0;
  return workingIntervals(calendar, from, to).reduce((sum, { start, end }) => sum + end - start, 0);
}
