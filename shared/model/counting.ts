import { z } from 'zod';

/**
 * The counting rules of a commitment, one field for each question, each with its default. A rule
 * that has one value so far can gain others; a stored value never changes its meaning.
 */
export const CountingRules = z.object({
  /** When is qualifying done: at the earlier of qualifiedAt and disqualifiedAt, or only when qualified. */
  qualifyingDone: z.enum(['earlier-of-both', 'qualified-only']).default('earlier-of-both'),
  /**
   * What a rate compares: the leads of a period with what becomes of them (cohort), or what came in with
   * what was reached in the same period (calendar).
   */
  cohort: z.enum(['hand-over-period', 'calendar']).default('hand-over-period'),
  /** Until when late data change a judgement: until the signed cut-off. */
  lateData: z.enum(['cut-off']).default('cut-off'),
  /** In what order exports are read. */
  severalExports: z.enum(['export-time']).default('export-time'),
  /** Which decision about a re-opened lead stands. */
  reopenedLead: z.enum(['first-decision', 'last-decision']).default('first-decision'),
  /**
   * Which hand-over counts of a lead that was handed over again: the first, the last, or each that comes after the cooling-off,
   * as a lead of its own.
   */
  recycledLead: z.enum(['first-episode', 'last-episode', 'new-after-cooling-off']).default('first-episode'),
  /**
   * So many days after the hand-over that counted before, one is of a new lead. It came later than the others: where nobody
   * chose, `COOLING_OFF_DAYS`.
   */
  coolingOff: z.number().int().min(1).max(3650).optional(),
  /** Whether a lead merged into another still counts: in periods closed before, never, or always. */
  mergedLeads: z.enum(['closed-periods-stay', 'count-once', 'count-all']).default('closed-periods-stay'),
  /** How often one person counts. */
  duplicates: z.enum(['one-per-episode']).default('one-per-episode'),
  /** How a time without an hour is judged: by its day, and marked; or as not provable. */
  timeZones: z.enum(['by-day', 'not-proven']).default('by-day'),
  /** Whether the clock waits for the next opening, or runs day and night. */
  outOfHours: z.enum(['next-opening', 'elapsed']).default('next-opening'),
  /** What a holiday of the owing team does to a deadline. */
  holidays: z.enum(['deadline-moves', 'deadline-stays']).default('deadline-moves'),
  /** What a change of owner does to the clock: nothing, or it starts anew with the assignment. */
  ownerChange: z.enum(['never-resets', 'resets']).default('never-resets'),
  /**
   * Whether a touch that a machine made stops a clock as a person's does. It came later than the others: where nobody chose,
   * it does not.
   */
  automatedTouches: z.enum(['do-not-count', 'count']).optional(),
  /** Whether a period that began before the promise is judged. */
  partialPeriods: z.enum(['not-judged', 'judged']).default('not-judged'),
  /** Below how many leads a rate gets no verdict; 0 judges every rate. */
  lowVolume: z.number().int().min(0).default(20),
  /** What a period means to the other side when nothing was handed over. */
  nothingHandedOver: z.enum(['not-applicable', 'attained']).default('not-applicable'),
  /** How a lead counts whose fit nobody assessed by the deadline. */
  fitNotAssessed: z.enum(['accepted-as-fit', 'not-fit', 'left-out']).default('accepted-as-fit'),
  /** What is counted at an occurrence: everything since the previous one, or the same day's alone. */
  everyOccurrence: z.enum(['since-previous', 'same-day']).default('since-previous'),
  /** What happens without a column that the commitment needs. */
  missingColumn: z.enum(['not-measurable']).default('not-measurable'),
  /** What is done about figures that look managed. */
  gaming: z.enum(['flag']).default('flag'),
  /** What becomes of a dispute that nobody answers. */
  disputes: z.enum(['lapse-to-default']).default('lapse-to-default'),
});
export type CountingRules = z.infer<typeof CountingRules>;
export type CountingRule = keyof CountingRules;

/** The rules of a commitment that names none. */
export const DEFAULT_RULES: CountingRules = CountingRules.parse({});

/** A quarter: what is handed over again sooner is the same attempt. */
export const COOLING_OFF_DAYS = 90;

/**
 * The rules that a new commitment begins with. They differ from those of one that names none where a better answer came
 * later: what was signed keeps its meaning.
 */
export const NEW_RULES: CountingRules = { ...DEFAULT_RULES, recycledLead: 'new-after-cooling-off' };
