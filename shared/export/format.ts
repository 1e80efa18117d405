import { Temporal } from 'temporal-polyfill';
import type { Language } from '#shared/model/language';
import { toldIn } from './language';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };
/** What stands between a date and a time of day in Intl's words. */
const AT = / (at|um) /;

const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
/** Over bars and columns; German months do not get short enough as words. */
const SHORT: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  en: { day: 'numeric', month: 'short' },
  de: { day: 'numeric', month: 'numeric' },
};
const MONTH: Intl.DateTimeFormatOptions = { month: 'short', year: '2-digit' };
const MOMENT: Intl.DateTimeFormatOptions = { ...DATE, hour: '2-digit', minute: '2-digit' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs more than using it a hundred times. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = LOCALES[toldIn()];
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, kept);
  return kept;
}

/** The plain date that an ISO date, instant or zoned time begins with, on its own clock; null when it is none. */
function plainDate(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text.slice(0, 10));
  } catch {
    return null;
  }
}

const inUtc = (date: Temporal.PlainDate): number => date.toZonedDateTime('UTC').epochMilliseconds;

function written(text: string, options: Intl.DateTimeFormatOptions): string {
  const date = plainDate(text);
  return date ? format({ ...options, timeZone: 'UTC' }).format(inUtc(date)) : text;
}

/** `2026-05-04` → `4 May 2026`; what is no date comes back as it is. */
export const dateWords = (text: string): string => written(text, DATE);

/** `2026-01-05T00:00:00+01:00` → `5 Jan` (`5.1.`), on the clock that the text itself names. */
export const shortDate = (text: string): string => written(text, SHORT[toldIn()]);

export const monthWords = (text: string): string => written(text, MONTH);

/** A moment with its zone: `4 May 2026, 17:02 (Europe/Berlin)`. */
export function momentWords(instant: string, timeZone: string): string {
  try {
    const at = Temporal.Instant.from(instant).epochMilliseconds;
    return `${format({ ...MOMENT, timeZone })
      .format(at)
      .replace(AT, ', ')} (${timeZone})`;
  } catch {
    return instant;
  }
}

/** The calendar date of an instant in a zone, in words. */
export function dayOf(instant: string, timeZone: string): string {
  try {
    return format({ ...DATE, timeZone }).format(Temporal.Instant.from(instant).epochMilliseconds);
  } catch {
    return instant;
  }
}

/** How a period is headed: its first day, or its month where it is one. */
export function periodLabel(start: string, end: string): string {
  const from = plainDate(start);
  const to = plainDate(end);
  if (from && to && from.until(to).total('days') >= 27) return monthWords(start);
  return shortDate(start);
}

/** A number as it is written where the language is spoken, without marks between thousands. */
const figure = (value: number, digits: number): string =>
  value.toLocaleString(LOCALES[toldIn()], { maximumFractionDigits: digits, useGrouping: false });

export const percent = (ratio: number): string => `${figure(Number((ratio * 100).toFixed(1)), 1)}\u202f%`;

/** Bytes as people say them. */
export function sizeWords(bytes: number): string {
  if (!Number.isFinite(bytes) || bytes <= 0) return '';
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${Math.round(kilo)} kB` : `${figure(Math.max(0.1, kilo / 1024), 1)} MB`;
}
