import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { looksPersonal, type Preset } from '#shared/domain/leads/presets';
import type { FoundReason } from '#shared/domain/leads/reasons';
import type { Step } from '#shared/domain/progress-steps';
import { LEAD_FIELDS, type LeadField } from '#shared/model/lead';
import type { Match } from '#shared/model/mapping';
import { isTimeZone } from '#shared/model/time';
import { splitApart } from './apart-file';
import { type Blob, firstRows, writeBlob } from './blob';
import { type ColumnDates, requireCertainDates } from './date-columns';
import { textOf } from './duckdb';
import { checkCancelled, LeadsError } from './errors';
import { type EventKind, tellEvents } from './events';
import { openReading, type Reading, type ReadOptions } from './reading';
import { foundReasons } from './reason-sql';
import { collectRejects, type Reject } from './rejects';

export type { ReadOptions } from './reading';
export type { Reject } from './rejects';

/** How far long work has come. */
export interface Watch {
  signal?: AbortSignal | undefined;
  /** @param share 0 to 1; `null` when it cannot be told */
  onProgress?: ((share: number | null, step: Step) => void) | undefined;
}

/** How a file is understood, before anything is written. */
export interface Sniffed {
  encoding: string;
  delimiter: string;
  /** Of a workbook: the sheet that is read, and all that are not hidden. */
  sheet: { name: string; all: string[] } | null;
  header: boolean;
  columns: string[];
  preset: Preset | null;
  mapping: Partial<Record<LeadField, string>>;
  personal: string[];
  /** Further columns that are kept. */
  kept: string[];
  /** Columns that are kept on this device only. */
  apart: string[];
  sample: string[][];
  dates: ColumnDates[];
  /** By which column its rows are matched with those of other sources; null for none. */
  match: Match | null;
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
  /** Where each row tells something that happened to a lead: what it tells, and what that means. */
  events: EventKind[] | null;
  /** The reasons of rejection that its rows give, as they were understood, the commonest first. */
  reasons: FoundReason[];
  /** What a reason in the file was taken to mean. */
  reasonsMean: Readonly<Record<string, string>>;
  /** First and last hand-over (or creation) in ISO 8601; `null` without any. */
  first: string | null;
  last: string | null;
}

export interface ImportTarget {
  /** Where the Parquet file goes; nothing stands there when the import fails or is cancelled. */
  parquet: string | null;
  /** Where refused rows go as CSV; `null` for nowhere. */
  rejects: string | null;
  /** Where the columns go that are kept on this device only; `null` for nowhere. */
  apart?: string | null;
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

function sniffed({ source, dialect, preset, mapping, plan, match, timeZone, dates }: Reading): Sniffed {
  return {
    encoding: source.encoding,
    delimiter: dialect.delimiter,
    sheet: source.sheet ?? null,
    header: dialect.header,
    columns: dialect.columns,
    preset,
    mapping,
    personal: plan.personal,
    kept: plan.kept.map(({ column }) => column),
    apart: plan.apart.map(({ column }) => column),
    sample: dialect.sample,
    dates,
    match: plan.match && match ? { column: plan.match.column, ids: match.ids } : null,
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
    const reading = await openReading(path, options, folder, { signal: watch.signal, looking: true });
    await reading.duck.close();
    return sniffed(reading);
  });
}

