import { type } from '@orpc/contract';
import type { Range } from '#shared/domain/targets/calculator';
import { procedure } from './errors';

/** A rate of the workspace's own leads: `part` of `whole`, and the range of the true one. */
export interface OwnRate {
  part: number;
  whole: number;
  range: Range | null;
}

/** What the leads that are old enough say. Rates are 0 to 1. */
export interface OwnFigures {
  /** Leads handed over at least so many days before the newest export count: the others are not decided yet. */
  days: number;
  /** Handed over → qualified; null where the leads lack the columns. */
  conversion: OwnRate | null;
  /** Qualified → won. */
  closeRate: OwnRate | null;
  /** Amounts of won leads, in the currency that most of them have. */
  dealSize: { count: number; currency: string; range: Range | null } | null;
}

export const targets = {
  /** From the workspace's own leads; all null without any. */
  own: procedure.output(type<OwnFigures>()),
};
