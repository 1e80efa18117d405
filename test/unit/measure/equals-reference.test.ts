import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import type { Judgement } from '#shared/domain/counting/judge';
import { measureReference } from '#shared/domain/counting/reference';
import type { PeriodCounts } from '#shared/domain/counting/status';
import { periodsOf } from '#shared/domain/schedule/periods';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';
import type { Lead } from '#shared/model/lead';
import { importLeads } from '../../../electron/measure/import-leads';
import { Ledger } from '../../../electron/measure/ledger';
import { leadsOfPeriod, measure } from '../../../electron/measure/measure';
import { count, seed } from '../../fixtures/counts';
import {
  aboutSet,
  commitments,
  csvOf,
  EXPORTED_AT,
  leadSets,
  looks,
  ofSet,
} from '../../fixtures/leads/random';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-reference-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const calendar = workCalendar(
  Calendar.parse({
    team: 'marketing',
    timeZone: 'Europe/Berlin',
    holidays: { country: 'DE' },
    daysOff: [{ date: '2026-03-11' }],
  }),
  2025,
  2027,
);

/** So many data sets go through one import and one ledger: opening them costs more than measuring. */
const TOGETHER = 20;

const verdicts = (
  all: readonly { lead: { leadId: string }; verdict: string; dueAt: number | null; byDay: boolean }[],
) => all.map(({ lead, verdict, dueAt, byDay }) => `${lead.leadId} ${verdict} ${dueAt} ${byDay}`).sort();

/** All that is said of a period, without how it is said. */
const figuresOf = (all: readonly (PeriodCounts & Judgement)[]) =>
  all.map(({ numerator, denominator, pending, byDay, spent, measured, status, reason }) => ({
    numerator,
    denominator,
    pending,
    byDay,
    spent,
    measured,
    status,
    reason,
  }));

/** Since when the promise is in force: a period that began before is judged, or not, by its rule. */
const IN_FORCE = Date.parse('2026-03-12T00:00:00Z');

async function sameOf(ledger: Ledger, leads: readonly Lead[], commitment: Commitment, at: number) {
  const range = { from: Date.parse('2026-02-20T00:00:00Z'), to: at, at };
  const periods = periodsOf(commitment, calendar, range.from, range.to);
  const coverage = { exportedAt: Date.parse(EXPORTED_AT), missing: [], inForceFrom: IN_FORCE };
  const slow = measureReference(leads, commitment, periods, calendar, coverage, at);
  const fast = await measure(ledger, commitment, calendar, range, IN_FORCE);
  expect(figuresOf(fast.periods)).toEqual(figuresOf(slow));
  const [some] = slow.filter(({ leads: judged }) => judged.length > 0).slice(-1);
  if (!some) return;
  const behind = await leadsOfPeriod(ledger, commitment, calendar, some.period.start, at, false);
  expect(verdicts(behind.leads)).toEqual(verdicts(some.leads));
}

const dataSet = fc.record({
  leads: leadSets,
  promised: fc.array(commitments, { minLength: 6, maxLength: 6 }),
  at: looks,
});

test('the query over Parquet says the same as the rule, to the lead, under every counting rule', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(dataSet, { minLength: TOGETHER, maxLength: TOGETHER }), async (sets) => {
      n += 1;
      const csv = join(folder, `${n}.csv`);
      const blobPath = join(folder, `${n}.parquet`);
      const named = sets.map(({ leads }, set) => ofSet(leads, set));
      await writeFile(csv, csvOf(named.flat()));
      const imported = await importLeads(
        csv,
        { timeZone: 'Europe/Berlin' },
        { parquet: blobPath, rejects: null },
      );
      expect(imported).toMatchObject({ leads: named.flat().length, rejected: 0 });
      const imports = [{ importId: 'i', blobPath, exportedAt: EXPORTED_AT }];
      const ledger = await Ledger.open({ home: folder, workspaceId: `w${n}`, imports });
      try {
        for (const [set, { promised, at }] of sets.entries()) {
          for (const each of promised) await sameOf(ledger, named[set] ?? [], aboutSet(each, set), at);
        }
      } finally {
        await ledger.close();
      }
    }),
    { numRuns: count(20, 1000) / TOGETHER, seed, endOnFailure: true },
  );
});

test('the same is said of days that a holiday moves onto one another', async () => {
  // Easter: four days in a row are all due on Tuesday morning, so that one period is empty and the next begins before it.
  const csv = join(folder, 'easter.csv');
  const blobPath = join(folder, 'easter.parquet');
  const lead = {
    leadId: 'L0',
    handedOverAt: { at: Date.parse('2026-04-05T22:00:00Z'), precision: 'day' },
    segments: {},
  } satisfies Lead;
  const commitment = Commitment.parse({
    id: 'c',
    title: '',
    owedBy: 'marketing',
    owedTo: 'sales',
    metric: 'conversion',
    target: { bound: 'atLeast', value: 0.5, unit: 'ratio' },
    schedule: { rrule: 'FREQ=DAILY', time: '09:00', timeZone: 'Europe/Berlin', start: '2026-03-02' },
    of: 'won',
    window: { days: 27 },
    countingRules: { holidays: 'deadline-moves' },
  });
  await writeFile(csv, csvOf([lead]));
  await importLeads(csv, { timeZone: 'Europe/Berlin' }, { parquet: blobPath, rejects: null });
  const imports = [{ importId: 'i', blobPath, exportedAt: EXPORTED_AT }];
  const ledger = await Ledger.open({ home: folder, workspaceId: 'easter', imports });
  try {
    await sameOf(ledger, [lead], commitment, Date.parse('2026-04-07T07:09:00Z'));
  } finally {
    await ledger.close();
  }
});
