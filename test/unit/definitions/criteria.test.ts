import { describe, expect, test } from 'vitest';
import { checkCriterion, isComplete, numberIn, together } from '#shared/domain/definitions/criteria';
import { startTryOut } from '#shared/domain/definitions/try-out';
import { weeksUpTo } from '#shared/domain/definitions/weeks';
import type { CriterionOperator } from '#shared/model/definition';
import type { Lead } from '#shared/model/lead';

const at = (iso: string) => ({ at: Date.parse(iso), precision: 'instant' as const });
const lead = (segments: Record<string, string>, more: Partial<Lead> = {}): Lead => ({
  leadId: 'L-1',
  segments,
  ...more,
});

describe('a criterion on a lead', () => {
  const one = lead(
    { 'Company size': '1,200 people', Country: 'Germany', 'Last visit': '2026-01-02' },
    { source: 'Trade fair', fit: true, amount: 4000, handedOverAt: at('2026-01-12T07:00:00Z') },
  );
  test.each<[string, CriterionOperator, string, 'met' | 'failed' | 'unknown']>([
    ['Company size', 'at least', '50', 'met'],
    ['company size', 'at most', '50', 'failed'],
    ['Amount', 'at least', '4000', 'met'],
    ['Country', 'at least', '50', 'unknown'],
    ['Country', 'is', ' germany ', 'met'],
    ['Country', 'is not', 'Germany', 'failed'],
    ['Country', 'one of', 'Austria, Germany', 'met'],
    ['Country', 'none of', 'Austria; Switzerland', 'met'],
    ['Source', 'contains', 'fair', 'met'],
    ['fit', 'is', 'true', 'met'],
    ['Role', 'is', 'Buyer', 'unknown'],
    ['Role', 'is not', 'Buyer', 'unknown'],
    ['Role', 'known', '', 'failed'],
    ['Role', 'unknown', '', 'met'],
    ['Handed over at', 'known', '', 'met'],
    ['Last visit', 'within days', '14', 'met'],
    ['Last visit', 'within days', '7', 'failed'],
    ['Country', 'within days', '7', 'unknown'],
  ])('%s %s %s: %s', (attribute, operator, value, expected) => {
    expect(checkCriterion(one, { attribute, operator, value })).toBe(expected);
  });

  test('says enough only with an attribute, and a value where one is compared', () => {
    expect(isComplete({ attribute: 'Country', operator: 'is', value: '' })).toBe(false);
    expect(isComplete({ attribute: ' ', operator: 'known', value: '' })).toBe(false);
    expect(isComplete({ attribute: 'Country', operator: 'known', value: '' })).toBe(true);
  });

  test.each([
    ['50', 50],
    ['1 200', 1200],
    ['1,200,000', 1_200_000],
    ['€ 4000', 4000],
    ['3,5 h', 3.5],
    ['-2', -2],
    ['about 50', undefined],
    ['', undefined],
  ])('the number in “%s”', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });
});

describe('all criteria together', () => {
  test('of all, one that failed decides; what is unknown leaves it open', () => {
    expect(together(['met', 'unknown', 'failed'], 'all')).toBe('does not fit');
    expect(together(['met', 'unknown'], 'all')).toBe('undecided');
    expect(together(['met', 'met'], 'all')).toBe('fits');
  });
  test('of any, one that is met decides', () => {
    expect(together(['failed', 'unknown', 'met'], 'any')).toBe('fits');
    expect(together(['failed', 'unknown'], 'any')).toBe('undecided');
    expect(together(['failed'], 'any')).toBe('does not fit');
  });
  test('none decide nothing', () => expect(together([], 'all')).toBe('undecided'));
});

test('trying out counts leads, criteria and where sales differs, and names what no lead has', () => {
  const trial = startTryOut({
    match: 'all',
    criteria: [
      { id: 'size', attribute: 'Size', operator: 'at least', value: '50' },
      { id: 'unsaid', attribute: 'Size', operator: 'at least', value: '' },
      { id: 'board', attribute: 'Board', operator: 'unknown', value: '' },
    ],
  });
  trial.add(lead({ Size: '80' }, { fit: true }));
  trial.add(lead({ Size: '60' }, { fit: false }));
  expect(trial.add(lead({ Size: '20' }, { fit: true }))).toMatchObject({
    result: 'does not fit',
    failed: ['size'],
    sales: true,
  });
  trial.add(lead({}));
  expect(trial.end()).toEqual({
    leads: 4,
    fits: 2,
    doesNotFit: 1,
    undecided: 1,
    criteria: [
      { id: 'size', met: 2, failed: 1, unknown: 1 },
      { id: 'board', met: 4, failed: 0, unknown: 0 },
    ],
    sales: { same: 1, onlyCriteria: 1, onlySales: 1 },
    missing: ['Board'],
  });
});

test('weeks begin on Monday where the workspace is, also when clocks change', () => {
  const { from, to } = weeksUpTo(Date.parse('2026-03-29T21:30:00Z'), 1, 'Europe/Berlin');
  expect(new Date(from).toISOString()).toBe('2026-03-22T23:00:00.000Z');
  expect(new Date(to).toISOString()).toBe('2026-03-29T22:00:00.000Z');
  expect(weeksUpTo(Date.parse('2026-03-25T10:00:00Z'), 4, 'UTC').from).toBe(Date.parse('2026-03-02'));
});
