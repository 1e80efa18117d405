import { describe, expect, it } from 'vitest';
import { costsOf } from '#shared/domain/resources/costs';
import { costId } from '#shared/domain/resources/sources';
import { moreMarketers, shiftBudget, type WhatIfBase } from '#shared/domain/resources/what-if';
import { Resources } from '#shared/model/resources';

const exactly = (value: number) => ({ low: value, high: value });
const BASE: WhatIfBase = {
  ...{ leadsPerWeek: 60, marketers: 2, reps: 5, leadsPerRep: 15, personMonth: 6000 },
  ...{ conversion: exactly(0.2), closeRate: exactly(0.25), dealSize: exactly(8000) },
};

describe('more marketers', () => {
  it('bring as much as each brings today, where that is assumed', () => {
    // 30 leads a week more, 26 SQL a month, 6.5 deals of 8,000; 6,000 a month for 26 SQL; 90 leads for 5 reps.
    const more = moreMarketers(BASE, 1, exactly(1));
    expect(more?.leadsPerWeek.low).toBeCloseTo(30, 10);
    expect(more?.qualified?.high).toBeCloseTo(26, 10);
    expect(more?.wonValue?.low).toBeCloseTo(52_000, 6);
    expect(more?.perSql?.low).toBeCloseTo(6000 / 26, 8);
    expect(more?.perRep?.low).toBeCloseTo(18, 10);
    expect(more?.canWork).toBe('no');
  });

  it('may be more than the reps can work, or not', () => {
    // Between 12 and 30 leads more: 14.4 to 18 for each rep, who can work 15.
    expect(moreMarketers(BASE, 1, { low: 0.4, high: 1 })?.canWork).toBe('perhaps');
    expect(moreMarketers({ ...BASE, leadsPerRep: 20 }, 1, { low: 0.4, high: 1 })?.canWork).toBe('yes');
    expect(moreMarketers({ ...BASE, leadsPerRep: null }, 1, exactly(1))?.canWork).toBeNull();
    expect(moreMarketers({ ...BASE, reps: 0 }, 1, exactly(1))).toMatchObject({ perRep: null, canWork: null });
  });

  it('say nothing where nobody is there to go by', () => {
    expect(moreMarketers({ ...BASE, marketers: 0 }, 1, exactly(1))).toBeNull();
    expect(moreMarketers({ ...BASE, leadsPerWeek: 0 }, 1, exactly(1))).toBeNull();
    const bare = moreMarketers({ ...BASE, conversion: null, personMonth: null }, 1, exactly(1));
    expect(bare).toMatchObject({ qualified: null, wonValue: null, cost: null, perSql: null });
  });
});

describe('a budget that moves', () => {
  const month = '2026-01';
  const costs = (outbound: number, inbound: number, spend = 6000) =>
    costsOf(
      Resources.parse({
        sources: [{ id: 'web', title: 'Web', inbound: true }],
        costs: [
          { id: costId(month, 'web'), month, source: 'web', spend: 2000 },
          { id: costId(month, 'fair'), month, source: 'fair', spend },
        ],
      }),
      [
        { month, source: 'web', leads: 0, qualified: inbound, won: 0, wonValue: 0, pipeline: 0, unpriced: 0 },
        {
          month,
          source: 'fair',
          leads: 0,
          qualified: outbound,
          won: 0,
          wonValue: 0,
          pipeline: 0,
          unpriced: 0,
        },
      ],
      [month],
    );

  it('costs what the others bring for it, and brings what inbound does, within what chance allows', () => {
    const { outbound, inbound } = costs(2500, 2500);
    const shift = shiftBudget(outbound, inbound, 1, 0.5, exactly(1));
    // 3,000 moved: 1,250 SQL less at 2.40, and 3,750 more at 0.80; so many SQL leave chance some hundredths.
    expect(shift?.moved).toBe(3000);
    expect(((shift?.lost.low ?? 0) + (shift?.lost.high ?? 0)) / 2).toBeCloseTo(1250, -1);
    expect(((shift?.gained.low ?? 0) + (shift?.gained.high ?? 0)) / 2).toBeCloseTo(3750, -1);
    expect(shift?.net.low).toBeGreaterThan(2350);
    expect(shift?.net.high).toBeLessThan(2650);
    // Half as much for money on top: half of what is gained.
    const half = shiftBudget(outbound, inbound, 1, 0.5, exactly(0.5));
    expect(half?.gained.low).toBeCloseTo((shift?.gained.low ?? 0) / 2, 6);
  });

  it('may go either way where few SQL say so', () => {
    const { outbound, inbound } = costs(9, 4);
    const shift = shiftBudget(outbound, inbound, 1, 0.2, { low: 0.5, high: 1 });
    expect(shift?.net.low).toBeLessThan(0);
    expect(shift?.net.high).toBeGreaterThan(0);
  });

  it('says nothing where a side has no cost per SQL', () => {
    const { outbound, inbound } = costs(9, 0);
    expect(shiftBudget(outbound, inbound, 1, 0.2, exactly(1))).toBeNull();
    const free = costs(9, 4, 0);
    expect(shiftBudget(free.outbound, free.inbound, 1, 0.2, exactly(1))).toBeNull();
  });
});
