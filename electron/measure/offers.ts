import { DAY } from '#shared/domain/calendar/days';
import type { TakenRow } from '#shared/domain/offers/conversion';
import type { SaidRow } from '#shared/domain/offers/crm-feedback';
import { numberOf, type Row, textOf, texts } from './duckdb';
import { valueSql } from './event-sql';
import type { Ledger } from './ledger';

/**
 * Leads that are old enough to have become something, by what they took. A lead qualified after it was disqualified
 * first counts as qualified, as in the CRM it comes from.
 *
 * @param days so long before the newest export a lead must have been handed over
 */
export async function leadsByOffer(ledger: Ledger, days: number): Promise<TakenRow[]> {
  if (ledger.exportedAt === null) return [];
  const rows = await ledger.duck.all(`SELECT coalesce(offer, '') AS offer, count(*) AS n,
      count(*) FILTER ("qualifiedAt" IS NOT NULL) AS qualified, count(*) FILTER ("wonAt" IS NOT NULL) AS won
    FROM leads WHERE "handedOverAt" <= ${ledger.exportedAt - days * DAY} AND "mergedInto" IS NULL
    GROUP BY 1 ORDER BY n DESC, 1`);
  return rows.map((row) => ({
    offer: textOf(row['offer']),
    leads: numberOf(row['n']),
    qualified: numberOf(row['qualified']),
    won: numberOf(row['won']),
  }));
}

/** What a further column says beside each offer. */
export async function saidBesideOffers(ledger: Ledger, column: string): Promise<SaidRow[]> {
  if (ledger.exportedAt === null || !ledger.columns.includes(column)) return [];
  const rows = await ledger.duck.all(`SELECT offer, trim(${valueSql(column)}) AS said, count(*) AS n
    FROM leads WHERE "mergedInto" IS NULL AND offer IS NOT NULL GROUP BY ALL HAVING said <> ''`);
  return rows.map((row) => ({
    offer: textOf(row['offer']),
    said: textOf(row['said']),
    leads: numberOf(row['n']),
  }));
}

/** The words of a further column, the most frequent first. */
export async function wordsOfColumn(
  ledger: Ledger,
  column: string,
  most: number,
): Promise<Omit<SaidRow, 'offer'>[]> {
  if (ledger.exportedAt === null || !ledger.columns.includes(column)) return [];
  const rows = await ledger.duck.all(`SELECT trim(${valueSql(column)}) AS said, count(*) AS n
    FROM leads WHERE "mergedInto" IS NULL GROUP BY 1 HAVING said <> '' ORDER BY n DESC, said LIMIT ${most}`);
  return rows.map((row) => ({ said: textOf(row['said']), leads: numberOf(row['n']) }));
}

/** A lead that took an offer. */
export interface TakerRow {
  leadId: string;
  /** ISO 8601 UTC. */
  handedOverAt: string | null;
  state: 'won' | 'lost' | 'qualified' | 'rejected' | 'open';
}

const iso = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined ? null : new Date(Number(value)).toISOString();

/** The newest leads whose field has one of these names (small letters), and how many there are. */
export async function leadsThatTook(
  ledger: Ledger,
  names: readonly string[],
  most: number,
): Promise<{ total: number; leads: TakerRow[] }> {
  if (ledger.exportedAt === null || names.length === 0) return { total: 0, leads: [] };
  const from = `FROM leads WHERE "mergedInto" IS NULL AND offer IS NOT NULL
    AND list_has_any(list_transform(string_split(lower(offer), ';'), lambda each: trim(each)), ${texts(names)})`;
  const state = `CASE WHEN "wonAt" IS NOT NULL THEN 'won' WHEN "lostAt" IS NOT NULL THEN 'lost'
    WHEN "qualifiedAt" IS NOT NULL THEN 'qualified' WHEN "disqualifiedAt" IS NOT NULL THEN 'rejected' ELSE 'open' END`;
  const rows = await ledger.duck.all(`SELECT "leadId", "handedOverAt", ${state} AS state ${from}
    ORDER BY "handedOverAt" DESC NULLS LAST, "leadId" LIMIT ${most}`);
  return {
    total: numberOf((await ledger.duck.one(`SELECT count(*) AS n ${from}`))['n']),
    leads: rows.map((row) => ({
      leadId: textOf(row['leadId']),
      handedOverAt: iso(row['handedOverAt']),
      state: textOf(row['state']) as TakerRow['state'],
    })),
  };
}
