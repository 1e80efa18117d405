import { dateAt, isoAt } from '#shared/domain/calendar/days';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { explainPeriod } from '#shared/domain/commitments/explain';
import { standingIn } from '#shared/domain/commitments/standing';
import { type Coverage, type Judgement, judge } from '#shared/domain/counting/judge';
import { judgeReported } from '#shared/domain/counting/reported';
import { missingFields } from '#shared/domain/counting/requirements';
import {
  attainmentOf,
  isCounted,
  LEAD_VERDICTS,
  type LeadVerdict,
  NO_COUNTS,
  type PeriodCounts,
} from '#shared/domain/counting/status';
import { periodsOf, type SchedulePeriod } from '#shared/domain/schedule/periods';
import type { Commitment, Target } from '#shared/model/commitment';
import { type Lead, type Moment, Precision } from '#shared/model/lead';
import { BLOB_TIMES } from './blob-columns';
import { BY_DAY, countPeriods, verdictsOf } from './count-periods';
import { numberOf, type Row, textOf } from './duckdb';
import { LeadsError } from './errors';
import { rollingOfFew } from './few-leads';
import type { Ledger } from './ledger';
import { spokenWords } from './speaking';

/** Which periods, and as seen from when; all in epoch milliseconds. */
export interface Range {
  from: number;
  to: number;
  at: number;
}

/** One measured period. */
export interface MeasuredPeriod extends PeriodCounts, Judgement {
  period: SchedulePeriod;
  /** ISO 8601 with the offset of the commitment's zone. */
  start: string;
  end: string;
  due: string;
  /** The target that held then. */
  target: Target;
  explanation: string;
}

export interface MeasuredCommitment {
  periods: MeasuredPeriod[];
  /** Attained ÷ (attained + missed); `null` when nothing was judged. */
  attainment: number | null;
  /** Fields that no import has and that it cannot be measured without. */
  missing: string[];
}

/** A lead of a period, and how it counts. */
export interface LeadOfPeriod {
  lead: Lead;
  counted: boolean;
  verdict: LeadVerdict;
  dueAt: number | null;
  byDay: boolean;
}

const NONE_REPORTED: ReadonlyMap<string, { value: number }> = new Map();

/**
 * Measures a commitment period by period.
 *
 * @param calendar that of the owing team, with its holidays over the whole range
 * @param inForceFrom from when on the promise holds (epoch milliseconds); `null` while it is a draft
 * @param reported of a `manual` commitment, the figures by the first day of their period (`YYYY-MM-DD`)
 * @param keep remember what was counted for the next time; what is only tried is not
 */
export async function measure(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  range: Range,
  inForceFrom: number | null,
  reported: ReadonlyMap<string, { value: number }> = NONE_REPORTED,
  keep = true,
): Promise<MeasuredCommitment> {
  const { timeZone } = commitment.schedule;
  const missing = ledger.exportedAt === null ? [] : missingFields(commitment, ledger.columns);
  const coverage: Coverage = { exportedAt: ledger.exportedAt, missing, inForceFrom };
  const periods = periodsOf(commitment, calendar, range.from, Math.min(range.to, range.at));
  const measurable = missing.length === 0 && ledger.exportedAt !== null && commitment.metric !== 'manual';
  const counts = measurable
    ? await countPeriods(ledger, commitment, calendar, periods, range.at, keep)
    : new Map<SchedulePeriod, PeriodCounts>();
  const judged = periods.map((period) => {
    const found = counts.get(period) ?? NO_COUNTS;
    const standing = standingIn(commitment, period.start);
    const first = dateAt(period.start, timeZone).toString();
    const judgement =
      commitment.metric === 'manual'
        ? judgeReported(standing, period, reported.get(first)?.value ?? null, inForceFrom, range.at)
        : judge(standing, period, found, coverage, range.at);
    return { period, ...found, ...judgement };
  });
  const rolling = await rollingOfFew(ledger, commitment, calendar, judged, range.at, keep);
  const measured = judged.map((each): MeasuredPeriod => {
    const { period } = each;
    const standing = standingIn(commitment, period.start);
    const few = rolling.get(period.start) ?? null;
    return {
      ...each,
      start: isoAt(period.start, timeZone),
      end: isoAt(period.end, timeZone),
      due: isoAt(period.due, timeZone),
      target: standing.target,
      explanation: explainPeriod(standing, period, each, each, coverage, spokenWords(), few),
    };
  });
  return { periods: measured, attainment: attainmentOf(measured.map(({ status }) => status)), missing };
}

