import { Temporal } from 'temporal-polyfill';
import { offsetSpans } from '#shared/domain/calendar/zone';
import { WEEKDAYS } from '#shared/model/time';

const YEAR_MS = 366 * 86_400_000;
/** A pattern is believed when it held in so many years ahead. */
const YEARS = 8;

/** A change of the clocks: at a moment on the wall clock as it was before, from one offset to another. */
interface Change {
  /** Milliseconds, as if the wall clock were UTC. */
  wall: number;
  before: number;
  after: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `+0130` */
function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

/** `20260329T020000` of a wall clock's moment. */
const localText = (wall: number): string => new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');

function changesFrom(from: number, timeZone: string): { first: number; changes: Change[] } {
  const spans = offsetSpans(from, from + YEARS * YEAR_MS, timeZone);
  const changes = spans.slice(1).map((span, at) => {
    const before = spans[at]?.offset ?? 0;
    return { wall: span.from + before, before, after: span.offset };
  });
  return { first: spans[0]?.offset ?? 0, changes };
}

/** `BYMONTH=3;BYDAY=-1SU` where every change falls on the same such day at the same time; else null. */
function patternOf(changes: readonly Change[]): string | null {
  const days = changes.map(({ wall }) => {
    const at = new Date(wall);
    const date = new Temporal.PlainDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
    return {
      year: date.year,
      month: date.month,
      time: wall % 86_400_000,
      weekday: WEEKDAYS[date.dayOfWeek - 1],
      nth: Math.ceil(date.day / 7),
      last: date.day + 7 > date.daysInMonth,
    };
  });
  const [first] = days;
  if (!first || days.length < YEARS - 2) return null;
  const alike = days.every(
    (day, at) =>
      day.year === first.year + at &&
      day.month === first.month &&
      day.time === first.time &&
      day.weekday === first.weekday,
  );
  if (!alike) return null;
  if (days.every(({ last }) => last)) return `BYMONTH=${first.month};BYDAY=-1${first.weekday}`;
  if (days.every(({ nth }) => nth === first.nth))
    return `BYMONTH=${first.month};BYDAY=${first.nth}${first.weekday}`;
  return null;
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', changes: readonly Change[]): string[] {
  const [first, ...more] = changes;
  if (!first) return [];
  const pattern = patternOf(changes);
  return [
    `BEGIN:${kind}`,
    `DTSTART:${localText(first.wall)}`,
    ...(pattern ? [`RRULE:FREQ=YEARLY;${pattern}`] : more.map(({ wall }) => `RDATE:${localText(wall)}`)),
    `TZOFFSETFROM:${offsetText(first.before)}`,
    `TZOFFSETTO:${offsetText(first.after)}`,
    `END:${kind}`,
  ];
}

/** Changes by the offsets that they lead from and to. */
function grouped(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.before} ${change.after}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

/**
 * How the clocks of a zone go, as a VTIMEZONE of RFC 5545: as a yearly rule where the next years follow one, else
 * day by day. What governments decide later is in no calendar file.
 *
 * @param since the first moment it has to be right for, epoch milliseconds
 */
export function vtimezone(timeZone: string, since: number): string {
  const from = since - YEAR_MS;
  const { first, changes } = changesFrom(from, timeZone);
  const begin: Change = { wall: from + first, before: first, after: first };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observance('STANDARD', [begin]),
    ...grouped(changes).flatMap((group) =>
      observance((group[0]?.after ?? 0) > (group[0]?.before ?? 0) ? 'DAYLIGHT' : 'STANDARD', group),
    ),
    'END:VTIMEZONE',
  ].join('\r\n');
}
