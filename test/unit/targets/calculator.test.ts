import { describe, expect, it } from 'vitest';
import { type Goal, meanRange, neededFor, shareRange } from '#shared/domain/targets/calculator';

const exactly = (value: number) => ({ low: value, high: value });

const GOAL: Goal = {
  revenue: 600_000,
  weeks: 13,
  dealSize: exactly(15_000),
  closeRate: exactly(0.25),
  conversion: exactly(0.2),
};

describe('from a revenue goal back to leads', () => {
  it('divides by deal size, close rate and conversion', () => {
    // 600,000 ÷ 15,000 = 40 deals ÷ 0.25 = 160 SQL ÷ 0.2 = 800 leads ÷ 13 weeks = 61.5.
    expect(neededFor(GOAL)).toEqual({
      deals: exactly(40),
      qualified: exactly(160),
      leads: exactly(800),
      leadsPerWeek: exactly(62),
    });
  });

  it('gives a range for ranges, narrower than if everything went wrong at once', () => {
    const found = neededFor({
      ...GOAL,
      closeRate: { low: 0.2, high: 0.3125 },
      conversion: { low: 0.16, high: 0.25 },
    });
    // Each of the two is the middle times or by 1.25; together by e^(ln 1.25 · √2) = 1.371, not by 1.5625.
    expect(found?.leads).toEqual({ low: Math.ceil(800 / 1.371), high: Math.ceil(800 * 1.371) });
    expect(found?.leads.high).toBeLessThan(800 * 1.5625);
  });

  it('answers nothing for what is missing, impossible or the wrong way round', () => {
    expect(neededFor({ ...GOAL, revenue: 0 })).toBe(null);
    expect(neededFor({ ...GOAL, weeks: Number.NaN })).toBe(null);
    expect(neededFor({ ...GOAL, conversion: exactly(0) })).toBe(null);
    expect(neededFor({ ...GOAL, closeRate: exactly(1.2) })).toBe(null);
    expect(neededFor({ ...GOAL, dealSize: { low: 2, high: 1 } })).toBe(null);
  });
});

describe('ranges of one’s own rates', () => {
  it('are Wilson’s, at 80 of 100', () => {
    // (x + z²/2 ± z · √(x(n − x)/n + z²/4)) ÷ (n + z²), with x = 10, n = 50, z = 1.28155.
    const range = shareRange(10, 50);
    expect(range?.low).toBeCloseTo(0.13757, 5);
    expect(range?.high).toBeCloseTo(0.28151, 5);
    expect(shareRange(0, 0)).toBe(null);
    expect(shareRange(0, 20)?.low).toBe(0);
    expect(shareRange(20, 20)?.high).toBe(1);
  });

  it('of a mean need two amounts, and never reach zero', () => {
    expect(meanRange(1, 100, 0)).toBe(null);
    expect(meanRange(4, 100, 20)?.high).toBeCloseTo(112.8, 1);
    expect(meanRange(2, 100, 500)?.low).toBe(10);
  });
});
