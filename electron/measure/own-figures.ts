import { DAY } from '#shared/domain/calendar/days';
import { numberOf, textOf } from './duckdb';
import type { Ledger } from './ledger';

/** What became of leads that are old enough to have become something. */
export interface Outcomes {
  handedOver: number;
  qualified: number;
  won: number;
  /** Amounts of won leads in the currency that most of them have; null where there are none. */
  amounts: { currency: string; count: number; mean: number; deviation: number } | null;
}

/**
 * Counts leads by what became of them. A lead qualified after it was disqualified first counts as qualified, as in
 * the CRM it comes from.
 *
 * @param days so long before the newest export a lead must have been handed over
 */
export async function outcomes(ledger: Ledger, days: number): Promise<Outcomes> {
  if (ledger.exportedAt === null) return { handedOver: 0, qualified: 0, won: 0, amounts: null };
  const old = `"handedOverAt" <= ${ledger.exportedAt - days * DAY} AND "mergedInto" IS NULL`;
  const row = await ledger.duck.one(`SELECT count(*) AS handed,
    count(*) FILTER ("qualifiedAt" IS NOT NULL) AS qualified,
    count(*) FILTER ("qualifiedAt" IS NOT NULL AND "wonAt" IS NOT NULL) AS won FROM leads WHERE ${old}`);
  const [deals] = await ledger.duck.all(`SELECT coalesce(currency, '') AS currency, count(*) AS n,
    avg(amount)::DOUBLE AS mean, coalesce(stddev_samp(amount), 0)::DOUBLE AS deviation
    FROM leads WHERE "wonAt" IS NOT NULL AND amount > 0 GROUP BY 1 ORDER BY n DESC, 1 LIMIT 1`);
  return {
    handedOver: numberOf(row['handed']),
    qualified: numberOf(row['qualified']),
    won: numberOf(row['won']),
    amounts: deals
      ? {
          currency: textOf(deals['currency']),
          count: numberOf(deals['n']),
          mean: Number(deals['mean']),
          deviation: Number(deals['deviation']),
        }
      : null,
  };
}
