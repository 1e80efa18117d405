import { expect, test } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { periodsOf } from '#shared/domain/schedule/periods';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';
import { flagsOf } from '../../../electron/measure/depth';
import { brought } from '../../fixtures/leads/brought';

const calendar = workCalendar(Calendar.parse({ team: 'sales', timeZone: 'Europe/Berlin' }), 2025, 2027);
const commitment = Commitment.parse({
  ...{ id: 'c', owedBy: 'marketing', owedTo: 'sales', metric: 'count' },
  target: { value: 1, unit: 'leads' },
  schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '09:00', timeZone: 'Europe/Berlin', start: '2025-12-01' },
});
const at = Date.parse('2026-06-01T00:00:00Z');

const row = (n: number, merged = '') =>
  `L${n},2026-03-${String((n % 20) + 2).padStart(2, '0')} 10:00,${merged}`;
const file = (rows: readonly string[]) => `${['leadId,handedOverAt,mergedInto', ...rows].join('\n')}\n`;
const ten = Array.from({ length: 10 }, (_, n) => n);

/** Which leads are flagged as missing once these exports have come in. */
const vanished = (...exports: string[]): Promise<string[]> =>
  brought(exports, async (ledger) => {
    const periods = periodsOf(commitment, calendar, Date.parse('2026-02-01T00:00:00Z'), at);
    const flags = await flagsOf({ ledger, commitment, calendar, periods, at });
    return flags.find(({ kind }) => kind === 'vanished')?.some ?? [];
  });

test('a lead that the newest export lacks is listed, unless it was merged or lies outside the time of that export', async () => {
  const whole = file(ten.map((n) => row(n)));
  expect(await vanished(whole)).toEqual([]);
  expect(await vanished(whole, file(ten.filter((n) => n !== 4).map((n) => row(n))))).toEqual(['L4']);
  // Told as merged before: the CRM has it no more, and nobody wonders.
  const merged = file(ten.map((n) => row(n, n === 4 ? 'L3' : '')));
  expect(await vanished(merged, file(ten.filter((n) => n !== 4).map((n) => row(n))))).toEqual([]);
  // An export of the later half says nothing of the first.
  expect(await vanished(whole, file(ten.slice(5).map((n) => row(n))))).toEqual([]);
  // Nor does one that holds a few of them only: it was never meant to hold all.
  expect(await vanished(whole, file([0, 9].map((n) => row(n))))).toEqual([]);
});
