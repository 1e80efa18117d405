import type { MonthTally } from '#shared/domain/resources/costs';
import { numberOf, text, textOf } from './duckdb';
import type { Ledger } from './ledger';

/** A month and its edges, epoch milliseconds; `to` is the first moment of the next. */
export interface MonthEdges {
  month: string;
  from: number;
  to: number;
}

/**
 * What leads of each source did in each month. A lead qualified after it was disqualified first counts as qualified,
 * as in the CRM it comes from; merged leads count once.
 *
 * @param currency amounts in another one are not added up; those without any are taken to be in it
 */
export async function talliesBySource(
  ledger: Ledger,
  months: readonly MonthEdges[],
  currency: string,
): Promise<MonthTally[]> {
  if (ledger.exportedAt === null || months.length === 0) return [];
  const edges = months.map(({ month, from, to }) => `(${text(month)}, ${from}, ${to})`).join(', ');
  const in_ = (field: string): string => `SELECT month, '${field}' AS what, leads.* FROM leads
    JOIN months ON "${field}" >= "from" AND "${field}" < "to" WHERE "mergedInto" IS NULL`;
  const priced = `(amount IS NOT NULL AND upper(coalesce(nullif(trim(currency), ''), ${text(currency)})) = ${text(currency)})`;
  const open = `what = 'opportunityAt' AND "wonAt" IS NULL AND "lostAt" IS NULL`;
  const rows = await ledger.duck.all(`WITH months(month, "from", "to") AS (VALUES ${edges}),
    happened AS (${['handedOverAt', 'qualifiedAt', 'opportunityAt', 'wonAt'].map(in_).join(' UNION ALL ')})
    SELECT month, coalesce(source, '') AS source,
      count(*) FILTER (what = 'handedOverAt') AS leads,
      count(*) FILTER (what = 'qualifiedAt') AS qualified,
      count(*) FILTER (what = 'wonAt') AS won,
      coalesce(sum(amount) FILTER (what = 'wonAt' AND ${priced}), 0)::DOUBLE AS won_value,
      coalesce(sum(amount) FILTER (${open} AND ${priced}), 0)::DOUBLE AS pipeline,
      count(*) FILTER ((what = 'wonAt' OR (${open})) AND NOT ${priced}) AS unpriced
    FROM happened GROUP BY 1, 2 ORDER BY 1, 2`);
  return rows.map((row) => ({
    month: textOf(row['month']),
    source: textOf(row['source']),
    leads: numberOf(row['leads']),
    qualified: numberOf(row['qualified']),
    won: numberOf(row['won']),
    wonValue: Number(row['won_value']),
    pipeline: Number(row['pipeline']),
    unpriced: numberOf(row['unpriced']),
  }));
}
