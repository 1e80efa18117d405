import { z } from 'zod';
import { keyed, list, promise, rich } from './binding/fields';
import { Schedule } from './commitment';
import { filing } from './filing';
import { MemberId, RecordId, TeamId } from './ids';
import { templateOrigin } from './template';
import { PlainDate, TimeOfDay, TimeZone } from './time';

/** What became of a meeting: it is to come, was held, was held as a written update, or was skipped. */
export const MeetingOutcome = z.enum(['planned', 'held', 'written', 'skipped']);
export type MeetingOutcome = z.infer<typeof MeetingOutcome>;

export const Attendance = z.enum(['present', 'absent']);
export type Attendance = z.infer<typeof Attendance>;

/** When a meeting takes place that its schedule does not say, or says otherwise: a time on the clock of a zone. */
export const MeetingTime = z.object({ date: PlainDate, time: TimeOfDay, timeZone: TimeZone });
export type MeetingTime = z.infer<typeof MeetingTime>;

/** Something that was decided in a meeting, in words that stand by themselves. */
const MeetingDecision = z.object({
  id: z.string(),
  title: z.string().default(''),
  /** Who sees to it. */
  owner: promise(MemberId.nullable().default(null)),
});

/** One meeting that something was written down about; those to come follow from the schedule. */
export const Meeting = z.object({
  /**
   * The day on which the schedule has it, `2026-05-04`: two people who begin to write about a meeting at the same
   * time have begun the same one.
   */
  id: z.string(),
  outcome: promise(MeetingOutcome.default('planned')),
  moved: promise(MeetingTime.nullable().default(null)),
  /** Why it was skipped. */
  reason: z.string().default(''),
  attendance: keyed(Attendance),
  notes: rich(),
  decisions: list(MeetingDecision),
  /** Records to look at together, beside the figures. */
  shows: list(z.object({ id: RecordId })),
});
export type Meeting = z.infer<typeof Meeting>;

/** Something to do that came up in a meeting. It belongs to the touchpoint: every meeting sees it until it is done. */
export const Action = z.object({
  id: z.string(),
  title: z.string().default(''),
  owner: promise(MemberId.nullable().default(null)),
  due: promise(PlainDate.nullable().default(null)),
  /** The meeting it came up in; empty for one from outside of a meeting. */
  from: z.string().default(''),
  /** ISO 8601 UTC. */
  doneAt: z.string().nullable().default(null),
  doneBy: z.string().nullable().default(null),
});
export type Action = z.infer<typeof Action>;

/** One point of the agenda that every meeting begins with. */
export const AgendaItem = z.object({
  id: z.string(),
  title: z.string().default(''),
  minutes: z.number().int().min(1).max(480).nullable().default(null),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** A meeting that comes again and again: what for, when, with whom, and what came of it each time. */
export const Touchpoint = z.object({
  title: z.string().default(''),
  purpose: z.string().default(''),
  parties: promise(z.array(TeamId).default([])),
  owner: promise(MemberId.nullable().default(null)),
  /** Who takes part. The id is the member's. */
  people: list(z.object({ id: MemberId })),
  /** Null for one that is only called when there is something to talk about. */
  schedule: promise(Schedule.nullable().default(null)),
  /** How long a meeting may take. */
  minutes: promise(
    z.number().int({ error: 'must be a whole number of minutes' }).min(5).max(480).default(30),
  ),
  /** A room, or the address of a call. */
  place: z.string().default(''),
  agenda: list(AgendaItem),
  /** Agreements whose figures are looked at; all that are in force between the parties where none is named. */
  agreements: list(z.object({ id: RecordId })),
  meetings: list(Meeting),
  actions: list(Action),
  body: rich(),
  visibility: z.enum(['private', 'shared']).default('shared'),
  template: templateOrigin(),
  ...filing,
});
export type Touchpoint = z.infer<typeof Touchpoint>;
