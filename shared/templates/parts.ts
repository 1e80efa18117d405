import type { z } from 'zod';
import { slug } from '#shared/model/ids';
import type { Chapter } from '#shared/model/playbook';
import type { Process, RaciLetter, Step, StepDeadline, StepDuration } from '#shared/model/process';
import { prose } from './prose';

type Weekday = Extract<StepDeadline, { kind: 'weekday' }>['weekday'];

export const hours = (count: number) => ({ kind: 'workingHours', hours: count }) as const;
export const days = (count: number) => ({ kind: 'workingDays', days: count }) as const;
/** By the next such weekday, at that time of day. */
export const by = (weekday: Weekday, time: string) => ({ kind: 'weekday', weekday, time }) as const;

interface StepInWords {
  raci: Record<string, RaciLetter>;
  deadline: StepDeadline;
  takes: StepDuration;
  inputs: string;
  outputs: string;
  evidence: string;
  checklist?: string[];
  /** Ways out that are taken in one case only: the case, and the step it leads to (null ends the process). */
  branches?: [label: string, to: string | null][];
  goesOn?: boolean;
  /** As in {@link prose}. */
  notes?: string;
}

/** A list of titles as items with ids of their own. */
const titled = (...titles: string[]) => titles.map((title) => ({ id: slug(title), title }));

/** What is done differently, by the case it applies in. */
const exceptions = (...cases: [title: string, action: string][]) =>
  cases.map(([title, action]) => ({ id: slug(title), title, action }));

/** One step, its parts with ids that stay. */
export const step = (id: string, title: string, words: StepInWords): z.input<typeof Step> => {
  const { takes, checklist = [], branches = [], notes, ...rest } = words;
  return {
    id,
    title,
    ...rest,
    duration: takes,
    checklist: titled(...checklist),
    branches: branches.map(([label, to]) => ({ id: slug(label), label, to })),
    ...(notes === undefined ? {} : { notes: prose(id, notes) }),
  };
};

/** One chapter of own text. */
export const chapter = (id: string, title: string, words: string): z.input<typeof Chapter> => ({
  id,
  title,
  body: prose(id, words),
});

/** The columns of a process: every role that a step assigns, in the order of their first step. */
const rolesOf = (steps: readonly z.input<typeof Step>[]): { id: string }[] =>
  [...new Set(steps.flatMap(({ raci }) => Object.keys(raci ?? {})))].map((id) => ({ id }));

/** The names of both teams in a sentence. */
export const namesIn = (teams: readonly { name: string }[]) => ({
  marketing: teams[0]?.name ?? 'Marketing',
  sales: teams[1]?.name ?? 'Sales',
});

interface ProcessInWords {
  title: string;
  purpose: string;
  scope: string;
  trigger: string;
  outcome: string;
  inputs: string;
  outputs: string;
  systems: string[];
  steps: z.input<typeof Step>[];
  exceptions: [title: string, action: string][];
  reviewMonths: number;
  /** As in {@link prose}. */
  body: string;
}

/** A process between both teams, its roles taken from its steps. */
export const processOf = (
  teams: readonly { id: string }[],
  { reviewMonths, body, ...words }: ProcessInWords,
): z.input<typeof Process> => ({
  ...words,
  parties: teams.map(({ id }) => id),
  roles: rolesOf(words.steps),
  systems: titled(...words.systems),
  exceptions: exceptions(...words.exceptions),
  reviewEvery: { months: reviewMonths },
  body: prose('body', body),
});
