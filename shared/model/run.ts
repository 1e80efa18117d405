import { z } from 'zod';
import { keyed, list, promise, rich } from './binding/fields';
import { filing } from './filing';
import { MemberId, RecordId, TeamId } from './ids';
import { Branch, StepDeadline, StepDuration } from './process';
import { templateOrigin } from './template';

/** Who does a step, as the version says: the role with the letter R, and the team it belonged to. */
const PlanRole = z.object({
  id: z.string(),
  title: z.string().default(''),
  team: TeamId.nullable().default(null),
});

/**
 * A step as the version that is carried out says it. It is copied when the run starts: a run stays what was agreed
 * then, and is read without the version's own file, by the rules and on paper too.
 */
export const PlanStep = z.object({
  id: z.string(),
  title: z.string().default(''),
  role: PlanRole.nullable().default(null),
  deadline: StepDeadline.nullable().default(null),
  duration: StepDuration.nullable().default(null),
  checklist: z.array(z.object({ id: z.string(), title: z.string().default('') })).default([]),
  /** What shows afterwards that it was done; empty where nothing is asked for. */
  evidence: z.string().default(''),
  branches: z.array(Branch).default([]),
  goesOn: z.boolean().default(true),
});
export type PlanStep = z.infer<typeof PlanStep>;

/** What shows that a step was done: a file kept as a blob, a link, or a note. One of the three is filled. */
export const Evidence = z.object({
  id: z.string(),
  hash: z.string().default(''),
  type: z.string().default('application/octet-stream'),
  name: z.string().default(''),
  /** Bytes. */
  size: z.number().int().nonnegative().default(0),
  link: z
    .string()
    .regex(/^$|^https?:\/\/\S+$/, 'a link starts with https://')
    .default(''),
  note: z.string().default(''),
});
export type Evidence = z.infer<typeof Evidence>;

/** What belongs to one visit of a step: who does it, what of the checklist is done, and the evidence. */
export const RunWork = z.object({
  /** The visit's id, `<step>~<n>`: two people who write about the same visit have begun the same one. */
  id: z.string(),
  assignee: promise(MemberId.nullable().default(null)),
  checked: keyed(z.boolean()),
  evidence: list(Evidence),
});
export type RunWork = z.infer<typeof RunWork>;

/**
 * What can be done about a run: finish the step it stands at, take a hand-over or return it, say that it is blocked and
 * that it goes on, call the run off and take it up again.
 */
export const RunDeed = z.enum(['done', 'accept', 'return', 'block', 'unblock', 'stop', 'resume']);
export type RunDeed = z.infer<typeof RunDeed>;

/** One deed, as it was done. Where a run stands follows from these alone, in their order. */
export const RunEntry = z.object({
  id: z.string(),
  deed: RunDeed,
  /** The visit it is about. */
  visit: z.string().default(''),
  /** Of a step that was finished: the branch that was taken; null for going on. */
  branch: z.string().nullable().default(null),
  reason: z.string().default(''),
  /** ISO 8601 UTC. */
  at: z.string().default(''),
  /** The member's id. */
  by: z.string().default(''),
});
export type RunEntry = z.infer<typeof RunEntry>;

/** A process carried out once, from a version in force. */
export const Run = z.object({
  title: z.string().default(''),
  process: RecordId.or(z.literal('')).default(''),
  /** The hash of the version's proposal, and its number. */
  version: z.string().default(''),
  number: z.number().int().nullable().default(null),
  /** The agreement that the version belongs to, which rests on the process; empty for a version of the process itself. */
  agreement: RecordId.or(z.literal('')).default(''),
  /** What called for it: the day of the schedule (`2026-05-04`), `import-<hash>`, or nothing where it was started by hand. */
  occurrence: z.string().default(''),
  /** When it was called for, ISO 8601 UTC; null where it was started by hand. */
  calledAt: z.string().nullable().default(null),
  /** ISO 8601 UTC. */
  startedAt: z.string().default(''),
  startedBy: z.string().default(''),
  team: promise(TeamId.nullable().default(null)),
  owner: promise(MemberId.nullable().default(null)),
  parties: promise(z.array(TeamId).default([])),
  plan: z.array(PlanStep).default([]),
  work: list(RunWork),
  log: list(RunEntry),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
  template: templateOrigin(),
  ...filing,
});
export type Run = z.infer<typeof Run>;
