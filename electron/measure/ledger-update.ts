import { TWICE } from '#shared/domain/counting/events';
import { LEAD_ATTRIBUTES } from '#shared/model/lead';
import { BLOB_TIMES } from './blob-columns';
import { type Duck, name, numberOf, text } from './duckdb';
import { type Forgotten, nameless } from './forget';
import { COUNTS_TABLE } from './kept-counts';
import { type KnownImport, learnImports, MERGED, mergedLeads } from './ledger-table';

/** More changed leads than this are not remembered one by one: what was counted is then forgotten instead. */
const MOST_CHANGES = 200_000;

const FIRST: readonly string[] = Object.keys(TWICE);
const LAST: readonly string[] = Object.values(TWICE);

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
    // Where there is one on either side, or one begins, the lead is read once more instead.
    'n.story AS story',
  ].join(', ');
}

/** The tables beside the leads: what was counted, and which leads changed after what was counted. */
export async function emptyCounts(duck: Duck): Promise<void> {
  await duck.run(COUNTS_TABLE);
  const times = BLOB_TIMES.map((field) => `${name(field)} BIGINT`).join(', ');
  await duck.run(`CREATE OR REPLACE TABLE changes (revision INTEGER, ${times})`);
}

const TIMES = BLOB_TIMES.map(name).join(', ');

/** How exports that came in change a ledger. */
interface Newer {
  /** All of them, in the order of their exports. */
  imports: readonly KnownImport[];
  /** Those of them that it does not hold yet. */
  fresh: readonly KnownImport[];
  whom: Forgotten;
  /** The ledger's, once they are taken in. */
  revision: number;
}

/**
 * Finds the leads that fresh exports cannot just be laid upon, as the table `anew`: `id`, and `lead`, the id as it stands
 * in the ledger. Where events fill in what exports leave out, or a fresh export is older than one that is known, that is
 * every lead that they tell of; else only those whose rows go to another lead now. The view `observations` is
 * of the fresh exports.
 *
 * @returns how many there are
 */
async function findAnew(duck: Duck, { imports, fresh, whom }: Newer): Promise<number> {
  const newest = imports.slice(-fresh.length);
  const laid = fresh.every((each) => newest.includes(each)) && !imports.some(({ meta }) => meta.events);
  const told = fresh.filter(({ meta }) => meta.events);
  const ids = laid
    ? []
    : ['observations', ...told.map(({ blobPath }) => `read_parquet(${text(blobPath)})`)].map(
        (from) => `SELECT "leadId" AS id FROM ${from}`,
      );
  await duck.run(`CREATE OR REPLACE TEMP TABLE anew AS SELECT id, ${nameless('id', whom)} AS lead
    FROM (SELECT DISTINCT id FROM (${[...ids, 'SELECT id FROM moved'].join(' UNION ALL ')}))`);
  return numberOf((await duck.one('SELECT count(*) AS n FROM anew'))['n']);
}

/** The leads of which fresh exports tell, and whatever of a lead that merged ones are told of, as they were: `old`. */
async function findOld(duck: Duck): Promise<number> {
  await duck.run(`CREATE OR REPLACE TEMP TABLE touched AS
    SELECT "leadId" FROM fresh UNION SELECT lead AS "leadId" FROM anew`);
  await duck.run(
    `CREATE OR REPLACE TEMP TABLE old AS SELECT * FROM leads SEMI JOIN touched USING ("leadId")`,
  );
  const said = await duck.one(`SELECT count(*) AS n FROM leads WHERE "mergedSaid" IS NOT NULL`);
  if (numberOf(said['n']) > 0) {
    // A lead that another was merged into may only now come to be known, or be known no more.
    await duck.run(`INSERT INTO old SELECT * FROM leads ANTI JOIN old USING ("leadId")
      WHERE "mergedSaid" IN (SELECT "leadId" FROM touched)
        AND ("mergedInto" IS NULL OR "mergedInto" IN (SELECT lead FROM anew))`);
  }
  return numberOf((await duck.one('SELECT count(*) AS n FROM old'))['n']);
}

