import { z } from 'zod';
import { keyed, list, promise, rich } from './binding/fields';
import { filing } from './filing';
import { MemberId, RecordId, TeamId } from './ids';
import { templateOrigin } from './template';

/** RACI letters; `AR` is one role that both does the step and answers for it. */
export const RaciLetter = z.enum(['R', 'A', 'AR', 'C', 'I']);
export type RaciLetter = z.infer<typeof RaciLetter>;

const WorkingHours = z.object({
  kind: z.literal('workingHours'),
  hours: z.number().positive().max(1000),
});
const WorkingDays = z.object({
  kind: z.literal('workingDays'),
  days: z.number().positive().max(365),
});

/** A span of working time: how long a step is expected to take. */
export const StepDuration = z.discriminatedUnion('kind', [WorkingHours, WorkingDays]);
export type StepDuration = z.infer<typeof StepDuration>;

/**
 * When a step has to be done, counted from the step before (or from the trigger, for the first):
 * within a number of working hours or days, or by the next weekday and time.
 */
export const StepDeadline = z.discriminatedUnion('kind', [
  WorkingHours,
  WorkingDays,
  z.object({
    kind: z.literal('weekday'),
    weekday: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written 17:00'),
  }),
]);
export type StepDeadline = z.infer<typeof StepDeadline>;

/**
 * A way out of a step that is taken only in one case: "no: back to the first step". `to` is the id of a
 * step of the same process; `null` where the process ends.
 */
export const Branch = z.object({
  id: z.string(),
  label: z.string().default(''),
  to: z.string().nullable().default(null),
});
export type Branch = z.infer<typeof Branch>;

/** One step. Who does it is the role with the letter R: there is no second place to say so. */
export const Step = z.object({
  id: z.string(),
  title: z.string().default(''),
  raci: keyed(RaciLetter),
  deadline: promise(StepDeadline.nullable().default(null)),
  duration: StepDuration.nullable().default(null),
  inputs: z.string().default(''),
  outputs: z.string().default(''),
  /** What is gone through before the step counts as done. */
  checklist: list(z.object({ id: z.string(), title: z.string().default('') })),
  /** What shows afterwards that it was done. */
  evidence: z.string().default(''),
  branches: list(Branch),
  /** Whether the next step follows where no branch is taken; an end, or a full decision, does not go on. */
  goesOn: z.boolean().default(true),
  /** Records to look at when doing the step. */
  documents: list(z.object({ id: RecordId })),
  notes: rich(),
});
export type Step = z.infer<typeof Step>;

/** What is done differently when something out of the ordinary happens. */
const ProcessException = z.object({
  id: z.string(),
  /** When it applies: "Monday is a holiday". */
  title: z.string().default(''),
  /** What is done then. */
  action: z.string().default(''),
});

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
  inputs: z.string().default(''),
  outputs: z.string().default(''),
  /** Tools that the process runs in, such as the CRM. */
  systems: list(z.object({ id: z.string(), title: z.string().default('') })),
  steps: list(Step),
  exceptions: list(ProcessException),
  /** How often both teams go through it again. */
  reviewEvery: promise(
    z
      .object({ months: z.number().int().min(1).max(60) })
      .nullable()
      .default(null),
  ),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
  template: templateOrigin(),
  ...filing,
});
export type Process = z.infer<typeof Process>;
