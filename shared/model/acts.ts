import { z } from 'zod';
import { MemberId, RecordId, TeamId } from './ids';

const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 hexadecimal digits');
/** A raw Ed25519 public key, base64url. */
const Key = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'a key is 32 bytes in base64url');
const Instant = z.iso.datetime({ precision: 3 });
const Day = z.iso.date();

/** What a member may do; signing is not among them: signatories are named one by one. */
export const Right = z.enum([
  'read',
  'comment',
  'edit',
  'propose',
  'import',
  'settle',
  'waive',
  'members',
  'assent',
]);
export type Right = z.infer<typeof Right>;

/** Rights by role; pinned in the genesis act and changed only by acts. */
export const RightsTable = z.record(z.string(), z.array(Right));
export type RightsTable = z.infer<typeof RightsTable>;

export const DEFAULT_RIGHTS: RightsTable = {
  lead: ['read', 'comment', 'edit', 'propose', 'import', 'settle', 'waive', 'members', 'assent'],
  member: ['read', 'comment', 'edit', 'propose', 'import'],
  reader: ['read', 'comment'],
  arbiter: ['read', 'comment', 'settle'],
};

export const MemberCard = z.object({
  id: MemberId,
  name: z.string().min(1).max(80),
  team: TeamId,
  role: z.string().min(1).max(40),
  signatory: z.boolean(),
  key: Key,
});
export type MemberCard = z.infer<typeof MemberCard>;

/** What every act has in common. `heads` are the acts its author had seen last. */
const common = {
  v: z.literal(1),
  /** Hash of the genesis act; empty in the genesis act itself. */
  workspace: z.union([Hash, z.literal('')]),
  author: MemberId,
  key: Key,
  /** The installation that wrote it. */
  device: z.string().min(1).max(64),
  at: Instant,
  heads: z.array(Hash),
};

export const Genesis = z.object({
  ...common,
  kind: z.literal('genesis'),
  name: z.string().min(1).max(80),
  teams: z.array(z.object({ id: TeamId, name: z.string().min(1).max(40) })).length(2),
  founder: MemberCard,
  rights: RightsTable,
  /** The worked example: members of both teams may sign on one device, and everything says so. */
  practice: z.boolean(),
  nonce: z.string(),
});

export const MemberAdmitted = z.object({ ...common, kind: z.literal('member'), member: MemberCard });

/** Both sides write one after comparing the other's six words. */
export const Comparison = z.object({
  ...common,
  kind: z.literal('comparison'),
  member: MemberId,
  memberKey: Key,
});

/** One installation of a member: with its own keys, so that exchanging never asks for a passphrase. */
export const InstallationCard = z.object({
  id: z.string().regex(/^[a-z0-9]{16,40}$/, 'an installation is 16 to 40 small letters or digits'),
  /** What the device is called, for people. */
  name: z.string().min(1).max(80),
  /** Ed25519: signs what this installation hands over. */
  key: Key,
  /** X25519: what others hand to it is sealed for this key. */
  exchangeKey: Key,
});
export type InstallationCard = z.infer<typeof InstallationCard>;

/** What a member's key signs to make an installation theirs. */
export const InstallationClaim = z.object({
  workspace: Hash,
  member: MemberId,
  memberKey: Key,
  installation: InstallationCard,
});
export type InstallationClaim = z.infer<typeof InstallationClaim>;

/** An installation takes part. A newcomer's is written by who admits them; `proof` is the newcomer's own. */
export const InstallationAdmitted = z.object({
  ...common,
  kind: z.literal('installation'),
  member: MemberId,
  memberKey: Key,
  installation: InstallationCard,
  /** Ed25519 by the member's key over the canonical JSON of the `InstallationClaim`. */
  proof: z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'a signature is 64 bytes in base64url'),
});

export const RoleChanged = z.object({
  ...common,
  kind: z.literal('role'),
  member: MemberId,
  role: z.string().min(1).max(40),
  signatory: z.boolean(),
});

/** Another table of rights: of one team, or of both where no team is named. */
export const RightsChanged = z.object({
  ...common,
  kind: z.literal('rights'),
  team: TeamId.nullable().default(null),
  rights: RightsTable,
});

/** A signatory is away: from the first to the last of these days another member of the team may sign for them. */
export const DeputyNamed = z.object({
  ...common,
  kind: z.literal('deputy'),
  /** Null ends what was said before. */
  deputy: z.object({ member: MemberId, key: Key }).nullable(),
  from: Day,
  until: Day,
});

/** A key that no longer counts; `last` is the last act of it that is accepted. */
export const KeyRevoked = z.object({
  ...common,
  kind: z.literal('revocation'),
  member: MemberId,
  memberKey: Key,
  last: Hash.nullable(),
  reason: z.string().max(2000),
});

/**
 * A signatory, or a colleague where the team has no other one, confirms another key of a member who lost theirs. It
 * takes the place of the lost one once enough have confirmed the same.
 */
