import { z } from 'zod';
import { list, promise } from './binding/fields';
import { MemberId, RecordId } from './ids';
import { PlainDate } from './time';

/** What became of a request: an offer that answers it, or why there will be none. */
export const RequestAnswer = z.object({
  offer: RecordId.nullable(),
  reason: z.string().max(2000),
  by: z.string(),
  at: z.string(),
});
export type RequestAnswer = z.infer<typeof RequestAnswer>;

/** Something that sales asked for and did not find. */
export const OfferRequest = z.object({
  id: z.string(),
  what: z.string().default(''),
  /** For whom, when and about what; empty where it is not said. */
  persona: z.string().default(''),
  stage: z.string().default(''),
  product: z.string().default(''),
  /** Who asks. */
  by: z.string().default(''),
  /** ISO 8601 UTC. */
  at: z.string().default(''),
  /** By when it is needed; null leaves it to the agreed turnaround. */
  neededOn: promise(PlainDate.nullable().default(null)),
  /** Who sees to it. */
  owner: promise(MemberId.nullable().default(null)),
  /** Null while it is open. */
  answer: promise(RequestAnswer.nullable().default(null)),
});
export type OfferRequest = z.infer<typeof OfferRequest>;

/** A further column of an export that says what came of an offer, and what its words mean. */
const FeedbackColumn = z.object({
  column: z.string().default(''),
  good: z.array(z.string()).default([]),
  mixed: z.array(z.string()).default([]),
  bad: z.array(z.string()).default([]),
});
export type FeedbackColumn = z.infer<typeof FeedbackColumn>;

/**
 * What the teams share about offers beside the offers themselves: one record with the id `offering`, made when something
 * is first asked for or set.
 */
export const Offering = z.object({
  title: z.string().default('Requests for offers'),
  /** Within so many working days of who answers a request is answered, as both teams agreed; null where they did not. */
  turnaround: promise(z.number().int().min(1).max(250).nullable().default(null)),
  requests: list(OfferRequest),
  /** How prospects reacted. */
  reaction: promise(FeedbackColumn.nullable().default(null)),
  /** What those who sell think. */
  opinion: promise(FeedbackColumn.nullable().default(null)),
});
export type Offering = z.infer<typeof Offering>;

/** The id of the one record. */
export const OFFERING = 'offering';
