import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { instantMeant } from '#shared/domain/schedule/periods';
import { Agreement } from '#shared/model/agreement';
import { Calendar } from '#shared/model/calendar';
import { marketingSalesAgreement } from '#shared/templates/marketing-sales-agreement';
import { firstMonday, SAMPLE_MAPPING, sampleLeads } from '../../../build/sample/leads';
import { importLeads } from '../../../electron/measure/import-leads';
import { Ledger } from '../../../electron/measure/ledger';
import { leadsOfPeriod, measure } from '../../../electron/measure/measure';
import { count } from '../../fixtures/counts';

const BERLIN = 'Europe/Berlin';
const FIGURES = {
  handedOver: [52, 50, 46, 55, 51, 50, 38, 53, 50, 57, 49, 52],
  fit: [34, 31, 27, 35, 30, 31, 20, 33, 29, 36, 31, 32],
  decided: [52, 50, 45, 53, 51, 47, 38, 53, 48, 57, 49, 50],
  converted: [12, 11, 8, 13, 10, 11, 6, 12, 9, 13, 10, 11],
};
const EXPECTED = [
  [FIGURES.handedOver, 9],
  [FIGURES.fit, 8],
  [FIGURES.decided, 11],
  [FIGURES.converted, 8],
] as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-measure-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The example as made on a day, imported and opened. */
async function example(asOf: string) {
  const dir = await mkdtemp(join(folder, `${asOf}-`));
  const csv = join(dir, 'leads.csv');
  const blobPath = join(dir, 'leads.parquet');
  await writeFile(csv, sampleLeads(asOf));
  const imported = await importLeads(
    csv,
    { timeZone: BERLIN, mapping: { ...SAMPLE_MAPPING } },
    { parquet: blobPath, rejects: null },
  );
  const exportedAt = Temporal.PlainDate.from(asOf).toZonedDateTime(BERLIN).toInstant().toString();
  const ledger = await Ledger.open({
    home: dir,
    workspaceId: 'w',
    imports: [{ importId: 'i', blobPath, exportedAt }],
  });
  const monday = firstMonday(asOf);
  const teams = [
    { id: 'marketing', name: 'Marketing' },
    { id: 'sales', name: 'Sales' },
  ];
  const { commitments } = Agreement.parse(
    marketingSalesAgreement.view({ teams, today: monday, timeZone: 'Europe/Berlin' }),
  );
  const year = Number(asOf.slice(0, 4));
  const calendar = workCalendar(
    Calendar.parse({ team: 'marketing', timeZone: BERLIN, holidays: { country: 'DE' } }),
    year - 2,
    year + 2,
  );
  return { imported, ledger, commitments, calendar, monday, asOf };
}

describe('the worked example', () => {
  test('measures exactly as stated for 3 May 2026', async () => {
    const { imported, ledger, commitments, calendar, monday } = await example('2026-05-03');
    expect(monday).toBe('2026-01-05');
    expect(imported).toMatchObject({ rejected: 0, accepted: imported.leads });
    const range = {
      from: instantMeant('2026-01-05', BERLIN, false),
      to: instantMeant('2026-03-29', BERLIN, true),
      at: instantMeant('2026-05-03', BERLIN, true),
    };
    for (const [i, [numerators, attained]] of EXPECTED.entries()) {
      const commitment = commitments[i];
      if (!commitment) throw new Error('The agreement lacks a commitment');
      const { periods, attainment, missing } = await measure(ledger, commitment, calendar, range, range.from);
      expect(missing).toEqual([]);
      expect(periods.map(({ numerator }) => numerator)).toEqual(numerators);
      expect(periods.map(({ denominator }) => denominator)).toEqual(FIGURES.handedOver);
      expect(periods.filter(({ status }) => status === 'attained')).toHaveLength(attained);
      expect(periods.filter(({ status }) => status === 'missed')).toHaveLength(12 - attained);
      expect(attainment).toBe(attained / 12);
      for (const { period, numerator } of periods) {
        const { leads } = await leadsOfPeriod(ledger, commitment, calendar, period.start, range.at, false);
        expect(leads.filter(({ counted }) => counted)).toHaveLength(numerator);
      }
    }
    const [handOver] = commitments;
    if (!handOver) throw new Error('The agreement lacks a commitment');
    const { periods } = await measure(ledger, handOver, calendar, range, range.from);
    expect(periods[0]).toMatchObject({
      start: '2026-01-05T00:00:00+01:00',
      end: '2026-01-12T00:00:00+01:00',
      due: '2026-01-05T09:00:00+01:00',
    });
    expect(periods[2]?.explanation).toBe('Week of 19 January: 46 of 50 leads by Monday 09:00. Missed by 4.');
    await ledger.close();
  });

  const days = [
    '2026-05-04',
    '2026-05-05',
    '2026-05-06',
    '2026-05-07',
    '2026-05-08',
    '2026-05-09',
    '2027-01-03',
    '2026-12-28',
    '2026-07-27',
    '2026-02-18',
    '2027-04-02',
    '2025-11-24',
    '2024-12-31',
  ];
  test.each(days.slice(0, count(8, days.length)))(
    'has the same twelve weeks, and only those closed, for %s',
    async (asOf) => {
      const { ledger, commitments, calendar, monday } = await example(asOf);
      const at = instantMeant(asOf, BERLIN, true);
      const range = { from: instantMeant(monday, BERLIN, false), to: at, at };
      const { first, last } = await ledger.facts();
      expect(first).not.toBeNull();
      expect(last ?? 0).toBeLessThan(instantMeant(asOf, BERLIN, false) + 2 * 3_600_000);
      for (const [i, [numerators, attained]] of EXPECTED.entries()) {
        const commitment = commitments[i];
        if (!commitment) throw new Error('The agreement lacks a commitment');
        const { periods } = await measure(ledger, commitment, calendar, range, range.from);
        const twelve = periods.slice(0, 12);
        expect([i, twelve.map(({ numerator }) => numerator)]).toEqual([i, numerators]);
        expect(twelve.map(({ denominator }) => denominator)).toEqual(FIGURES.handedOver);
        expect(twelve.filter(({ status }) => status === 'attained')).toHaveLength(attained);
        if (commitment.metric === 'conversion') {
          expect(periods.slice(12, 17).map(({ status }) => status)).toEqual(Array(5).fill('maturing'));
        }
      }
      await ledger.close();
    },
    60_000,
  );
});
