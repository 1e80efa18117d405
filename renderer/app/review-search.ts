/** What the address of a review says: the quarter, and the cut-off that its figures stay at. */
export interface ReviewSearch {
  /** `2026-Q1`. */
  quarter?: string;
  /** ISO 8601 UTC. */
  at?: string;
}

/** What is named in an address, without what is no quarter or time. */
export function reviewSearch(search: Record<string, unknown>): ReviewSearch {
  const quarter = String(search['quarter'] ?? '');
  const at = String(search['at'] ?? '');
  return {
    ...(/^\d{4}-Q[1-4]$/.test(quarter) && { quarter }),
    ...(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at) && { at }),
  };
}
