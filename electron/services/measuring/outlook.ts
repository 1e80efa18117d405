import type { Course } from '#shared/contract/measurement-depth';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { explainPeriod } from '#shared/domain/commitments/explain';
import { standingIn } from '#shared/domain/commitments/standing';
import { isRate } from '#shared/domain/counting/judge';
import { outlookOf } from '#shared/domain/counting/outlook';
import type { Commitment } from '#shared/model/commitment';
import { countPeriods } from '../../measure/count-periods';
import type { Ledger } from '../../measure/ledger';
import type { MeasuredPeriod } from '../../measure/measure';
import { spokenWords } from '../../measure/speaking';

/** So many earlier periods are looked back upon. */
const LOOKED_AT = 6;

const UNDER_WAY: ReadonlySet<string> = new Set(['in progress', 'at risk']);

/**
 * Where the newest period that is under way is likely to end: each of the last judged periods is counted as it
 * stood at the same weekday and time.
 *
 * @param periods the measured ones in order
 */
export async function outlookFor(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly MeasuredPeriod[],
  at: number,
): Promise<Course['outlook']> {
  const now = periods.at(-1);
  if (now === undefined || !UNDER_WAY.has(now.status) || commitment.metric === 'manual') return null;
  // What is known ends with the newest export: the pace of a time that nobody has seen is none.
  const known = Math.min(at, ledger.exportedAt ?? at);
  const into = known - now.period.opens;
  if (into <= 0) return null;
  const earlier = periods
    .filter(({ status }) => status === 'attained' || status === 'missed')
    .slice(-LOOKED_AT);
  const courses = [];
  for (const { period, numerator, denominator } of earlier) {
    const midway = await countPeriods(ledger, commitment, calendar, [period], period.opens + into, false);
    const counts = midway.get(period) ?? { numerator: 0, denominator: 0 };
    courses.push({ midway: counts, end: { numerator, denominator } });
  }
  const found = outlookOf(standingIn(commitment, now.period.start), now, courses);
  return found && { period: now.start, ...found };
}

/**
 * The newest period by its outlook: at risk where that misses the target, under way where it keeps it. A rate that
 * cannot be kept any more is at risk whatever the pace.
 */
export function byOutlook(
  commitment: Commitment,
  periods: readonly MeasuredPeriod[],
  outlook: NonNullable<Course['outlook']>,
  exportedAt: number | null,
): MeasuredPeriod[] {
  return periods.map((each, i) => {
    if (i < periods.length - 1 || !UNDER_WAY.has(each.status)) return each;
    const lost = isRate(commitment) && each.status === 'at risk';
    const status = lost || !outlook.keeps ? ('at risk' as const) : ('in progress' as const);
    const judgement = { status, reason: each.reason, measured: each.measured };
    const standing = standingIn(commitment, each.period.start);
    const coverage = { exportedAt, missing: [], inForceFrom: null };
    return {
      ...each,
      ...judgement,
      explanation: explainPeriod(standing, each.period, each, judgement, coverage, spokenWords()),
    };
  });
}
