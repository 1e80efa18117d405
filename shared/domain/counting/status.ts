/** How a period stands. These words and no others, in files, on screen and on the command line. */
export const PERIOD_STATUSES = [
  'attained',
  'missed',
  'at risk',
  'in progress',
  'maturing',
  'not applicable',
  'not measurable',
  'no data',
] as const;
export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

/** What was counted for one period. */
export interface PeriodCounts {
  /** Leads that meet the promise. */
  numerator: number;
  /** Leads that it is about. */
  denominator: number;
  /** Leads of the denominator that can still come to meet it. */
  pending: number;
  /** Leads whose time has no hour and that were judged by their day. */
  byDay: number;
  /** Leads of the denominator that were handed over before, and count anew after the cooling-off. */
  recycled: number;
  /** Of a target in hours: the time at its percentile, in milliseconds; `null` when that lead is not done. */
  spent: number | null;
}

/** The counts of a period that no lead is of. */
export const NO_COUNTS: PeriodCounts = {
  numerator: 0,
  denominator: 0,
  pending: 0,
  byDay: 0,
  recycled: 0,
  spent: null,
};

/** How a lead counts for a commitment, and why. */
export const LEAD_VERDICTS = [
  'counted',
  'counted-by-default',
  'from-before',
  'open',
  'late',
  'not-done',
  'not-fit',
  'decided-before',
  'not-proven',
  'left-out',
] as const;
export type LeadVerdict = (typeof LEAD_VERDICTS)[number];

/** Verdicts of leads that stand in the numerator. */
export const COUNTED: readonly LeadVerdict[] = ['counted', 'counted-by-default', 'from-before'];

/** Verdicts of leads that do not stand in the denominator. */
export const NOT_OF_PERIOD: readonly LeadVerdict[] = ['left-out', 'from-before'];

/** Does the lead stand in the numerator? */
export function isCounted(verdict: LeadVerdict): boolean {
  return COUNTED.includes(verdict);
}

/** Attained ÷ (attained + missed); `null` when nothing was judged. */
export function attainmentOf(statuses: readonly PeriodStatus[]): number | null {
  const attained = statuses.filter((status) => status === 'attained').length;
  const missed = statuses.filter((status) => status === 'missed').length;
  return attained + missed === 0 ? null : attained / (attained + missed);
}
