/** A reason of rejection as it stands in a file, and how many rows give it. */
export interface FoundReason {
  reason: string;
  rows: number;
}

/** Reasons are the same whatever their case and the blanks around them. */
export const plainReason = (reason: string): string => reason.trim().toLowerCase();

/** Reasons that are not on the list that both teams agreed on, in the order in which they were found. */
export function unknownReasons(found: readonly FoundReason[], agreed: readonly string[]): FoundReason[] {
  const known = new Set(agreed.map(plainReason));
  return found.filter(({ reason }) => !known.has(plainReason(reason)));
}
