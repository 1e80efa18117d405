import { firstOf, lastOf } from '#shared/domain/counting/events';
import { LEAD_TIMES } from '#shared/model/lead';
import { BLOB_TIMES, EMPTY_BLOB } from './blob-columns';
import { type Duck, name, text } from './duckdb';

/** Touches that count: none from before the lead was there, which was of somebody's earlier story. */
export const sinceCreated = (field: string): string => `created IS NULL OR ${name(field)} >= created
  OR (${field}_precision = 'day' AND ${name(field)} + INTERVAL 1 DAY > created)`;

/**
 * Makes the table `told`: the first of each time that events give of a lead, and the last of those of which the last
 * counts too. The order in which files came does not matter.
 *
 * @param blobs Parquet files of events; the view `observations` is there already
 * @param only a table with the leads (`id`) that are asked for; all when left out
 */
export async function gatherTold(duck: Duck, blobs: readonly string[], only?: string): Promise<void> {
  const asked = only === undefined ? '' : ` WHERE "leadId" IN (SELECT id FROM ${only})`;
  const rows = blobs.map((path) => `SELECT * FROM read_parquet(${text(path)})${asked}`);
  const times = LEAD_TIMES.flatMap((field) => {
    const last = lastOf(field);
    const touch = field === 'firstTouchAt' || field === 'automatedTouchAt';
    const counts = touch ? ` FILTER (${sinceCreated(field)})` : '';
    const pair = (from: 'min' | 'max', to: string) =>
      `${from}(${name(field)})${counts} AS ${name(to)},
       arg_${from}(${field}_precision::VARCHAR, ${name(field)})${counts} AS ${to}_precision`;
    return last === undefined ? [pair('min', field)] : [pair('min', field), pair('max', last)];
  });
  await duck.run(`CREATE OR REPLACE TEMP TABLE told AS
    WITH began AS (SELECT "leadId", min("createdAt") AS created FROM observations GROUP BY 1),
    events AS (${[EMPTY_BLOB, ...rows].join(' UNION ALL BY NAME ')})
    SELECT "leadId", ${times.join(', ')} FROM events LEFT JOIN began USING ("leadId") GROUP BY "leadId"`);
}

/**
 * Fills in what exports leave out; of the last hand-over and decisions the later counts.
 *
 * @param leads the query's name for leads as the exports tell them
 */
export function filledIn(leads: string): string {
  const columns = BLOB_TIMES.flatMap((field) => {
    const other = firstOf(field);
    const own = other === undefined ? `o.${name(field)}` : `coalesce(o.${name(field)}, o.${name(other)})`;
    const precision =
      other === undefined ? `o.${field}_precision` : `coalesce(o.${field}_precision, o.${other}_precision)`;
    const later = other === undefined ? 'false' : `coalesce(t.${name(field)} > ${own}, false)`;
    // A touch that is said to be a machine's leaves open when a person made the first.
    const machine =
      field === 'firstTouchAt' ? ` OR ${own} IN (o."automatedTouchAt", t."automatedTouchAt")` : '';
    const told = `${own} IS NULL OR ${later}${machine}`;
    return [
      `CASE WHEN ${told} THEN t.${name(field)} ELSE ${own} END AS ${name(field)}`,
      `CASE WHEN ${told} THEN t.${field}_precision ELSE ${precision} END AS ${field}_precision`,
    ];
  });
  return `SELECT o.* REPLACE (${columns.join(', ')}) FROM ${leads} o LEFT JOIN told t USING ("leadId")`;
}
