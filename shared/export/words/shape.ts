import type { english } from './english';

/** The same words with the same figures in them, whatever the language. */
type Said<T> = T extends string
  ? string
  : T extends (...figures: infer F) => string
    ? (...figures: F) => string
    : { readonly [K in keyof T]: Said<T[K]> };

export type ExportWords = Said<typeof english>;
