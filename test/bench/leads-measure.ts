import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** All promises over 104 weeks, against a query by hand for each. */
async function measuring(folder: string, n: number): Promise<BenchResult> {
  const { ledger, duck, parquet, end } = await prepared(folder, n);
  const ours = async () => {
    for (const { commitment } of PROMISES) {
      const { periods } = await measure(ledger, commitment, calendar, RANGE, null);
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
  const ours = async () => {
    await measure(ledger, tried.commitment, calendar, YEAR, null);
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

/** Ten commitments over 104 weeks of n (1,000,000) leads; and one what-if over 100,000 at most. */
export default async function leadsMeasure({ n = 1_000_000 }: BenchOptions): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-measure-'));
  try {
    return [await whatIf(folder, Math.min(n, WHAT_IF)), await measuring(folder, n)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
