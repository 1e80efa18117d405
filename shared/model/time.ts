import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** RFC 5545 weekday letters, Monday first; the index is the ISO weekday minus one. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const Weekday = z.enum(WEEKDAYS);
export type Weekday = z.infer<typeof Weekday>;

/** Does the runtime know this IANA time zone? */
export function isTimeZone(id: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId.length > 0;
  } catch {
    return false;
  }
}

/** An IANA time zone name such as `Europe/Berlin`. */
export const TimeZone = z.string().refine((id) => isTimeZone(id), {
  error: (issue) => `unknown time zone "${String(issue.input)}"; use a name such as Europe/Berlin`,
});

/** A time of day on the wall clock, `HH:MM`. */
export const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 09:00' });

/** The end of working hours: a time of day, or `24:00` for midnight at the end of the day. */
export const EndTime = z.union([TimeOfDay, z.literal('24:00')], {
  error: 'must be a time such as 17:00, or 24:00',
});

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const PlainDate = z.string().refine(isDate, { error: 'must be a date such as 2026-01-05' });
