/** Dates as people say them; every function takes the person's locale (empty follows the language of the words). */

import { writtenIn } from '../words/locale';
import { dateNow } from './clock';

const cache = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const written = writtenIn(locale);
  const key = `${written}|${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(written, options);
  cache.set(key, made);
  return made;
}

/** A calendar date (`2026-01-05`) has no zone of its own; an instant may be shown in a given one. */
function parse(when: string): { date: Date; zone: string | undefined } {
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(when);
  return { date: new Date(plain ? `${when}T00:00:00Z` : when), zone: plain ? 'UTC' : undefined };
}

const sameYear = (date: Date, now: Date): boolean => date.getFullYear() === now.getFullYear();

export interface DateOptions {
  locale?: string;
  /** IANA zone; the device's own when left out. */
  zone?: string | undefined;
  now?: Date;
}

/** `5 January`, with the year when it is not this one. */
export function dayOf(when: string, { locale = '', zone, now = dateNow() }: DateOptions = {}): string {
  const { date, zone: own } = parse(when);
  return format(locale, {
    day: 'numeric',
    month: 'long',
    ...(sameYear(date, now) ? {} : { year: 'numeric' }),
    timeZone: own ?? zone,
  }).format(date);
}

/** `17:00`. */
export function timeOf(when: string, { locale = '', zone }: DateOptions = {}): string {
  const { date } = parse(when);
  return format(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    date,
  );
}

/** `Wed 17:00`; `withZone` adds the place: `Wed 17:00 Berlin`. */
export function weekdayTime(when: string, options: DateOptions & { withZone?: boolean } = {}): string {
  const { date } = parse(when);
  const text = format(options.locale ?? '', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: options.zone,
  }).format(date);
  const place = options.zone?.split('/').at(-1)?.replaceAll('_', ' ');
  return options.withZone && place ? `${text.replace(',', '')} ${place}` : text.replace(',', '');
}

/** The whole moment with its zone, for hovers and for what is kept: `Mon, 5 January 2026, 09:00 CET`. */
export function absolute(when: string, { locale = '', zone }: DateOptions = {}): string {
  const { date, zone: own } = parse(when);
  if (own) {
    return format(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: own,
    }).format(date);
  }
  return format(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(date);
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** `3 days ago`, `in 2 hours`; null within the last minute, which the catalogue calls "just now". */
export function relative(when: string, { locale = '', now = dateNow() }: DateOptions = {}): string | null {
  const seconds = Math.round((parse(when).date.getTime() - now.getTime()) / 1000);
  const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
  if (!step) return null;
  const [unit, size] = step;
  return new Intl.RelativeTimeFormat(writtenIn(locale), { numeric: 'auto' }).format(
    Math.round(seconds / size),
    unit,
  );
}
