import { describe, expect, test } from 'vitest';
import { readCommitment } from '#shared/domain/commitments/check';
import { sentenceOf } from '#shared/domain/commitments/sentence';
import { rulesInWords } from '#shared/domain/counting/rules-in-words';
import { Commitment } from '#shared/model/commitment';
import { CountingRules, DEFAULT_RULES } from '#shared/model/counting';

const base = {
  id: 'c',
  owedBy: 'marketing',
  owedTo: 'sales',
  metric: 'count',
  target: { value: 50, unit: 'leads' },
  schedule: { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '09:00', timeZone: 'Europe/Berlin', start: '2026-01-05' },
};
const names = (id: string) => ({ marketing: 'Marketing', sales: 'Sales' })[id] ?? id;
const bySales = { owedBy: 'sales', owedTo: 'marketing' };
const ratio = (value: number) => ({ target: { value, unit: 'ratio' } });

describe('a commitment in one sentence', () => {
  test.each<[Record<string, unknown>, string]>([
    [{}, 'Marketing hands over at least 50 leads to Sales every Monday by 09:00 (Berlin).'],
    [
      { metric: 'share', of: 'fit', ...ratio(0.6) },
      'At least 60 % of the leads that Marketing hands over to Sales every Monday by 09:00 (Berlin) fit.',
    ],
    [
      {
        ...bySales,
        metric: 'timeliness',
        ...ratio(0.95),
        deadline: { kind: 'weekday', weekday: 'WE', time: '17:00' },
      },
      'Sales qualifies or disqualifies at least 95 % of each Monday’s leads by Wednesday 17:00 (Berlin).',
    ],
    [
      { ...bySales, metric: 'timeliness', ...ratio(1), deadline: { kind: 'workingHours', hours: 2 } },
      'Sales qualifies or disqualifies all of each Monday’s leads within 2 working hours after its hand-over.',
    ],
    [
      { metric: 'share', of: 'fit', ...ratio(1) },
      'All of the leads that Marketing hands over to Sales every Monday by 09:00 (Berlin) fit.',
    ],
    [
      { ...bySales, metric: 'conversion', of: 'qualified', ...ratio(0.2), window: { days: 30 } },
      'At least 20 % of each Monday’s leads become SQL within 30 days (Sales owes this to Marketing).',
    ],
    [
      {
        ...bySales,
        metric: 'timeliness',
        ...ratio(0.9),
        clock: { start: 'assigned', stop: 'firstTouch' },
        deadline: { kind: 'workingHours', hours: 2 },
        segment: [{ field: 'tier', anyOf: ['A', 'B'] }],
      },
      'Sales contacts at least 90 % of each Monday’s leads within 2 working hours after its assignment. Counted are leads with tier A or B.',
    ],
    [
      {
        ...bySales,
        metric: 'timeliness',
        target: { bound: 'atMost', value: 4, unit: 'hours', percentile: 90 },
        clock: { start: 'assigned', stop: 'firstTouch' },
      },
      'Sales contacts each Monday’s leads within 4 working hours after its assignment, for 90 % of them.',
    ],
    [
      { ramp: [{ from: '2026-04-01', value: 60 }] },
      'Marketing hands over at least 50 leads to Sales every Monday by 09:00 (Berlin). From 1 April 2026: 60.',
    ],
    [
      {
        ...bySales,
        metric: 'conversion',
        of: 'qualified',
        ...ratio(0.2),
        window: { days: 30 },
        countingRules: { cohort: 'calendar' },
      },
      'Every Monday by 09:00 (Berlin), as many leads have become SQL since the last time as make at least 20 % of those that came in (Sales owes this to Marketing).',
    ],
  ])('%#', (fields, sentence) => {
    expect(sentenceOf(Commitment.parse({ ...base, ...fields }), names)).toBe(sentence);
  });
});

describe('a commitment that cannot be', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a negative target', { target: { value: -1, unit: 'leads' } }, 'target.value'],
    ['a share over 1', { metric: 'share', of: 'fit', ...ratio(60) }, 'target.value'],
    [
      'an unknown time zone',
      { schedule: { ...base.schedule, timeZone: 'Europe/Atlantis' } },
      'schedule.timeZone',
    ],
    ['a wrong weekday', { schedule: { ...base.schedule, rrule: 'FREQ=WEEKLY;BYDAY=XX' } }, 'schedule.rrule'],
    [
      'a period that never occurs',
      { schedule: { ...base.schedule, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } },
      'schedule.rrule',
    ],
    [
      'a deadline on no weekday',
      { deadline: { kind: 'weekday', weekday: 'XX', time: '17:00' } },
      'deadline.weekday',
    ],
    ['a team that owes itself', { owedTo: 'marketing' }, 'owedTo'],
    [
      'a time that must be at least so long',
      { metric: 'timeliness', target: { value: 4, unit: 'hours' } },
      'target.bound',
    ],
    ['a time for a count', { target: { bound: 'atMost', value: 4, unit: 'hours' } }, 'target.unit'],
    ['a step that no target can be', { ramp: [{ from: '2026-04-01', value: 1.5 }] }, 'ramp'],
    ['a conversion without a window', { metric: 'conversion', of: 'qualified', ...ratio(0.2) }, 'window'],
  ])('%s is refused with its field', (_, fields, field) => {
    expect(readCommitment({ ...base, ...fields })).toMatchObject({ problem: { field } });
  });
});

/** Every rule with every answer that it can have. */
const ANSWERS = Object.entries(CountingRules.shape).flatMap(([rule, { def }]): [string, unknown][] => {
  const options: readonly unknown[] = 'options' in def.innerType ? def.innerType.options : [20];
  return options.map((option) => [rule, option]);
});

test('every answer of every rule has words', () => {
  for (const [rule, option] of ANSWERS) {
    const rules = CountingRules.parse({ ...DEFAULT_RULES, [rule]: option });
    for (const metric of ['count', 'share', 'timeliness', 'conversion'] as const) {
      for (const { question, answer } of rulesInWords(metric, rules)) {
        expect(question).toMatch(/\?$/);
        expect(answer).toMatch(/^[A-Z].* .*\.$/);
      }
    }
  }
});

test('a promise of before the ramps and the times reads as it did', () => {
  const { ramp, errorBudget, target } = Commitment.parse({ ...base, errorBudget: { misses: 1, periods: 4 } });
  expect([ramp, errorBudget, target]).toEqual([
    undefined,
    { misses: 1, periods: 4 },
    { bound: 'atLeast', value: 50, unit: 'leads' },
  ]);
});
