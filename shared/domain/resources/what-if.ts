import type { Range } from '#shared/domain/targets/calculator';
import type { SourceCost } from './costs';
import { productOf } from './ranges';

/** What a what-if goes out from: how things stand. */
export interface WhatIfBase {
  /** Leads a week as they came. */
  leadsPerWeek: number;
  marketers: number;
  reps: number;
  /** What a rep can work in a week; null where nobody said. */
  leadsPerRep: number | null;
  /** Of the leads, the share that becomes SQL; of the SQL, the share that is won; what a deal brings. */
  conversion: Range | null;
  closeRate: Range | null;
  dealSize: Range | null;
  /** What a position costs a month. */
  personMonth: number | null;
}

/** What more marketers would bring, a month where nothing else is said. */
export interface MoreMarketers {
  /** More leads a week. */
  leadsPerWeek: Range;
  qualified: Range | null;
  wonValue: Range | null;
  cost: number | null;
  /** Cost of each SQL that comes on top. */
  perSql: Range | null;
  /** Leads a week for each rep then. */
  perRep: Range | null;
  /** Whether the reps can work them: within the whole range, within a part of it, or not. */
  canWork: 'yes' | 'perhaps' | 'no' | null;
}

/** Weeks in a month. */
const WEEKS = 52 / 12;

const scaled = ({ low, high }: Range, by: number): Range => ({ low: low * by, high: high * by });

/**
 * What it would bring to have more marketers. Assumes that leads grow with those who bring them: one more brings so
 * much (`yields`, a share) of what each brings today.
 */
export function moreMarketers(base: WhatIfBase, people: number, yields: Range): MoreMarketers | null {
  const { leadsPerWeek, marketers, reps, leadsPerRep, conversion, closeRate, dealSize, personMonth } = base;
  if (!(marketers > 0) || !(leadsPerWeek > 0) || !(people > 0)) return null;
  const more = scaled(yields, (leadsPerWeek / marketers) * people);
  const qualified = conversion && scaled(productOf([more, conversion]), WEEKS);
  const wonValue = qualified && closeRate && dealSize && productOf([qualified, closeRate, dealSize]);
  const cost = personMonth === null ? null : personMonth * people;
  const perRep =
    reps > 0 ? { low: (leadsPerWeek + more.low) / reps, high: (leadsPerWeek + more.high) / reps } : null;
  const within = (each: number): boolean => leadsPerRep !== null && each <= leadsPerRep;
  return {
    leadsPerWeek: more,
    qualified,
    wonValue,
    cost,
    perSql:
      cost === null || qualified === null || qualified.low <= 0
        ? null
        : { low: cost / qualified.high, high: cost / qualified.low },
    perRep,
    canWork:
      perRep === null || leadsPerRep === null
        ? null
        : within(perRep.high)
          ? 'yes'
          : within(perRep.low)
            ? 'perhaps'
            : 'no',
  };
}

/** What it would mean to move money; all a month. */
export interface ShiftedBudget {
  moved: number;
  /** SQL that the sources would bring no more from which it is taken. */
  lost: Range;
  /** SQL that inbound would bring on top. */
  gained: Range;
  /** Both together: below nought where it may cost more than it brings. */
  net: Range;
}

/** The difference of two figures that vary by themselves. */
function differenceOf(a: Range, b: Range): Range {
  const middle = (a.low + a.high - b.low - b.high) / 2;
  const half = Math.hypot((a.high - a.low) / 2, (b.high - b.low) / 2);
  return { low: middle - half, high: middle + half };
}

/**
 * What it would bring to move a share of what the other sources cost to inbound. Assumes that the other sources lose in
 * proportion, and that money on top brings inbound so much (`yields`, a share) of what it brings today. Null where
 * either side has no cost per SQL.
 *
 * @param share 0 to 1
 */
export function shiftBudget(
  from: SourceCost,
  to: SourceCost,
  months: number,
  share: number,
  yields: Range,
): ShiftedBudget | null {
  if (from.cost === null || from.perSql === null || to.perSql === null || months <= 0) return null;
  if (!(to.perSql.range.low > 0) || !(from.perSql.range.low > 0)) return null;
  const moved = (from.cost / months) * share;
  const bought = ({ range }: { range: Range }): Range => ({
    low: moved / range.high,
    high: moved / range.low,
  });
  const lost = bought(from.perSql);
  const gained = productOf([bought(to.perSql), yields]);
  return { moved, lost, gained, net: differenceOf(gained, lost) };
}
