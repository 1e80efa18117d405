import { HOUR, MINUTE } from '#shared/domain/calendar/days';
import { passMark } from '#shared/domain/commitments/standing';
import type { PeriodCounts, PeriodStatus } from '#shared/domain/counting/status';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment, Target } from '#shared/model/commitment';

/** What is known about the leads and the promise, besides the counts. */
export interface Coverage {
  /** When the newest export was made (epoch milliseconds); `null` without any. */
  exportedAt: number | null;
  /** Fields that the commitment needs and no export has. */
  missing: readonly string[];
  /** From when on the promise is in force; `null` while it is a draft. */
  inForceFrom: number | null;
}

/** Why a period stands as it does, where the status alone does not say it. */
export type StatusReason =
  | 'before-promise'
  | 'no-export'
  | 'export-too-old'
  | 'nothing-handed-over'
  | 'low-volume'
  | 'reported';

export interface Judgement {
  status: PeriodStatus;
  reason: StatusReason | null;
  /** The figure in the target's unit: leads, a ratio, or hours; `null` when there is none. */
  measured: number | null;
}

/** Is the metric a rate of leads, not a number of them? */
export function isRate({ metric }: Pick<Commitment, 'metric'>): boolean {
  return metric === 'share' || metric === 'timeliness' || metric === 'conversion';
}

/** Does a figure keep the target? Meeting it exactly does. */
export function keeps(target: Target, measured: number): boolean {
  // A ratio such as 57 of 95 against 0.6 must not fail by the last bit of a fraction.
  return target.bound === 'atLeast' ? measured >= target.value - 1e-9 : measured <= target.value + 1e-9;
}

/** The figure that decides: a number of leads or a share of them; `null` of none. */
function decidingFigure(commitment: Commitment, counts: PeriodCounts): number | null {
  if (!isRate(commitment)) return counts.numerator;
  return counts.denominator === 0 ? null : counts.numerator / counts.denominator;
}

function measuredOf(commitment: Commitment, counts: PeriodCounts): number | null {
  if (commitment.target.unit !== 'hours') return decidingFigure(commitment, counts);
  return counts.spent === null ? null : counts.spent / HOUR;
}

/** Did the period begin so early that the promise does not judge it? A draft judges all. */
export function beforePromise(
  { countingRules }: Commitment,
  { start, end }: SchedulePeriod,
  inForceFrom: number | null,
): boolean {
  if (inForceFrom === null || start >= inForceFrom) return false;
  return countingRules.partialPeriods === 'not-judged' || end <= inForceFrom;
}

/** Before the deadline: can the target still be kept, and is the pace right in the last quarter? */
function atRisk(commitment: Commitment, period: SchedulePeriod, counts: PeriodCounts, at: number): boolean {
  const { countingRules } = commitment;
  const target = passMark(commitment.target);
  if (isRate(commitment)) {
    if (at <= period.closes || counts.denominator < Math.max(1, countingRules.lowVolume)) return false;
    const best = target.bound === 'atLeast' ? counts.numerator + counts.pending : counts.numerator;
    return !keeps(target, best / counts.denominator);
  }
  if (target.bound === 'atMost') return !keeps(target, counts.numerator);
  const elapsed = (at - period.opens) / (period.closes - period.opens);
  return elapsed >= 0.75 && counts.numerator < target.value * elapsed;
}

/**
 * How a period stands at an instant. Pure: counts in, status out. The commitment is given as it stands in the
 * period (`standingIn`).
 *
 * Attained and missed are said only from the cut-off on, of what the newest export covers. A rate
 * of fewer leads than the rule for low volume gets no verdict, and where nothing was handed over
 * the other side's period is not applicable. Never a silent zero.
 */
export function judge(
  commitment: Commitment,
  period: SchedulePeriod,
  counts: PeriodCounts,
  coverage: Coverage,
  at: number,
): Judgement {
  const rules = commitment.countingRules;
  const measured = measuredOf(commitment, counts);
  const say = (status: PeriodStatus, reason: StatusReason | null = null): Judgement => ({
    status,
    reason,
    measured,
  });
  if (coverage.missing.length > 0) return { status: 'not measurable', reason: null, measured: null };
  if (beforePromise(commitment, period, coverage.inForceFrom)) return say('not applicable', 'before-promise');
  if (coverage.exportedAt === null || coverage.exportedAt <= period.opens) {
    return { status: 'no data', reason: 'no-export', measured: null };
  }
  const covered = Math.min(coverage.exportedAt, at);
  if (isRate(commitment) && counts.denominator === 0 && covered >= period.closes) {
    return say(rules.nothingHandedOver === 'attained' ? 'attained' : 'not applicable', 'nothing-handed-over');
  }
  const deadline = period.due + commitment.grace.minutes * MINUTE;
  if (at < period.judgedAt) {
    if (at >= deadline) return say('maturing');
    if (commitment.metric === 'conversion' && at >= period.closes) return say('maturing');
    return say(atRisk(commitment, period, counts, at) ? 'at risk' : 'in progress');
  }
  if (coverage.exportedAt < deadline) return say('no data', 'export-too-old');
  if (isRate(commitment) && counts.denominator < rules.lowVolume) return say('not applicable', 'low-volume');
  const kept = keeps(passMark(commitment.target), decidingFigure(commitment, counts) ?? 0);
  return say(kept ? 'attained' : 'missed');
}
