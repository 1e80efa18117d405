import { WEEKDAYS, type Weekday } from '#shared/model/time';
import { writtenIn } from '../../words/locale';

/** The weekdays of a plain weekly rule, or null when the rule says more than that. */
export function weekdaysOf(rrule: string): Weekday[] | null {
  const days = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(rrule)?.[1]?.split(',');
  if (!days) return null;
  const known = WEEKDAYS.filter((day) => days.includes(day));
  return known.length === days.length ? known : null;
}

/** A rule for every one of these weekdays, in the order of the week. */
export const weeklyRule = (days: readonly Weekday[]): string =>
  `FREQ=WEEKLY;BYDAY=${WEEKDAYS.filter((day) => days.includes(day)).join(',')}`;

/** "Monday" in the reader's language. */
export function weekdayName(day: Weekday, locale: string, width: 'long' | 'short' = 'long'): string {
  // 5 January 2026 was a Monday.
  const date = new Date(Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(day)));
  return new Intl.DateTimeFormat(writtenIn(locale), { weekday: width, timeZone: 'UTC' }).format(date);
}
