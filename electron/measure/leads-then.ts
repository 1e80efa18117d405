import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { standingIn } from '#shared/domain/commitments/standing';
import { LEAD_VERDICTS } from '#shared/domain/counting/status';
import type { LeadThen } from '#shared/domain/restatements/restatements';
import { periodsOf } from '#shared/domain/schedule/periods';
import type { Commitment } from '#shared/model/commitment';
import { LEAD_TIMES } from '#shared/model/lead';
import { verdictsOf } from './count-periods';
import { name, numberOf, text, textOf } from './duckdb';
import type { Ledger } from './ledger';

const FIELDS = [...LEAD_TIMES, 'fit', 'mergedInto'] as const;

const plain = (value: unknown): string | number | boolean | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' || typeof value === 'number' ? value : String(value);
};

/**
 * The leads of the period that begins at an instant (epoch milliseconds), each with its verdict and what is known
 * of it in this ledger. None where no period begins there.
 */
export async function leadsThen(
  ledger: Ledger,
  commitment: Commitment,
  calendar: WorkCalendar,
  start: number,
  at: number,
): Promise<ReadonlyMap<string, LeadThen>> {
  const period = periodsOf(commitment, calendar, start, start)[0];
  if (!period || ledger.exportedAt === null) return new Map();
  const sql = verdictsOf(standingIn(commitment, period.start), calendar, [period], at);
  const rows = await ledger.duck.all(
    `SELECT "leadId", verdict, ${FIELDS.map(name).join(', ')} FROM (${sql})`,
  );
  return new Map(
    rows.map((row) => [
      textOf(row['leadId']),
      {
        verdict: LEAD_VERDICTS[numberOf(row['verdict'])] ?? 'open',
        known: Object.fromEntries(FIELDS.map((field) => [field, plain(row[field])])),
      },
    ]),
  );
}

/** Which of these leads the ledger knows at all. */
export async function knownAmong(ledger: Ledger, leads: readonly string[]): Promise<ReadonlySet<string>> {
  if (leads.length === 0) return new Set();
  const rows = await ledger.duck.all(
    `SELECT "leadId" FROM leads WHERE "leadId" IN (${leads.map(text).join(', ')})`,
  );
  return new Set(rows.map((row) => textOf(row['leadId'])));
}
