import { LEAD_ATTRIBUTES } from '#shared/model/lead';
import { BLOB_TIMES, LAST_TIMES } from './blob-columns';
import { type Duck, name, numberOf } from './duckdb';
import { COUNTS_TABLE } from './kept-counts';
import { type LedgerColumns, type LedgerImport, MERGED, mergedLeads } from './ledger-table';

/** More changed leads than this are not remembered one by one: what was counted is then forgotten instead. */
const MOST_CHANGES = 200_000;

const FIRST: readonly string[] = Object.keys(LAST_TIMES);
const LAST: readonly string[] = Object.values(LAST_TIMES);

/** The later state of a lead out of what was known (`o`) and what is new (`n`), as merging all of it would say. */
function joined(): string {
  const times = BLOB_TIMES.map((field) => {
    const [at, precision] = [name(field), `${field}_precision`];
    const pick = FIRST.includes(field) ? '<' : LAST.includes(field) ? '>' : null;
    const newer = `n.${at} IS NOT NULL${pick === null ? '' : ` AND (o.${at} IS NULL OR n.${at} ${pick} o.${at})`}`;
    const one = (column: string) => `CASE WHEN ${newer} THEN n.${column} ELSE o.${column} END AS ${column}`;
    return `${one(at)}, ${one(precision)}`;
  });
  return [
    'n."leadId"',
    ...times,
    ...LEAD_ATTRIBUTES.map((field) => `coalesce(n.${name(field)}, o.${name(field)}) AS ${name(field)}`),
    `CASE WHEN o.segments IS NULL THEN n.segments ELSE json_merge_patch(o.segments, n.segments) END AS segments`,
    'least(n."mergedSeenAt", o."mergedSeenAt") AS "mergedSeenAt"',
    'coalesce(n."mergedSaid", o."mergedSaid") AS "mergedSaid"',
  ].join(', ');
}

/** The tables beside the leads: what was counted, and which leads changed after what was counted. */
export async function emptyCounts(duck: Duck): Promise<void> {
  await duck.run(COUNTS_TABLE);
  const times = BLOB_TIMES.map((field) => `${name(field)} BIGINT`).join(', ');
  await duck.run(`CREATE OR REPLACE TABLE changes (revision INTEGER, ${times})`);
}

const TIMES = BLOB_TIMES.map(name).join(', ');

/**
 * Takes newer exports into a ledger that holds the older ones. It costs what the new exports hold, and a look
 * at the ids of the known leads; it says the same as building all anew.
 *
 * @param imports newer than all that the ledger was made of; exports of whole leads, of which nobody is forgotten
 * @param before how many it was made of
 */
export async function extendLeads(
  duck: Duck,
  imports: readonly LedgerImport[],
  before: number,
  revision: number,
): Promise<LedgerColumns> {
  const { sql, columns } = await mergedLeads(duck, imports, before, { workspaceId: '', forgotten: [] });
  await duck.run(`CREATE OR REPLACE TEMP TABLE fresh AS ${sql}`);
  await duck.run(`CREATE OR REPLACE TEMP TABLE old AS SELECT * FROM leads SEMI JOIN fresh USING ("leadId")`);
  const said = await duck.one(`SELECT count(*) AS n FROM leads WHERE "mergedSaid" IS NOT NULL`);
  if (numberOf(said['n']) > 0) {
    // A lead that another was merged into may only now come to be known.
    await duck.run(`INSERT INTO old SELECT * FROM leads ANTI JOIN old USING ("leadId")
      WHERE "mergedInto" IS NULL AND "mergedSaid" IN (SELECT "leadId" FROM fresh)`);
  }
  await duck.run(`CREATE OR REPLACE TEMP TABLE later AS
    SELECT ${joined()} FROM fresh n LEFT JOIN old o USING ("leadId")
    UNION ALL BY NAME SELECT * FROM old ANTI JOIN fresh USING ("leadId")`);
  const changed = await duck.one('SELECT count(*) AS n FROM old');
  await duck.run('BEGIN');
  try {
    await duck.run(`INSERT INTO changes SELECT ${revision}, ${TIMES} FROM old`);
    if (numberOf(changed['n']) > 0)
      await duck.run(`DELETE FROM leads WHERE "leadId" IN (SELECT "leadId" FROM old)`);
    await duck.run(`INSERT INTO leads BY NAME SELECT * FROM later`);
    await duck.run(`UPDATE leads SET "mergedInto" = ${MERGED('leads')}
      WHERE "mergedSaid" IS NOT NULL AND "leadId" IN (SELECT "leadId" FROM later)`);
    await duck.run(`INSERT INTO changes SELECT ${revision}, ${TIMES} FROM later`);
    const many = await duck.one('SELECT count(*) AS n FROM changes');
    if (numberOf(many['n']) > MOST_CHANGES) await emptyCounts(duck);
    await duck.run('COMMIT');
  } catch (error) {
    await duck.run('ROLLBACK');
    throw error;
  }
  for (const table of ['fresh', 'old', 'later']) await duck.run(`DROP TABLE ${table}`);
  return columns;
}
