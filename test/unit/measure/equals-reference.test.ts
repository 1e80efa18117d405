import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { measureReference } from '#shared/domain/counting/reference';
import { periodsOf } from '#shared/domain/schedule/periods';
import { Calendar } from '#shared/model/calendar';
import { importLeads } from '../../../electron/measure/import-leads';
import { Ledger } from '../../../electron/measure/ledger';
import { leadsOfPeriod, measure } from '../../../electron/measure/measure';
import { count, seed } from '../../fixtures/counts';
import { commitments, csvOf, EXPORTED_AT, leadSets, looks } from '../../fixtures/leads/random';

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

test('the query over Parquet says the same as the rule, to the lead, under every counting rule', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(
      leadSets,
      fc.array(commitments, { minLength: 6, maxLength: 6 }),
      looks,
      async (leads, promised, at) => {
        n += 1;
        const csv = join(folder, `${n}.csv`);
        const blobPath = join(folder, `${n}.parquet`);
        await writeFile(csv, csvOf(leads));
        const imported = await importLeads(
          csv,
          { timeZone: 'Europe/Berlin' },
          { parquet: blobPath, rejects: null },
        );
        expect(imported).toMatchObject({ leads: leads.length, rejected: 0 });
        const imports = [{ importId: 'i', blobPath, exportedAt: EXPORTED_AT }];
        const ledger = await Ledger.open({ home: folder, workspaceId: `w${n}`, imports });
        try {
          for (const commitment of promised) {
            const range = { from: Date.parse('2026-02-20T00:00:00Z'), to: at, at };
            const periods = periodsOf(commitment, calendar, range.from, range.to);
            const coverage = { exportedAt: Date.parse(EXPORTED_AT), missing: [], inForceFrom: null };
            const slow = measureReference(leads, commitment, periods, calendar, coverage, at);
            const fast = await measure(ledger, commitment, calendar, range, null);
            const figures = slow.map(({ numerator, denominator, pending, byDay, measured, status }) => ({
              numerator,
              denominator,
              pending,
              byDay,
              measured,
              status,
            }));
            expect(fast.periods).toMatchObject(figures);
            expect(fast.periods).toHaveLength(figures.length);
            const [some] = slow.filter(({ leads: judged }) => judged.length > 0).slice(-1);
            if (!some) continue;
            const behind = await leadsOfPeriod(ledger, commitment, calendar, some.period.start, at, false);
            const verdicts = (
              all: readonly {
                lead: { leadId: string };
                verdict: string;
                dueAt: number | null;
                byDay: boolean;
              }[],
            ) =>
              all
                .map(({ lead, verdict, dueAt, byDay }) => `${lead.leadId} ${verdict} ${dueAt} ${byDay}`)
                .sort();
            expect(verdicts(behind.leads)).toEqual(verdicts(some.leads));
          }
        } finally {
          ledger.close();
        }
      },
    ),
    { numRuns: count(20, 200), seed },
  );
}, 600_000);
