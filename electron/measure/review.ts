import { DAY } from '#shared/domain/calendar/days';
import type { TakenRow } from '#shared/domain/offers/conversion';
import type { Rejection, SourceResult, UntouchedLead } from '#shared/domain/review/facts';
import type { LeadTime } from '#shared/model/lead';
import { name, numberOf, textOf } from './duckdb';
import type { Ledger } from './ledger';

/** Leads handed over within `[from, to)`, as known at `at`; epoch milliseconds. */
export interface ReviewSpan {
  from: number;
  to: number;
  at: number;
}

/** So many leads are named at most. */
const MOST_NAMED = 12;

const cohort = ({ from, to, at }: ReviewSpan): string =>
  `FROM leads WHERE "handedOverAt" >= ${from} AND "handedOverAt" < ${to} AND "handedOverAt" <= ${at} AND "mergedInto" IS NULL`;

/** Whether something had happened by then. */
const happened = (field: LeadTime, { at }: ReviewSpan): string => `coalesce(${name(field)} <= ${at}, false)`;

const orNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/**
 * What came of each source's leads, the one with the most SQLs first. A lead qualified after it was disqualified first
 * counts as qualified, as in the CRM it comes from.
 */
export async function sourceResults(ledger: Ledger, span: ReviewSpan): Promise<SourceResult[]> {
  if (ledger.exportedAt === null) return [];
  const won = happened('wonAt', span);
  const source = `nullif(trim(source), '') AS source`;
  const rows = await ledger.duck.all(`SELECT ${source}, count(*) AS n,
      count(*) FILTER (${happened('qualifiedAt', span)}) AS sqls, count(*) FILTER (${won}) AS won
    ${cohort(span)} GROUP BY 1 ORDER BY sqls DESC, n DESC, 1`);
  const amounts = await ledger.duck.all(`SELECT ${source}, upper(trim(coalesce(currency, ''))) AS currency,
      sum(amount)::DOUBLE AS amount ${cohort(span)} AND ${won} AND amount > 0 GROUP BY 1, 2 ORDER BY amount DESC, 2`);
  return rows.map((row) => ({
    source: orNull(row['source']),
    leads: numberOf(row['n']),
    sqls: numberOf(row['sqls']),
    won: numberOf(row['won']),
    revenue: amounts
      .filter((each) => orNull(each['source']) === orNull(row['source']))
      .map((each) => ({ currency: textOf(each['currency']), amount: Number(each['amount']) })),
  }));
}

/** Why leads were rejected, the most frequent reason first, and which of those leads were won afterwards. */
export async function rejectionsIn(ledger: Ledger, span: ReviewSpan): Promise<Rejection[]> {
  if (ledger.exportedAt === null) return [];
  const later = `${happened('wonAt', span)} AND "wonAt" > "disqualifiedAt"`;
  const rows = await ledger.duck.all(`SELECT nullif(trim("rejectionReason"), '') AS reason, count(*) AS n,
      count(*) FILTER (${later}) AS won,
      list("leadId" ORDER BY "leadId") FILTER (${later})[1:${MOST_NAMED}] AS some
    ${cohort(span)} AND ${happened('disqualifiedAt', span)} GROUP BY 1 ORDER BY n DESC, 1`);
  return rows.map((row) => ({
    reason: orNull(row['reason']),
    leads: numberOf(row['n']),
    wonLater: numberOf(row['won']),
    some: Array.isArray(row['some']) ? row['some'].map(textOf) : [],
  }));
}

/** Any of these says that somebody dealt with a lead. */
const TOUCHES: readonly LeadTime[] = [
  'firstTouchAt',
  'acceptedAt',
  'qualifiedAt',
  'disqualifiedAt',
  'opportunityAt',
  'wonAt',
  'lostAt',
];

/** Fitting leads that nobody dealt with, those that waited longest first. */
export async function untouchedIn(
  ledger: Ledger,
  span: ReviewSpan,
): Promise<{ fitting: number; total: number; leads: UntouchedLead[] }> {
  if (ledger.exportedAt === null) return { fitting: 0, total: 0, leads: [] };
  const untouched = TOUCHES.map((field) => `NOT ${happened(field, span)}`).join(' AND ');
  const counts = await ledger.duck.one(
    `SELECT count(*) AS n, count(*) FILTER (${untouched}) AS untouched ${cohort(span)} AND fit`,
  );
  const rows =
    await ledger.duck.all(`SELECT "leadId", nullif(trim(source), '') AS source, "handedOverAt" AS handed
    ${cohort(span)} AND fit AND ${untouched} ORDER BY "handedOverAt", "leadId" LIMIT ${MOST_NAMED}`);
  return {
    fitting: numberOf(counts['n']),
    total: numberOf(counts['untouched']),
    leads: rows.map((row) => ({
      leadId: textOf(row['leadId']),
      source: orNull(row['source']),
      handedOverAt: new Date(Number(row['handed'])).toISOString(),
      days: Math.floor((span.at - Number(row['handed'])) / DAY),
    })),
  };
}

/** The leads by what they took, and what became of them. */
export async function takenIn(ledger: Ledger, span: ReviewSpan): Promise<TakenRow[]> {
  if (ledger.exportedAt === null) return [];
  const rows = await ledger.duck.all(`SELECT coalesce(offer, '') AS offer, count(*) AS n,
      count(*) FILTER (${happened('qualifiedAt', span)}) AS qualified,
      count(*) FILTER (${happened('wonAt', span)}) AS won ${cohort(span)} GROUP BY 1 ORDER BY n DESC, 1`);
  return rows.map((row) => ({
    offer: textOf(row['offer']),
    leads: numberOf(row['n']),
    qualified: numberOf(row['qualified']),
    won: numberOf(row['won']),
  }));
}
