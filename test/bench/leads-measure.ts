import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY } from '#shared/domain/calendar/days';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';
import { Duck, text } from '../../electron/measure/duckdb';
import { importLeads, type ReadOptions } from '../../electron/measure/import-leads';
import { Ledger } from '../../electron/measure/ledger';
import type { MatchReading } from '../../electron/measure/match-sql';
import { measure } from '../../electron/measure/measure';
import { writeManyLeads } from './data/many-leads';
import { type BenchOptions, type BenchResult, ownPeakRssMB, runPair } from './harness';

const ZONE = 'Europe/Berlin';
const AT = Date.parse('2026-06-01T00:00:00Z');
const RANGE = { from: Date.parse('2023-12-31T23:00:00Z'), to: Date.parse('2025-12-28T00:00:00Z'), at: AT };
/** The last four quarters, as a what-if looks at them. */
const YEAR = { ...RANGE, from: Date.parse('2025-01-01T00:00:00Z') };
const WHAT_IF = 100_000;

const calendar = workCalendar(
  Calendar.parse({ team: 'sales', timeZone: ZONE, holidays: { country: 'DE' } }),
  2023,
  2027,
);

/** A promise, and the condition that somebody would write by hand to count it. */
interface Promised {
  commitment: Commitment;
  byHand: string;
}

const promised = (fields: Record<string, unknown>, byHand: string): Promised => ({
  commitment: Commitment.parse({
    id: 'c',
    owedBy: 'sales',
    owedTo: 'marketing',
    target: { value: 0.5, unit: 'ratio' },
    schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '09:00', timeZone: ZONE, start: '2024-01-01' },
    ...fields,
  }),
  byHand,
});

const timely = (deadline: Record<string, unknown>, byHand: string) =>
  promised({ metric: 'timeliness', deadline }, byHand);

const leads = { metric: 'count', target: { value: 5000, unit: 'leads' } };
const decided = 'least(coalesce(qualified, disqualified), coalesce(disqualified, qualified))';

const PROMISES: readonly Promised[] = [
  promised(leads, 'true'),
  promised({ ...leads, segment: [{ field: 'source', anyOf: ['Referrals'] }] }, `source = 'Referrals'`),
  promised({ metric: 'share', of: 'qualified' }, 'qualified IS NOT NULL'),
  timely({ kind: 'weekday', weekday: 'WE', time: '17:00' }, `${decided} <= week + INTERVAL 65 HOUR`),
  timely({ kind: 'workingHours', hours: 4 }, `${decided} <= handed + INTERVAL 4 HOUR`),
  timely({ kind: 'workingDays', days: 2, time: '12:00' }, `${decided} <= handed + INTERVAL 2 DAY`),
  promised(
    { metric: 'timeliness', target: { bound: 'atMost', value: 8, unit: 'hours', percentile: 90 } },
    `${decided} <= handed + INTERVAL 8 HOUR`,
  ),
  promised(
    { metric: 'conversion', of: 'qualified', window: { days: 30 } },
    'qualified <= handed + INTERVAL 30 DAY',
  ),
  promised(
    { metric: 'conversion', of: 'opportunity', window: { days: 60 } },
    'opportunity <= handed + INTERVAL 60 DAY',
  ),
  promised(
    { metric: 'conversion', of: 'qualified', window: { days: 1 }, countingRules: { cohort: 'calendar' } },
    'qualified <= week + INTERVAL 7 DAY',
  ),
];

/** One query over the same Parquet, as somebody would write it who knows neither calendars nor rules. */
const queryByHand = (parquet: string, { byHand }: Promised, since: number): string => `
  SELECT date_trunc('week', handed) AS week, count(*) AS all_leads, count(*) FILTER (met) AS met
  FROM (SELECT *, date_trunc('week', handed) AS week, ${byHand} AS met FROM (
    SELECT "leadId", min("handedOverAt") AS handed, min("qualifiedAt") AS qualified,
      min("disqualifiedAt") AS disqualified, min("opportunityAt") AS opportunity, any_value("source") AS source
    FROM read_parquet(${text(parquet)}) WHERE refused IS NULL GROUP BY "leadId"))
  WHERE handed >= TIMESTAMP '${new Date(since).toISOString().slice(0, 10)}' GROUP BY 1`;

