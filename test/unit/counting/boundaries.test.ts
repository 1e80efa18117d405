import { describe, expect, test } from 'vitest';
import { measureReference } from '#shared/domain/counting/reference';
import { periodsOf } from '#shared/domain/schedule/periods';
import { officeWeek } from '#shared/model/calendar';
import { Commitment } from '#shared/model/commitment';
import type { Lead, LeadTime } from '#shared/model/lead';

/** What stands on either side of an edge. In all of them the edge itself is in time. */

const calendar = { timeZone: 'Europe/Berlin', hours: officeWeek(), off: new Set<string>() };
const at = (text: string) => Date.parse(`${text}+01:00`);
const WEEK = at('2026-01-12T00:00:00');
const LATER = at('2026-06-01T00:00:00');

const promise = (fields: Record<string, unknown>) =>
  Commitment.parse({
    id: 'c',
    owedBy: 'sales',
    owedTo: 'marketing',
    target: { value: 1, unit: 'ratio' },
    schedule: {
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      time: '09:00',
      timeZone: 'Europe/Berlin',
      start: '2025-12-01',
    },
    countingRules: { lowVolume: 0 },
    ...fields,
  });

function verdict(
  commitment: Commitment,
  times: Partial<Record<LeadTime, string>>,
  look = LATER,
  exportedAt = LATER,
): string {
  const moments = Object.entries(times).map(([field, text]) => [
    field,
    { at: at(text), precision: 'instant' as const },
  ]);
  const lead: Lead = { leadId: 'L', ...Object.fromEntries(moments), segments: {} };
  const periods = periodsOf(commitment, calendar, WEEK, WEEK);
  const coverage = { exportedAt, missing: [], inForceFrom: null };
  const [only] = measureReference([lead], commitment, periods, calendar, coverage, look);
  return only?.leads[0] ? `${only.leads[0].verdict}, ${only.status}` : `not of this week, ${only?.status}`;
}

const byWednesday = promise({
  metric: 'timeliness',
  deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
});
const HANDED = '2026-01-07T10:00:00';

describe('a deadline at 17:00', () => {
  test.each([
    ['2026-01-14T16:59:59.999', 'counted, attained'],
    ['2026-01-14T17:00:00', 'counted, attained'],
    ['2026-01-14T17:00:00.001', 'late, missed'],
  ])('%s is %s', (qualifiedAt, expected) => {
    expect(verdict(byWednesday, { handedOverAt: HANDED, qualifiedAt })).toBe(expected);
  });

  test.each([
    ['2026-01-14T17:30:00', 'counted, attained'],
    ['2026-01-14T17:30:00.001', 'late, missed'],
  ])('with half an hour of grace %s is %s', (qualifiedAt, expected) => {
    const graceful = { ...byWednesday, grace: { minutes: 30 } };
    expect(verdict(graceful, { handedOverAt: HANDED, qualifiedAt })).toBe(expected);
  });

  test('at 24:00, which is midnight, the first moment of the next day is in time', () => {
    const midnight = promise({
      metric: 'timeliness',
      deadline: { kind: 'weekday', weekday: 'TH', time: '00:00' },
    });
    const asked = (qualifiedAt: string) => verdict(midnight, { handedOverAt: HANDED, qualifiedAt });
    expect(asked('2026-01-15T00:00:00')).toBe('counted, attained');
    expect(asked('2026-01-15T00:00:00.001')).toBe('late, missed');
  });
});

describe('a hand-over every Monday 09:00', () => {
  const count = promise({ metric: 'count', target: { value: 1, unit: 'leads' } });
  test.each([
    ['2026-01-05T09:00:00', 'not of this week, missed'],
    ['2026-01-05T09:00:00.001', 'counted, attained'],
    ['2026-01-12T09:00:00', 'counted, attained'],
    ['2026-01-12T09:00:00.001', 'not of this week, missed'],
  ])('%s is %s', (handedOverAt, expected) => {
    expect(verdict(count, { handedOverAt })).toBe(expected);
  });
});

test('an answer before the clock started is in time, and took no time', () => {
  const fast = promise({
    metric: 'timeliness',
    target: { bound: 'atMost', unit: 'hours', value: 2, percentile: 90 },
  });
  expect(verdict(fast, { handedOverAt: HANDED, qualifiedAt: '2026-01-06T10:00:00' })).toBe(
    'counted, attained',
  );
});

test('a period is judged from its cut-off on, of what the newest export covers', () => {
  const handed = { handedOverAt: HANDED };
  const due = at('2026-01-14T17:00:00');
  expect(verdict(byWednesday, handed, due - 1)).toBe('open, in progress');
  expect(verdict(byWednesday, handed, due)).toBe('not-done, missed');
  expect(verdict(byWednesday, handed, due, due)).toBe('not-done, missed');
  expect(verdict(byWednesday, handed, due, due - 1)).toBe('not-done, no data');
});

test('a window of days closes at the same time on the wall', () => {
  const month = promise({ metric: 'conversion', of: 'qualified', window: { days: 30 } });
  const asked = (qualifiedAt: string) => verdict(month, { handedOverAt: HANDED, qualifiedAt });
  expect(asked('2026-02-06T10:00:00')).toBe('counted, attained');
  expect(asked('2026-02-06T10:00:00.001')).toBe('late, missed');
});