export const KeyReplaced = z.object({
  ...common,
  kind: z.literal('replacement'),
  member: MemberId,
  lostKey: Key,
  newKey: Key,
});

/** A team has no signatory left: its people and a signatory of the other team appoint a member. */
export const Appointed = z.object({
  ...common,
  kind: z.literal('appointment'),
  member: MemberId,
  memberKey: Key,
});

/** One record as it was frozen: its content is a blob by that hash. */
export const ManifestEntry = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  title: z.string(),
  contentHash: Hash,
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

export const ProposalParty = z.object({
  team: TeamId,
  rule: z.enum(['any', 'all']),
  signatories: z.array(z.object({ member: MemberId, name: z.string(), key: Key })).min(1),
});
export type ProposalParty = z.infer<typeof ProposalParty>;

export const Proposal = z.object({
  ...common,
  kind: z.literal('proposal'),
  record: z.object({ id: RecordId, kind: z.string().min(1), title: z.string() }),
  /** The record first, then all it depends on. */
  manifest: z.array(ManifestEntry).min(1),
  parties: z.array(ProposalParty).min(1),
  effectiveOn: Day,
  /** By when it is to be signed; nothing follows from it but a reminder. */
  dueOn: Day.nullable().default(null),
  reviewOn: Day.nullable(),
  expiresOn: Day.nullable(),
  /** Zone in which those days begin. */
  timeZone: z.string().min(1),
  supersedes: Hash.nullable(),
  /** Further versions that stood beside that one, when two had been signed at the same time. */
  alsoSupersedes: z.array(Hash).default([]),
});

export const Signature = z.object({
  ...common,
  kind: z.literal('signature'),
  proposal: Hash,
  team: TeamId,
  /** The sentence that was agreed to. */
  statement: z.string().max(2000),
  /** The signatory whose deputy signs; null where somebody signs for themselves. */
  onBehalfOf: MemberId.nullable().default(null),
});

/** What shows that somebody agreed elsewhere: a file that is kept as a blob. */
export const Evidence = z.object({
  hash: Hash,
  name: z.string().min(1).max(255),
  type: z.string().max(100),
  bytes: z.number().int().nonnegative(),
});

/** A signatory agreed by e-mail or on paper, and a colleague of the same team vouches for it with the evidence. */
export const Assent = z.object({
  ...common,
  kind: z.literal('assent'),
  proposal: Hash,
  team: TeamId,
  /** Who agreed. */
  member: MemberId,
  way: z.enum(['e-mail', 'document']),
  /** The day they agreed. */
  on: Day,
  evidence: Evidence,
  note: z.string().max(2000),
});

/** Its author has read a version in force. */
export const Acknowledgement = z.object({
  ...common,
  kind: z.literal('acknowledgement'),
  proposal: Hash,
});

export const Decline = z.object({
  ...common,
  kind: z.literal('decline'),
  proposal: Hash,
  team: TeamId,
  reason: z.string().min(1).max(2000),
});

export const Withdrawal = z.object({
  ...common,
  kind: z.literal('withdrawal'),
  proposal: Hash,
  reason: z.string().max(2000),
});
export const Retirement = z.object({
  ...common,
  kind: z.literal('retirement'),
  proposal: Hash,
  team: TeamId,
  reason: z.string().max(2000),
});

/** Leads that came in: which source, read how, exported when. The blob's bytes are not what identifies it. */
export const LeadImport = z.object({
  ...common,
  kind: z.literal('leads'),
  importKey: z.string().min(1),
  source: z.object({ name: z.string(), hash: Hash, bytes: z.number().int().nonnegative() }),
  mapping: z.record(z.string(), z.string()),
  /** By which column its rows were matched with those of other sources, if they were. */
  match: z.object({ column: z.string(), ids: z.enum(['kept', 'joined']) }).optional(),
  timeZone: z.string(),
  exportedAt: Instant,
  blob: Hash,
  rows: z.number().int(),
  accepted: z.number().int(),
  rejected: z.number().int(),
});

/** A figure that somebody reported for a period of a `manual` commitment, and what shows it. */
export const Reported = z.object({
  ...common,
  kind: z.literal('report'),
  /** The agreement. */
  record: RecordId,
  commitment: z.string().min(1).max(64),
  /** The first day of the period, in the zone of the promise. */
  period: Day,
  /** In the target's unit. */
  value: z.number().nonnegative(),
  evidence: z.string().min(1).max(2000),
});

/**
 * A finding of a rule at one place is lived with until a day: why, and who sees to it by then. There is none without
 * an end; when its last day is over, the finding is there again.
 */
export const Waiver = z.object({
  ...common,
  kind: z.literal('waiver'),
  rule: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'a rule is named by small letters and hyphens'),
  record: z.object({ id: RecordId, kind: z.string().min(1), title: z.string() }),
  /** The finding's place in the record; null where it is about the whole. */
  path: z.string().max(300).nullable(),
  /** What was found when it was waived, for whoever reads it later. */
  message: z.string().max(2000),
  reason: z.string().trim().min(1).max(2000),
  owner: MemberId,
  /** The last day on which it holds. */
  until: Day,
});

