import { DAY, MINUTE, minutesOf } from '#shared/domain/calendar/days';
import { offsetSpans } from '#shared/domain/calendar/zone';
import type { WeeklyHours } from '#shared/model/calendar';
import { WEEKDAYS } from '#shared/model/time';

/** A team's calendar ready for arithmetic. `off` holds its holidays and days off as `YYYY-MM-DD`. */
export interface WorkCalendar {
  timeZone: string;
  hours: WeeklyHours;
  off: ReadonlySet<string>;
}

/** A stretch of time, `[start, end)` in epoch milliseconds. */
export interface Interval {
  start: number;
  end: number;
}

/** Working time is worked out for so many days at once, and kept. */
export const BLOCK_DAYS = 64;

const BLOCK = BLOCK_DAYS * DAY;

/** The block of days that an instant, taken as wall-clock time, lies in. */
export const blockOf = (wall: number): number => Math.floor(wall / BLOCK);

/** Blocks by what their calendar says: two calendars of the same content share them. */
const byContent = new Map<string, Map<number, readonly Interval[]>>();
const byCalendar = new WeakMap<WorkCalendar, Map<number, readonly Interval[]>>();

/** So many calendars are remembered; a workspace has a few. */
const MOST = 100;

function blocksOf(calendar: WorkCalendar): Map<number, readonly Interval[]> {
  const own = byCalendar.get(calendar);
  if (own !== undefined) return own;
  const content = JSON.stringify([calendar.timeZone, calendar.hours, [...calendar.off].sort()]);
  if (byContent.size > MOST) byContent.clear();
  const blocks = byContent.get(content) ?? new Map<number, readonly Interval[]>();
  byContent.set(content, blocks);
  byCalendar.set(calendar, blocks);
  return blocks;
}

/**
 * The working time of a block of days, in order. What counts is the wall clock: an hour that a clock change
 * skips is not worked, one that comes twice is worked twice, and a day that a zone leaves out has none.
 */
export function workIn(calendar: WorkCalendar, block: number): readonly Interval[] {
  const blocks = blocksOf(calendar);
  const found = blocks.get(block) ?? workedOut(calendar, block * BLOCK);
  blocks.set(block, found);
  return found;
}

function workedOut({ timeZone, hours, off }: WorkCalendar, first: number): readonly Interval[] {
  const week = WEEKDAYS.map((day) =>
    hours[day].map((span) => ({ from: minutesOf(span.from) * MINUTE, to: minutesOf(span.to) * MINUTE })),
  );
  const spans = offsetSpans(first - DAY, first + BLOCK + DAY, timeZone);
  const work: Interval[] = [];
  for (let day = first; day < first + BLOCK; day += DAY) {
    // 1 January 1970 was a Thursday.
    const worked = week[(((day / DAY + 3) % 7) + 7) % 7] ?? [];
    if (worked.length === 0 || off.has(new Date(day).toISOString().slice(0, 10))) continue;
    for (const span of spans) {
      if (span.to + span.offset <= day || span.from + span.offset >= day + DAY) continue;
      for (const { from, to } of worked) {
        const start = Math.max(span.from, day + from - span.offset);
        const end = Math.min(span.to, day + to - span.offset);
        if (start < end) work.push({ start, end });
      }
    }
  }
  return work.sort((a, b) => a.start - b.start);
}
