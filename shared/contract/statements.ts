import { type } from '@orpc/contract';
import { z } from 'zod';
import type { StatementContent } from '#shared/domain/statements/content';
import type { Difference } from '#shared/domain/statements/differences';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** One statement of an agreement's figures, and who stands by it. */
export interface StatementLine {
  statement: string;
  record: string;
  from: string;
  to: string;
  cutOff: string;
  /** Who froze it, by name. */
  by: string;
  at: string;
  acknowledged: { team: string; by: string; at: string }[];
  /** Ids of the teams that have not said anything. */
  waitingFor: string[];
  /** Whether the member who acts on this device can acknowledge it for their team now. */
  may: boolean;
}

export interface Statements {
  record: string;
  /** Newest first. */
  statements: StatementLine[];
  /** Whether the member who acts here may freeze figures. */
  may: boolean;
}

/** A statement as it was frozen, and what is different today. */
export interface ShownStatement extends StatementLine {
  content: StatementContent;
  /** As of when it is compared. */
  today: string;
  differences: Difference[];
}

const Acting = z.object({ as: z.string().optional(), passphrase: z.string().optional() });
const Day = z.iso.date('a date is written 2026-01-05');

export const statements = {
  list: procedure.input(z.object({ id: RecordId })).output(type<Statements>()),
  /**
   * Freezes the figures of the periods that begin on these days, judged as of `at` (now when left out, and never
   * later). INVALID where there is no such period.
   */
  freeze: procedure
    .input(Acting.extend({ id: RecordId, from: Day, to: Day, at: z.string().optional() }))
    .output(type<{ act: string }>()),
  /** NOT_FOUND when its figures are not here yet; CORRUPT when they were changed. */
  show: procedure.input(z.object({ statement: z.string() })).output(type<ShownStatement>()),
  acknowledge: procedure.input(Acting.extend({ statement: z.string() })).output(type<{ act: string }>()),
};
