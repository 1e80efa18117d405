import type { Range } from '#shared/domain/targets/calculator';

/** The standard score within which 80 of 100 normal values lie. */
const Z80 = 1.2815515655446004;

/** The cube of Wilson and Hilferty's normal value: what a chi-square's half comes to. */
const hilferty = (n: number, z: number): number => n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3;

/**
 * What a count of things that happen by chance may as well have been, in 80 of 100 cases (Byar's approximation of the
 * exact limits of a Poisson mean; N. E. Breslow and N. E. Day, 1987).
 */
export const countRange = (count: number): Range => ({
  low: count <= 0 ? 0 : Math.max(0, hilferty(count, -Z80)),
  high: hilferty(Math.max(0, count) + 1, Z80),
});

/**
 * A product of figures that are only known as ranges. They vary by themselves, so their spreads (of the logarithms) add
 * up by their squares and not one on top of the other. A zero anywhere is taken as it is: from nothing to the product
 * of the highest.
 */
export function productOf(ranges: readonly Range[]): Range {
  if (ranges.some(({ low }) => low <= 0)) {
    const times = (which: 'low' | 'high') => ranges.reduce((product, range) => product * range[which], 1);
    return { low: Math.max(0, times('low')), high: times('high') };
  }
  const middle = ranges.reduce((product, { low, high }) => product * Math.sqrt(low * high), 1);
  const spread = Math.exp(
    Math.sqrt(ranges.reduce((sum, { low, high }) => sum + (Math.log(high / low) / 2) ** 2, 0)),
  );
  return { low: middle / spread, high: middle * spread };
}
