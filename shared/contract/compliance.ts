import { type } from '@orpc/contract';
import { z } from 'zod';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';
import { longTask } from './progress';

export type Cause = 'process' | 'communication' | 'resources' | 'expectations';
export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

export interface Finding {
  rule: string;
  severity: Severity;
  cause: Cause;
  record: string;
  /** Title of the record, for screens. */
  title: string;
  /** Where to mend it: a field path inside the record. */
  path: string | null;
  message: string;
  /** Whether one click mends it. */
  mendable: boolean;
}

/** A rule that could not be carried out on a record: the others were. */
export interface RuleFailure {
  rule: string;
  record: string;
  title: string;
  message: string;
}

/** A finding that both teams have agreed to live with for a while. */
export interface WaivedFinding extends Finding {
  waiver: WaiverInfo;
}

/** Who waives what, why and until when. */
export interface WaiverInfo {
  /** The act. */
  act: string;
  rule: string;
  record: string;
  path: string | null;
  reason: string;
  /** Who sees to it that it is mended by then. */
  owner: string;
  ownerId: string;
  /** The last day on which it holds, ISO date. */
  until: string;
  /** Who signed it, and when. */
  by: string;
  at: string;
}

export interface CheckResult {
  findings: Finding[];
  waived: WaivedFinding[];
  failed: RuleFailure[];
}

/** A finding as the screen shows it. */
export interface SeenFinding extends Finding {
  recordKind: string;
  /** When this device first saw it, ISO 8601 UTC. */
  firstSeen: string;
}

/** A finding that is there no more, and when that was seen. */
export interface GoneFinding {
  rule: string;
  cause: Cause;
  record: string;
  recordKind: string;
  title: string;
  message: string;
  firstSeen: string;
  goneAt: string;
}

export interface FindingsOverview {
  findings: SeenFinding[];
  waived: (WaivedFinding & { recordKind: string })[];
  failed: RuleFailure[];
  /** Newest first. */
  gone: GoneFinding[];
}

export interface RuleInfo {
  id: string;
  title: string;
  cause: Cause;
  /** As this workspace has it. */
  severity: Severity;
  on: boolean;
  explanation: string;
  mend: string;
  /** As the rule comes. */
  standard: { severity: Severity; on: boolean };
}

const Place = z.object({ rule: z.string(), record: RecordId, path: z.string().nullable().default(null) });
const Signing = { as: z.string().optional(), passphrase: z.string().optional() };

export const compliance = {
  /** What the rules that are on find, or those named, at an instant or now. INVALID names an unknown rule. */
  check: procedure
    .input(z.object({ at: z.string().optional(), rules: z.array(z.string()).optional() }))
    .output(type<CheckResult>()),
  rules: procedure.output(type<RuleInfo[]>()),
  /** What is found now, with when it was first seen, and what is gone since. */
  findings: procedure.output(type<FindingsOverview>()),
  /** Switches a rule on or off, or gives it another severity, for both teams; null is as the rule comes. */
  setRule: procedure
    .input(
      z.object({
        rule: z.string(),
        on: z.boolean().nullable().optional(),
        severity: Severity.nullable().optional(),
      }),
    )
    .output(type<RuleInfo>()),
  /** Mends a finding where one click can, and gives what takes that back for a while. CONFLICT when it is gone. */
  mend: procedure.input(Place).output(type<{ undo: string }>()),
  undoMend: procedure.input(z.object({ undo: z.string() })).output(type<void>()),
  /** Signs that a finding is lived with until a day. */
  waive: procedure
    .input(
      Place.extend({
        reason: z.string(),
        owner: z.string().optional(),
        until: z.string(),
        ...Signing,
      }),
    )
    .output(type<WaiverInfo>()),
  /** Signs that a waiver ends before its day. */
  endWaiver: procedure.input(z.object({ act: z.string(), ...Signing })).output(type<{ act: string }>()),
  /** Waivers that hold. */
  waivers: procedure.output(type<WaiverInfo[]>()),
};

export interface DoctorReport {
  ok: boolean;
  problems: { kind: string; path: string; record?: string | undefined; message: string }[];
  repaired: string[];
  /** Files that were set aside because they could not be read, now or earlier: for whoever wants to look. */
  quarantine: string[];
}

export const doctor = {
  /** The open workspace; the command line may name the folder of a closed one. */
  run: procedure
    .input(z.object({ repair: z.boolean().default(false), dir: z.string().optional() }))
    .output(longTask<DoctorReport>()),
};
