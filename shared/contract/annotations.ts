import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Annotation } from '#shared/model/discussion';
import { RecordId } from '#shared/model/ids';
import { procedure } from './errors';

/** Words on stretches of time, as they stand beside the figures of one agreement. */
export interface Annotations {
  record: string;
  /** By their first day; `by` is a member's id. */
  annotations: (Annotation & { name: string })[];
  /** Whether the member who acts here may add and remove them. */
  may: boolean;
}

const Day = z.iso.date('a date is written 2026-01-05');

/** Every call answers what stands there afterwards. */
export const annotations = {
  list: procedure.input(z.object({ id: RecordId })).output(type<Annotations>()),
  /** INVALID when the last day lies before the first, or a day is none. */
  add: procedure
    .input(
      z.object({
        id: RecordId,
        from: Day,
        to: Day,
        text: z.string().trim().min(1, 'write something first').max(200),
      }),
    )
    .output(type<Annotations & { added: string }>()),
  /** Takes one away, or puts it back: whoever wrote it. */
  drop: procedure
    .input(z.object({ id: RecordId, annotation: z.string().min(1).max(64), dropped: z.boolean() }))
    .output(type<Annotations>()),
};
