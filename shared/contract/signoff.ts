import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Blocker } from '#shared/domain/signoff/hints';
import type { MayNow } from '#shared/domain/signoff/may';
import type { Reader } from '#shared/domain/signoff/readers';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

export interface ChangeInWords {
  /** Field path such as `commitments/c1.target`. */
  path: string;
  /** One line: "target 50 → 60 leads". */
  text: string;
}

export interface Signatory {
  member: string;
  name: string;
  team: string;
  words: string[];
  /** Six words and time once signed. */
  signedAt: string | null;
  declinedAt: string | null;
  reason: string | null;
  /** Whose deputy signed, in their place; null where they signed themselves. */
  deputy: string | null;
  /** They agreed elsewhere, and somebody of their team recorded it with the evidence. */
  assent: RecordedAssent | null;
}

export interface RecordedAssent {
  way: 'e-mail' | 'document';
  /** ISO date. */
  on: string;
  recordedBy: string;
  note: string;
  evidence: { hash: string; name: string; type: string; bytes: number };
}

export interface Version {
  proposal: string;
  /** 1, 2, … among versions signed by all; null while or when not agreed. */
  number: number | null;
  status:
    | 'proposed'
    | 'declined'
    | 'withdrawn'
    | 'agreed'
    | 'in force'
    | 'superseded'
    | 'expired'
    | 'retired';
  title: string;
  proposedAt: string;
  proposedBy: string;
  effectiveOn: string | null;
  /** By when it is to be signed. */
  dueOn: string | null;
  reviewOn: string | null;
  expiresOn: string | null;
  supersedes: string | null;
  parties: {
    team: string;
    rule: 'any' | 'all';
    signed: boolean;
    signatories: Signatory[];
    /** When the team asked for it to end, by whom and why. */
    retired: { at: string; by: string; reason: string } | null;
  }[];
  manifest: { id: string; kind: string; title: string; contentHash: string }[];
}

export interface SignoffState {
  record: string;
  /** The record's word: that of its version in force, else of the newest one, else draft. */
  status: string;
  /** The version that counts now, if any. */
  inForce: Version | null;
  open: Version | null;
  versions: Version[];
  /** Proposals signed by all of which none takes the place of another: a conflict for a new proposal. Else empty. */
  rivals: string[];
  /** What the draft changes against the last agreed version; null when there is none. */
  changes: ChangeInWords[] | null;
  /** While the draft itself says what was agreed: what changed in what gives it its meaning. */
  grounds: ChangeInWords[];
  /** Why it cannot be proposed now; empty when it can. */
  blockers: Blocker[];
  /** The next thing to do, for the member who acts on this device. */
  next: 'propose' | 'sign' | 'waiting' | 'none';
  waitingFor: string[];
  /** Who has read the version in force; empty while none is. */
  readers: Reader[];
  /** What the member who acts here may do about it now, beside `next`. */
  may: MayNow;
}

/** What a version froze, as it will be kept. */
export interface FrozenRecord {
  id: string;
  kind: string;
  title: string;
  contentHash: string;
  view: Record<string, unknown>;
}

/** A proposal or version, with what was frozen, and what the member who acts here would sign. */
export interface FrozenVersion {
  version: Version;
  records: FrozenRecord[];
  changes: ChangeInWords[] | null;
  /** What changed in all it rests on, against the version agreed before. */
  grounds: ChangeInWords[];
  /** What stands or waits beside it without knowing of it: signing both makes two versions count. */
  beside: Pick<Version, 'proposal' | 'number' | 'status' | 'proposedAt' | 'proposedBy'>[];
  /** What the member who acts here may do about it while it is open, beside signing. */
  may: Pick<MayNow, 'decline' | 'withdraw'>;
  /** The sentence that a signature now would carry, and in whose place; null where they have nothing to sign. */
  signing: { statement: string; onBehalfOf: string | null } | null;
}

/** A mail that asks for signatures, ready to be sent: nothing is sent by Accord. */
export interface Reminder {
  /** Names of those who have still to sign. */
  to: string[];
  subject: string;
  text: string;
  /** The mail with the date attached (RFC 5322 with an iCalendar part), to be opened in a mail program. */
  eml: { name: string; bytes: Uint8Array };
}

const As = { as: z.string().optional(), passphrase: z.string().optional() };
const Day = z.iso.date('a date is written 2026-01-05');
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

export const signoff = {
  state: procedure.input(z.object({ id: RecordId })).output(type<SignoffState>()),
  /** All proposals that wait for somebody, for Home. */
  waiting: procedure.output(
    type<
      {
        record: string;
        kind: string;
        title: string;
        proposal: string;
        team: string;
        member: string;
        proposedAt: string;
        proposedBy: string;
      }[]
    >(),
  ),
  /** What stands in the way of a proposal, in the record and in all that would be frozen with it. */
  blockers: procedure.input(z.object({ id: RecordId })).output(type<Blocker[]>()),
  frozen: procedure.input(z.object({ proposal: Hash })).output(type<FrozenVersion>()),
  propose: procedure
    .input(
      z.object({
        id: RecordId,
        effectiveOn: Day.optional(),
        dueOn: Day.optional(),
        reviewOn: Day.optional(),
        expiresOn: Day.optional(),
        rule: z.enum(['any', 'all']).default('any'),
        /** Of whom it is asked, by team; all signatories of a team that is left out, by `rule`. */
        asked: z
          .array(
            z.object({ team: z.string(), rule: z.enum(['any', 'all']), members: z.array(z.string()).min(1) }),
          )
          .default([]),
        ...As,
      }),
    )
    .output(type<{ act: string }>()),
  /** Signs the open proposal; with `proposal`, exactly that one. */
  sign: procedure
    .input(z.object({ id: RecordId, proposal: Hash.optional(), ...As }))
    .output(type<{ act: string }>()),
  /** Declines the open proposal; with `proposal`, exactly that one. */
  decline: procedure
    .input(
      z.object({
        id: RecordId,
        proposal: Hash.optional(),
        reason: z.string().trim().min(1, 'a reason is needed').max(2000),
        ...As,
      }),
    )
    .output(type<{ act: string }>()),
  /** Takes the open proposal back; with `proposal`, exactly that one. */
  withdraw: procedure
    .input(z.object({ id: RecordId, proposal: Hash.optional(), ...As }))
    .output(type<{ act: string }>()),
  /** Ends the version in force for the own team; it is retired once every party has. */
  retire: procedure
    .input(
      z.object({ id: RecordId, reason: z.string().trim().min(1, 'a reason is needed').max(2000), ...As }),
    )
    .output(type<{ act: string }>()),
  /** The member who acts has read the version in force. */
  acknowledge: procedure.input(z.object({ id: RecordId, ...As })).output(type<{ act: string }>()),
  /** Records that a signatory of the own team agreed to the open proposal elsewhere. */
  assent: procedure
    .input(
      z.object({
        id: RecordId,
        member: z.string(),
        way: z.enum(['e-mail', 'document']),
        on: Day,
        note: z.string().trim().max(2000).default(''),
        evidence: z.object({
          name: z.string().min(1).max(255),
          type: z.string().max(100),
          bytes: z.instanceof(Uint8Array),
        }),
        ...As,
      }),
    )
    .output(type<{ act: string }>()),
  remind: procedure.input(z.object({ id: RecordId })).output(type<Reminder>()),
  verify: procedure
    .input(z.object({ id: RecordId.optional() }))
    .output(type<{ ok: boolean; problems: { record: string | null; problem: string }[] }>()),
};
