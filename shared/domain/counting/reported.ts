import { MINUTE } from '#shared/domain/calendar/days';
import { beforePromise, type Judgement, keeps } from '#shared/domain/counting/judge';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';

/**
 * How a period of a `manual` commitment stands at an instant. It is judged by the figure that was reported,
 * from the cut-off on; without one there is no verdict.
 *
 * @param reported the figure in the target's unit; `null` when nobody has reported one
 * @param inForceFrom from when on the promise holds (epoch milliseconds); `null` while it is a draft
 */
export function judgeReported(
  commitment: Commitment,
  period: SchedulePeriod,
  reported: number | null,
  inForceFrom: number | null,
  at: number,
): Judgement {
  if (beforePromise(commitment, period, inForceFrom)) {
    return { status: 'not applicable', reason: 'before-promise', measured: reported };
  }
  if (at < period.judgedAt) {
    const due = at >= period.due + commitment.grace.minutes * MINUTE;
    return { status: due ? 'maturing' : 'in progress', reason: null, measured: reported };
  }
  if (reported === null) return { status: 'no data', reason: 'reported', measured: null };
  const status = keeps(commitment.target, reported) ? 'attained' : 'missed';
  return { status, reason: null, measured: reported };
}
