import type { Temporal } from 'temporal-polyfill';
import { DAY, dateAt, exists, HOUR, instantAt, weekdayOf } from '#shared/domain/calendar/days';
import {
  BLOCK_DAYS,
  blockOf,
  type Interval,
  type WorkCalendar,
  workIn,
} from '#shared/domain/calendar/work-blocks';
import { instantOfWall, wallAt } from '#shared/domain/calendar/zone';
import type { Weekday } from '#shared/model/time';

export type { Interval, WorkCalendar } from '#shared/domain/calendar/work-blocks';

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

/** The working time of a calendar from an instant on, in order, stretch by stretch; ends after ten years. */
export function* workFrom(calendar: WorkCalendar, from: number): Generator<Interval> {
  const first = blockOf(from - DAY);
  for (let block = first; block <= first + SEARCH_DAYS / BLOCK_DAYS; block += 1) {
    const work = workIn(calendar, block);
    for (let i = firstEndingAfter(work, from); i < work.length; i += 1) {
      const { start, end } = work[i] as Interval;
      yield { start: Math.max(start, from), end };
    }
  }
}

function firstEndingAfter(work: readonly Interval[], at: number): number {
  let low = 0;
  let high = work.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((work[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
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
  }
  return found;
}

/** Is the instant within working time? The opening minute is, the closing one is not. */
export function isWorkingTime(calendar: WorkCalendar, at: number): boolean {
  for (const { start } of workFrom(calendar, at)) return start <= at;
  return false;
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
  const date = dateAt(due, timeZone);
  if (!isOff(calendar, date)) return due;
  const days = date.until(workingDayFrom(calendar, date)).days;
  return instantOfWall(wallAt(due, timeZone) + days * DAY, timeZone);
}

/** The same wall-clock time so many days later. */
export function addDays(at: number, days: number, timeZone: string): number {
  return instantOfWall(wallAt(at, timeZone) + days * DAY, timeZone);
}

/** Milliseconds of working time within `[from, to)`. */
export function workingTimeBetween(calendar: WorkCalendar, from: number, to: number): number {
  if (to <= from || to - from > SEARCH_DAYS * DAY) return 0;
  return workingIntervals(calendar, from, to).reduce((sum, { start, end }) => sum + end - start, 0);
}
