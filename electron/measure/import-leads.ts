import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { LeadField } from '#shared/model/lead';
import { isTimeZone } from '#shared/model/time';
import { blobColumns, lastColumns, mergedColumns } from './blob-columns';
import { type ColumnDates, requireCertainDates } from './date-columns';
import { name, numberOf, text, textOf } from './duckdb';
import { checkCancelled, LeadsError } from './errors';
import { openReading, type Reading, type ReadOptions } from './reading';
import { collectRejects, type Reject } from './rejects';
import { leftOverSql, typedRows, withoutQuick } from './typed-sql';

export type { ReadOptions } from './reading';
export type { Reject } from './rejects';

/** How far long work has come. */
export interface Watch {
  signal?: AbortSignal | undefined;
  /** @param share 0 to 1; `null` when it cannot be told */
  onProgress?: ((share: number | null, step: string) => void) | undefined;
}

/** How a file is understood, before anything is written. */
export interface Sniffed {
  encoding: string;
  delimiter: string;
  header: boolean;
  columns: string[];
  preset: string | null;
  mapping: Partial<Record<LeadField, string>>;
  personal: string[];
  /** Further columns that are kept. */
  kept: string[];
  sample: string[][];
  dates: ColumnDates[];
  timeZone: string;
  /** SHA-256 of the file, in hex. */
  sha256: string;
}

/** What an import gave, or with `dryRun` would give. */
export interface Imported extends Sniffed {
  /** The same for the same file read in the same way: importing it again changes nothing. */
  importKey: string;
  rows: number;
  accepted: number;
  rejected: number;
  /** Distinct leads among the accepted rows. */
  leads: number;
  /** The first refused rows. */
  rejects: Reject[];
  /** Where all of them were written; `null` when there are none. */
  rejectsFile: string | null;
  /** The first accepted rows as they were understood, by field. */
  understood: Record<string, string>[];
  /** First and last hand-over (or creation) in ISO 8601; `null` without any. */
  first: string | null;
  last: string | null;
}

export interface ImportTarget {
  /** Where the Parquet file goes; nothing stands there when the import fails or is cancelled. */
  parquet: string | null;
  /** Where refused rows go as CSV; `null` for nowhere. */
  rejects: string | null;
  /** A folder in which a working folder may be made; that of the Parquet file when left out. */
  work?: string | undefined;
}

const FIRST_REJECTS = 200;
const FIRST_ROWS = 20;

function requireZone(timeZone: string): void {
  if (isTimeZone(timeZone)) return;
  throw new LeadsError(
    'unknown-time-zone',
    `Unknown time zone "${timeZone}"; use a name such as Europe/Berlin.`,
  );
}

function sniffed({ source, dialect, preset, mapping, plan, dates }: Reading, timeZone: string): Sniffed {
  return {
    encoding: source.encoding,
    delimiter: dialect.delimiter,
    header: dialect.header,
    columns: dialect.columns,
    preset,
    mapping,
    personal: plan.personal,
    kept: plan.kept.map(({ column }) => column),
    sample: dialect.sample,
    dates,
    timeZone,
    sha256: source.sha256,
  };
}

/** Runs work in a folder of its own, which is gone afterwards. */
async function inFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, '.leads-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Finds out how a file is to be read, without reading its rows into anything. Uncertain dates are told in
 * `dates`, not thrown.
 *
 * @param work a folder in which a working folder may be made
 * @throws LeadsError
 */
export async function sniffLeads(
  path: string,
  options: ReadOptions,
  work: string,
  watch: Watch = {},
): Promise<Sniffed> {
  requireZone(options.timeZone);
  return inFolder(work, async (folder) => {
    const reading = await openReading(path, options, folder, watch.signal);
    reading.duck.close();
    return sniffed(reading, options.timeZone);
  });
}

