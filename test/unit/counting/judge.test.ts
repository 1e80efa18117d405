import { describe, expect, test } from 'vitest';
import { explainLead, explainPeriod } from '#shared/domain/commitments/explain';
import { type Coverage, judge } from '#shared/domain/counting/judge';
import { attainmentOf, type PeriodCounts } from '#shared/domain/counting/status';
import type { SchedulePeriod } from '#shared/domain/schedule/periods';
import { Commitment } from '#shared/model/commitment';

const at = (iso: string) => Date.parse(iso);
const period: SchedulePeriod = {
  start: at('2026-01-19T00:00:00+01:00'),
  end: at('2026-01-26T00:00:00+01:00'),
  opens: at('2026-01-12T09:00:00+01:00'),
  closes: at('2026-01-19T09:00:00+01:00'),
  occurrence: at('2026-01-19T09:00:00+01:00'),
  due: at('2026-01-19T09:00:00+01:00'),
  judgedAt: at('2026-01-19T09:00:00+01:00'),
};
const covered: Coverage = { exportedAt: at('2026-05-03T00:00:00Z'), missing: [], inForceFrom: null };
const later = at('2026-05-03T00:00:00Z');

const make = (fields: Record<string, unknown> = {}) =>
  Commitment.parse({
    id: 'c',
    owedBy: 'marketing',
    owedTo: 'sales',
    metric: 'count',
    target: { value: 50, unit: 'leads' },
    schedule: {
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      time: '09:00',
      timeZone: 'Europe/Berlin',
      start: '2026-01-05',
    },
    ...fields,
  });
const share = (value = 0.6, fields = {}) =>
  make({ metric: 'share', of: 'fit', target: { value, unit: 'ratio' }, ...fields });
const counts = (numerator: number, denominator = numerator, pending = 0): PeriodCounts => ({
  numerator,
  denominator,
  pending,
  byDay: 0,
});

const status = (c: Commitment, n: PeriodCounts, coverage: Partial<Coverage> = {}, when = later, p = period) =>
  judge(c, p, n, { ...covered, ...coverage }, when).status;

describe('a period', () => {
  test('meeting the target exactly keeps it', () => {
    expect(status(make(), counts(50))).toBe('attained');
    expect(status(make(), counts(49))).toBe('missed');
    expect(status(share(), counts(30, 50))).toBe('attained');
    expect(status(share(0.57), counts(57, 100))).toBe('attained');
    expect(status(make({ target: { bound: 'atMost', value: 5, unit: 'leads' } }), counts(6))).toBe('missed');
  });

  test('is not judged before it is due, and matures until the cut-off', () => {
    expect(status(make(), counts(10), {}, period.opens + 1000)).toBe('in progress');
    expect(status(make(), counts(10), {}, period.due - 1000)).toBe('at risk');
    const slow = { ...period, judgedAt: period.due + 86_400_000 };
    expect(status(make(), counts(10), {}, period.due, slow)).toBe('maturing');
    expect(status(make(), counts(10), {}, slow.judgedAt, slow)).toBe('missed');
  });

  test('is never a silent zero', () => {
    expect(status(make(), counts(0), { exportedAt: null })).toBe('no data');
    expect(status(make(), counts(20), { exportedAt: period.due - 1 })).toBe('no data');
    expect(status(make(), counts(0), { missing: ['handedOverAt'] })).toBe('not measurable');
    expect(status(share(), counts(0))).toBe('not applicable');
    expect(status(share(0.6, { countingRules: { nothingHandedOver: 'attained' } }), counts(0))).toBe(
      'attained',
    );
    expect(status(make(), counts(0))).toBe('missed');
  });

  test('gives no verdict on rates of few leads, nor before the promise', () => {
    expect(status(share(), counts(1, 19))).toBe('not applicable');
    expect(status(share(), counts(1, 20))).toBe('missed');
    expect(status(make(), counts(50), { inForceFrom: period.start + 1 })).toBe('not applicable');
  });
});

test('a period explains itself', () => {
  const say = (c: Commitment, n: PeriodCounts, coverage: Partial<Coverage> = {}) => {
    const known = { ...covered, ...coverage };
    return explainPeriod(c, period, n, judge(c, period, n, known, later), known);
  };
  expect(say(make(), counts(46))).toBe('Week of 19 January: 46 of 50 leads by Monday 09:00. Missed by 4.');
  expect(say(share(), counts(31, 46))).toBe('Week of 19 January: 31 of 46 fit (67 %), target 60 %. Kept.');
  expect(say(share(), counts(299, 500))).toBe(
    'Week of 19 January: 299 of 500 fit (59.8 %), target 60 %. Missed.',
  );
  expect(say(share(), counts(0))).toBe('Week of 19 January: Not applicable: nothing was handed over.');
  expect(say(make(), counts(0), { missing: ['handedOverAt'] })).toBe(
    'Week of 19 January: Not measurable: the leads have no handedOverAt.',
  );
});

test('attainment is attained among the judged', () => {
  expect(attainmentOf(['attained', 'missed', 'attained', 'maturing', 'no data'])).toBe(2 / 3);
  expect(attainmentOf(['maturing', 'no data'])).toBeNull();
});

test('a lead says why it counts or does not', () => {
  expect(explainLead({ verdict: 'late', byDay: false })).toBe('Came after the deadline.');
  expect(explainLead({ verdict: 'counted', byDay: true })).toBe(
    'Counts. It has no hour and was judged by its day.',
  );
});
