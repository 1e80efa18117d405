import { DAY } from '#shared/domain/calendar/days';
import type { PeriodCounts } from '#shared/domain/counting/status';

/** What a rate of few leads comes to over the last four weeks, its own period included. */
export interface Rolling {
  numerator: number;
  denominator: number;
}

/** A period and what was counted in it; `start` in epoch milliseconds. */
interface Counted extends Pick<PeriodCounts, 'numerator' | 'denominator'> {
  start: number;
}

const WEEKS = 28 * DAY;
/** Clocks that change make a week an hour longer or shorter. */
const SLACK = DAY / 2;

/** From when on periods begin that belong to the four weeks of one that begins at `start`. */
export const rollingFrom = (start: number): number => start - WEEKS + SLACK;

/**
 * The sum over the periods that begin within the four weeks; `null` where there is but the one itself, as of months.
 */
export function rollingOf(periods: readonly Counted[], start: number): Rolling | null {
  const within = periods.filter((each) => each.start > rollingFrom(start) && each.start <= start);
  if (within.length < 2) return null;
  return {
    numerator: within.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: within.reduce((sum, { denominator }) => sum + denominator, 0),
  };
}
