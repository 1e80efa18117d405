import { describe, expect, test } from 'vitest';
import { explainLead, explainPeriod } from '#shared/domain/commitments/explain';
import { standingIn } from '#shared/domain/commitments/standing';
import { type Coverage, judge } from '#shared/domain/counting/judge';
import { nearestRank } from '#shared/domain/counting/percentile';
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
  recycled: 0,
  spent: null,
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

describe('a target in hours', () => {
  const quick = (fields = {}) =>
    make({
      metric: 'timeliness',
      clock: { start: 'handedOver', stop: 'firstTouch' },
      target: { bound: 'atMost', value: 4, unit: 'hours' },
      ...fields,
    });
  const took = (n: PeriodCounts, hours: number | null): PeriodCounts => ({
    ...n,
    spent: hours === null ? null : hours * 3_600_000,
  });
  const say = (c: Commitment, n: PeriodCounts) =>
    explainPeriod(c, period, n, judge(c, period, n, covered, later), covered);

  test('is kept when so many are done within it', () => {
    expect(judge(quick(), period, took(counts(15, 30), 4), covered, later)).toMatchObject({
      status: 'attained',
      measured: 4,
    });
    expect(status(quick(), took(counts(14, 30), 4.5))).toBe('missed');
    const most = quick({ target: { bound: 'atMost', value: 4, unit: 'hours', percentile: 90 } });
    expect(status(most, took(counts(26, 30), 5))).toBe('missed');
    expect(status(most, took(counts(27, 30), 4))).toBe('attained');
  });

  test('says how long it took', () => {
    expect(say(quick(), took(counts(20, 30), 2.5))).toBe(
      'Week of 19 January: 2.5 working hours in the median, target 4 working hours (20 of 30 contacted within it). Kept.',
    );
    expect(say(quick(), took(counts(3, 30), null))).toBe(
      'Week of 19 January: not done yet in the median, target 4 working hours (3 of 30 contacted within it). Missed.',
    );
  });

  test('is the nearest rank, and what is not done is longer than any', () => {
    expect(nearestRank([3, 1, 2], 50)).toBe(2);
    expect(nearestRank([1, 2, 3, 4], 50)).toBe(2);
    expect(nearestRank([1, null, null], 50)).toBeNull();
    expect(nearestRank([5, 1, null], 50)).toBe(5);
    expect(nearestRank([], 50)).toBeNull();
    expect(nearestRank([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90)).toBe(9);
  });
});

test('a ramp holds from the first day of its steps on, in the zone of the promise', () => {
  const growing = make({
    ramp: [
      { from: '2026-04-01', value: 60 },
      { from: '2026-01-12', value: 55 },
    ],
  });
  const on = (iso: string) => standingIn(growing, at(iso)).target.value;
  expect(on('2026-01-05T00:00:00+01:00')).toBe(50);
  expect(on('2026-01-11T23:59:59+01:00')).toBe(50);
  expect(on('2026-01-12T00:00:00+01:00')).toBe(55);
  expect(on('2026-03-31T22:00:00Z')).toBe(60);
  expect(standingIn(make(), 0).target.value).toBe(50);
});

test('attainment is attained among the judged', () => {
  expect(attainmentOf(['attained', 'missed', 'attained', 'maturing', 'no data'])).toBe(2 / 3);
  expect(attainmentOf(['maturing', 'no data'])).toBeNull();
});

test('a lead says why it counts or does not', () => {
  expect(explainLead({ verdict: 'late', byDay: false })).toBe('Came after the deadline.');
  expect(explainLead({ verdict: 'counted', byDay: false, episode: 2 })).toBe('Hand-over 2 of this lead.');
  expect(explainLead({ verdict: 'late', byDay: false, episode: 2 })).toBe(
    'Came after the deadline. Hand-over 2 of this lead.',
  );
  expect(explainLead({ verdict: 'counted', byDay: true })).toBe(
    'Counts. It has no hour and was judged by its day.',
  );
});
