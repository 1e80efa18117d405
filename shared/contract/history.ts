import { type } from '@orpc/contract';
import { z } from 'zod';
import { HISTORY_KINDS, type HistoryEntry } from '#shared/domain/history/entries';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';
import { longTask } from './progress';

const Day = z.iso.date('a date is written 2026-01-05');

/** What is looked for: of one record, by whom, which kind of thing, on which days. */
const Filter = z.object({
  record: RecordId.optional(),
  member: z.string().optional(),
  team: z.string().optional(),
  kind: z.enum(HISTORY_KINDS).optional(),
  from: Day.optional(),
  to: Day.optional(),
});

export const history = {
  /** What happened, newest first: at most `most` of them, and how many there are; null where older documents were not read for it. */
  list: procedure
    .input(Filter.extend({ most: z.number().int().positive().max(100_000).default(100) }))
    .output(type<{ entries: HistoryEntry[]; total: number | null }>()),
  /** All of it, for a file: reads every document that can tell something. */
  everything: procedure.input(Filter).output(longTask<HistoryEntry[]>()),
};