/** The key of an import: source, mapping and how times are read. */
function importKeyOf(reading: Reading, options: ReadOptions): string {
  const { mapping, source, dialect, dates } = reading;
  const orders = dates.map(({ field, format }) => [field, format.order]);
  const fields = Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [source.sha256, fields, options.timeZone, orders, dialect.delimiter, source.encoding];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Reads a file of leads into one Parquet file. Rows that cannot be read are refused one by one and
 * told with line and column; several rows of one lead become one. With `target.parquet` left `null`
 * it is a dry run: the same answer, and nothing kept.
 *
 * @throws LeadsError; also `ambiguous-date` and `contradictory-date`, before anything is written
 */
export async function importLeads(
  path: string,
  options: ReadOptions,
  target: ImportTarget,
  watch: Watch = {},
): Promise<Imported> {
  requireZone(options.timeZone);
  const parent = target.work ?? (target.parquet === null ? undefined : dirname(target.parquet));
  if (parent === undefined) throw new TypeError('A dry run needs target.work');
  return inFolder(parent, async (folder) => {
    watch.onProgress?.(0, 'Looking at the file');
    const reading = await openReading(path, options, folder, watch.signal);
    const stop = () => reading.duck.interrupt();
    watch.signal?.addEventListener('abort', stop);
    try {
      return await importReading(reading, options, target, folder, watch);
    } catch (error) {
      checkCancelled(watch.signal);
      await reading.source.unchanged();
      throw asLeadsError(error, path);
    } finally {
      watch.signal?.removeEventListener('abort', stop);
      reading.duck.close();
    }
  });
}

function asLeadsError(error: unknown, path: string): unknown {
  if (error instanceof LeadsError || !(error instanceof Error)) return error;
  const line = /Line: (\d+)/i.exec(error.message)?.[1];
  const [first = 'cannot be read'] = error.message.split('\n');
  if (!/CSV|Invalid Input|Conversion/i.test(error.message)) return error;
  return new LeadsError('malformed', `${basename(path)} cannot be read as CSV: ${first}`, {
    line: line === undefined ? undefined : Number(line),
  });
}

async function importReading(
  reading: Reading,
  options: ReadOptions,
  target: ImportTarget,
  folder: string,
  watch: Watch,
): Promise<Imported> {
  const { duck, source, dates } = reading;
  requireCertainDates(dates);
  const staging = join(folder, 'staging.parquet');
  watch.onProgress?.(0.1, 'Reading the rows');
  const meta = metaOf(reading);
  const rejectsTable = await readRows(reading, options, staging, meta);
  checkCancelled(watch.signal);
  watch.onProgress?.(0.6, 'Checking the rows');
  const start = startSql(reading);
  const totals = await duck.one(`
    SELECT count(*) AS rows, count(refused) AS refused,
      min(${start}) FILTER (refused IS NULL) AS first,
      max(${start}) FILTER (refused IS NULL) AS last
    FROM read_parquet(${text(staging)})`);
  const accepted = numberOf(totals['rows']) - numberOf(totals['refused']);
  const leads = accepted - (await findRepeated(reading, staging));
  const rejectsCopy = target.rejects === null ? null : join(folder, 'rejects.csv');
  const { rejected, first } = await collectRejects(
    reading,
    staging,
    rejectsTable,
    rejectsCopy,
    FIRST_REJECTS,
    watch.signal,
  );
  if (accepted + rejected === 0)
    throw new LeadsError('no-rows', `${basename(source.path)} has column names but no leads.`, { line: 1 });
  const understood = await firstRows(reading, staging);
  const result = join(folder, 'leads.parquet');
  const plain = numberOf(totals['refused']) === 0 && leads === accepted;
  if (target.parquet !== null && !plain) {
    watch.onProgress?.(0.8, 'Merging rows of the same lead');
    await duck.run(`COPY (${mergedRows(reading, staging, leads < accepted)}) TO ${text(result)} ${meta}`);
  }
  checkCancelled(watch.signal);
  await source.unchanged();
  if (rejectsCopy !== null && target.rejects !== null && rejected > 0)
    await rename(rejectsCopy, target.rejects);
  if (target.parquet !== null) await rename(plain ? staging : result, target.parquet);
  watch.onProgress?.(1, 'Done');
  return {
    ...sniffed(reading, options.timeZone),
    importKey: importKeyOf(reading, options),
    rows: accepted + rejected,
    accepted,
    rejected,
    leads,
    rejects: first,
    rejectsFile: rejected > 0 ? target.rejects : null,
    understood,
    first: isoOf(totals['first']),
    last: isoOf(totals['last']),
  };
}

/** When a lead's story begins: handed over, else created, as far as the file tells. */
function startSql({ dates }: Reading): string {
  const known = ['handedOverAt', 'createdAt'].filter((field) => dates.some((date) => date.field === field));
  return known.length > 0 ? `coalesce(${known.map(name).join(', ')})` : 'NULL::TIMESTAMP';
}

/** What a blob says about itself, as the options of a COPY. */
function metaOf({ plan }: Reading): string {
  const fields = plan.fields.map(({ field }) => field);
  const segments = plan.kept.map(({ column }) => column);
  return `(FORMAT parquet, KV_METADATA {accord: ${text(JSON.stringify({ version: 1, fields, segments }))}})`;
}

/**
 * Reads all rows into the staging file: the quick way, and once more without it when some moments are
 * written in another way than the first rows let expect.
 *
 * @returns the table with the records that are no whole row
 */
async function readRows(
  reading: Reading,
  { timeZone }: ReadOptions,
  staging: string,
  meta: string,
): Promise<string> {
  const { duck } = reading;
  const near = Date.now();
  await duck.run(`COPY (${typedRows(reading, timeZone, near, 'broken')}) TO ${text(staging)} ${meta}`);
  const left = await duck.one(`SELECT ${leftOverSql(reading)} AS n FROM read_parquet(${text(staging)})`);
  if (numberOf(left['n']) === 0) return 'broken';
  const slowly = typedRows(withoutQuick(reading), timeZone, near, 'broken_again');
  await duck.run(`COPY (${slowly}) TO ${text(staging)} ${meta}`);
  return 'broken_again';
}

/** Keeps the ids that stand in more than one accepted row as the table `twice`; how many rows are too many. */
async function findRepeated({ duck }: Reading, staging: string): Promise<number> {
  await duck.run(`CREATE TEMP TABLE twice AS SELECT "leadId", count(*) AS n FROM read_parquet(${text(staging)})
    WHERE refused IS NULL GROUP BY 1 HAVING count(*) > 1`);
  return numberOf((await duck.one('SELECT sum(n - 1) AS n FROM twice'))['n']);
}

/** Accepted rows, with those of one lead made into one. */
function mergedRows({ plan }: Reading, staging: string, repeated: boolean): string {
  const fields = plan.fields.map(({ field }) => field);
  const segments = plan.kept.length > 0;
  const columns = [...blobColumns(fields, segments), 'refused'].join(', ');
  const rows = `read_parquet(${text(staging)}, file_row_number = true)`;
  if (!repeated) return `SELECT ${columns} FROM ${rows} WHERE refused IS NULL`;
  const merged = [
    '"leadId"',
    ...mergedColumns('file_row_number', fields),
    ...lastColumns(fields, false),
    ...(segments ? ['arg_max(segments, file_row_number) AS segments'] : []),
    'NULL::VARCHAR AS refused',
  ];
  return `
    SELECT ${columns} FROM ${rows} ANTI JOIN twice USING ("leadId") WHERE refused IS NULL
    UNION ALL BY NAME
    SELECT ${merged.join(', ')} FROM ${rows} SEMI JOIN twice USING ("leadId") WHERE refused IS NULL GROUP BY "leadId"`;
}

/** A timestamp of UTC as DuckDB writes it, in ISO 8601. */
function isoOf(value: unknown): string | null {
  return typeof value === 'string' ? new Date(`${value.replace(' ', 'T')}Z`).toISOString() : null;
}

async function firstRows({ duck, plan }: Reading, staging: string): Promise<Record<string, string>[]> {
  const fields = plan.fields.map(({ field }) => field);
  const rows = await duck.all(
    `SELECT * FROM read_parquet(${text(staging)}) WHERE refused IS NULL LIMIT ${FIRST_ROWS}`,
  );
  return rows.map((row) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = textOf(row[field]);
        if (value === '') return [];
        return [[field, row[`${field}_precision`] === undefined ? value : (isoOf(value) ?? value)]];
      }),
    ),
  );
}
