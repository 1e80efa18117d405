import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Told } from '#shared/domain/acts/told';
import type { Cause } from './compliance';
import { procedure } from './errors';

/** A record that waits for somebody. */
export interface WaitingRecord {
  record: string;
  recordKind: string;
  title: string;
  since: string | null;
  /** For whom of the team it waits, by name; null where it is the one who acts. */
  whom: string | null;
}

/**
 * What waits for the member who acts here: to sign for their team, to read what is in force, to agree that it ends,
 * to answer a reason for declining or a mention, to decide on words or changes that somebody suggested, to settle two versions
 * beside each other or what is contested about a lead, to acknowledge figures, to review what is due, to mend what is
 * waived until soon, to do what a meeting left to do, to say whether a meeting was held, to do a step of
 * a run, to start a run that is called for, to get to know an announced offer, to answer a request for one, or to look
 * together at the quarter that is over.
 */
export type WaitingForMe = WaitingRecord &
  (
    | { kind: 'sign'; proposal: string; team: string; dueOn: string | null }
    | { kind: 'read' }
    | { kind: 'settle'; versions: number }
    | { kind: 'review'; dueOn: string }
    | { kind: 'waiver'; reason: string; dueOn: string }
    | { kind: 'end'; team: string; reason: string }
    | { kind: 'answer'; reason: string }
    | {
        kind: 'dispute';
        who: string;
        lead: string;
        text: string;
        dueOn: string | null;
        commitment: string;
        period: string;
      }
    | { kind: 'acknowledge'; who: string; from: string; until: string; statement: string }
    | { kind: 'reply' | 'decide'; who: string; text: string; thread: string }
    | { kind: 'offer'; who: string; text: string }
    | { kind: 'request'; who: string; dueOn: string | null; request: string }
    | { kind: 'suggestion'; who: string; by: string; count: number }
    | { kind: 'action'; text: string; action: string; dueOn: string | null }
    | { kind: 'meeting'; meeting: string }
    | { kind: 'step'; text: string; handedOver: boolean; dueOn: string | null }
    | { kind: 'start'; occurrence: string; dueOn: string }
    | { kind: 'quarter'; quarter: string }
  );

/** What waits for another team's signature. */
export type WaitingForOthers = WaitingRecord & { team: string; dueOn: string | null };

/**
 * One sentence of state, as a code with what it says. `finding` carries the words of the compliance rule, which
 * the command line prints, too.
 */
export type CauseState =
  | { code: 'noProcess' }
  | { code: 'processFindings'; findings: number; processes: number; finding: string }
  | { code: 'processesFine'; processes: number }
  | { code: 'causeFindings'; findings: number; finding: string }
  | { code: 'awaitedOfMe'; count: number }
  | { code: 'awaitedOfOther'; title: string; team: string }
  | { code: 'nothingAwaited' }
  | { code: 'noLeads' }
  | { code: 'leadsPerWeek'; low: number; high: number; weeks: number; newest: number }
  | { code: 'nothingAgreed' }
  | { code: 'notAgreed' | 'awaitsSigning'; title: string }
  | { code: 'notMeasured' }
  | { code: 'expectationFindings'; finding: string }
  | { code: 'promisesKept'; kept: number; periods: number; missed: string[] };

/** The next thing to do about a cause: what its link says, and where it leads. */
export interface CauseAction {
  code:
    | 'writeProcess'
    | 'mend'
    | 'processes'
    | 'answer'
    | 'look'
    | 'importLeads'
    | 'leads'
    | 'agree'
    | 'propose'
    | 'sign'
    | 'why'
    | 'figures';
  /** The record it is about; null where it is a list or an import. */
  record: { id: string; kind: string } | null;
}

/** Something that changed: an act as it is told, or an edit. */
export type HomeChange = { at: string; record: string | null; recordKind: string | null } & (
  | Told
  | { code: 'edited'; title: string }
);

/** How one of the four causes of tension stands. */
export interface CauseStanding {
  cause: Cause;
  state: CauseState;
  tone: 'good' | 'attention' | 'bad' | 'none';
  /** Newest last, 0 to 1; empty when there is nothing to draw. */
  trend: number[];
  action: CauseAction | null;
  /** How many findings there are about it. */
  findings: number;
}

export interface HomeState {
  waitingForMe: WaitingForMe[];
  waitingForOthers: WaitingForOthers[];
  /** What changed since the last visit, newest first. */
  changes: HomeChange[];
  /** The path of an empty workspace, each step with whether it is done. */
  path: { step: 'process' | 'agreement' | 'leads' | 'together'; done: boolean; record: string | null }[];
  empty: boolean;
}

export const home = {
  /** What waits for the member who acts, or for each of their team. */
  state: procedure
    .input(z.object({ view: z.enum(['me', 'team']).default('me') }).optional())
    .output(type<HomeState>()),
  /** The four causes: they take checking and measuring, so nothing else waits for them. */
  causes: procedure.output(type<CauseStanding[]>()),
  /** The visit is over: what is new counts from here. */
  seen: procedure.output(type<void>()),
};