/** A waiver ends before its day. */
export const WaiverEnded = z.object({ ...common, kind: z.literal('waiver-end'), waiver: Hash });

/**
 * A person is to be forgotten: the lead keeps its times, for figures that were agreed on, and loses its id and all else
 * that could tell who it was. Only who knows the id can tell whom this is about.
 */
export const Forgetting = z.object({
  ...common,
  kind: z.literal('forgetting'),
  /** SHA-256 of the workspace's id, a newline and the lead's id. */
  lead: Hash,
});

/** Figures of an agreement as they stood at a cut-off, kept as a blob with their rules and the imports behind them. */
export const Statement = z.object({
  ...common,
  kind: z.literal('statement'),
  /** The agreement. */
  record: RecordId,
  /** First and last day of the periods told of, both included. */
  from: Day,
  to: Day,
  /** As of when they were judged. */
  cutOff: Instant,
  /** The blob: a `StatementContent` as canonical JSON. */
  content: Hash,
});

/** Its author's team takes note of a statement: these are the figures that both speak of. */
export const StatementAcknowledged = z.object({
  ...common,
  kind: z.literal('statement-acknowledgement'),
  statement: Hash,
  team: TeamId,
});

/** What is claimed of a contested lead: that it counts, that it does not, or that it is none of the period. */
export const Claim = z.enum(['counts', 'does-not-count', 'left-out']);
export type Claim = z.infer<typeof Claim>;

/** A team contests how one lead counts in one period of a commitment. */
export const Dispute = z.object({
  ...common,
  kind: z.literal('dispute'),
  /** The agreement. */
  record: RecordId,
  commitment: z.string().min(1).max(64),
  /** The first day of the period, in the zone of the promise. */
  period: Day,
  lead: z.string().min(1).max(300),
  claim: Claim,
  team: TeamId,
  reason: z.string().min(1).max(2000),
});

/** What the other team says to a dispute. */
export const DisputeAnswer = z.object({
  ...common,
  kind: z.literal('answer'),
  dispute: Hash,
  team: TeamId,
  outcome: z.enum(['accepted', 'rejected']),
  reason: z.string().min(1).max(2000),
});

/** What ends a dispute otherwise: the arbiter's word, or that whoever contested takes it back. */
export const Settlement = z.object({
  ...common,
  kind: z.literal('settlement'),
  dispute: Hash,
  outcome: z.enum(['upheld', 'dismissed', 'withdrawn']),
  reason: z.string().max(2000),
});

/**
 * An offer is told to teams, whose people are to say that they know it. `digest` is the SHA-256 of the offer as it was
 * then (canonical JSON): what is changed later is not what was announced.
 */
export const Announcement = z.object({
  ...common,
  kind: z.literal('announcement'),
  record: z.object({ id: RecordId, title: z.string() }),
  to: z.array(TeamId).min(1),
  digest: Hash,
  /** The last day on which it may be handed out. */
  validUntil: Day.nullable(),
  note: z.string().max(2000),
});

/** Its author knows an announced offer. */
export const AnnouncementKnown = z.object({
  ...common,
  kind: z.literal('announcement-acknowledgement'),
  announcement: Hash,
});

/** An offer is not to be handed out any more, until it is announced again. */
export const OfferRetired = z.object({
  ...common,
  kind: z.literal('offer-retirement'),
  record: z.object({ id: RecordId, title: z.string() }),
  reason: z.string().max(2000),
  /** The offer that takes its place. */
  replacedBy: RecordId.nullable(),
});

/** Every kind of act that this version knows. Others are kept, named and left alone. */
export const Act = z.discriminatedUnion('kind', [
  Genesis,
  MemberAdmitted,
  Comparison,
  InstallationAdmitted,
  RoleChanged,
  RightsChanged,
  KeyRevoked,
  KeyReplaced,
  Appointed,
  Proposal,
  Signature,
  Decline,
  Withdrawal,
  Retirement,
  DeputyNamed,
  Assent,
  Acknowledgement,
  LeadImport,
  Reported,
  Waiver,
  WaiverEnded,
  Forgetting,
  Statement,
  StatementAcknowledged,
  Dispute,
  DisputeAnswer,
  Settlement,
  Announcement,
  AnnouncementKnown,
  OfferRetired,
]);
export type Act = z.infer<typeof Act>;
export type ActOf<K extends Act['kind']> = Extract<Act, { kind: K }>;

/** What a file of `acts/` holds, as canonical JSON (RFC 8785). The file's name is the SHA-256 of its bytes. */
export const SignedAct = z.object({
  act: z.looseObject({ kind: z.string(), key: Key }),
  /** Ed25519 over the canonical JSON of `act`, base64url. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'a signature is 64 bytes in base64url'),
});
export type SignedAct = z.infer<typeof SignedAct>;
