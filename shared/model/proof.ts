import { z } from 'zod';
import { InstallationCard } from './acts';
import { MemberId } from './ids';

const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 hexadecimal digits');
const Key = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'a key is 32 bytes in base64url');

/** One record as the pages show it. */
export const ShownRecord = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  title: z.string(),
  /** Status word of the design for what is shown. */
  status: z.string().min(1),
  /** The version's number; null where it has none. */
  number: z.number().int().positive().nullable(),
  /** The proposal that froze what is shown, and the hash of that content; both null for a draft. */
  proposal: Hash.nullable(),
  content: Hash.nullable(),
});
export type ShownRecord = z.infer<typeof ShownRecord>;

/** The device that made the file, and whose it is: what a member signed to make it theirs. */
export const SealingDevice = z.object({
  /** Ed25519; the seal over the file's bytes is by this key. */
  key: Key,
  claim: z
    .object({
      member: MemberId,
      memberKey: Key,
      installation: InstallationCard,
      /** Ed25519 by the member's key over the canonical JSON of the `InstallationClaim`. */
      proof: z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'a signature is 64 bytes in base64url'),
    })
    .nullable(),
});
export type SealingDevice = z.infer<typeof SealingDevice>;

/**
 * What is attached to a PDF so that it can be checked by itself: the acts behind what its pages show and the content
 * that those froze. Acts and contents stand here letter by letter as in a workspace's files, so that their hashes and
 * signatures are those of the workspace.
 */
export const Proof = z.object({
  program: z.literal('accord-proof'),
  v: z.literal(1),
  /** Hash of the genesis act. */
  workspace: Hash,
  title: z.string(),
  /** As of when the pages tell how things stand. */
  at: z.iso.datetime({ precision: 3 }),
  records: z.array(ShownRecord),
  /** The files of the acts: people and their keys, and all versions of what is shown. */
  acts: z.array(z.string()),
  /**
   * Acts that are not told, because they are about other things, but that a told one had seen: each with the told
   * acts seen through it.
   */
  behind: z.record(Hash, z.array(Hash)),
  /** Frozen content, as canonical JSON. */
  contents: z.array(z.string()),
  device: SealingDevice,
});
export type Proof = z.infer<typeof Proof>;
