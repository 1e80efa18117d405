import { z } from 'zod';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

/** An installation's name in an exchange folder; also a folder's name, hence the narrow alphabet. */
export const InstallationId = z.string().regex(/^[a-z0-9]{16,40}$/);

/** The largest segment that is read, in bytes: the greatest single change, with room for its wrapping. */
export const MAX_SEGMENT = 96 * 1024 * 1024;

/** One immutable file, which stands for the numbers `from` to `to` of what its installation handed over. */
export const SegmentEntry = z.object({
  hash: Hash,
  from: Count.min(1),
  to: Count.min(1),
  bytes: Count.max(MAX_SEGMENT),
  /** The bytes of what it holds, unpacked; missing where an earlier version wrote it. */
  holds: Count.optional(),
  /** Where several were put together: the hash of the one that carried `to` before. */
  tail: Hash.optional(),
});
export type SegmentEntry = z.infer<typeof SegmentEntry>;

/** What an installation has handed over so far: the one file of a replica that changes. */
export const Head = z.object({
  v: z.literal(1),
  workspace: Hash,
  installation: InstallationId,
  /** The last number handed over; 0 before the first. */
  seq: Count,
  segments: z.array(SegmentEntry).max(20_000),
  /** How far it has read the others, by installation. */
  read: z.record(InstallationId, Count),
  /** The acts nobody names yet, as it knows them: a cut-off tail shows by what is missing here. */
  acts: z.array(Hash).max(10_000),
  /** The acts of forgetting that it has carried out; missing where an earlier version wrote it, or there is none. */
  erased: z.array(Hash).max(10_000).optional(),
  at: z.iso.datetime({ precision: 3 }),
});
export type Head = z.infer<typeof Head>;

/** The head with the Ed25519 signature of its installation over its canonical JSON. */
export const SignedHead = z.object({ head: Head, signature: z.string().max(100) });
export type SignedHead = z.infer<typeof SignedHead>;

/** What was noted of a head that was read before: its last number, and the segment that carried it. */
export interface ReadPosition {
  seq: number;
  hash: string | null;
}

/** How far a reader is who has read this segment. */
export const positionAfter = ({ to, hash, tail }: SegmentEntry): ReadPosition => ({
  seq: to,
  hash: tail ?? hash,
});

/** Whether the segments follow on each other from 1 to `seq`, without a gap. */
export function isWhole({ seq, segments }: Head): boolean {
  let at = 0;
  for (const { from, to } of segments) {
    if (from !== at + 1 || to < from) return false;
    at = to;
  }
  return at === seq;
}

/**
 * How a head goes on from what was read: `on` as it should; `backwards` when it ends before, as after a
 * restored backup; `forked` when it tells the same number differently, as two clones of one installation do.
 */
export function compareHead(before: ReadPosition, head: Head): 'on' | 'backwards' | 'forked' {
  if (head.seq < before.seq) return 'backwards';
  if (before.seq === 0) return 'on';
  const same = head.segments.find(({ to }) => to === before.seq);
  return same && before.hash !== null && positionAfter(same).hash !== before.hash ? 'forked' : 'on';
}

/** The segments that still have to be read. What went backwards or forked is read again as a whole. */
export function unread(before: ReadPosition, head: Head): SegmentEntry[] {
  if (compareHead(before, head) !== 'on') return head.segments;
  return head.segments.filter(({ to }) => to > before.seq);
}
