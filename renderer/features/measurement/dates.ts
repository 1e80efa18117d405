/**
 * Dates as people say them. Measured times come as ISO 8601 with the offset of the deadline's zone,
 * so the wall clock is read straight from the text: nobody's own zone gets in between.
 */

import { dateNow } from '../../ui/clock';
import { numberFormat } from '../../ui/numbers';
import { writtenIn } from '../../words/locale';

const WEEK_DAYS = 7;
const DAY = 86_400_000;

/** The date and time that an ISO text says, as a moment of UTC; what has no time is midnight. */
export function wallClock(iso: string): Date {
  const [, date = '1970-01-01', time = '00:00:00'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/.exec(iso) ?? [];
  return new Date(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const written = writtenIn(locale);
  const key = `${written}|${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(written, { timeZone: 'UTC', ...options });
    formats.set(key, found);
  }
  return found.format(date);
}

/** "5 January", with the year when it is not this one. */
export function dayAndMonth(iso: string, locale: string, now = dateNow()): string {
  const date = wallClock(iso);
  const year = date.getUTCFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return format(date, locale, { day: 'numeric', month: 'long', ...year });
}

/** "5 Jan", for axes and narrow cells. */
export const shortDay = (iso: string, locale: string): string =>
  format(wallClock(iso), locale, { day: 'numeric', month: 'short' });

/** "Wed 7 Jan, 17:00". */
export function dayAndTime(iso: string, locale: string): string {
  const date = wallClock(iso);
  const day = format(date, locale, { weekday: 'short', day: 'numeric', month: 'short' });
  return iso.includes('T') ? `${day}, ${format(date, locale, { hour: '2-digit', minute: '2-digit' })}` : day;
}

/** "Wednesday, 7 January 2026 at 17:00:00 +01:00", for a hover. */
export function absolute(iso: string, locale: string): string {
  const date = wallClock(iso);
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[1] ?? '';
  if (!iso.includes('T')) return format(date, locale, { dateStyle: 'full' });
  return `${format(date, locale, { dateStyle: 'full', timeStyle: 'medium' })} ${offset === 'Z' ? 'UTC' : offset}`.trim();
}

/** How long a period is, as people call it. */
export function periodLength(start: string, end: string): 'day' | 'week' | 'month' | 'quarter' | 'span' {
  const days = Math.round((wallClock(end).getTime() - wallClock(start).getTime()) / DAY);
  if (days === 1) return 'day';
  if (days === WEEK_DAYS) return 'week';
  if (days >= 28 && days <= 31) return 'month';
  if (days >= 89 && days <= 92) return 'quarter';
  return 'span';
}

/** The last day of a period whose end is exclusive, as an ISO date. */
export const lastDay = (end: string): string =>
  new Date(wallClock(end).getTime() - DAY).toISOString().slice(0, 10);

/** "January 2026". */
export const monthOf = (iso: string, locale: string): string =>
  format(wallClock(iso), locale, { month: 'long', year: 'numeric' });

/** The city of a zone: `Europe/Berlin` is Berlin. */
export const cityOf = (timeZone: string): string =>
  timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;

/** 0.6 as "60 %", with one decimal where it matters. */
export function percent(ratio: number, locale: string): string {
  const number = numberFormat(locale, { maximumFractionDigits: 1 }).format(ratio * 100);
  return `${number}\u00a0%`;
}

/** 12500 as "12,500". */
export const figure = (value: number, locale: string): string =>
  numberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** Today, as the person's own clock has it, `YYYY-MM-DD`. */
export function today(now = dateNow()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** An ISO date so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(wallClock(date).getTime() + days * DAY).toISOString().slice(0, 10);
