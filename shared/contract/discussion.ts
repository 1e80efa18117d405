import { type } from '@orpc/contract';
import { z } from 'zod';
import type { ThreadState } from '#shared/domain/discussion/threads';
import { About, DecidedInReview } from '#shared/model/discussion';
import { MemberId, RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** One line of a record's decision log. */
export interface DecisionLine {
  id: string;
  text: string;
  /** Who wrote it down, by id. */
  by: string;
  at: string;
  /** The thread it was taken from; null when it was written down by itself. */
  thread: string | null;
  /** Who sees to it, by id. */
  owner: string | null;
  /** Of one that was taken in a review: of which quarter, and the target it gives to a promise. */
  review: DecidedInReview | null;
}

/** All that is said about one record. */
export interface DiscussionState {
  record: string;
  threads: ThreadState[];
  decisions: DecisionLine[];
  /** What the member who acts on this device may do here. */
  may: { comment: boolean; decide: boolean };
}

const ItemId = z.string().min(1).max(64);
const Words = z.string().trim().min(1, 'write something first').max(10_000);
const Record = z.object({ id: RecordId });
const Thread = Record.extend({ thread: ItemId });
const Message = Thread.extend({ message: ItemId });
const state = type<DiscussionState>();

/** Every call answers what is said about the record afterwards. */
export const discussion = {
  show: procedure.input(Record).output(state),
  /** Begins a thread. With `suggestion`, words in place of those it is about; then the text may be empty. */
  start: procedure
    .input(
      Record.extend({
        about: About,
        text: z.string().trim().max(10_000),
        suggestion: z.string().max(10_000).nullable().default(null),
      }),
    )
    .output(type<DiscussionState & { started: string }>()),
  reply: procedure.input(Thread.extend({ text: Words })).output(state),
  /** One's own message, written anew. */
  edit: procedure.input(Message.extend({ text: Words })).output(state),
  /** Takes one's own message away; that there was one stays. */
  remove: procedure.input(Message).output(state),
  resolve: procedure.input(Thread.extend({ resolved: z.boolean() })).output(state),
  /** Accepts a suggestion whose words were taken over, or rejects it. */
  settle: procedure.input(Thread.extend({ outcome: z.enum(['accepted', 'rejected']) })).output(state),
  /** Writes a decision into the record's log. */
  decide: procedure
    .input(
      Record.extend({
        thread: ItemId.nullable().default(null),
        text: Words.max(2000),
        owner: MemberId.nullable().default(null),
        review: DecidedInReview.nullable().default(null),
      }),
    )
    .output(state),
  /** Takes a decision out of the log, or puts it back. */
  dropDecision: procedure.input(Record.extend({ decision: ItemId, dropped: z.boolean() })).output(state),
};
