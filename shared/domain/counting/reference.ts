import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { type Coverage, type Judgement, judge } from '#shared/domain/counting/judge';
import { isCounted, type PeriodCounts } from '#shared/domain/counting/status';
import { type JudgedLead, judgeLeads } from '#shared/domain/counting/verdict';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import type { Lead } from '#shared/model/lead';

/** A period measured lead by lead. */
export interface ReferencePeriod extends PeriodCounts, Judgement {
  period: SchedulePeriod;
  leads: JudgedLead[];
}

/** What stands in numerator and denominator when these are the verdicts. */
export function countsOf(judged: readonly JudgedLead[]): PeriodCounts {
  return {
    numerator: judged.filter(({ verdict }) => isCounted(verdict)).length,
    denominator: judged.filter(({ verdict }) => verdict !== 'left-out').length,
    pending: judged.filter(({ verdict }) => verdict === 'open').length,
    byDay: judged.filter(({ byDay }) => byDay).length,
  };
}

/**
 * Measures in plain TypeScript, one lead after the other: slow, and easy to believe. The fast path
 * over Parquet is held against it.
 */
export function measureReference(
  leads: readonly Lead[],
  commitment: Commitment,
  periods: readonly SchedulePeriod[],
  calendar: WorkCalendar,
  coverage: Coverage,
  at: number,
): ReferencePeriod[] {
  return periods.map((period) => {
    const judged = judgeLeads(leads, commitment, calendar, period, at);
    const counts = countsOf(judged);
    return { period, leads: judged, ...counts, ...judge(commitment, period, counts, coverage, at) };
  });
}
