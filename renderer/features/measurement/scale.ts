import { wallClock } from './dates';

/** A time line from one instant to another over a width of 1: what lies outside is cut off. */
export interface TimeScale {
  from: number;
  to: number;
  /** Near 0 at the left end, near 1 at the right one; null when the instant is not known. */
  at: (iso: string | null) => number | null;
}

const HOUR = 3_600_000;

/** Epoch milliseconds; a text without an offset is taken as it reads. */
export const instantOf = (iso: string): number =>
  /(Z|[+-]\d{2}:\d{2})$/.test(iso) ? Date.parse(iso) : wallClock(iso).getTime();

/** Room at both ends, so that no mark is cut in half. */
const EDGE = 0.02;

/**
 * The scale that all rows of one period share, so that leads can be compared: from the earliest
 * hand-over to a little after the later of deadline and the usual decision.
 *
 * @param whole show the usual decision however long after the deadline: where the deadline is that of the
 *   hand-over, the decision always comes later
 */
export function sharedScale(
  starts: (string | null)[],
  ends: (string | null)[],
  due: string,
  whole = false,
): TimeScale {
  const known = (list: (string | null)[]): number[] => list.flatMap((iso) => (iso ? [instantOf(iso)] : []));
  const dueAt = instantOf(due);
  const begun = known(starts);
  const first = Math.min(
    dueAt,
    begun.reduce((a, b) => Math.min(a, b), dueAt),
  );
  const decided = known(ends).sort((a, b) => a - b);
  // The slowest tenth would squeeze everybody else: they run to the edge instead.
  const usual = decided[Math.floor((decided.length - 1) * 0.9)] ?? dueAt;
  const last = whole ? usual : Math.min(usual, dueAt + (dueAt - first));
  const length = Math.max(HOUR, Math.max(dueAt, last) - first);
  const from = first - length * 0.04;
  const to = first + length * 1.12;
  return {
    from,
    to,
    at: (iso) => (iso ? Math.min(1 - EDGE, Math.max(EDGE, (instantOf(iso) - from) / (to - from))) : null),
  };
}
