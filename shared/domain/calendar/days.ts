import { Temporal } from 'temporal-polyfill';
import { firstOfDay, instantOfWall, wallAt } from '#shared/domain/calendar/zone';
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
  const wall = new Date(wallAt(at, timeZone));
  return new Temporal.PlainDate(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
}

/** A date as the milliseconds of its midnight, as if it were UTC. */
function midnightOf({ year, month, day }: Temporal.PlainDate): number {
  return Date.UTC(year, month - 1, day);
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
  return instantOfWall(midnightOf(date) + minutesOf(time) * MINUTE, timeZone);
}

/** The first instant of a date in a zone. */
export function startOfDay(date: Temporal.PlainDate, timeZone: string): number {
  return firstOfDay(midnightOf(date), timeZone);
}

/** Does the date exist in the zone? Apia had no 30 December 2011. */
export function exists(date: Temporal.PlainDate, timeZone: string): boolean {
  return dateAt(startOfDay(date, timeZone), timeZone).equals(date);
}

/** `+01:00`, to the minute. */
function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** ISO 8601 with the zone's offset, as `2026-01-05T09:00:00+01:00`; fractions only where there are any. */
export function isoAt(at: number, timeZone: string): string {
  const wall = wallAt(at, timeZone);
  const text = new Date(wall).toISOString().replace(/\.?0*Z$/, '');
  return `${text}${offsetText(wall - at)}`;
}
