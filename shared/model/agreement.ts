import { z } from 'zod';
import { list, promise, rich } from './binding/fields';
import { Commitment } from './commitment';
import { filing } from './filing';
import { MemberId, RecordId, TeamId } from './ids';
import { templateOrigin } from './template';

const CalendarDate = z.iso.date('a date is written 2026-01-05');

/** What both sign about leads that one of them contests. */
export const DisputeTerms = z.object({
  /** For so many days the other side can answer; then the figures stay as they are. */
  answerDays: z.number().int().min(1).max(366),
  /** Who has the last word where the other side said no; nobody when null. */
  arbiter: MemberId.nullable(),
});
export type DisputeTerms = z.infer<typeof DisputeTerms>;

/** A service level agreement between teams: its commitments, and what they rest on. */
export const Agreement = z.object({
  title: z.string().default(''),
  purpose: z.string().default(''),
  parties: promise(z.array(TeamId).default([])),
  owner: promise(MemberId.nullable().default(null)),
  effectiveOn: promise(CalendarDate.nullable().default(null)),
  reviewOn: promise(CalendarDate.nullable().default(null)),
  disputes: promise(DisputeTerms.optional()),
  /** Records that the agreement rests on: frozen with it when it is proposed. */
  processes: list(z.object({ id: RecordId })),
  definitions: list(z.object({ id: RecordId })),
  commitments: list(Commitment),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
  template: templateOrigin(),
  ...filing,
});
export type Agreement = z.infer<typeof Agreement>;
