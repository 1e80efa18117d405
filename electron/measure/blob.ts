import { LeadField } from '#shared/model/lead';
import { name, numberOf, type Row, text, textOf } from './duckdb';
import type { Reading } from './reading';
import { TYPES, typedRows, withoutQuick } from './typed-sql';

/**
 * The Parquet file of an import: every whole row of the file in its order, typed, with the field for which a
 * row was refused (nothing of such a row is ever used). Rows of one lead stay apart, as observations: the
 * ledger merges them, by the rules of the day on which it is asked.
 */
export interface Blob {
  path: string;
  /** Rows that are whole. */
  rows: number;
  /** Rows of which every value could be read. */
  accepted: number;
  /** Distinct leads among those. */
  leads: number;
  /** First and last hand-over (or creation), as DuckDB writes a timestamp of UTC. */
  first: string | null;
  last: string | null;
  /** The table with the records that are no whole row. */
  broken: string;
}

/** When a lead's story begins: handed over, else created, as far as the file tells. */
function startSql({ dates }: Reading): string {
  const known = ['handedOverAt', 'createdAt'].filter((field) => dates.some((date) => date.field === field));
  return known.length > 0 ? `coalesce(${known.map(name).join(', ')})` : 'NULL::TIMESTAMP';
}

/** What a blob says about itself, as the options of a COPY. */
export function blobOptions({ plan, match, mapping }: Reading): string {
  const fields = plan.fields.map(({ field }) => field);
  const segments = plan.kept.map(({ column }) => column);
  const matched = match ? { match: { ids: match.ids, heading: mapping.leadId ?? '' } } : {};
  const meta = JSON.stringify({ version: 1, fields, segments, ...matched });
  return `(FORMAT parquet, KV_METADATA {accord: ${text(meta)}})`;
}

const orNull = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined ? null : textOf(value);

async function totals(reading: Reading, path: string): Promise<Row> {
  const start = startSql(reading);
  return reading.duck.one(`
    SELECT count(*) AS rows, count(refused) AS refused, count(*) FILTER (left_over) AS left_over,
      min(${start}) FILTER (refused IS NULL) AS first, max(${start}) FILTER (refused IS NULL) AS last
    FROM read_parquet(${text(path)})`);
}

/** How many accepted rows are of a lead that an earlier row is of. */
async function repeats({ duck }: Reading, path: string): Promise<number> {
  const row = await duck.one(`SELECT sum(n - 1) AS n FROM (SELECT count(*) AS n
    FROM read_parquet(${text(path)}) WHERE refused IS NULL GROUP BY "leadId" HAVING count(*) > 1)`);
  return numberOf(row['n']);
}

/**
 * Reads all rows into a Parquet file: the quick way, and once more without it when some moments are written
 * in another way than the first rows let expect.
 */
export async function writeBlob(reading: Reading, path: string): Promise<Blob> {
  const { duck, timeZone } = reading;
  const near = Date.now();
  const copy = (how: Reading, broken: string) =>
    duck.run(`COPY (${typedRows(how, timeZone, near, broken)}) TO ${text(path)} ${blobOptions(reading)}`);
  for (const type of TYPES) await duck.run(type);
  let broken = 'broken';
  await copy(reading, broken);
  let row = await totals(reading, path);
  if (numberOf(row['left_over']) > 0) {
    broken = 'broken_again';
    await copy(withoutQuick(reading), broken);
    row = await totals(reading, path);
  }
  const rows = numberOf(row['rows']);
  const accepted = rows - numberOf(row['refused']);
  const leads = accepted - (await repeats(reading, path));
  return { path, rows, accepted, leads, first: orNull(row['first']), last: orNull(row['last']), broken };
}

/** The first accepted rows as they were understood. */
export function firstRows({ duck }: Reading, { path }: Pick<Blob, 'path'>, most: number): Promise<Row[]> {
  return duck.all(`SELECT * FROM read_parquet(${text(path)}) WHERE refused IS NULL LIMIT ${most}`);
}

/** The refused rows by their number in the file (from 0), with the field. */
export async function refusedRows({ duck }: Reading, { path }: Blob): Promise<Map<number, LeadField>> {
  const rows = new Map<number, LeadField>();
  const sql = `SELECT file_row_number AS n, refused FROM read_parquet(${text(path)}, file_row_number = true)
    WHERE refused IS NOT NULL ORDER BY n`;
  for await (const chunk of duck.chunks(sql)) {
    for (const row of chunk) {
      const field = LeadField.safeParse(textOf(row['refused']));
      if (field.success) rows.set(numberOf(row['n']), field.data);
    }
  }
  return rows;
}
