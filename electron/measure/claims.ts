import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { explainPeriod } from '#shared/domain/commitments/explain';
import { standingIn } from '#shared/domain/commitments/standing';
import { type Coverage, type Judgement, judge } from '#shared/domain/counting/judge';
import { LEAD_VERDICTS, type PeriodCounts } from '#shared/domain/counting/status';
import { type CountedLead, countsWithClaims, type PeriodClaims } from '#shared/domain/disputes/counted';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { BY_DAY, verdictsOf } from './count-periods';
import { numberOf, textOf } from './duckdb';
import { rollingOfFew } from './few-leads';
import type { Ledger } from './ledger';
import type { MeasuredPeriod } from './measure';
import { spokenWords } from './speaking';

/** A period whose leads are contested: how it would stand if every open dispute went to who contested. */
export interface Contested extends PeriodCounts, Judgement {
  open: number;
}

export type ContestedPeriod = MeasuredPeriod & { contested?: Contested };

/** The leads of one period as they are counted. The commitment is given as it stands in the period. */
async function countedLeads(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  period: SchedulePeriod,
  at: number,
): Promise<CountedLead[]> {
  const rows = await ledger.duck.all(
    `SELECT "leadId", episode, verdict, spent, ${BY_DAY} AS marked FROM (${verdictsOf(commitment, calendar, [period], at)})`,
  );
  return rows.map((row) => {
    const verdict = LEAD_VERDICTS[numberOf(row['verdict'])] ?? 'open';
    const done = verdict === 'counted' || verdict === 'late';
    const spent = row['spent'];
    return {
      leadId: textOf(row['leadId']),
      episode: numberOf(row['episode']),
      verdict,
      byDay: row['marked'] === true,
      spent: done && spent !== null && spent !== undefined ? Number(spent) : null,
    };
  });
}

/**
 * Judges the periods again whose leads are contested: by the claims that count, and beside it by those that are
 * not settled yet. The others stay as they are; what is asked for costs one query for each contested period.
 *
 * @param claims by the first day of the period, `YYYY-MM-DD`
 * @param coverage of the leads, as the periods were judged with it
 */
export async function withClaims(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  periods: readonly MeasuredPeriod[],
  claims: ReadonlyMap<string, PeriodClaims>,
  coverage: Coverage,
  at: number,
): Promise<ContestedPeriod[]> {
  if (claims.size === 0 || commitment.metric === 'manual' || coverage.missing.length > 0) return [...periods];
  const judged: ContestedPeriod[] = [];
  for (const each of periods) {
    const claimed = claims.get(each.start.slice(0, 10));
    if (claimed === undefined || coverage.exportedAt === null) {
      judged.push(each);
      continue;
    }
    const { period } = each;
    const standing = standingIn(commitment, period.start);
    const leads = await countedLeads(ledger, standing, calendar, period, at);
    const asOf = (by: PeriodClaims['settled']) => {
      const counts = countsWithClaims(leads, by, standing);
      return { ...counts, ...judge(standing, period, counts, coverage, at) };
    };
    const other = claimed.withOpen && asOf(claimed.withOpen);
    const settled = { ...each, ...asOf(claimed.settled) };
    judged.push({ ...settled, ...(other ? { contested: { open: claimed.open, ...other } } : {}) });
  }
  // What four weeks come to holds the claims as well: of the contested week, and of those that it is one of.
  const rolling = await rollingOfFew(ledger, commitment, calendar, judged, at, true);
  return judged.map((each, i) => {
    const { period } = each;
    if (each === periods[i] && !rolling.has(period.start)) return each;
    const standing = standingIn(commitment, period.start);
    const few = rolling.get(period.start) ?? null;
    return {
      ...each,
      explanation: explainPeriod(standing, period, each, each, coverage, spokenWords(), few),
    };
  });
}
