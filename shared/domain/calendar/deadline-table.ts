import { Temporal } from 'temporal-polyfill';
import { dateAt, HOUR, offsetSpans, startOfDay } from '#shared/domain/calendar/days';
import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  type WorkCalendar,
  workFrom,
  workingIntervals,
} from '#shared/domain/calendar/working-time';

/**
 * A deadline as a function of the event that starts the clock, in pieces: for an event at `t`
 * within `[from, to)` it is `due + (moving ? t - from : 0)`. All in epoch milliseconds. A query
 * joins its leads to such a table, so that the calendar is worked out in one place.
 */
export interface DeadlinePiece {
  from: number;
  to: number;
  due: number;
  moving: boolean;
}

/** The deadline of an event by a table, or `undefined` outside it. */
export function dueByTable(pieces: readonly DeadlinePiece[], t: number): number | undefined {
  const piece = pieces.find(({ from, to }) => from <= t && t < to);
  return piece && piece.due + (piece.moving ? t - piece.from : 0);
}

/** The working time up to an instant, in pieces: `worked + (moving ? t - from : 0)` from `from` on; milliseconds. */
export interface WorkedPiece {
  from: number;
  worked: number;
  moving: boolean;
}

/** Working time since `from`, for every instant within `[from, to)`; between two of them lies the difference. */
export function workedTable(calendar: WorkCalendar, from: number, to: number): WorkedPiece[] {
  const pieces: WorkedPiece[] = [{ from, worked: 0, moving: false }];
  let worked = 0;
  for (const { start, end } of workingIntervals(calendar, from, to)) {
    if (start === from) pieces.pop();
    pieces.push({ from: start, worked, moving: true });
    worked += end - start;
    pieces.push({ from: end, worked, moving: false });
  }
  return pieces;
}

/** `addWorkingHours` for every event within `[from, to)`. */
export function workingHoursTable(
  calendar: WorkCalendar,
  from: number,
  to: number,
  hours: number,
): DeadlinePiece[] {
  const pieces: DeadlinePiece[] = [];
  let t = from;
  for (const work of workFrom(calendar, from)) {
    if (t >= to) break;
    if (t < work.start) {
      // Out of hours the clock waits for the opening, so every event of the night has one deadline.
      const end = Math.min(work.start, to);
      pieces.push({ from: t, to: end, due: addWorkingHours(calendar, t, hours), moving: false });
      t = end;
    }
    t = Math.max(t, work.start);
    while (t < work.end && t < to) {
      const due = addWorkingHours(calendar, t, hours);
      const runs = roomAfter(calendar, due);
      // The last moment of a stretch still ends in it, hence the one more millisecond.
      const end = Math.min(t + runs + 1, work.end, to);
      pieces.push({ from: t, to: end, due, moving: true });
      t = end;
    }
  }
  return pieces;
}

/** How long the working stretch that reaches up to or over an instant still lasts after it. */
function roomAfter(calendar: WorkCalendar, due: number): number {
  for (const { start, end } of workFrom(calendar, due - 1)) return start < due ? end - due : 0;
  return 0;
}

/** `addWorkingDays` for every event within `[from, to)`. */
export function workingDaysTable(
  calendar: WorkCalendar,
  from: number,
  to: number,
  days: number,
  time: string,
): DeadlinePiece[] {
  const pieces: DeadlinePiece[] = [];
  let date = dateAt(from, calendar.timeZone);
  let t = from;
  while (t < to) {
    const next = date.add({ days: 1 });
    const end = Math.min(startOfDay(next, calendar.timeZone), to);
    if (end > t) pushDay(pieces, calendar, t, end, days, time);
    t = Math.max(t, end);
    date = next;
  }
  return pieces;
}

function pushDay(
  pieces: DeadlinePiece[],
  calendar: WorkCalendar,
  from: number,
  to: number,
  days: number,
  time: string,
) {
  const due = addWorkingDays(calendar, from, days, time);
  const cut = days === 0 && due + 1 < to ? due + 1 : to;
  pieces.push({ from, to: cut, due, moving: false });
  if (cut < to) pieces.push({ from: cut, to, due: addWorkingDays(calendar, cut, days, time), moving: false });
}

/** The same wall-clock time so many days later, for every event within `[from, to)`. */
export function daysTable(from: number, to: number, days: number, timeZone: string): DeadlinePiece[] {
  const reach = (days + 2) * 24 * HOUR;
  const cuts = new Set([from]);
  const spans = offsetSpans(from - reach, to + reach, timeZone);
  for (const [i, span] of spans.entries()) {
    const before = spans[i - 1]?.offset ?? span.offset;
    cuts.add(span.from);
    // Where the wall clock is so many days later decides too: cut at both edges of the change.
    for (const offset of [before, span.offset]) {
      const wall = Temporal.Instant.fromEpochMilliseconds(span.from + offset)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime();
      const zoned = wall.subtract({ days }).toZonedDateTime(timeZone);
      cuts.add(zoned.epochMilliseconds);
      const later = wall.subtract({ days }).toZonedDateTime(timeZone, { disambiguation: 'later' });
      cuts.add(later.epochMilliseconds);
    }
  }
  const starts = [...cuts].filter((t) => t >= from && t < to).sort((a, b) => a - b);
  return starts.map((start, i) => ({
    from: start,
    to: starts[i + 1] ?? to,
    due: addDays(start, days, timeZone),
    moving: true,
  }));
}

/** A clock that runs day and night: so many hours later, for every event. */
export function elapsedTable(from: number, to: number, hours: number): DeadlinePiece[] {
  return [{ from, to, due: from + Math.round(hours * HOUR), moving: true }];
}
