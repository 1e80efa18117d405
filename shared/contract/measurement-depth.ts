import type { LeadEvent } from '#shared/model/lead';

/** What lies behind a commitment's figures over some periods. Of the leads that came in them. */
export interface Depth {
  /** The first moment that is counted and the last, ISO 8601. */
  from: string;
  to: string;
  periods: number;
  /** Leads by source and offer that came at least so far; the largest first. `null` is what has no source or offer. */
  funnel: {
    source: string | null;
    offer: string | null;
    handedOver: number;
    accepted: number;
    qualified: number;
    won: number;
  }[];
  /** The stages that the leads have a column for. */
  stages: ('accepted' | 'qualified' | 'won')[];
  /** Rejected leads by reason and source; `null` is what has none. */
  reasons: { reason: string | null; source: string | null; leads: number }[];
  /** How long the stretches of a lead's story took, in hours: median, and what nine of ten did not exceed. */
  clock: {
    from: LeadEvent;
    to: LeadEvent;
    leads: number;
    median: number | null;
    p90: number | null;
    /** All leads together. */
    total: number;
  }[];
  /** Leads by how long it took until the answer, in hours: working time, or elapsed time where that is the rule. */
  response: {
    start: LeadEvent;
    stop: LeadEvent;
    elapsed: boolean;
    /** The deadline in the same hours, where it is one for all leads. */
    deadline: number | null;
    /** From so many hours to less than so many (`null` is without end), and how many of them came after their deadline. */
    bins: { from: number; to: number | null; leads: number; late: number }[];
    /** Not answered yet. */
    open: number;
    /** Known by the day alone, and so left out. */
    byDay: number;
  } | null;
  /** Stories that look managed, and leads of one company: flagged, and counted all the same. */
  flags: {
    kind: 'bulk' | 'before-hand-over' | 'rejected-then-won' | 'backdated' | 'vanished' | 'same-company';
    leads: number;
    /** Some of their ids, at most twenty. */
    some: string[];
  }[];
}

/** How a commitment is doing, beyond the single periods. */
export interface Course {
  /** So many judged periods in a row stand alike, up to the newest; null when none is judged. */
  streak: { status: 'attained' | 'missed'; periods: number } | null;
  /** The last four judged periods against the four before; null with fewer. */
  trend: 'better' | 'worse' | 'level' | null;
  /** Misses left in the stretch that the error budget names; negative when overspent. Null without a budget. */
  budget: { misses: number; periods: number; left: number; whenSpent?: string | undefined } | null;
  /** By calendar quarter, oldest first; `start` is its first month, `2026-01`. */
  quarters: { start: string; kept: number; judged: number }[];
  /** Where the period under way is likely to end; null where none is, or too little is known. */
  outlook: {
    /** The start of that period. */
    period: string;
    expected: number;
    low: number;
    high: number;
    keeps: boolean;
    /** From so many earlier periods. */
    from: number;
  } | null;
}