/** Adds to `anew` the leads that were handed over more than once: which moment is of which hand-over, only all reports tell. */
async function findAgain(duck: Duck, whom: Forgotten): Promise<number> {
  await duck.run(`CREATE OR REPLACE TEMP TABLE handed_again AS
    SELECT "leadId" FROM fresh n JOIN old o USING ("leadId")
    WHERE n.story IS NOT NULL OR o.story IS NOT NULL OR n."handedOverAt" <> o."handedOverAt"`);
  if (numberOf((await duck.one('SELECT count(*) AS n FROM handed_again'))['n']) > 0) {
    const lead = nameless('"leadId"', whom);
    await duck.run(`INSERT INTO anew SELECT DISTINCT "leadId", ${lead} FROM observations
      WHERE ${lead} IN (FROM handed_again) AND ${lead} NOT IN (SELECT lead FROM anew)`);
  }
  return numberOf((await duck.one('SELECT count(*) AS n FROM anew'))['n']);
}

/** Notes when leads changed: `from` holds them as they were, or as they are now. */
async function noteChanges(duck: Duck, revision: number, from: 'old' | 'later'): Promise<void> {
  await duck.run(`INSERT INTO changes SELECT ${revision}, ${TIMES} FROM ${from}`);
  const told = BLOB_TIMES.map((field) => `CASE WHEN m.field = ${text(field)} THEN m."at" END`);
  await duck.run(`INSERT INTO changes SELECT ${revision}, ${told.join(', ')}
    FROM (SELECT unnest(story) AS m FROM ${from} WHERE story IS NOT NULL)`);
}

/**
 * Takes fresh exports into a ledger that holds others. It costs what they hold, and a look at the ids of the known leads;
 * leads that they cannot just be laid upon are read once more out of all exports. It says the same as building all anew.
 *
 * @returns false where so many leads would be read once more that all of them may as well be: the ledger is then to be
 *   built anew
 */
export async function extendLeads(duck: Duck, newer: Newer): Promise<boolean> {
  const { imports, fresh, whom, revision } = newer;
  await learnImports(duck, fresh);
  await duck.run(`CREATE OR REPLACE TEMP TABLE fresh AS ${await mergedLeads(duck, fresh, whom)}`);
  if ((await findAnew(duck, newer)) > MOST_CHANGES) return false;
  const laid = 'SELECT * FROM fresh WHERE "leadId" NOT IN (SELECT lead FROM anew)';
  const changed = await findOld(duck);
  const again = await findAgain(duck, whom);
  if (again > MOST_CHANGES) return false;
  await duck.run(`CREATE OR REPLACE TEMP TABLE later AS
    SELECT ${joined()} FROM (${laid}) n LEFT JOIN old o USING ("leadId")
    UNION ALL BY NAME SELECT * FROM old ANTI JOIN touched USING ("leadId")`);
  if (again > 0)
    await duck.run(`INSERT INTO later BY NAME ${await mergedLeads(duck, imports, whom, 'anew')}`);
  await duck.run('BEGIN');
  try {
    await noteChanges(duck, revision, 'old');
    if (changed > 0) await duck.run(`DELETE FROM leads WHERE "leadId" IN (SELECT "leadId" FROM old)`);
    await duck.run(`INSERT INTO leads BY NAME SELECT * FROM later`);
    await duck.run(`UPDATE leads SET "mergedInto" = ${MERGED('leads')}
      WHERE "mergedSaid" IS NOT NULL AND "leadId" IN (SELECT "leadId" FROM later)`);
    await noteChanges(duck, revision, 'later');
    const many = await duck.one('SELECT count(*) AS n FROM changes');
    if (numberOf(many['n']) > MOST_CHANGES) await emptyCounts(duck);
    await duck.run('COMMIT');
  } catch (error) {
    await duck.run('ROLLBACK');
    throw error;
  }
  for (const table of ['fresh', 'anew', 'handed_again', 'moved', 'touched', 'old', 'later'])
    await duck.run(`DROP TABLE ${table}`);
  return true;
}
