import type { LeadVerdict } from '#shared/domain/counting/status';
import type { Claim } from '#shared/model/acts';
import type { Condition, Deadline, SegmentFilter, Target } from '#shared/model/commitment';
import type { LeadEvent } from '#shared/model/lead';
import type { Weekday } from '#shared/model/time';

/** How often a schedule falls due, taken apart for a sentence. */
export interface Cadence {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  days: { nth: number | null; day: Weekday }[];
  monthDays: number[];
}

interface Parties {
  by: string;
  to: string;
}

interface Promised extends Parties {
  target: Target;
}

/** Everything that is said about commitments and periods: one such catalogue for each language. */
export interface CommitmentWords {
  number(n: number): string;
  percent(ratio: number, digits: number): string;
  /** A stretch of working time. */
  hours(n: number): string;
  day(day: Weekday): string;
  clock(day: Weekday, time: string): string;
  date(day: number, month: number, year: number | null): string;
  every(cadence: Cadence): string;
  byRule(rrule: string): string;
  /** When something begins: `at 10:00 (Berlin)`. */
  begins(time: string, place: string): string;
  each(day: Weekday | null): string;
  at(time: string, place: string): string;
  until(moment: string): string;
  within(deadline: Deadline, place: string): string;
  afterStart(event: LeadEvent): string;
  count(given: Promised & { when: string; until: string; of: Condition | null; start: LeadEvent }): string;
  share(
    given: Promised & { amount: string; when: string; until: string; of: Condition; start: LeadEvent },
  ): string;
  timeliness(given: Promised & { amount: string; each: string; until: string; stop: LeadEvent }): string;
  /** How long it may take at the percentile, from one event to the other. */
  timing(
    given: Promised & {
      each: string;
      percentile: number;
      elapsed: boolean;
      start: LeadEvent;
      stop: LeadEvent;
    },
  ): string;
  /** As many in the same period as a share of what came in then. */
  byCalendar(given: Promised & { amount: string; when: string; until: string; of: Condition }): string;
  /** " From 1 July 2026: 55. From 1 October 2026: 60." */
  steps(steps: readonly { date: string; amount: string }[]): string;
  conversion(given: Promised & { amount: string; each: string; days: number; of: Condition }): string;
  manual(given: Promised & { amount: string; when: string; title: string }): string;
  onlyWhere(filters: readonly SegmentFilter[]): string;
  weekOf(date: string): string;
  dayOf(date: string): string;
  monthOf(month: number, year: number): string;
  yearOf(year: number): string;
  counted(given: { n: number; target: number; until: string }): string;
  countedAtMost(given: { n: number; target: number; until: string }): string;
  rate(given: {
    n: number;
    of: number;
    did: string;
    percent: string;
    target: string;
    bound: Target['bound'];
  }): string;
  did(
    what: { kind: 'event'; event: LeadEvent } | { kind: 'condition'; of: Condition },
    until: string,
  ): string;
  /** In the same period, whatever it came from. */
  meanwhile: string;
  /** How long it took at the percentile; `hours` is null when that lead is not done. */
  timeTaken(given: {
    n: number;
    of: number;
    did: string;
    hours: number | null;
    target: number;
    percentile: number;
    elapsed: boolean;
  }): string;
  inDays(days: number): string;
  attained: string;
  missed: string;
  missedBy(n: number): string;
  atRisk: string;
  inProgress(due: string): string;
  maturing(until: string): string;
  beforePromise: string;
  nothingHandedOver: string;
  lowVolume(n: number, below: number): string;
  /** What few leads come to over four weeks; `percent` where they are no longer few. */
  rolling(given: { n: number; of: number; percent: string | null }): string;
  notMeasurable(columns: readonly string[]): string;
  noExport: string;
  exportTooOld(date: string): string;
  reported: string;
  /** What was reported, against the target; `value` is null before anybody did. */
  reportedFigure(given: { value: string | null; target: string; bound: Target['bound'] }): string;
  byDayNote(n: number): string;
  /** Of the leads, so many were handed over before and count anew: so many days later. */
  recycledNote(n: number, days: number): string;
  verdicts: Readonly<Record<LeadVerdict, string>>;
  /** Of a lead that a dispute decided, by what was claimed of it. */
  settled: Readonly<Record<Claim, string>>;
  /** Said after a lead's verdict when its day decided, for want of an hour. */
  judgedByDay: string;
  /** Said of a lead that counts anew: which of its hand-overs this is, from 2. */
  handedOverAgain(episode: number): string;
}
