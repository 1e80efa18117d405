import { z } from 'zod';
import { promise } from '#shared/model/binding/fields';
import { CountingRules, DEFAULT_RULES } from '#shared/model/counting';
import { LeadEvent } from '#shared/model/lead';
import { PlainDate, TimeOfDay, TimeZone, Weekday } from '#shared/model/time';

/** What is measured. `manual` is a reported figure with evidence. */
export const Metric = z.enum(['count', 'share', 'timeliness', 'conversion', 'manual']);
export type Metric = z.infer<typeof Metric>;

/**
 * The promised figure: a floor or a ceiling, in leads, as a ratio from 0 to 1 (60 % is 0.6), or in working
 * hours: so long may it take at most at the percentile of the leads.
 */
export const Target = z
  .object({
    bound: z.enum(['atLeast', 'atMost']).default('atLeast'),
    value: z.number().min(0),
    unit: z.enum(['leads', 'ratio', 'hours']),
    /** Of a target in hours: so many percent of the leads are done within it; 50, the median, when left out. */
    percentile: z.number().int().min(1).max(99).optional(),
  })
  .refine((target) => target.unit !== 'ratio' || target.value <= 1, {
    error: 'is a ratio and must not be over 1 (60 % is 0.6)',
    path: ['value'],
  })
  .refine((target) => target.unit !== 'leads' || Number.isInteger(target.value), {
    error: 'must be a whole number of leads',
    path: ['value'],
  })
  .refine((target) => target.unit !== 'hours' || target.value > 0, {
    error: 'must be more than 0',
    path: ['value'],
  });
export type Target = z.infer<typeof Target>;

/** Another figure of the target from a day on: a promise that grows step by step. */
export const TargetStep = z.object({
  from: PlainDate,
  value: z.number().min(0),
});
export type TargetStep = z.infer<typeof TargetStep>;

/** When the promise falls due again and again. */
export const Schedule = z.object({
  /** RFC 5545 recurrence rule without DTSTART, such as `FREQ=WEEKLY;BYDAY=MO`. */
  rrule: z.string().regex(/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/, {
    error: 'must be a rule such as FREQ=WEEKLY;BYDAY=MO',
  }),
  /** Time of day of each occurrence, on the clock of `timeZone`. */
  time: TimeOfDay,
  timeZone: TimeZone,
  /** The first day on which an occurrence may fall. */
  start: PlainDate,
  /** Dates of occurrences that are left out. */
  except: z.array(PlainDate).default([]),
});
export type Schedule = z.infer<typeof Schedule>;

/**
 * Until when something must have happened.
 * - `schedule`: at the occurrence itself.
 * - `weekday`: the next such weekday and time after the occurrence.
 * - `workingHours`, `workingDays`: counted from each lead's clock start, on the owing team's calendar.
 */
export const Deadline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('schedule') }),
  z.object({ kind: z.literal('weekday'), weekday: Weekday, time: TimeOfDay }),
  z.object({
    kind: z.literal('workingHours'),
    hours: z.number().positive().max(2000),
  }),
  z.object({
    kind: z.literal('workingDays'),
    days: z.number().int().min(0).max(500),
    time: TimeOfDay,
  }),
]);
export type Deadline = z.infer<typeof Deadline>;

/** From which event of a lead to which a clock runs. A lead belongs to the period of its start event. */
export const Clock = z.object({ start: LeadEvent.default('handedOver'), stop: LeadEvent.default('decided') });
export type Clock = z.infer<typeof Clock>;

/** What a share or conversion counts: leads that fit, or that reached an event. */
export const Condition = z.enum(['fit', 'accepted', 'qualified', 'opportunity', 'won']);
export type Condition = z.infer<typeof Condition>;

/** Only leads whose field, or further column, has one of these values (compared without case). */
export const SegmentFilter = z.object({
  field: z.string().min(1, { error: 'name a field' }),
  anyOf: z.array(z.string()).min(1, { error: 'name at least one value' }),
});
export type SegmentFilter = z.infer<typeof SegmentFilter>;

/** How many periods of a stretch may be missed before what was agreed for that happens. */
export const ErrorBudget = z.object({
  misses: z.number().int().min(0),
  periods: z.number().int().min(1),
  /** What happens once more are missed. */
  whenSpent: z.string().optional(),
});
export type ErrorBudget = z.infer<typeof ErrorBudget>;

/** The fields of a commitment, without the checks between them: an item of an agreement's list. */
export const Commitment = z.object({
  id: z.string(),
  title: z.string().default(''),
  owedBy: promise(z.string().min(1, { error: 'name the team that owes' })),
  owedTo: promise(z.string().min(1, { error: 'name the team it is owed to' })),
  metric: promise(Metric),
  target: promise(Target),
  /** Figures that take the place of the target's from a day on. */
  ramp: promise(z.array(TargetStep).optional()),
  schedule: promise(Schedule),
  deadline: promise(Deadline.default({ kind: 'schedule' })),
  clock: promise(Clock.default({ start: 'handedOver', stop: 'decided' })),
  of: promise(Condition.optional()),
  /** Within how many days after its clock start a lead must convert. */
  window: promise(z.object({ days: z.number().int().min(1).max(1000) }).optional()),
  segment: promise(z.array(SegmentFilter).default([])),
  /** Minutes after the deadline that are still in time. */
  grace: promise(z.object({ minutes: z.number().int().min(0) }).default({ minutes: 0 })),
  /** For how many days after it was due late data are waited for; judged at the end of the last of them. */
  cutOff: promise(z.object({ days: z.number().int().min(0).max(366) }).default({ days: 0 })),
  errorBudget: promise(ErrorBudget.optional()),
  onMiss: promise(z.string().default('')),
  reviewOn: promise(PlainDate.optional()),
  countingRules: promise(CountingRules.default(DEFAULT_RULES)),
});
export type Commitment = z.infer<typeof Commitment>;
