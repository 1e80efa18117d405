import { DAY } from '#shared/domain/calendar/days';
import { nextOccurrence, occurrencesOf } from '#shared/domain/touchpoints/occurrences';
import type { RunningProcess } from '#shared/model/running';

/** A run that the schedule or an event calls for, and that is not started. */
export interface CalledRun {
  /** What called for it: the day, or `import-<hash>`. */
  occurrence: string;
  /** Epoch milliseconds. */
  at: number;
}

/** An import of leads: its hash, and when it was, in epoch milliseconds. */
export interface ImportEvent {
  hash: string;
  at: number;
}

/** So far back it is looked for runs that were called for. */
const LOOK_BACK_DAYS = 60;

/** So long after it was called for a run is late. */
export const LATE_AFTER_MS = DAY;

/** Digits of an import's hash that tell it from others. */
const DIGITS = 12;

/**
 * Runs that are called for by now and were not started, oldest first: since the last one that was, as with meetings.
 * What was called for before the process was switched on is not among them.
 *
 * @param started occurrences of the process's runs
 */
export function calledFor(
  { on, since, schedule, onImport }: RunningProcess,
  started: ReadonlySet<string>,
  imports: readonly ImportEvent[],
  now: number,
): CalledRun[] {
  if (!on) return [];
  const from = Math.max(Date.parse(since) || 0, now - LOOK_BACK_DAYS * DAY);
  const days = occurrencesOf({ schedule, minutes: 1 }, from, now).map(({ id, start }) => ({
    occurrence: id,
    at: start,
  }));
  const events = (onImport ? imports : [])
    .filter(({ at }) => at >= from && at <= now)
    .map(({ hash, at }) => ({ occurrence: `import-${hash.slice(0, DIGITS)}`, at }));
  const all = [...days, ...events].filter(({ at }) => at >= from).sort((a, b) => a.at - b.at);
  return all.slice(all.findLastIndex(({ occurrence }) => started.has(occurrence)) + 1);
}

/** When the next run is called for by the schedule, epoch milliseconds; null where it is not. */
export function nextCalled({ on, schedule }: RunningProcess, now: number): number | null {
  return on ? (nextOccurrence({ schedule, minutes: 0 }, now)?.start ?? null) : null;
}
