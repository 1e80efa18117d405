import { circlesOf, type FlowStep, flowOf, unreachedOf } from './flow';

/**
 * - `branch-to-nowhere`: a branch leads to a step that was removed.
 * - `branch-without-case`: one of several ways out does not say when it is taken.
 * - `same-case`: two branches of a step are taken in the same case.
 * - `unreached`: no way leads to the step.
 * - `circle`: the step can come back to itself; allowed, and good to know.
 */
export type FlowRule = 'branch-to-nowhere' | 'branch-without-case' | 'same-case' | 'unreached' | 'circle';

/** One way to put a finding right. */
export type FlowMend =
  | { kind: 'end-there'; step: string; branch: string }
  | { kind: 'remove-branch'; step: string; branch: string };

export interface FlowFinding {
  rule: FlowRule;
  severity: 'error' | 'warning' | 'note';
  step: string;
  branch: string | null;
  /** The case of the branch in words, as it was written; empty where there is none. */
  label: string;
  /** Of a circle: its steps in the order of the list. */
  steps: string[];
  mends: FlowMend[];
}

const finding = (
  rule: FlowRule,
  severity: FlowFinding['severity'],
  step: string,
  more: Partial<FlowFinding> = {},
): FlowFinding => ({ rule, severity, step, branch: null, label: '', steps: [], mends: [], ...more });

const sameWords = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

function aboutBranches(step: FlowStep): FlowFinding[] {
  const branches = step.branches ?? [];
  // The one way out of a step needs no case: the step simply goes on elsewhere.
  const alone = branches.length === 1 && step.goesOn === false;
  return branches.flatMap(({ id, label = '' }, at): FlowFinding[] => {
    if (label.trim() === '')
      return alone ? [] : [finding('branch-without-case', 'warning', step.id, { branch: id })];
    return branches.slice(0, at).some((other) => sameWords(other.label ?? '', label))
      ? [finding('same-case', 'warning', step.id, { branch: id, label })]
      : [];
  });
}

/** What is wrong with how the steps follow each other, step by step in their order, the gravest of a step first. */
export function checkFlow(steps: readonly FlowStep[]): FlowFinding[] {
  const flow = flowOf(steps);
  const unreached = new Set(unreachedOf(steps, flow));
  const circles = new Map(circlesOf(steps, flow).map((circle) => [circle[0], circle]));
  return steps.flatMap((step) => {
    const broken = flow.broken
      .filter(({ from }) => from === step.id)
      .map(({ branch, label }) =>
        finding('branch-to-nowhere', 'error', step.id, {
          branch,
          label,
          mends: [
            { kind: 'remove-branch', step: step.id, branch },
            { kind: 'end-there', step: step.id, branch },
          ],
        }),
      );
    const circle = circles.get(step.id);
    return [
      ...broken,
      ...aboutBranches(step),
      ...(unreached.has(step.id) ? [finding('unreached', 'warning', step.id)] : []),
      ...(circle ? [finding('circle', 'note', step.id, { steps: circle })] : []),
    ];
  });
}

/**
 * Why a process cannot be proposed for how its steps follow each other: branches that lead to a step that is gone, each
 * with its step (its title, or place in the list) and its case, empty where it has none.
 */
export function flowBlockers(
  view: Record<string, unknown>,
): { step: string; title: string; branch: string }[] {
  const steps = (Array.isArray(view.steps) ? view.steps : []) as (FlowStep & { title?: string })[];
  const titles = new Map(steps.map(({ id, title }, at) => [id, title?.trim() || String(at + 1)]));
  return checkFlow(steps).flatMap(({ rule, step, label }) =>
    rule === 'branch-to-nowhere' ? [{ step, title: titles.get(step) ?? step, branch: label }] : [],
  );
}
