import { z } from 'zod';
import { InstallationCard } from '#shared/model/acts';
import { MemberId, TeamId } from '#shared/model/ids';

const Key = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const Signature = z.string().regex(/^[A-Za-z0-9_-]{86}$/);

/** Somebody asks to be let in: who they are, and the keys of the device on which they joined. */
export const JoinRequest = z.object({
  v: z.literal(1),
  workspace: z.string().regex(/^[0-9a-f]{64}$/),
  member: z.object({ id: MemberId, name: z.string().min(1).max(80), team: TeamId, key: Key }),
  installation: InstallationCard,
  /** By the member's key, over the claim that the installation is theirs. */
  proof: Signature,
  at: z.iso.datetime({ precision: 3 }),
});
export type JoinRequest = z.infer<typeof JoinRequest>;

/** The request with the Ed25519 signature of the installation over its canonical JSON. */
export const SignedRequest = z.object({ request: JoinRequest, signature: Signature });
export type SignedRequest = z.infer<typeof SignedRequest>;
