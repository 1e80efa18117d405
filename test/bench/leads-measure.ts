import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY } from '#shared/domain/calendar/days';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';
import { Duck, text } from '../../electron/measure/duckdb';
import { importLeads } from '../../electron/measure/import-leads';
import { Ledger } from '../../electron/measure/ledger';
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
async function prepared(folder: string, n: number) {
  const csv = join(folder, `${n}.csv`);
  const parquet = join(folder, `${n}.parquet`);
  await writeManyLeads(csv, n);
  await importLeads(csv, { timeZone: ZONE }, { parquet, rejects: null });
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

/**
 * One what-if over 100,000 leads at most; ten commitments over 104 weeks of n (1,000,000); and a small export
 * on top of them.
 */
export default async function leadsMeasure({ n = 1_000_000 }: BenchOptions): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-measure-'));
  try {
    const measured = await measuring(folder, n);
    return [measured, await whatIf(folder, Math.min(n, WHAT_IF)), await updating(folder, n)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
