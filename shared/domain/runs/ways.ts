import { flowOf } from '#shared/domain/process/flow';
import type { PlanStep } from '#shared/model/run';

/** A way on from a step: by a branch, or by going on. */
export interface Way {
  /** `null` for going on, or ending, without a decision. */
  branch: string | null;
  label: string;
  /** The step that follows; `null` where the run ends. */
  to: string | null;
}

/** What the ways need of a plan. */
export type Plan = readonly Pick<PlanStep, 'id' | 'branches' | 'goesOn'>[];

/**
 * The ways on from a step, in the order of its branches. A branch to a step that is gone is no way; where nothing else is
 * left the run can be ended, so that no plan holds a run for ever.
 */
export function waysFrom(plan: Plan, step: string): Way[] {
  const ways = flowOf(plan).edges.filter(({ from }) => from === step);
  if (ways.length === 0) return [{ branch: null, label: '', to: null }];
  return ways.map(({ branch, label, to }) => ({ branch, label, to }));
}

/** Steps from which no way leads to the end: a run that comes there goes in a circle until it is called off. */
export function withoutEnd(plan: Plan): string[] {
  const before = new Map<string, string[]>();
  const ends: string[] = [];
  for (const { id } of plan)
    for (const { to } of waysFrom(plan, id)) {
      if (to === null) ends.push(id);
      else before.set(to, [...(before.get(to) ?? []), id]);
    }
  const reached = new Set(ends);
  const queue = [...ends];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const earlier of before.get(id) ?? []) {
      if (reached.has(earlier)) continue;
      reached.add(earlier);
      queue.push(earlier);
    }
  return plan.flatMap(({ id }) => (reached.has(id) ? [] : [id]));
}
