import { type } from '@orpc/contract';
import { z } from 'zod';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';
import type { ChangeInWords } from './signoff';

/** An earlier state of a draft. */
export interface Snapshot {
  /** When the draft was so, ISO 8601 UTC; names the snapshot. */
  at: string;
  /** Names of those who had written since the snapshot before. */
  by: string[];
}

const One = z.object({ id: RecordId, at: z.iso.datetime() });

/** Earlier states of a record's draft. One is brought back in the page, as an edit like any other. */
export const snapshots = {
  /** Newest first. */
  list: procedure.input(z.object({ id: RecordId })).output(type<Snapshot[]>()),
  /** The record as it was, and what changed from then to now. */
  show: procedure
    .input(One)
    .output(type<{ kind: string; title: string; view: Record<string, unknown>; changes: ChangeInWords[] }>()),
  /** Keeps the draft as it is on disk now. */
  keep: procedure.input(z.object({ id: RecordId })).output(type<void>()),
};
