import { describe, expect, it } from 'vitest';
import { costsOf, type MonthTally } from '#shared/domain/resources/costs';
import { addMonths, monthsBetween, quarterOf } from '#shared/domain/resources/months';
import { countRange, productOf } from '#shared/domain/resources/ranges';
import { costId, sourceId } from '#shared/domain/resources/sources';
import { Resources } from '#shared/model/resources';

const tally = (month: string, source: string, more: Partial<MonthTally> = {}): MonthTally => ({
  ...{ month, source, leads: 0, qualified: 0, won: 0, wonValue: 0, pipeline: 0, unpriced: 0 },
  ...more,
});
const cost = (month: string, source: string, spend: number | null, people: number | null = null) => ({
  id: costId(month, sourceId(source)),
  month,
  source: sourceId(source),
  spend,
  people,
});
const entered = (costs: ReturnType<typeof cost>[], more: Record<string, unknown> = {}) =>
  Resources.parse({
    costs,
    sources: [{ id: sourceId('Website'), title: 'Website', inbound: true }],
    ...more,
  });

const QUARTER = ['2026-01', '2026-02', '2026-03'];

describe('months', () => {
  it('go over the end of a year, both ways', () => {
    expect(addMonths('2025-12', 1)).toBe('2026-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
    expect(quarterOf('2026-02-17')).toEqual(QUARTER);
    expect(quarterOf('2025-12')).toEqual(['2025-10', '2025-11', '2025-12']);
  });
});

describe('ranges', () => {
  // The exact limits: at the lower one, so many or more come in 10 of 100 cases; at the upper one, so many or fewer.
  it.each([
    [0, 0, 2.3],
    [1, 0.105, 3.89],
    [5, 2.433, 9.275],
    [20, 14.525, 27.045],
    [100, 87.42, 114.07],
  ])('of a count of %i', (count, low, high) => {
    const range = countRange(count);
    expect(Math.abs(range.low - low)).toBeLessThan(0.06);
    expect(Math.abs(range.high - high)).toBeLessThan(0.06);
  });

  it('of a product are narrower than the product of the ends, and keep a nought', () => {
    const { low, high } = productOf([
      { low: 2, high: 8 },
      { low: 5, high: 20 },
    ]);
    // The middles 4 and 10; each spread is a factor of 2, so both together exp(√2 · ln 2).
    expect(low).toBeCloseTo(40 / 2 ** Math.SQRT2, 10);
    expect(high).toBeCloseTo(40 * 2 ** Math.SQRT2, 10);
    expect(
      productOf([
        { low: 0, high: 2 },
        { low: 3, high: 4 },
      ]),
    ).toEqual({ low: 0, high: 8 });
  });
});

describe('what a source cost and brought', () => {
  it('adds up months, and people where a position has a price', () => {
    const given = entered(
      [
        cost('2026-01', 'website', 1000, 0.5),
        cost('2026-02', 'Website', 2000, 0.5),
        cost('2026-03', 'WEBSITE ', 0),
      ],
      { personMonth: 6000 },
    );
    const { sources, all } = costsOf(
      given,
      [
        tally('2026-01', 'Website', { leads: 40, qualified: 10, won: 2, wonValue: 8000 }),
        tally('2026-02', 'website', { leads: 50, qualified: 15, pipeline: 500 }),
        tally('2026-04', 'Website', { leads: 99, qualified: 99 }),
      ],
      QUARTER,
    );
    // 3,000 spent, and half a position in two months: 6,000; 9,000 ÷ 25 = 360.
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ title: 'Website', inbound: true, leads: 90, spend: 3000, cost: 9000 });
    expect(sources[0]?.people).toBeCloseTo(1 / 3, 10);
    expect(sources[0]).toMatchObject({ monthsKnown: 3, pipeline: 500, won: 2, wonValue: 8000 });
    expect(sources[0]?.perSql).toMatchObject({ value: 360, few: false });
    expect(sources[0]?.wonPerCost).toBeCloseTo(8000 / 9000, 10);
    expect(all).toMatchObject({ qualified: 25, cost: 9000, monthsKnown: 3 });
  });

  it('sets only those SQL against a cost whose months have one', () => {
    const { sources, inbound, outbound, all } = costsOf(
      entered([cost('2026-01', 'Website', 500), cost('2026-01', 'Trade fair', 4000)]),
      [
        tally('2026-01', 'Website', { qualified: 5 }),
        tally('2026-02', 'Website', { qualified: 7 }),
        tally('2026-01', 'Trade fair', { qualified: 2 }),
        tally('2026-01', 'Partner', { qualified: 3 }),
        tally('2026-01', '', { qualified: 1 }),
      ],
      QUARTER,
    );
    const of = (title: string) => sources.find((each) => each.title === title);
    expect(of('Website')).toMatchObject({ qualified: 12, monthsKnown: 1, perSql: { value: 100, few: true } });
    expect(of('Partner')).toMatchObject({ qualified: 3, cost: null, perSql: null, wonPerCost: null });
    expect(of('')).toMatchObject({ id: 'none', qualified: 1, cost: null });
    expect(inbound).toMatchObject({ qualified: 12, cost: 500 });
    expect(outbound).toMatchObject({ qualified: 6, cost: 4000, perSql: { value: 2000 } });
    expect(all.perSql?.value).toBeCloseTo(4500 / 7, 10);
    expect(sources.map(({ title }) => title)).toEqual(['Trade fair', 'Website', 'Partner', '']);
  });

  it('never divides by nothing: no SQL, no cost, nothing at all', () => {
    const spentOnly = costsOf(entered([cost('2026-01', 'Website', 500)]), [], QUARTER);
    expect(spentOnly.sources[0]).toMatchObject({ cost: 500, perSql: null, wonPerCost: 0 });
    const free = costsOf(
      entered([cost('2026-01', 'Website', 0)]),
      [tally('2026-01', 'Website', { qualified: 4 })],
      QUARTER,
    );
    expect(free.sources[0]).toMatchObject({ cost: 0, perSql: { value: 0 }, wonPerCost: null });
    const nothing = costsOf(entered([]), [], QUARTER);
    expect(nothing).toMatchObject({ sources: [], all: { cost: null, people: null, perSql: null } });
  });

  it('says that people are not in the cost where a position has no price', () => {
    const costs = costsOf(
      entered([cost('2026-01', 'Website', null, 2)]),
      [tally('2026-01', 'Website', { qualified: 4 })],
      QUARTER,
    );
    expect(costs).toMatchObject({ peopleUnpriced: true });
    expect(costs.sources[0]).toMatchObject({ spend: null, cost: null, perSql: null });
  });
});
