import type { english } from '#shared/domain/review/english';

/** Everything that a review says: one such catalogue for each language. */
export type ReviewWords = typeof english;
