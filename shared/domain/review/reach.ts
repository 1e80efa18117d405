import { Temporal } from 'temporal-polyfill';
import { dateAt } from '#shared/domain/calendar/days';
import { isOff, isWorkingDay, type WorkCalendar } from '#shared/domain/calendar/working-time';
import type { PeriodStatus } from '#shared/domain/counting/status';
import type { Reach, ReachSide } from './facts';

interface Judged {
  start: string;
  end: string;
  status: PeriodStatus;
}

/** How many days a team works from one day to another, both included, and which days fell out. */
export function daysWorked(
  calendar: WorkCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): { worked: number; off: string[] } {
  const without = { ...calendar, off: new Set<string>() };
  let worked = 0;
  const off: string[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    if (isWorkingDay(calendar, day)) worked += 1;
    else if (isOff(calendar, day) && isWorkingDay(without, day)) off.push(day.toString());
  }
  return { worked, off };
}

const workedIn = (calendar: WorkCalendar, { start, end }: Judged): number =>
  daysWorked(
    calendar,
    dateAt(Date.parse(start), calendar.timeZone),
    dateAt(Date.parse(end) - 1, calendar.timeZone),
  ).worked;

const side = (periods: readonly Judged[]): ReachSide => {
  const judged = periods.filter(({ status }) => status === 'attained' || status === 'missed');
  return { kept: judged.filter(({ status }) => status === 'attained').length, judged: judged.length };
};

/**
 * How a promise was kept where the owing team had all its working days, and where holidays took some. Periods of which
 * nothing was judged count on neither side.
 */
export function reachOf(
  { id, title, owedBy, periods }: { id: string; title: string; owedBy: string; periods: readonly Judged[] },
  calendar: WorkCalendar,
): Reach {
  const worked = periods.map((period) => ({ period, days: workedIn(calendar, period) }));
  const days = Math.max(0, ...worked.map((each) => each.days));
  const short = worked.filter((each) => each.days < days);
  return {
    ...{ commitment: id, title, team: owedBy, days },
    full: side(worked.filter((each) => each.days === days).map(({ period }) => period)),
    short: side(short.map(({ period }) => period)),
    shortPeriods: short.map((each) => ({
      start: each.period.start,
      days: each.days,
      status: each.period.status,
    })),
  };
}
