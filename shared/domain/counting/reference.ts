import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { percentileOf, standingIn } from '#shared/domain/commitments/standing';
import { type Coverage, type Judgement, judge } from '#shared/domain/counting/judge';
import { nearestRank } from '#shared/domain/counting/percentile';
import { isCounted, NOT_OF_PERIOD, type PeriodCounts } from '#shared/domain/counting/status';
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
export function countsOf(
  judged: readonly (Pick<JudgedLead, 'verdict' | 'byDay' | 'spent'> & Pick<Lead, 'episode'>)[],
  { target }: Pick<Commitment, 'target'>,
): PeriodCounts {
  return {
    numerator: judged.filter(({ verdict }) => isCounted(verdict)).length,
    denominator: judged.filter(({ verdict }) => !NOT_OF_PERIOD.includes(verdict)).length,
    pending: judged.filter(({ verdict }) => verdict === 'open').length,
    byDay: judged.filter(({ byDay }) => byDay).length,
    recycled: judged.filter(({ episode = 1, verdict }) => episode > 1 && !NOT_OF_PERIOD.includes(verdict))
      .length,
    spent:
      target.unit === 'hours'
        ? nearestRank(
            judged.map(({ spent }) => spent),
            percentileOf(target),
          )
        : null,
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
    const standing = standingIn(commitment, period.start);
    const judged = judgeLeads(leads, standing, calendar, period, at);
    const counts = countsOf(
      judged.map((each) => ({ ...each, episode: each.lead.episode ?? 1 })),
      standing,
    );
    return { period, leads: judged, ...counts, ...judge(standing, period, counts, coverage, at) };
  });
}