/** n leads, imported, with the ledger open and a database for the queries by hand. */
async function prepared(folder: string, n: number, match?: MatchReading) {
  const csv = join(folder, `${n}.csv`);
  const parquet = join(folder, `${n}.parquet`);
  await writeManyLeads(csv, n);
  await importLeads(csv, { timeZone: ZONE, match }, { parquet, rejects: null });
  const imports = [{ importId: 'i', blobPath: parquet, exportedAt: new Date(AT).toISOString() }];
  const ledger = await Ledger.open({ home: folder, workspaceId: `w${n}`, imports });
  const duck = await Duck.open({ directories: [folder], spill: folder });
  const end = async () => {
    await ledger.close();
    await duck.close();
  };
  return { ledger, duck, parquet, end };
}

/** The same promise with another grace: nothing that was counted before holds for it. */
const another = (commitment: Commitment, round: number): Commitment => ({
  ...commitment,
  grace: { minutes: round },
});

/** All promises over 104 weeks, counted from the leads each time, against a query by hand for each. */
async function measuring(folder: string, n: number): Promise<BenchResult> {
  const { ledger, duck, parquet, end } = await prepared(folder, n);
  let round = 0;
  const ours = async () => {
    round += 1;
    for (const { commitment } of PROMISES) {
      const { periods } = await measure(ledger, another(commitment, round), calendar, RANGE, null);
      if (periods.length !== 104) throw new Error(`${periods.length} weeks instead of 104`);
    }
    return undefined;
  };
  const baseline = async () => {
    for (const each of PROMISES) await duck.all(queryByHand(parquet, each, RANGE.from));
    return undefined;
  };
  try {
    return await runPair({ name: 'leads-measure', n, ours, baseline, peakRssMB: ownPeakRssMB });
  } finally {
    await end();
  }
}

/** One promise with another target over the last four quarters, against the same by hand. */
async function whatIf(folder: string, n: number): Promise<BenchResult> {
  const { ledger, duck, parquet, end } = await prepared(folder, n);
  const tried = PROMISES[4] as Promised;
  let round = 0;
  const ours = async () => {
    round += 1;
    await measure(ledger, another(tried.commitment, round), calendar, YEAR, null, undefined, false);
    return undefined;
  };
  const baseline = async () => {
    await duck.all(queryByHand(parquet, tried, YEAR.from));
    return undefined;
  };
  try {
    return await runPair({ name: 'leads-what-if', n, ours, baseline, peakRssMB: ownPeakRssMB });
  } finally {
    await end();
  }
}

/** So many rows a new export has. */
const EXPORT = 500;

/** By their addresses other sources know the same leads. */
const BY_MAIL: MatchReading = { column: 'Email', ids: 'kept', workspaceId: 'w' };

/** So many people of the next export were met before, and stand in a list of their own. */
const MET = 50;

/** Who of an export was met before, as a list with ids of its own. */
async function listOfMet(csv: string, path: string): Promise<void> {
  const [head = '', ...rows] = (await readFile(csv, 'utf8')).trim().split('\n');
  const at = head.split(',').indexOf('Email');
  const met = rows.slice(0, MET).map((row, i) => `${i},2023-12-30 10:00,${row.split(',')[at]}`);
  await writeFile(path, ['Badge,Scanned,Email', ...met].join('\n'));
}

/**
 * A workspace with n leads, where each small export brings the leads of people who stood in a list before: rows of the
 * list go to them, and the next list comes with it.
 */
