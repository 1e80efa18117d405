import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Blocker } from '#shared/domain/signoff/hints';
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
  reviewOn: string | null;
  supersedes: string | null;
  parties: { team: string; rule: 'any' | 'all'; signed: boolean; signatories: Signatory[] }[];
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
  /** Two versions in force that supersede the same one: a conflict for a new proposal. */
  conflict: boolean;
  /** What the draft changes against the last agreed version; null when there is none. */
  changes: ChangeInWords[] | null;
  /** Why it cannot be proposed now; empty when it can. */
  blockers: Blocker[];
  /** The next thing to do, for the member who acts on this device. */
  next: 'propose' | 'sign' | 'waiting' | 'none';
  waitingFor: string[];
}

/** What a version froze, as it will be kept. */
export interface FrozenRecord {
  id: string;
  kind: string;
  title: string;
  contentHash: string;
  view: Record<string, unknown>;
}

const As = { as: z.string().optional(), passphrase: z.string().optional() };
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
  frozen: procedure
    .input(z.object({ proposal: Hash }))
    .output(type<{ version: Version; records: FrozenRecord[]; changes: ChangeInWords[] | null }>()),
  propose: procedure
    .input(
      z.object({
        id: RecordId,
        effectiveOn: z.iso.date('a date is written 2026-01-05').optional(),
        reviewOn: z.iso.date('a date is written 2026-01-05').optional(),
        rule: z.enum(['any', 'all']).default('any'),
        ...As,
      }),
    )
    .output(type<{ act: string }>()),
  /** Signs the open proposal; with `proposal`, exactly that one. */
  sign: procedure
    .input(z.object({ id: RecordId, proposal: Hash.optional(), ...As }))
    .output(type<{ act: string }>()),
  decline: procedure
    .input(
      z.object({ id: RecordId, reason: z.string().trim().min(1, 'a reason is needed').max(2000), ...As }),
    )
    .output(type<{ act: string }>()),
  withdraw: procedure.input(z.object({ id: RecordId, ...As })).output(type<{ act: string }>()),
  verify: procedure
    .input(z.object({ id: RecordId.optional() }))
    .output(type<{ ok: boolean; problems: { record: string | null; problem: string }[] }>()),
};
