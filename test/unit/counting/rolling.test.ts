import { expect, test } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { rollingOf } from '#shared/domain/counting/rolling';
import type { Claim } from '#shared/model/acts';
import { Calendar } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';
import { withClaims } from '../../../electron/measure/claims';
import { measure } from '../../../electron/measure/measure';
import { brought } from '../../fixtures/leads/brought';

const monday = (date: string) => Date.parse(`${date}T00:00:00+01:00`);

test('four weeks are the week itself and the three before, across a change of the clocks', () => {
  // In Berlin the clocks go forward on 29 March: that week is an hour short.
  const starts = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'].map(monday);
  const after = Date.parse('2026-03-30T00:00:00+02:00');
  const periods = [...starts, after].map((start, at) => ({ start, numerator: 10 ** at, denominator: 2 }));
  expect(rollingOf(periods, after)).toEqual({ numerator: 11_110, denominator: 8 });
  expect(rollingOf(periods, starts[3] ?? 0)).toEqual({ numerator: 1111, denominator: 8 });
  // The first of all, and months, have nothing before that belongs to it.
  expect(rollingOf(periods, starts[0] ?? 0)).toBeNull();
  expect(rollingOf([{ start: 0, numerator: 1, denominator: 1 }], 0)).toBeNull();
});

const commitment = Commitment.parse({
  ...{ id: 'c', owedBy: 'sales', owedTo: 'marketing', metric: 'conversion', of: 'qualified' },
  target: { value: 0.5, unit: 'ratio' },
  window: { days: 7 },
  schedule: {
    rrule: 'FREQ=WEEKLY;BYDAY=MO',
    time: '09:00',
    timeZone: 'Europe/Berlin',
    start: '2025-12-01',
  },
});
const calendar = workCalendar(Calendar.parse({ team: 'sales', timeZone: 'Europe/Berlin' }), 2025, 2027);
// Eight a week over five weeks; of each week one more is qualified than of the one before.
const rows = [2, 9, 16, 23, 30].flatMap((day, week) =>
  Array.from({ length: 8 }, (_, n) => {
    const qualified = n <= week ? `2026-03-${String(day).padStart(2, '0')} 12:00` : '';
    return `L${week}-${n},2026-03-${String(day).padStart(2, '0')} 08:00,${qualified}`;
  }),
);
const csv = `${['leadId,handedOverAt,qualifiedAt', ...rows].join('\n')}\n`;

test('a week of few leads has no verdict, and says what four weeks come to', async () => {
  const said = (from: string, to: string, lowVolume = 20) =>
    brought([csv], async (ledger) => {
      const range = { from: monday(from), to: monday(to), at: Date.parse('2026-06-01T00:00:00Z') };
      const rules = { ...commitment.countingRules, lowVolume };
      const { periods } = await measure(
        ledger,
        { ...commitment, countingRules: rules },
        calendar,
        range,
        null,
      );
      return periods.map(({ status, explanation }) => `${status}: ${explanation}`);
    });
  // Weeks from before what was asked for are counted for it all the same.
  expect(await said('2026-03-23', '2026-03-23')).toEqual([
    'not applicable: Week of 23 March: 4 of 8 became SQL within 7 days (50 %), target 50 %. ' +
      'No verdict: 8 leads are fewer than 20. The last four weeks: 10 of 32 (31 %).',
  ]);
  // Where four weeks are too few as well, they are counted and no rate is made of them.
  const [few] = await said('2026-03-23', '2026-03-23', 40);
  expect(few).toMatch(/8 leads are fewer than 40\. The last four weeks: 10 of 32\.$/);
  const [judged] = await said('2026-03-23', '2026-03-23', 5);
  expect(judged).toMatch(/^attained: [^.]+\. [^.]+\.$/);
});

test('a contested week of few leads says what four weeks come to, with what is settled and without what is open', async () => {
  const claim = (lead: string, to: Claim) => new Map([[lead, to]]);
  const at = Date.parse('2026-06-01T00:00:00Z');
  await brought([csv], async (ledger) => {
    const range = { from: monday('2026-03-16'), to: monday('2026-03-23'), at };
    const { periods, missing } = await measure(ledger, commitment, calendar, range, null);
    const coverage = { exportedAt: ledger.exportedAt, missing, inForceFrom: null };
    const claims = new Map([
      ['2026-03-16', { settled: claim('L2-7', 'counts'), withOpen: null, open: 0 }],
      ['2026-03-23', { settled: new Map(), withOpen: claim('L3-7', 'counts'), open: 1 }],
    ]);
    const [before, contested] = await withClaims(ledger, commitment, calendar, periods, claims, coverage, at);
    expect(before?.explanation).toMatch(
      /^Week of 16 March: 4 of 8 .* The last four weeks: 7 of 24 \(29 %\)\.$/,
    );
    expect(contested?.explanation).toMatch(
      /^Week of 23 March: 4 of 8 .* The last four weeks: 11 of 32 \(34 %\)\.$/,
    );
    expect(contested?.contested).toMatchObject({ open: 1, numerator: 5, denominator: 8 });
  });
});
