import type { PlanStep, Run } from '#shared/model/run';
import type { RunState, Visit } from './state';

/** People and roles as they are now. */
export interface RunPeople {
  /** Ids of who belongs to the workspace and has not left. */
  active: ReadonlySet<string>;
  /** Holders of each role, by role id. */
  holders: ReadonlyMap<string, readonly string[]>;
}

export const stepOf = ({ plan }: Pick<Run, 'plan'>, step: string): PlanStep | null =>
  plan.find(({ id }) => id === step) ?? null;

/** Who was named for a visit: for itself, else for the last visit of the same step. */
export function assigneeOf(
  { work }: Pick<Run, 'work'>,
  visits: readonly Visit[],
  visit: Visit,
): string | null {
  const earlier = visits
    .filter(({ step, number }) => step === visit.step && number <= visit.number)
    .reverse();
  for (const { id } of earlier) {
    const named = work.find((each) => each.id === id)?.assignee;
    if (named) return named;
  }
  return null;
}

/**
 * Who is to do what a run stands at: who was named, else whoever holds the role. Where that person left, or nobody holds
 * it, the run's owner is asked, so that no run waits for nobody.
 */
export function doersOf(
  run: Pick<Run, 'work' | 'plan' | 'owner'>,
  { visits, current }: Pick<RunState, 'visits' | 'current'>,
  { active, holders }: RunPeople,
): string[] {
  if (!current) return [];
  const named = assigneeOf(run, visits, current);
  if (named && active.has(named)) return [named];
  const role = stepOf(run, current.step)?.role?.id;
  const held = named ? [] : (holders.get(role ?? '') ?? []).filter((id) => active.has(id));
  if (held.length > 0) return held;
  return run.owner && active.has(run.owner) ? [run.owner] : [];
}