async function growingMatched(folder: string, n: number) {
  const { parquet, end } = await prepared(folder, n, BY_MAIL);
  await end();
  const imports = [{ importId: '0', blobPath: parquet, exportedAt: new Date(AT - DAY).toISOString() }];
  const csvOf = (made: number) => join(folder, `${n}-matched-${made}.csv`);
  const write = (made: number) =>
    writeManyLeads(csvOf(made), EXPORT, { first: 3_000_000 + made * EXPORT, from: 990_000, over: 10_000 });
  const take = async (csv: string, name: string, options: Partial<ReadOptions>) => {
    const blobPath = join(folder, `${name}.parquet`);
    await importLeads(csv, { timeZone: ZONE, ...options }, { parquet: blobPath, rejects: null });
    imports.push({ importId: name, blobPath, exportedAt: new Date(AT + imports.length).toISOString() });
  };
  const look = async () => {
    const known = await Ledger.open({ home: folder, workspaceId: `m${n}`, imports });
    for (const { commitment } of PROMISES) await measure(known, commitment, calendar, RANGE, null);
    await known.close();
  };
  const meet = async (made: number) => {
    const path = join(folder, `${n}-met-${made}.csv`);
    await write(made);
    await listOfMet(csvOf(made), path);
    const mapping = { leadId: 'Badge', createdAt: 'Scanned' };
    await take(path, `${n}-met-${made}`, { mapping, match: { ...BY_MAIL, ids: 'joined' } });
  };
  let made = 0;
  await meet(made);
  await look();
  return async () => {
    const begin = performance.now();
    await take(csvOf(made), `${n}-matched-${made}`, { match: BY_MAIL });
    await look();
    const spent = performance.now() - begin;
    made += 1;
    await meet(made);
    await look();
    return spent;
  };
}

/** A workspace with n leads whose figures were looked at; each call brings in one more small export and looks again. */
async function growing(folder: string, n: number) {
  const { parquet, end } = await prepared(folder, n);
  await end();
  const imports = [{ importId: '0', blobPath: parquet, exportedAt: new Date(AT - DAY).toISOString() }];
  const look = async () => {
    const known = await Ledger.open({ home: folder, workspaceId: `w${n}`, imports });
    for (const { commitment } of PROMISES) await measure(known, commitment, calendar, RANGE, null);
    await known.close();
  };
  await look();
  return async () => {
    const made = imports.length;
    const csv = join(folder, `${n}-${made}.csv`);
    const blobPath = join(folder, `${n}-${made}.parquet`);
    const newest = { first: 2_000_000 + made * EXPORT, from: 990_000, over: 10_000 };
    await writeManyLeads(csv, EXPORT, newest);
    const begin = performance.now();
    await importLeads(csv, { timeZone: ZONE }, { parquet: blobPath, rejects: null });
    imports.push({ importId: String(made), blobPath, exportedAt: new Date(AT + made).toISOString() });
    await look();
    return performance.now() - begin;
  };
}

/** One export of 500 rows into a history of n leads, against the same into a tenth of it. */
async function updating(folder: string, n: number): Promise<BenchResult> {
  const ours = await growing(folder, n);
  const baseline = await growing(folder, Math.ceil(n / 10));
  return runPair({ name: 'leads-update', n, ours, baseline, peakRssMB: ownPeakRssMB });
}

/** The same where people of each export stood in a list of another source before. */
async function updatingMatched(folder: string, n: number): Promise<BenchResult> {
  const ours = await growingMatched(folder, n);
  const baseline = await growingMatched(folder, Math.ceil(n / 10));
  return runPair({ name: 'leads-update-matched', n, ours, baseline, peakRssMB: ownPeakRssMB });
}

/**
 * One what-if over 100,000 leads at most; ten commitments over 104 weeks of n (1,000,000); and a small export
 * on top of them, also where leads of two sources are put together.
 */
export default async function leadsMeasure({ n = 1_000_000 }: BenchOptions): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-measure-'));
  try {
    const measured = await measuring(folder, n);
    const tried = await whatIf(folder, Math.min(n, WHAT_IF));
    return [measured, tried, await updating(folder, n), await updatingMatched(folder, n)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
