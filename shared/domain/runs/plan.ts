import type { Process } from '#shared/model/process';
import { PlanStep } from '#shared/model/run';
import type { Role } from '#shared/model/workspace';

/** What a plan needs of a role, as it was when the version was frozen. */
export type FrozenRole = Pick<Role, 'id' | 'title' | 'team'>;

/** The steps of a version, as a run carries them out. Who does a step is the first role, in the grid's order, with R. */
export function planOf(process: Pick<Process, 'steps' | 'roles'>, roles: readonly FrozenRole[]): PlanStep[] {
  return process.steps.map((step) => {
    const doer = process.roles.find(({ id }) => step.raci[id] === 'R' || step.raci[id] === 'AR')?.id;
    const role = roles.find(({ id }) => id === doer);
    const { id, title, deadline, duration, checklist, evidence, branches, goesOn } = step;
    return PlanStep.parse({
      ...{ id, title, deadline, duration, checklist, evidence, branches, goesOn },
      role: doer === undefined ? null : { id: doer, title: role?.title ?? '', team: role?.team ?? null },
    });
  });
}
