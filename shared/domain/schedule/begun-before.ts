import { Temporal } from 'temporal-polyfill';
import { rulePart } from '#shared/domain/schedule/rule';
import type { Schedule } from '#shared/model/commitment';

/** So much earlier a rule of this frequency and interval falls on the same days. */
function stepOf(rrule: string): Temporal.DurationLike {
  const interval = Number(rulePart(rrule, 'INTERVAL') ?? 1);
  const freq = rulePart(rrule, 'FREQ');
  if (freq === 'DAILY') return { days: interval };
  if (freq === 'WEEKLY') return { weeks: interval };
  // Whole years keep the day of the month where a rule takes it from its start.
  return { years: interval };
}

/**
 * A schedule as if it had begun by a day (`YYYY-MM-DD`) already, and without an end: for judging the past by a
 * promise that counts only from later on.
 */
export function begunBefore(schedule: Schedule, day: string): Schedule {
  const step = stepOf(schedule.rrule);
  const wanted = Temporal.PlainDate.from(day);
  let start = Temporal.PlainDate.from(schedule.start);
  while (Temporal.PlainDate.compare(start, wanted) > 0) start = start.subtract(step);
  const parts = schedule.rrule.split(';').filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  return { ...schedule, rrule: parts.join(';'), start: start.toString() };
}
