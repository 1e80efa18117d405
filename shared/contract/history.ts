import { type } from '@orpc/contract';
import { z } from 'zod';
import { HISTORY_KINDS, type HistoryEntry } from '#shared/domain/history/entries';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

const Day = z.iso.date('a date is written 2026-01-05');

export const history = {
  /** What happened, newest first: at most `most` of them, and how many there are; null where older documents were not read for it. */
  list: procedure
    .input(
      z.object({
        record: RecordId.optional(),
        member: z.string().optional(),
        team: z.string().optional(),
        kind: z.enum(HISTORY_KINDS).optional(),
        from: Day.optional(),
        to: Day.optional(),
        most: z.number().int().positive().max(100_000).default(100),
      }),
    )
    .output(type<{ entries: HistoryEntry[]; total: number | null }>()),
};
