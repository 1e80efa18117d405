import { wallClock } from './dates';

/** A time line from one instant to another over a width of 1: what lies outside is cut off. */
export interface TimeScale {
  from: number;
  to: number;
  /** 0 at the left end, 1 at the right one; null when the instant is not known. */
  at: (iso: string | null) => number | null;
}

const HOUR = 3_600_000;

/** Epoch milliseconds; a text without an offset is taken as it reads. */
export const instantOf = (iso: string): number =>
  /(Z|[+-]\d{2}:\d{2})$/.test(iso) ? Date.parse(iso) : wallClock(iso).getTime();

/**
 * The scale that all rows of one period share, so that leads can be compared: from the earliest
 * hand-over to a little after the later of deadline and the usual decision.
 */
export function sharedScale(starts: (string | null)[], ends: (string | null)[], due: string): TimeScale {
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
  const length = Math.max(HOUR, Math.max(dueAt, Math.min(usual, dueAt + (dueAt - first))) - first);
  const from = first - length * 0.02;
  const to = first + length * 1.12;
  return {
    from,
    to,
    at: (iso) => (iso ? Math.min(1, Math.max(0, (instantOf(iso) - from) / (to - from))) : null),
  };
}
