import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type Weekday } from '#shared/model/time';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Minutes since midnight of `HH:MM`; `24:00` is 1440. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The calendar date in a zone at an instant (epoch milliseconds). */
export function dateAt(at: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The weekday of a date. */
export function weekdayOf(date: Temporal.PlainDate): Weekday {
  return WEEKDAYS[date.dayOfWeek - 1] ?? 'MO';
}

/**
 * The instant of a wall-clock time on a date. A time that a clock change skips becomes the same
 * time after the gap, one that comes twice is the first (Temporal's `compatible`).
 */
export function instantAt(date: Temporal.PlainDate, time: string, timeZone: string): number {
  if (time === '24:00') return startOfDay(date.add({ days: 1 }), timeZone);
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}

/** The first instant of a date in a zone. */
export function startOfDay(date: Temporal.PlainDate, timeZone: string): number {
  return date.toZonedDateTime({ timeZone }).epochMilliseconds;
}

/** Does the date exist in the zone? Apia had no 30 December 2011. */
export function exists(date: Temporal.PlainDate, timeZone: string): boolean {
  return dateAt(startOfDay(date, timeZone), timeZone).equals(date);
}

/** ISO 8601 with the zone's offset, as `2026-01-05T09:00:00+01:00`; fractions only where there are any. */
export function isoAt(at: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never' });
}

/** A stretch of time with one offset from UTC: `[from, to)` in epoch milliseconds, offset in milliseconds. */
export interface OffsetSpan {
  from: number;
  to: number;
  offset: number;
}

/** The offsets of a zone between two instants, in order and without gaps. */
export function offsetSpans(from: number, to: number, timeZone: string): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  let start = from;
  while (start < to) {
    const next = zoned.getTimeZoneTransition('next');
    const end = next === null ? to : Math.min(to, next.epochMilliseconds);
    const offset = Math.round(zoned.offsetNanoseconds / 1e6);
    if (end > start) spans.push({ from: start, to: end, offset });
    if (next === null) break;
    zoned = next;
    start = Math.max(start, end);
  }
  return spans;
}
