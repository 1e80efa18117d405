import { type } from '@orpc/contract';
import { z } from 'zod';
import type { DisputeStatus } from '#shared/domain/disputes/disputes';
import { Claim } from '#shared/model/acts';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** Somebody's word in a dispute. */
export interface DisputeWord {
  by: string;
  team: string;
  at: string;
  reason: string;
}

/** One contested lead, and how the dispute about it stands. */
export interface DisputeLine {
  /** The act that began it. */
  dispute: string;
  commitment: string;
  /** The commitment's short name. */
  title: string;
  /** The first day of the period, `YYYY-MM-DD`. */
  period: string;
  lead: string;
  claim: Claim;
  status: DisputeStatus;
  /** Who contests. */
  begun: DisputeWord;
  answer: DisputeWord | null;
  settlement: DisputeWord | null;
  /** The last moment at which the other side can answer, ISO 8601 with the offset of the promise's zone. */
  answerBy: string;
  /** The arbiter's name, where one was signed. */
  arbiter: string | null;
  /** What the member who acts on this device may do about it now. */
  may: ('accept' | 'reject' | 'uphold' | 'dismiss' | 'withdraw')[];
}

export interface Disputes {
  record: string;
  /** Unsettled ones first, then the newest. */
  disputes: DisputeLine[];
  /** Whether the member who acts here may contest a lead. */
  may: boolean;
}

const Acting = z.object({ as: z.string().optional(), passphrase: z.string().optional() });
const Reason = z.string().trim().min(1, 'say why').max(2000);

export const disputes = {
  list: procedure.input(z.object({ id: RecordId })).output(type<Disputes>()),
  /**
   * Contests how a lead counts in the period that holds an instant. INVALID where it counts as claimed already,
   * EXISTS where it is contested.
   */
  contest: procedure
    .input(
      Acting.extend({
        id: RecordId,
        commitment: z.string(),
        period: z.string().min(1),
        lead: z.string().min(1).max(300),
        claim: Claim,
        reason: Reason,
      }),
    )
    .output(type<{ act: string }>()),
  /** The other team's answer. */
  answer: procedure
    .input(Acting.extend({ dispute: z.string(), outcome: z.enum(['accepted', 'rejected']), reason: Reason }))
    .output(type<{ act: string }>()),
  /** The arbiter's word, or that whoever contested takes it back. */
  settle: procedure
    .input(
      Acting.extend({
        dispute: z.string(),
        outcome: z.enum(['upheld', 'dismissed', 'withdrawn']),
        reason: z.string().trim().max(2000).default(''),
      }),
    )
    .output(type<{ act: string }>()),
};
