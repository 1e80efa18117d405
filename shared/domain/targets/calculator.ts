/** A figure that is only known to lie between two. */
export interface Range {
  low: number;
  high: number;
}

/** From a revenue goal back to leads. */
export interface Goal {
  /** Revenue wanted, in any currency. */
  revenue: number;
  /** Over so many weeks. */
  weeks: number;
  /** What a won deal brings, in the same currency. */
  dealSize: Range;
  /** Of the SQL, the share that is won: 0 to 1. */
  closeRate: Range;
  /** Of the leads handed over, the share that becomes SQL: 0 to 1. */
  conversion: Range;
}

/** What it takes, as ranges: whole numbers, over all the weeks and for one. */
export interface Needed {
  deals: Range;
  qualified: Range;
  leads: Range;
  leadsPerWeek: Range;
}

/** The middle of a range of factors: a tenfold range has as much room below as above. */
export const middleOf = ({ low, high }: Range): number => Math.sqrt(low * high);

const isFactor = ({ low, high }: Range): boolean => low > 0 && high >= low && Number.isFinite(high);

/**
 * Revenue over the product of some factors, as a range. Factors vary by themselves: that all of them are bad at
 * once is far less likely than that each of them is, so their spreads add up by their squares (of the logarithms),
 * not one on top of the other. For ranges that hold in 80 of 100 cases, so does this one.
 */
function quotient(goal: number, factors: readonly Range[]): Range {
  const middle = factors.reduce((left, factor) => left / middleOf(factor), goal);
  const spread = Math.exp(
    Math.sqrt(factors.reduce((sum, { low, high }) => sum + (Math.log(high / low) / 2) ** 2, 0)),
  );
  return { low: Math.ceil(middle / spread - 1e-9), high: Math.ceil(middle * spread - 1e-9) };
}

/** What a revenue goal takes; null while a figure is missing, not positive, or the wrong way round. */
export function neededFor({ revenue, weeks, dealSize, closeRate, conversion }: Goal): Needed | null {
  const factors = [dealSize, closeRate, conversion];
  if (!(revenue > 0) || !(weeks > 0) || !factors.every(isFactor)) return null;
  if (closeRate.high > 1 || conversion.high > 1) return null;
  return {
    deals: quotient(revenue, [dealSize]),
    qualified: quotient(revenue, [dealSize, closeRate]),
    leads: quotient(revenue, factors),
    leadsPerWeek: quotient(revenue / weeks, factors),
  };
}

/** The standard score within which 80 of 100 normal values lie. */
const Z80 = 1.2815515655446004;

/**
 * The share of `part` in `whole` as the range in which the true share lies in 80 of 100 cases (E. B. Wilson, 1927);
 * null of nothing.
 */
export function shareRange(part: number, whole: number): Range | null {
  if (whole <= 0) return null;
  const share = part / whole;
  const z = Z80 ** 2 / whole;
  const middle = (share + z / 2) / (1 + z);
  const half = (Math.sqrt((share * (1 - share)) / whole + z / (4 * whole)) * Z80) / (1 + z);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The mean of amounts as the range in which the true mean lies in 80 of 100 cases; null of fewer than two. */
export function meanRange(count: number, mean: number, deviation: number): Range | null {
  if (count < 2 || !(mean > 0)) return null;
  const half = (Z80 * deviation) / Math.sqrt(count);
  return { low: Math.max(mean / 10, mean - half), high: mean + half };
}