function momentOf(row: Row, field: string): Moment | undefined {
  const at = row[field];
  if (at === null || at === undefined) return undefined;
  return { at: Number(at), precision: Precision.catch('instant').parse(row[`${field}_precision`]) };
}

/** A row of the ledger as a lead. */
export function leadOf(row: Row): Lead {
  const optional = (field: string) => {
    const value = textOf(row[field]);
    return value === '' ? {} : { [field]: value };
  };
  const times = BLOB_TIMES.flatMap((field) => {
    const moment = momentOf(row, field);
    return moment ? [[field, moment] as const] : [];
  });
  const segments: unknown = JSON.parse(textOf(row['segments']) || '{}');
  return {
    leadId: textOf(row['leadId']),
    ...(numberOf(row['episode'] ?? 1) > 1 ? { episode: numberOf(row['episode']) } : {}),
    ...Object.fromEntries(times),
    ...[
      'status',
      'rejectionReason',
      'owner',
      'team',
      'source',
      'tier',
      'offer',
      'currency',
      'mergedInto',
    ].reduce((all, field) => Object.assign(all, optional(field)), {}),
    ...(typeof row['fit'] === 'boolean' ? { fit: row['fit'] } : {}),
    ...(row['amount'] === null || row['amount'] === undefined ? {} : { amount: Number(row['amount']) }),
    ...(row['mergedSeenAt'] === null || row['mergedSeenAt'] === undefined
      ? {}
      : { mergedSeenAt: Number(row['mergedSeenAt']) }),
    segments:
      typeof segments === 'object' && segments !== null
        ? Object.fromEntries(Object.entries(segments).map(([k, v]) => [k, String(v)]))
        : {},
  };
}

/**
 * The leads behind one period's figure, in the order of their clock start.
 *
 * @param start any instant (epoch milliseconds) within the period, such as its start
 * @param missedOnly leave out those that count
 * @throws LeadsError no-period
 */
export async function leadsOfPeriod(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  start: number,
  at: number,
  missedOnly: boolean,
): Promise<{ period: SchedulePeriod; leads: LeadOfPeriod[] }> {
  const reach = 370 * 86_400_000;
  const period = periodsOf(commitment, calendar, start - reach, start).findLast(
    ({ start: from, end }) => from <= start && start < end,
  );
  if (period === undefined) {
    throw new LeadsError(
      'no-period',
      `No period of this commitment holds ${isoAt(start, commitment.schedule.timeZone)}.`,
    );
  }
  if (
    ledger.exportedAt === null ||
    commitment.metric === 'manual' ||
    missingFields(commitment, ledger.columns).length > 0
  ) {
    return { period, leads: [] };
  }
  const sql = verdictsOf(standingIn(commitment, period.start), calendar, [period], at);
  const leads: LeadOfPeriod[] = [];
  for await (const chunk of ledger.duck.chunks(
    `SELECT *, ${BY_DAY} AS marked FROM (${sql}) ORDER BY start_at, "leadId", episode`,
  )) {
    for (const row of chunk) {
      const verdict = LEAD_VERDICTS[numberOf(row['verdict'])] ?? 'open';
      const counted = isCounted(verdict);
      if (missedOnly && counted) continue;
      const dueAt = row['due_at'] === null || row['due_at'] === undefined ? null : Number(row['due_at']);
      leads.push({ lead: leadOf(row), counted, verdict, dueAt, byDay: row['marked'] === true });
    }
  }
  return { period, leads };
}