/** The key of an import: source, mapping and how times are read. */
function importKeyOf(
  { mapping, source, dialect, timeZone, dates, match, reasons, plan }: Reading,
  kinds: readonly EventKind[] | undefined,
): string {
  const orders = dates.map(({ field, format }) => [field, format.order]);
  const fields = Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: unknown[] = [source.sha256, fields, timeZone, orders, dialect.delimiter, source.encoding];
  if (kinds) parts.push(kinds.map(({ what, meaning }) => [what, meaning]));
  if (match) parts.push(['match', match.column, match.ids]);
  const meant = Object.entries(reasons).sort(([a], [b]) => (a < b ? -1 : 1));
  if (meant.length > 0) parts.push(['reasons', meant]);
  if (source.sheet) parts.push(source.sheet.name);
  // Whoever keeps a name apart brings the same leads in; only what would be kept with the leads makes a difference.
  const lacking = plan.apart.filter(({ column }) => !looksPersonal(column)).map(({ column }) => column);
  if (lacking.length > 0) parts.push(['apart', lacking]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Reads a file of leads into one Parquet file. Rows that cannot be read are refused one by one and
 * told with line and column; several rows of one lead count as one. With `target.parquet` left `null`
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
    watch.onProgress?.(0, { say: 'lookingAtFile' });
    const reading = await openReading(path, options, folder, { signal: watch.signal });
    const stop = () => reading.duck.interrupt();
    watch.signal?.addEventListener('abort', stop);
    try {
      return await importReading(reading, target, folder, watch);
    } catch (error) {
      checkCancelled(watch.signal);
      await reading.source.unchanged();
      throw asLeadsError(error, path);
    } finally {
      watch.signal?.removeEventListener('abort', stop);
      await reading.duck.close();
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
  target: ImportTarget,
  folder: string,
  watch: Watch,
): Promise<Imported> {
  const { source, dates, plan } = reading;
  requireCertainDates(dates);
  watch.onProgress?.(0.1, { say: 'rows' });
  const blob = await writeBlob(reading, join(folder, 'leads.parquet'));
  checkCancelled(watch.signal);
  watch.onProgress?.(0.8, { say: 'refused' });
  const rejectsCopy = target.rejects === null ? null : join(folder, 'rejects.csv');
  const { rejected, first } = await collectRejects(reading, blob, rejectsCopy, FIRST_REJECTS, watch.signal);
  const { accepted, leads } = blob;
  if (accepted + rejected === 0)
    throw new LeadsError('no-rows', `${basename(source.path)} has column names but no leads.`, { line: 1 });
  const { events } = reading;
  const told = events ? await tellEvents(reading, events, blob, join(folder, 'events.parquet')) : null;
  const reasons = told ? [] : await foundReasons(reading, blob);
  const understood = await understoodRows(reading, told ?? blob);
  checkCancelled(watch.signal);
  await source.unchanged();
  if (rejectsCopy !== null && target.rejects !== null && rejected > 0)
    await rename(rejectsCopy, target.rejects);
  const split = plan.apart.length > 0 ? await splitApart(reading, blob, folder) : null;
  checkCancelled(watch.signal);
  if (target.parquet !== null) await rename((told ?? split?.leads ?? blob).path, target.parquet);
  if (split && target.apart) await rename(split.apart.path, target.apart);
  watch.onProgress?.(1, { say: 'done' });
  return {
    ...sniffed(reading),
    ...(told ? { mapping: told.mapping } : {}),
    events: told?.kinds ?? null,
    importKey: importKeyOf(reading, told?.kinds),
    rows: accepted + rejected,
    accepted,
    rejected,
    leads,
    rejects: first,
    rejectsFile: rejected > 0 ? target.rejects : null,
    understood,
    reasons,
    reasonsMean: reading.reasons,
    first: isoOf(blob.first),
    last: isoOf(blob.last),
  };
}

/** A timestamp of UTC as DuckDB writes it, in ISO 8601. */
function isoOf(value: unknown): string | null {
  return typeof value === 'string' ? new Date(`${value.replace(' ', 'T')}Z`).toISOString() : null;
}

async function understoodRows(reading: Reading, blob: Pick<Blob, 'path'>): Promise<Record<string, string>[]> {
  const rows = await firstRows(reading, blob, FIRST_ROWS);
  return rows.map((row) =>
    Object.fromEntries(
      LEAD_FIELDS.flatMap((field) => {
        const value = textOf(row[field]);
        if (value === '') return [];
        return [[field, row[`${field}_precision`] === undefined ? value : (isoOf(value) ?? value)]];
      }),
    ),
  );
}
