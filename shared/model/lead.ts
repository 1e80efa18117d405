import { z } from 'zod';

/** The moments of a lead's life, in the order in which they usually come. */
export const LEAD_TIMES = [
  'createdAt',
  'handedOverAt',
  'assignedAt',
  'firstTouchAt',
  'automatedTouchAt',
  'acceptedAt',
  'qualifiedAt',
  'disqualifiedAt',
  'opportunityAt',
  'wonAt',
  'lostAt',
] as const;
export type LeadTime = (typeof LEAD_TIMES)[number];

/** What a lead is besides its id and times. */
export const LEAD_ATTRIBUTES = [
  'status',
  'fit',
  'rejectionReason',
  'owner',
  'team',
  'source',
  'tier',
  'offer',
  'amount',
  'currency',
  'mergedInto',
] as const;

/**
 * What a column says about another one and is not kept itself: whether the first touch in the same row was made by a
 * machine. It is one of the lead's times then, and not the other.
 */
export const LEAD_MARKS = ['touchAutomated'] as const;

/** Every field that a column of an export can be mapped to. */
export const LEAD_FIELDS = ['leadId', ...LEAD_TIMES, ...LEAD_ATTRIBUTES, ...LEAD_MARKS] as const;
export const LeadField = z.enum(LEAD_FIELDS);
export type LeadField = z.infer<typeof LeadField>;

/** How exact the source was: with seconds or better, to the minute, or only the day. */
export const Precision = z.enum(['instant', 'minute', 'day']);
export type Precision = z.infer<typeof Precision>;

/**
 * A moment as the source gave it: milliseconds since 1970 in UTC. A day stands for its first
 * moment in the file's zone, so that "not after the deadline" compares it by its day.
 */
export interface Moment {
  at: number;
  precision: Precision;
}

/** A moment of a lead as one report gave it. */
export interface ToldMoment extends Moment {
  field: LeadTime;
}

/** A lead with all exports merged, as the measures read it. */
export interface Lead extends Partial<Record<LeadTime, Moment>> {
  leadId: string;
  status?: string;
  fit?: boolean;
  rejectionReason?: string;
  owner?: string;
  team?: string;
  source?: string;
  tier?: string;
  offer?: string;
  amount?: number;
  currency?: string;
  mergedInto?: string;
  /** When an export first said that this lead was merged into another (epoch milliseconds). */
  mergedSeenAt?: number;
  /** The newest hand-over and decisions seen; the fields above hold the first. */
  lastHandedOverAt?: Moment;
  lastQualifiedAt?: Moment;
  lastDisqualifiedAt?: Moment;
  /** Of a lead that was handed over more than once: every moment that was told of it, the newest report last. */
  story?: readonly ToldMoment[];
  /** Which of its hand-overs this is, from 1, where each after the cooling-off counts as a lead of its own. */
  episode?: number;
  /** Further columns of the export by their heading. */
  segments: Readonly<Record<string, string>>;
}

/**
 * Events of a lead that start or stop a clock. `decided` is the earlier of qualified and disqualified
 * (or as the counting rules say).
 */
export const LEAD_EVENTS = [
  'created',
  'handedOver',
  'assigned',
  'firstTouch',
  'accepted',
  'qualified',
  'disqualified',
  'decided',
  'opportunity',
  'won',
  'lost',
] as const;
export const LeadEvent = z.enum(LEAD_EVENTS);
export type LeadEvent = z.infer<typeof LeadEvent>;
