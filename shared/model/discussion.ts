import { z } from 'zod';
import { Anchor } from '#shared/document/anchor';
import { list, promise } from './binding/fields';
import { MemberId, RecordId } from './ids';
import { JOINT, LONGEST_ID, shortId } from './short-id';

const Path = z.string().min(1).max(300);

/** What a thread is about: the whole record, a part of it, or words of one of its texts. */
export const About = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record') }),
  z.object({
    kind: z.literal('part'),
    /** As the binding names it: `steps/<id>`, `steps/<id>/raci.<role>`, `commitments/<id>`. */
    path: Path,
    /** What it was called when the thread began, for when it is gone. */
    label: z.string().max(300),
  }),
  z.object({
    kind: z.literal('text'),
    /** Of a rich text: `body`, `steps/<id>/notes`. */
    path: Path,
    anchor: Anchor,
  }),
]);
export type About = z.infer<typeof About>;

export const Outcome = z.enum(['open', 'resolved', 'accepted', 'rejected']);
export type Outcome = z.infer<typeof Outcome>;

/** How a thread was settled, and which messages were known then: one that came later opens it again. */
export const Settlement = z.object({
  outcome: Outcome,
  by: MemberId,
  at: z.string(),
  seen: z.array(z.string()),
});
export type Settlement = z.infer<typeof Settlement>;

const Message = z.object({
  id: z.string(),
  by: z.string().default(''),
  /** ISO 8601 UTC, by the clock of who wrote it. */
  at: z.string().default(''),
  /** Plain text; `@{member}` where somebody is mentioned. Empty once removed. */
  text: z.string().default(''),
  /** Messages that mentioned the author, and that the author had before them: answered by this one. */
  answers: z.array(z.string()).default([]),
  editedAt: z.string().nullable().default(null),
  removedAt: z.string().nullable().default(null),
});

const Thread = z.object({
  id: z.string(),
  about: About.default({ kind: 'record' }),
  /** Of a suggestion: the words that are to stand in place of the ones it is about. */
  suggestion: z.object({ text: z.string() }).nullable().default(null),
  settlement: promise(Settlement.nullable().default(null)),
  messages: list(Message),
});
export type Thread = z.infer<typeof Thread>;

/** Where a decision was taken in a review: of which quarter, and the target it gives to a promise, in its own unit. */
export const DecidedInReview = z.object({
  /** `2026-Q1`. */
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/, 'a quarter is written 2026-Q1'),
  change: z.object({ commitment: z.string().min(1), value: z.number().nonnegative() }).nullable(),
});
export type DecidedInReview = z.infer<typeof DecidedInReview>;

const Decision = z.object({
  id: z.string(),
  text: z.string().default(''),
  /** Who wrote it down. */
  by: z.string().default(''),
  at: z.string().default(''),
  /** The thread it was taken from. */
  thread: z.string().nullable().default(null),
  /** Who sees to it. */
  owner: MemberId.nullable().default(null),
  /** Of one that was taken in a review. */
  review: DecidedInReview.nullable().default(null),
});
export type Decision = z.infer<typeof Decision>;

/** A word on a stretch of time that figures are read with: “trade fair week”. Both days are included. */
const Annotation = z.object({
  id: z.string(),
  from: z.string().default(''),
  to: z.string().default(''),
  text: z.string().default(''),
  by: z.string().default(''),
  at: z.string().default(''),
});
export type Annotation = z.infer<typeof Annotation>;

/**
 * What came of an offer: how a prospect took it, or what somebody who sells with it thinks of it. The two are never put
 * together: a rep may dislike what prospects ask for.
 */
export const Feedback = z.object({
  id: z.string(),
  from: z.enum(['prospect', 'rep']).default('rep'),
  mark: z.enum(['good', 'mixed', 'bad']).default('mixed'),
  /** The lead's id, where it is said. */
  lead: z.string().default(''),
  text: z.string().default(''),
  by: z.string().default(''),
  at: z.string().default(''),
});
export type Feedback = z.infer<typeof Feedback>;

/**
 * What is said about one record, and what was decided. A document of its own, beside the record's: whoever may
 * comment need not be allowed to edit, and a comment is no change to what is proposed and signed.
 */
export const Discussion = z.object({
  record: RecordId.optional(),
  threads: list(Thread),
  decisions: list(Decision),
  annotations: list(Annotation),
  feedback: list(Feedback),
});
export type Discussion = z.infer<typeof Discussion>;

/**
 * The id of a record's discussion. It follows from the record's, so that two devices that begin one at the
 * same time have begun the same.
 */
export const discussionId = (record: string): string => shortId(`about${JOINT}${record}`, LONGEST_ID, record);
