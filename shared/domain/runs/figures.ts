import { type WorkCalendar, workingTimeBetween } from '#shared/domain/calendar/working-time';
import type { PlanStep, Run } from '#shared/model/run';
import { dueAfter, isLate } from './due';
import { runState, type Visit } from './state';

/** What the runs of a process say of one of its steps. Times are milliseconds of working time; medians. */
export interface StepFigures {
  step: string;
  title: string;
  /** The team that does it. */
  team: string | null;
  /** How often it was finished. */
  done: number;
  /** From being taken over to being finished, without what it was blocked. Null where it was never finished. */
  working: number | null;
  /** Until it was taken over, and while it was blocked. */
  waiting: number | null;
  /** How long the process says it takes; null where it says nothing. */
  planned: PlanStep['duration'];
  /** How many of those that were finished took no longer than that. */
  within: number;
  /** How often the deadline passed before it was finished. */
  late: number;
  /** How many of the visits had a deadline. */
  withDeadline: number;
  /** How often it was given back by who should have taken it over. */
  returned: number;
  /** How often it was blocked. */
  blocked: number;
  /** How many runs stand here now. */
  here: number;
}

export interface RunFigures {
  runs: number;
  done: number;
  stopped: number;
  /** From the start of a run to its end: median of the finished ones, milliseconds of the team's working time. */
  cycle: number | null;
  steps: StepFigures[];
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

/** The working time of a visit, and the working time in which it waited. */
function timesOf(visit: Visit, calendar: WorkCalendar, now: number): { working: number; waiting: number } {
  const between = (from: number, until: number) => workingTimeBetween(calendar, from, until);
  const until = visit.until ?? now;
  const taken = visit.takenAt ?? until;
  let waiting = between(visit.from, taken);
  let blockedSinceTaken = 0;
  for (const block of visit.blocks) {
    const [from, to] = [Math.max(block.from, taken), Math.max(block.until ?? now, taken)];
    blockedSinceTaken += between(from, to);
  }
  waiting += blockedSinceTaken;
  return { working: between(taken, until) - blockedSinceTaken, waiting };
}

interface Seen {
  plan: PlanStep;
  working: number[];
  waiting: number[];
  figures: StepFigures;
}

const begin = (plan: PlanStep): Seen => ({
  plan,
  working: [],
  waiting: [],
  figures: {
    step: plan.id,
    title: plan.title,
    team: plan.role?.team ?? null,
    done: 0,
    working: null,
    waiting: null,
    planned: plan.duration,
    within: 0,
    late: 0,
    withDeadline: 0,
    returned: 0,
    blocked: 0,
    here: 0,
  },
});

/** Takes one visit into the figures of its step, each judged by what its own run's version says. */
function count(seen: Seen, plan: PlanStep, visit: Visit, calendar: WorkCalendar, now: number): void {
  const { figures } = seen;
  const { working, waiting } = timesOf(visit, calendar, now);
  const due = dueAfter(calendar, visit.from, plan.deadline);
  if (due !== null) figures.withDeadline += 1;
  // What was given back was not finished late by who gave it back.
  if (visit.ended !== 'returned' && isLate(visit, due, now)) figures.late += 1;
  figures.blocked += visit.blocks.length;
  seen.waiting.push(waiting);
  if (visit.ended !== 'done') return;
  figures.done += 1;
  seen.working.push(working);
  const planned = dueAfter(calendar, visit.takenAt ?? visit.from, plan.duration);
  if (planned !== null && (visit.until ?? now) <= planned) figures.within += 1;
}

/**
 * How a process is carried out, from its runs. Steps stand in the order of the newest run's plan; those that only earlier
 * versions had come after.
 *
 * @param runs newest first
 * @param calendarOf the calendar of a team; of nobody's, where a step has no team
 */
export function runFigures(
  runs: readonly Pick<Run, 'startedAt' | 'plan' | 'log' | 'team'>[],
  calendarOf: (team: string | null) => WorkCalendar,
  now: number,
): RunFigures {
  const steps = new Map<string, Seen>();
  const cycles: number[] = [];
  const total = { done: 0, stopped: 0 };
  for (const run of runs)
    for (const plan of run.plan) if (!steps.has(plan.id)) steps.set(plan.id, begin(plan));
  for (const run of runs) {
    const { visits, current, standing, endedAt } = runState(run);
    if (standing === 'done') {
      total.done += 1;
      cycles.push(workingTimeBetween(calendarOf(run.team), Date.parse(run.startedAt), endedAt ?? now));
    } else if (standing === 'stopped') total.stopped += 1;
    for (const visit of visits) {
      const seen = steps.get(visit.step);
      const plan = run.plan.find(({ id }) => id === visit.step);
      if (!seen || !plan) continue;
      if (visit.id === current?.id) seen.figures.here += 1;
      // A run that was called off says nothing of the step it stood at.
      if (standing === 'stopped' && visit.until === null) continue;
      count(seen, plan, visit, calendarOf(plan.role?.team ?? run.team), now);
      const before = visits.find(({ id }) => id === visit.before);
      if (visit.ended === 'returned' && before) {
        const giver = steps.get(before.step);
        if (giver) giver.figures.returned += 1;
      }
    }
  }
  return {
    runs: runs.length,
    ...total,
    cycle: median(cycles),
    steps: [...steps.values()].map(({ figures, working, waiting }) => ({
      ...figures,
      working: median(working),
      waiting: median(waiting),
    })),
  };
}
