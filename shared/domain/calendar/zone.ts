import { Temporal } from 'temporal-polyfill';

/** A stretch of time with one offset from UTC: `[from, to)` in epoch milliseconds, offset in milliseconds. */
export interface OffsetSpan {
  from: number;
  to: number;
  offset: number;
}

const DAY = 86_400_000;

/** Offsets are asked for millions of times and change twice a year: four years of a zone are looked up at once. */
const CHUNK = 1461 * DAY;

/** Zones and their stretches that were looked up before. */
const zones = new Map<string, Map<number, readonly OffsetSpan[]>>();

function lookedUp(from: number, to: number, timeZone: string): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  let start = from;
  while (start < to) {
    const next = zoned.getTimeZoneTransition('next');
    const end = next === null ? to : Math.min(to, next.epochMilliseconds);
    const offset = Math.round(zoned.offsetNanoseconds / 1e6);
    if (end > start) spans.push({ from: start, to: end, offset });
    if (next === null) break;
    zoned = next;
    start = Math.max(start, end);
  }
  return spans;
}

function chunkOf(index: number, timeZone: string): readonly OffsetSpan[] {
  const chunks = zones.get(timeZone) ?? new Map<number, readonly OffsetSpan[]>();
  zones.set(timeZone, chunks);
  const found = chunks.get(index) ?? lookedUp(index * CHUNK, (index + 1) * CHUNK, timeZone);
  chunks.set(index, found);
  return found;
}

/** The offsets of a zone between two instants, in order and without gaps. */
export function offsetSpans(from: number, to: number, timeZone: string): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  for (let index = Math.floor(from / CHUNK); index * CHUNK < to; index += 1) {
    for (const span of chunkOf(index, timeZone)) {
      if (span.to <= from || span.from >= to) continue;
      const last = spans.at(-1);
      if (last !== undefined && last.offset === span.offset) last.to = Math.min(span.to, to);
      else spans.push({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) });
    }
  }
  return spans;
}

function spanAt(at: number, timeZone: string): OffsetSpan {
  for (const span of chunkOf(Math.floor(at / CHUNK), timeZone)) if (at < span.to) return span;
  throw new RangeError(`no offset of ${timeZone} at ${at}`);
}

/** What the clock on the wall shows at an instant, as milliseconds as if it were UTC. */
export const wallAt = (at: number, timeZone: string): number => at + spanAt(at, timeZone).offset;

/**
 * The instant of a wall-clock time (milliseconds as if it were UTC): of one that comes twice the first; one that
 * a clock change skips is as long after the change as it would have been (Temporal's `compatible`).
 */
export function instantOfWall(wall: number, timeZone: string): number {
  const before = spanAt(wall - DAY, timeZone).offset;
  const early = wall - before;
  const after = spanAt(wall + DAY, timeZone).offset;
  if (before === after || spanAt(early, timeZone).offset === before) return early;
  const late = wall - after;
  return spanAt(late, timeZone).offset === after ? late : early;
}

/** The first instant of a day, given as its midnight on the wall; of a skipped midnight the moment of the change. */
export function firstOfDay(midnight: number, timeZone: string): number {
  const at = instantOfWall(midnight, timeZone);
  if (wallAt(at, timeZone) === midnight) return at;
  return spanAt(at, timeZone).from;
}
