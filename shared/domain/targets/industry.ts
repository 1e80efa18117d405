import type { Range } from './calculator';

/** A published figure, and where it stands. */
export interface Published extends Range {
  source: string;
  /** The year that it speaks of or was published in. */
  year: number;
}

/**
 * What others publish, for those who have no figures of their own yet. Nobody here has checked them, and "MQL"
 * means something else everywhere: one's own leads say more.
 */
export const INDUSTRY: Readonly<Record<'conversion' | 'closeRate', Published>> = {
  conversion: {
    low: 0.13,
    high: 0.27,
    source: 'IntentBench, MQL to SQL in B2B (intentbench.com/calculators/mql-sql)',
    year: 2026,
  },
  closeRate: {
    low: 0.1,
    high: 0.3,
    source: 'b2blead.io, opportunity to won, enterprise to mid-market (b2blead.io/blog/b2b-conversion-rate)',
    year: 2026,
  },
};
