/**
 * Positions of a longest increasing run among indices, in O(n log n): what can stay where it is when a list is
 * brought to another order. -1 stands for something new and is never kept.
 */
export function longestRun(indices: readonly number[]): Set<number> {
  /** Position of the smallest value that ends a run of each length. */
  const ends: number[] = [];
  const from: number[] = [];
  const valueAt = (position: number | undefined): number =>
    position === undefined ? -1 : (indices[position] ?? -1);
  indices.forEach((value, at) => {
    if (value < 0) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(ends[middle]) < value) low = middle + 1;
      else high = middle;
    }
    from[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = from[at] ?? -1) kept.add(at);
  return kept;
}
