/**
 * The value at a percentile by the nearest rank: the smallest that so many percent of the values do not
 * exceed. What has no value (a lead that is not done) is longer than any.
 *
 * @param percentile 1 to 99
 * @returns `null` when the rank falls on what has no value, or there is nothing
 */
export function nearestRank(values: readonly (number | null)[], percentile: number): number | null {
  const ordered = values.map((value) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const found = ordered[Math.floor((percentile * ordered.length + 99) / 100) - 1];
  return found === undefined || found === Number.POSITIVE_INFINITY ? null : found;
}
