/** Whose word it is about an offer, and what it says. */
export const SIDES = ['prospect', 'rep'] as const;
export const MARKS = ['good', 'mixed', 'bad'] as const;
export type Side = (typeof SIDES)[number];
export type Mark = (typeof MARKS)[number];
