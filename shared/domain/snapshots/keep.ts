/** An earlier state of a draft. */
export interface Kept {
  /** When the state was as it is, in milliseconds. */
  at: number;
  /** Bytes on disk. */
  size: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A state that stood for this long is worth coming back to. */
const PAUSE = 10 * MINUTE;
/** During a long session, so often. */
const OFTEN = 30 * MINUTE;

/**
 * Whether the state before a change is kept: when it had stood for ten minutes, and every half hour of work.
 * @param stoodSince when the state came to be, in milliseconds, as every time here
 * @param lastKept when the last one was kept, or when the work began
 */
export const isDue = (stoodSince: number, lastKept: number, now: number): boolean =>
  now - stoodSince >= PAUSE || now - lastKept >= OFTEN;

/** The older, the fewer: all of the last day, then one an hour, a day, a week. */
const STEPS: readonly { until: number; one: number }[] = [
  { until: DAY, one: 1 },
  { until: 7 * DAY, one: HOUR },
  { until: 60 * DAY, one: DAY },
  { until: Number.POSITIVE_INFINITY, one: 7 * DAY },
];

const MOST = 200;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Which earlier states of one record stay: the newest of each span, at most 200 and 32 MB in all. Thinning
 * what was thinned before takes nothing more away at the same time.
 * @returns their times, newest first
 */
export function thinned(states: readonly Kept[], now: number): number[] {
  const spans = new Set<string>();
  const kept: number[] = [];
  let bytes = 0;
  for (const { at, size } of states.toSorted((a, b) => b.at - a.at)) {
    const { one } = STEPS.find(({ until }) => now - at < until) ?? { one: 7 * DAY };
    const span = `${one} ${Math.floor(at / one)}`;
    if (spans.has(span)) continue;
    spans.add(span);
    bytes += size;
    // The newest stays even where it alone is too big.
    if (kept.length >= MOST || (bytes > MOST_BYTES && kept.length > 0)) break;
    kept.push(at);
  }
  return kept;
}
