import { Temporal } from 'temporal-polyfill';
import { dateAt, HOUR, startOfDay } from '#shared/domain/calendar/days';
import {
  addDays,
  addWorkingDays,
  CalendarError,
  type WorkCalendar,
  workFrom,
  workingIntervals,
} from '#shared/domain/calendar/working-time';
import { offsetSpans } from '#shared/domain/calendar/zone';

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

/** Working time in order, each stretch with what was worked before it and with it; worked out as far as asked. */
class Worked {
  readonly #source: Generator<{ start: number; end: number }>;
  readonly #known: { start: number; end: number; before: number; with: number }[] = [];

  constructor(calendar: WorkCalendar, from: number) {
    this.#source = workFrom(calendar, from);
  }

  /** @throws CalendarError when the calendar holds too little working time */
  at(index: number) {
    while (this.#known.length <= index) {
      const next = this.#source.next();
      if (next.done) throw new CalendarError('The calendar has no working time within ten years.');
      const { start, end } = next.value;
      const before = this.#known.at(-1)?.with ?? 0;
      this.#known.push({ start, end, before, with: before + end - start });
    }
    return this.#known[index] as { start: number; end: number; before: number; with: number };
  }
}

/** `addWorkingHours` for every event within `[from, to)`. */
export function workingHoursTable(
  calendar: WorkCalendar,
  from: number,
  to: number,
  hours: number,
): DeadlinePiece[] {
  const pieces: DeadlinePiece[] = [];
  const needed = Math.round(hours * HOUR);
  const worked = new Worked(calendar, from);
  // The deadline only ever moves ahead with the event: one walk over the working time finds them all.
  let ahead = 0;
  const dueAfter = (sum: number, own: number) => {
    while (ahead < own || worked.at(ahead).with < sum) ahead += 1;
    const found = worked.at(ahead);
    return { due: found.start + sum - found.before, room: found.with - sum };
  };
  let t = from;
  for (let own = 0; t < to; own += 1) {
    const { start, end, before } = worked.at(own);
    if (t < start) {
      // Out of hours the clock waits for the opening, so every event of the night has one deadline.
      pieces.push({
        from: t,
        to: Math.min(start, to),
        due: dueAfter(before + needed, own).due,
        moving: false,
      });
      t = start;
    }
    while (t < end && t < to) {
      const { due, room } = dueAfter(before + t - start + needed, own);
      // The last moment of a stretch still ends in it, hence the one more millisecond.
      const until = Math.min(t + room + 1, end, to);
      pieces.push({ from: t, to: until, due, moving: true });
      t = until;
    }
  }
  return pieces;
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
