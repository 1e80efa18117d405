import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Answer } from '#shared/domain/review/answer';
import type { ReviewFacts } from '#shared/domain/review/facts';
import type { Quarter } from '#shared/domain/review/quarter';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';
import { longTask } from './progress';

/** Quarters of an agreement that can be looked at together. */
export interface ReviewQuarters {
  title: string;
  /** Newest first. */
  quarters: Quarter[];
  /** The one to begin with; null where there is nothing to look at. */
  suggested: string | null;
  /** Now, ISO 8601 UTC: the cut-off that a review begins with. */
  now: string;
}

/** An agreement's quarter in ten answers, as known at the cut-off. The same call answers the same. */
export interface Review extends Quarter {
  agreement: string;
  title: string;
  /** What came in later is left out, ISO 8601 UTC. */
  cutOff: string;
  /** When the newest export that counts was made; null without one. */
  exportedAt: string | null;
  /** Exports that came in after the cut-off. */
  later: number;
  answers: Answer[];
  /** What the answers are told from. */
  facts: ReviewFacts;
}

export const QuarterName = z.string().regex(/^\d{4}-Q[1-4]$/, 'a quarter is written 2026-Q1');

export const review = {
  quarters: procedure.input(z.object({ id: RecordId })).output(type<ReviewQuarters>()),
  /**
   * Answers the ten questions. INVALID for another record than an agreement, a quarter that has not begun at the
   * cut-off, or a cut-off that is still to come; NOT_ALLOWED while leads are awaited.
   */
  open: procedure
    .input(
      z.object({ id: RecordId, quarter: QuarterName, at: z.iso.datetime('a cut-off is an ISO time in UTC') }),
    )
    .output(longTask<Review>()),
};
