import { z } from 'zod';
import { list } from './binding/fields';
import { MemberId, RecordId } from './ids';
import { JOINT, LONGEST_ID, shortId } from './short-id';

const Piece = z.object({
  /** The installation that wrote it: nobody else writes into it, so nothing of it is lost in merging. */
  id: z.string(),
  /** A Yjs update of the record, base64; empty once it was taken back. */
  update: z.string().default(''),
  /** ISO 8601 UTC, of the last change in it. */
  at: z.string().default(''),
});

/**
 * What a member who may not edit would change in one record: updates of its document that nobody applied yet.
 * A document of its own, which its author alone writes. What the record holds already is no suggestion any more,
 * so taking one in needs no mark here.
 */
export const Suggested = z.object({
  record: RecordId.optional(),
  member: MemberId.optional(),
  pieces: list(Piece),
});
export type Suggested = z.infer<typeof Suggested>;

/** The longest end that names the author: the rest is the record's. */
const LONGEST_END = 24;

const endOf = (member: string): string => `${JOINT}by-${shortId(member, LONGEST_END)}`;

/** The id of what a member suggests for a record. It follows from both. */
export function suggestedId(record: string, member: string): string {
  const end = endOf(member);
  return shortId(`suggested${JOINT}${record}`, LONGEST_ID - end.length) + end;
}

/** Whether a document of this id may hold what the member suggests: nobody suggests in another's name. */
export const isSuggestedBy = (id: string, member: string): boolean =>
  id.startsWith(`suggested${JOINT}`) && id.endsWith(endOf(member));
