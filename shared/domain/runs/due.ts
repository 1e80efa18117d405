import type { Temporal } from 'temporal-polyfill';
import { dateAt, instantAt, weekdayOf } from '#shared/domain/calendar/days';
import {
  addWorkingDays,
  addWorkingHours,
  CalendarError,
  moveOffHoliday,
  nextWeekdayAt,
  type WorkCalendar,
} from '#shared/domain/calendar/working-time';
import type { StepDeadline, StepDuration } from '#shared/model/process';
import type { Visit } from './state';

/** The end of the working day so many working days after an instant; a part of a day counts as one. */
function endOfWorkingDay(calendar: WorkCalendar, from: number, days: number): number {
  const noon = addWorkingDays(calendar, from, Math.ceil(days), '12:00');
  const date: Temporal.PlainDate = dateAt(noon, calendar.timeZone);
  const closing = calendar.hours[weekdayOf(date)].map(({ to }) => to).sort();
  return instantAt(date, closing.at(-1) ?? '17:00', calendar.timeZone);
}

/**
 * When something is to be done, in epoch milliseconds, counted from an instant on the team's calendar: in working hours,
 * by the end of a working day, or by the next weekday and time, which moves off a holiday. Null where nothing is said,
 * and where the calendar has no working time at all.
 */
export function dueAfter(
  calendar: WorkCalendar,
  from: number,
  span: StepDeadline | StepDuration | null,
): number | null {
  if (!span) return null;
  try {
    switch (span.kind) {
      case 'workingHours':
        return addWorkingHours(calendar, from, span.hours);
      case 'workingDays':
        return endOfWorkingDay(calendar, from, span.days);
      case 'weekday': {
        const due = nextWeekdayAt(from, span.weekday, span.time, calendar.timeZone);
        return moveOffHoliday(calendar, due, calendar.timeZone);
      }
    }
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}

/** Was it, or is it by now, later than it was due? */
export const isLate = ({ until }: Pick<Visit, 'until'>, due: number | null, now: number): boolean =>
  due !== null && (until ?? now) > due;
