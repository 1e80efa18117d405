import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Restated } from '#shared/domain/restatements/restatements';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';
import { longTask } from './progress';

/** Why a judged period has other figures. */
export type RestatementCause =
  | 'late data'
  | 'corrected leads'
  | 'changed mapping'
  | 'settled dispute'
  | 'corrected figure';

/** A figure of a judged period that changed afterwards: from what to what, because of what, by whom, when. */
export interface Restatement extends Restated {
  cause: RestatementCause;
  /** Who did what changed it, by name. */
  by: string;
  at: string;
  /** The act. */
  act: string;
  /** The file that came in; null where it was no import. */
  file: string | null;
  /** Some of the leads that count otherwise, and how many there are. */
  leads: string[];
  count: number;
  /** Whether both teams acknowledged a statement since that has the period in it. */
  acknowledged: boolean;
}

export interface Restatements {
  record: string;
  /** Newest change first. */
  restatements: Restatement[];
}

const Asked = z.object({ id: RecordId });

export const restatements = {
  /** How many things came in or were settled that may have changed judged figures: so many steps `find` takes. */
  steps: procedure.input(Asked).output(type<{ steps: number }>()),
  /**
   * Judges the agreement again and again as the leads were known, from one change to the next; up to `at`, an instant in
   * UTC, where one is given.
   */
  find: procedure
    .input(
      Asked.extend({
        from: z.string().optional(),
        to: z.string().optional(),
        at: z.iso.datetime().optional(),
      }),
    )
    .output(longTask<Restatements>()),
};
