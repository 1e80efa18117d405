import { offsetSpans } from '#shared/domain/calendar/zone';

const FIRST = Date.UTC(1990, 0, 1);
const LAST = Date.UTC(2050, 0, 1);

/** From when until when leads may be: outside was a slip of the pen or an empty date. */
export const PLAUSIBLE = { from: '1990-01-01', to: '2050-01-01' } as const;

/** So many changes of the clocks, back and ahead, are looked at first: about five years each way. */
const NEAR = 10;

/** A stretch of the wall clock that has one offset from UTC; milliseconds as if it were UTC. */
interface WallPiece {
  to: number;
  offset: number;
}

/** A timestamp literal of DuckDB for an instant. */
function literal(at: number): string {
  return `TIMESTAMP '${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}'`;
}

/** The offset in microseconds by a decision tree over the pieces: as few comparisons as there are doublings. */
function tree(expression: string, pieces: readonly WallPiece[]): string {
  const [only] = pieces;
  if (pieces.length <= 1) return String((only?.offset ?? 0) * 1000);
  const half = pieces.length >> 1;
  const edge = literal(pieces[half - 1]?.to ?? 0);
  return `CASE WHEN ${expression} < ${edge} THEN ${tree(expression, pieces.slice(0, half))} ELSE ${tree(expression, pieces.slice(half))} END`;
}

/**
 * SQL that turns a wall-clock timestamp of a zone into one of UTC. The zone's offsets come from
 * Temporal, so that the database and the calendar can never be of two minds; a time that a clock
 * change skips or repeats is read as everywhere else in the app (before the gap, the first of two).
 *
 * @param expression the name of a column; it stands in the result many times
 * @param near when most data are of (epoch milliseconds), which saves comparisons
 */
export function wallToUtc(expression: string, timeZone: string, near: number): string {
  const spans = offsetSpans(FIRST, LAST, timeZone);
  const pieces: WallPiece[] = spans.map(({ to, offset }, i) => ({
    to: to + Math.max(offset, spans[i + 1]?.offset ?? offset),
    offset,
  }));
  // In plain microseconds: taking an interval off a timestamp costs many times as much.
  const minus = (offset: string) => `make_timestamp(epoch_us(${expression}) - ${offset})`;
  if (pieces.length <= NEAR * 3) return minus(tree(expression, pieces));
  const now = pieces.findIndex(({ to }) => near < to);
  const from = Math.max(1, now - NEAR);
  const close = pieces.slice(from, now + NEAR);
  const begins = literal(pieces[from - 1]?.to ?? FIRST);
  const ends = literal(close.at(-1)?.to ?? LAST);
  const inside = `${expression} >= ${begins} AND ${expression} < ${ends}`;
  return minus(`CASE WHEN ${inside} THEN ${tree(expression, close)} ELSE ${tree(expression, pieces)} END`);
}
