import type { PeriodStatus } from '#shared/domain/counting/status';
import type { Commitment, ErrorBudget, Target } from '#shared/model/commitment';

interface Judged {
  status: PeriodStatus;
  measured: number | null;
}

const isJudged = ({ status }: { status: PeriodStatus }) => status === 'attained' || status === 'missed';

/** How many judged periods in a row, up to the newest, stand alike; `null` when none is judged. */
export function streakOf(
  periods: readonly { status: PeriodStatus }[],
): { status: 'attained' | 'missed'; periods: number } | null {
  const judged = periods.filter(isJudged);
  const status = judged.at(-1)?.status;
  if (status !== 'attained' && status !== 'missed') return null;
  const before = judged.findLastIndex((period) => period.status !== status);
  return { status, periods: judged.length - 1 - before };
}

/** So many periods are held against as many before them. */
const STRETCH = 4;
/** A change smaller than this part of the earlier figure is none. */
const NOTICED = 0.05;

/**
 * Whether the figures of the last four judged periods are better, worse or about the same as those of the four
 * before; `null` with fewer. More is better for a floor, less for a ceiling.
 */
export function trendOf(
  periods: readonly Judged[],
  { bound }: Pick<Target, 'bound'>,
): 'better' | 'worse' | 'level' | null {
  const figures = periods.flatMap((period) =>
    isJudged(period) && period.measured !== null ? [period.measured] : [],
  );
  if (figures.length < 2 * STRETCH) return null;
  const mean = (values: readonly number[]) => values.reduce((all, value) => all + value, 0) / values.length;
  const before = mean(figures.slice(-2 * STRETCH, -STRETCH));
  const now = mean(figures.slice(-STRETCH));
  if (Math.abs(now - before) <= Math.abs(before) * NOTICED) return 'level';
  return now > before === (bound === 'atLeast') ? 'better' : 'worse';
}

/** How many misses the error budget still allows in its stretch of judged periods; negative when it is overspent. */
export function budgetLeft(periods: readonly { status: PeriodStatus }[], budget: ErrorBudget): number {
  const stretch = periods.filter(isJudged).slice(-budget.periods);
  return budget.misses - stretch.filter(({ status }) => status === 'missed').length;
}

/** How a commitment is doing, from its periods in order. */
export function courseOf(
  { errorBudget, target }: Pick<Commitment, 'errorBudget' | 'target'>,
  periods: readonly Judged[],
) {
  return {
    streak: streakOf(periods),
    trend: trendOf(periods, target),
    budget: errorBudget ? { ...errorBudget, left: budgetLeft(periods, errorBudget) } : null,
  };
}
