import { z } from 'zod';
import { keyed, list, promise, rich } from './binding/fields';
import { MemberId, TeamId } from './ids';

/** RACI letters; `AR` is one role that both does the step and answers for it. */
export const RaciLetter = z.enum(['R', 'A', 'AR', 'C', 'I']);
export type RaciLetter = z.infer<typeof RaciLetter>;

/**
 * When a step has to be done, counted from the step before (or from the trigger, for the first):
 * within a number of working hours or days, or by the next weekday and time.
 */
export const StepDeadline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workingHours'), hours: z.number().positive().max(1000) }),
  z.object({ kind: z.literal('workingDays'), days: z.number().positive().max(365) }),
  z.object({
    kind: z.literal('weekday'),
    weekday: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written 17:00'),
  }),
]);
export type StepDeadline = z.infer<typeof StepDeadline>;

/** One step. Who does it is the role with the letter R: there is no second place to say so. */
export const Step = z.object({
  id: z.string(),
  title: z.string().default(''),
  raci: keyed(RaciLetter),
  deadline: promise(StepDeadline.nullable().default(null)),
  inputs: z.string().default(''),
  outputs: z.string().default(''),
  notes: rich(),
});
export type Step = z.infer<typeof Step>;

export const Process = z.object({
  title: z.string().default(''),
  purpose: z.string().default(''),
  scope: z.string().default(''),
  trigger: z.string().default(''),
  outcome: z.string().default(''),
  team: promise(TeamId.nullable().default(null)),
  owner: promise(MemberId.nullable().default(null)),
  parties: promise(z.array(TeamId).default([])),
  /** Columns of the RACI grid, by role id of the workspace record. */
  roles: list(z.object({ id: z.string() })),
  steps: list(Step),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
  template: z.object({ id: z.string(), version: z.number() }).nullable().default(null),
});
export type Process = z.infer<typeof Process>;
