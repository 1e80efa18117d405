import { dateAt } from '#shared/domain/calendar/days';
import type { Commitment, Target } from '#shared/model/commitment';

/** What decides which figure holds, and until when something must have happened. */
type Promised = Pick<Commitment, 'metric' | 'target' | 'ramp' | 'deadline' | 'schedule'>;

/** A commitment's target on a date (`YYYY-MM-DD`): that of the newest step of its ramp, else its own. */
export function targetOn({ target, ramp }: Pick<Commitment, 'target' | 'ramp'>, date: string): Target {
  const steps = (ramp ?? []).filter(({ from }) => from <= date);
  const step = steps.sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return step ? { ...target, value: step.value } : target;
}

/** So many percent of the leads must be done within a target in hours; 50 is the median. */
export const percentileOf = ({ percentile }: Pick<Target, 'percentile'>): number => percentile ?? 50;

/**
 * A commitment as it stands in a period: with the figure that holds then, and with the deadline that a target
 * in hours means for every lead.
 *
 * @param start the period's first instant, epoch milliseconds
 */
export function standingIn<T extends Promised>(commitment: T, start: number): T {
  const { ramp, schedule, metric } = commitment;
  const target =
    ramp === undefined || ramp.length === 0
      ? commitment.target
      : targetOn(commitment, dateAt(start, schedule.timeZone).toString());
  if (metric === 'timeliness' && target.unit === 'hours') {
    return { ...commitment, target, deadline: { kind: 'workingHours', hours: target.value } };
  }
  return target === commitment.target ? commitment : { ...commitment, target };
}

/**
 * The figure that a rate is held against. That the time at the percentile is no longer than the target, says
 * the same as that so many percent of the leads were done within it (nearest rank): so there is one rule.
 */
export function passMark(target: Target): Target {
  if (target.unit !== 'hours') return target;
  return { bound: 'atLeast', unit: 'ratio', value: percentileOf(target) / 100 };
}
