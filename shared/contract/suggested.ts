import { type } from '@orpc/contract';
import { z } from 'zod';
import type { RightState } from '#shared/domain/rights/rights';
import type { SuggestedPart } from '#shared/domain/suggested/parts';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** What one person who may not edit would change in one record. */
export interface Suggestion {
  record: string;
  kind: string;
  title: string;
  /** Who suggests it: a member's id, or an installation whose member nobody knows. */
  by: string;
  name: string;
  /** ISO 8601 UTC of the last change; null where it is not known. */
  at: string | null;
  /** How many things differ. */
  count: number;
  /** It is the suggestion of the member who acts here. */
  mine: boolean;
}

/** A suggestion with all that it would change. */
export interface ShownSuggestion extends Suggestion {
  parts: SuggestedPart[];
  /** Names this state of record and suggestion: what was not seen is not decided on. */
  state: string;
  /** Whether the member who acts here may decide on it. */
  may: RightState;
}

const About = z.object({ record: RecordId, by: z.string().min(1).max(64) });

export const suggested = {
  /** What is suggested for one record, or for all. */
  list: procedure.input(z.object({ record: RecordId.optional() })).output(type<Suggestion[]>()),
  show: procedure.input(About).output(type<ShownSuggestion>()),
  /**
   * Takes the parts that are named into the record and leaves the others; what was decided on is no suggestion
   * any more. NOT_ALLOWED without the right to edit; CONFLICT when it changed after `state`.
   */
  settle: procedure
    .input(
      About.extend({ take: z.union([z.literal('all'), z.array(z.string())]), state: z.string().optional() }),
    )
    .output(type<{ taken: number; left: number }>()),
  /** Takes back what the member who acts here suggests for a record. */
  takeBack: procedure.input(z.object({ record: RecordId })).output(type<void>()),
};
