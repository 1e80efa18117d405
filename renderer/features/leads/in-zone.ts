import { writtenIn } from '../../words/locale';

const options: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
};

/** A moment as it will be understood, on the clock of the file's zone: "Wed, 1 Apr 2026, 08:00". A day stays a day. */
export function inZone(iso: string, timeZone: string, locale: string): string {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(whole ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(
    writtenIn(locale),
    whole
      ? { ...options, timeZone: 'UTC' }
      : { ...options, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone },
  ).format(date);
}
