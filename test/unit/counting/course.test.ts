import { describe, expect, test } from 'vitest';
import { budgetLeft, streakOf, trendOf } from '#shared/domain/counting/course';
import { outlookOf } from '#shared/domain/counting/outlook';
import type { PeriodStatus } from '#shared/domain/counting/status';
import { Commitment } from '#shared/model/commitment';

const of = (...statuses: PeriodStatus[]) => statuses.map((status) => ({ status, measured: null }));

test('a streak ends with the newest judged period, and what is not judged does not break it', () => {
  expect(streakOf(of('missed', 'attained', 'not applicable', 'attained', 'maturing'))).toEqual({
    status: 'attained',
    periods: 2,
  });
  expect(streakOf(of('attained', 'missed'))).toEqual({ status: 'missed', periods: 1 });
  expect(streakOf(of('attained', 'attained'))).toEqual({ status: 'attained', periods: 2 });
  expect(streakOf(of('no data', 'in progress'))).toBeNull();
});

test('a trend compares four judged periods with the four before', () => {
  const figures = (...measured: number[]) =>
    measured.map((value) => ({ status: 'attained' as const, measured: value }));
  const rising = figures(10, 10, 10, 10, 12, 12, 12, 12);
  expect(trendOf(rising, { bound: 'atLeast' })).toBe('better');
  expect(trendOf(rising, { bound: 'atMost' })).toBe('worse');
  expect(trendOf(figures(10, 10, 10, 10, 10, 11, 10, 10), { bound: 'atLeast' })).toBe('level');
  expect(trendOf(figures(10, 10, 10, 10, 10, 11, 10), { bound: 'atLeast' })).toBeNull();
});

test('a budget counts the misses of its last judged periods alone', () => {
  const periods = of('missed', 'attained', 'missed', 'no data', 'attained');
  expect(budgetLeft(periods, { misses: 1, periods: 4 })).toBe(-1);
  expect(budgetLeft(periods, { misses: 1, periods: 3 })).toBe(0);
});

describe('an outlook', () => {
  const promise = (fields: Record<string, unknown>) =>
    Commitment.parse({
      id: 'c',
      owedBy: 'marketing',
      owedTo: 'sales',
      schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '09:00', timeZone: 'UTC', start: '2026-01-05' },
      ...fields,
    });
  const fifty = promise({ metric: 'count', target: { value: 50, unit: 'leads' } });
  const course = (midway: number, end: number, of = end) => ({
    midway: { numerator: midway, denominator: of },
    end: { numerator: end, denominator: of },
  });

  test('grows what there is as earlier periods grew from the same point', () => {
    const courses = [course(25, 50), course(20, 50), course(30, 50)];
    // At this point half of the leads had come, as a rule.
    expect(outlookOf(fifty, { numerator: 22, denominator: 22 }, courses)).toEqual({
      expected: 44,
      low: 37,
      high: 55,
      keeps: false,
      from: 3,
    });
    expect(outlookOf(fifty, { numerator: 25, denominator: 25 }, courses)?.keeps).toBe(true);
  });

  test('of a rate grows both sides, and never passes all', () => {
    const decided = promise({ metric: 'timeliness', target: { value: 0.95, unit: 'ratio' } });
    const courses = [course(20, 50), course(25, 50), course(30, 50)];
    expect(outlookOf(decided, { numerator: 20, denominator: 50 }, courses)?.expected).toBeCloseTo(0.8);
    expect(outlookOf(decided, { numerator: 40, denominator: 50 }, courses)?.expected).toBe(1);
  });

  test('says nothing from few periods, and starts from nothing where nothing had come', () => {
    expect(outlookOf(fifty, { numerator: 5, denominator: 5 }, [course(5, 50), course(5, 50)])).toBeNull();
    const silent = [course(0, 50), course(0, 50), course(0, 50)];
    expect(outlookOf(fifty, { numerator: 1, denominator: 1 }, silent)?.expected).toBe(51);
  });
});
