import type { Step } from '#shared/model/process';

/** What the flow needs of a step; frozen versions of older schemas lack some of it. */
export type FlowStep = Pick<Step, 'id'> & {
  branches?:
    | readonly { id: string; label?: string | undefined; to?: string | null | undefined }[]
    | undefined;
  goesOn?: boolean | undefined;
};

/** One way from a step to another, or out of the process. */
export interface FlowEdge {
  from: string;
  /** `null`: the process ends here. */
  to: string | null;
  /** Id of the branch; `null` for going on to the next step, or ending, without a decision. */
  branch: string | null;
  label: string;
}

/** How the steps follow each other. */
export interface Flow {
  /** In the order of the steps and of their branches. A branch to a step that is gone is in `broken` instead. */
  edges: FlowEdge[];
  /** Branches that lead to a step that is not there. */
  broken: { from: string; branch: string; label: string; to: string }[];
}

/**
 * The ways between steps. A step goes on to the next one of the list, unless one of its branches leads there
 * already or it is said not to go on; the last one ends the process. What does not go on and has no branch is
 * an end too.
 */
export function flowOf(steps: readonly FlowStep[]): Flow {
  const known = new Set(steps.map(({ id }) => id));
  const edges: FlowEdge[] = [];
  const broken: Flow['broken'] = [];
  steps.forEach((step, at) => {
    const branches = step.branches ?? [];
    for (const { id, label = '', to = null } of branches) {
      if (to !== null && !known.has(to)) broken.push({ from: step.id, branch: id, label, to });
      else edges.push({ from: step.id, to, branch: id, label });
    }
    const next = steps[at + 1]?.id ?? null;
    const goesOn = step.goesOn ?? true;
    const covered = branches.some(({ to = null }) => to === next);
    if (goesOn ? !covered : branches.length === 0)
      edges.push({ from: step.id, to: goesOn ? next : null, branch: null, label: '' });
  });
  return { edges, broken };
}

/** Steps that a step can come back to itself from, each circle once, its steps in the order of the list. */
export function circlesOf(steps: readonly FlowStep[], { edges }: Pick<Flow, 'edges'>): string[][] {
  const after = new Map<string, string[]>(steps.map(({ id }) => [id, []]));
  for (const { from, to } of edges) if (to !== null) after.get(from)?.push(to);
  const reach = new Map(steps.map(({ id }) => [id, reachable(after, id)]));
  const seen = new Set<string>();
  const circles: string[][] = [];
  for (const { id } of steps) {
    if (seen.has(id) || !reach.get(id)?.has(id)) continue;
    const circle = steps.flatMap((other) =>
      reach.get(id)?.has(other.id) && reach.get(other.id)?.has(id) ? [other.id] : [],
    );
    for (const each of circle) seen.add(each);
    circles.push(circle);
  }
  return circles;
}

/** Everything that can be come to from a step; the step itself only through a circle. */
function reachable(after: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const found = new Set<string>();
  const queue = [...(after.get(start) ?? [])];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(after.get(id) ?? []));
  }
  return found;
}

/** Steps that nothing leads to from the first one, in their order. */
export function unreachedOf(steps: readonly FlowStep[], { edges }: Pick<Flow, 'edges'>): string[] {
  const [first] = steps;
  if (!first) return [];
  const after = new Map<string, string[]>(steps.map(({ id }) => [id, []]));
  for (const { from, to } of edges) if (to !== null) after.get(from)?.push(to);
  const reached = reachable(after, first.id);
  return steps.flatMap(({ id }) => (id === first.id || reached.has(id) ? [] : [id]));
}
