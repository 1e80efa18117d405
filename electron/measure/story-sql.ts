import { TWICE } from '#shared/domain/counting/events';
import { LEAD_TIMES, type LeadTime } from '#shared/model/lead';
import { EMPTY_BLOB } from './blob-columns';
import { type Duck, name, text } from './duckdb';
import { sinceCreated } from './fill-in';

/** Before every export: what events tell only fills in, and of several the first. */
const BEFORE_EXPORTS = '-1000000000000000';

const moments = (field: LeadTime, rank: string, from: string, which = 'true'): string =>
  `SELECT "leadId", ${text(field)} AS field, epoch_ms(${name(field)}) AS "at", ${field}_precision::VARCHAR AS "precision",
    ${rank} AS rank FROM ${from} WHERE ${name(field)} IS NOT NULL AND (${which})`;

/** What events tell of a field, unless exports know better: none from before what they have of it. */
function toldMoments(field: LeadTime): string {
  const rank = `${BEFORE_EXPORTS} - epoch_ms(${name(field)})`;
  const touch = field === 'firstTouchAt' || field === 'automatedTouchAt';
  const later = field in TWICE ? `own_${field} IS NULL OR ${name(field)} >= own_${field}` : 'true';
  return moments(field, rank, 'heard', touch ? sinceCreated(field) : later);
}

/**
 * Makes the table `stories` of the leads that were handed over more than once: every moment that was told of them, the newest
 * report last. The view `observations` and the tables `twice` and, where there are events, `told` are there already.
 *
 * @param order SQL that grows from older to newer observations
 * @param events Parquet files of events
 * @returns whether there are any such leads
 */
export async function gatherStories(duck: Duck, order: string, events: readonly string[]): Promise<boolean> {
  const handed =
    events.length === 0
      ? 'SELECT "leadId", "handedOverAt" AS handed FROM observations SEMI JOIN twice USING ("leadId")'
      : `SELECT "leadId", "handedOverAt" AS handed FROM observations UNION ALL
         SELECT "leadId", "handedOverAt" FROM told UNION ALL SELECT "leadId", "lastHandedOverAt" FROM told`;
  await duck.run(`CREATE OR REPLACE TEMP TABLE again AS
    SELECT "leadId" FROM (${handed}) GROUP BY 1 HAVING min(handed) < max(handed)`);
  const any = await duck.one('SELECT 1 AS n FROM again LIMIT 1');
  if (any['n'] === undefined) return false;
  await duck.run(`CREATE OR REPLACE TEMP TABLE seen AS
    SELECT *, ${order} AS rank FROM observations SEMI JOIN again USING ("leadId")`);
  const parts = LEAD_TIMES.map((field) => moments(field, 'rank', 'seen'));
  if (events.length > 0) {
    const own = Object.keys(TWICE).map((field) => `min(${name(field)}) AS own_${field}`);
    const files = events.map((path) => `SELECT * FROM read_parquet(${text(path)})`);
    await duck.run(`CREATE OR REPLACE TEMP TABLE heard AS
      SELECT e.*, o.* EXCLUDE ("leadId") FROM (${[EMPTY_BLOB, ...files].join(' UNION ALL BY NAME ')}) e
      JOIN (SELECT "leadId", min("createdAt") AS created, ${own.join(', ')} FROM seen GROUP BY 1) o USING ("leadId")`);
    parts.push(...LEAD_TIMES.map(toldMoments));
  }
  await duck.run(`CREATE OR REPLACE TEMP TABLE stories AS
    SELECT "leadId", list({'at': "at", 'precision': "precision", 'field': field}
      ORDER BY rank, field, "at", "precision") AS story
    FROM (SELECT "leadId", field, "at", "precision", max(rank) AS rank FROM (${parts.join(' UNION ALL ')})
      GROUP BY "leadId", field, "at", "precision")
    GROUP BY "leadId"`);
  for (const table of ['again', 'seen', 'heard']) await duck.run(`DROP TABLE IF EXISTS ${table}`);
  return true;
}
