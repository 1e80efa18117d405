import { Temporal } from 'temporal-polyfill';

/** A stretch of time in epoch milliseconds; `to` is exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * The calendar weeks, Monday to Monday in a zone, that end with the one that holds an instant.
 * @param newest epoch milliseconds, such as the newest hand-over
 * @param weeks how many
 */
export function weeksUpTo(newest: number, weeks: number, timeZone: string): Stretch {
  const day = Temporal.Instant.fromEpochMilliseconds(newest).toZonedDateTimeISO(timeZone).toPlainDate();
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const start = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone }).epochMilliseconds;
  return { from: start(monday.subtract({ weeks: weeks - 1 })), to: start(monday.add({ weeks: 1 })) };
}
