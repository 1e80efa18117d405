import type { RaciLetter } from '#shared/model/process';
import { accountableOf, type RaciChange, type RaciRow, responsibleOf } from './letters';

/** A step as the rules see it. */
export interface RaciStep {
  id: string;
  raci: RaciRow;
}

/**
 * - `nobody-does`: no role is responsible.
 * - `nobody-answers`: no role is accountable.
 * - `several-answer`: more than one role is accountable; then nobody is.
 * - `many-do`: three or more roles are responsible.
 * - `all-consulted`: everyone who does not do or answer for the step is asked before it; it will wait.
 * - `hidden-letter`: a role has letters but no column, so that nobody sees them.
 * - `unused-role`: a role has a column but no letter anywhere.
 */
export type RaciRule =
  | 'nobody-does'
  | 'nobody-answers'
  | 'several-answer'
  | 'many-do'
  | 'all-consulted'
  | 'hidden-letter'
  | 'unused-role';

/** One way to put a finding right. `keep` names the role that the others give way to. */
export type RaciMend =
  | { kind: 'set'; step: string; change: RaciChange; keep: string | null }
  | { kind: 'add-column'; role: string }
  | { kind: 'remove-column'; role: string };

export interface RaciFinding {
  rule: RaciRule;
  severity: 'error' | 'warning' | 'note';
  /** `null` when it is about a role in the whole process. */
  step: string | null;
  roles: string[];
  /** Ways to mend it, the likeliest first; empty when only a person can say. */
  mends: RaciMend[];
}

/** From how many responsible roles on a step counts as shared by too many. */
const MANY = 3;
/** From how many consulted roles on, and nobody merely informed, asking everyone is a finding. */
const MANY_CONSULTED = 3;

const set = (step: string, change: RaciChange, keep: string | null): RaciMend => ({
  kind: 'set',
  step,
  change,
  keep,
});

const letters = (roles: readonly string[], letter: RaciLetter | null): Record<string, RaciLetter | null> =>
  Object.fromEntries(roles.map((role) => [role, letter]));

function nobodyDoes({ id, raci }: RaciStep): RaciFinding | null {
  if (responsibleOf(raci).length > 0) return null;
  const mends = accountableOf(raci).map((role) => set(id, { [role]: 'AR' }, role));
  return { rule: 'nobody-does', severity: 'error', step: id, roles: [], mends };
}

/** Offers those who do the step, then whoever answers for most of what they do, or else of all steps. */
function nobodyAnswers({ id, raci }: RaciStep, steps: readonly RaciStep[]): RaciFinding | null {
  if (accountableOf(raci).length > 0) return null;
  const doers = responsibleOf(raci);
  const theirs = steps.filter((step) => responsibleOf(step.raci).some((role) => doers.includes(role)));
  const usual = usualAccountable(theirs) ?? usualAccountable(steps);
  const mends = doers.map((role) => set(id, { [role]: 'AR' }, role));
  if (usual !== null && !doers.includes(usual)) mends.push(set(id, { [usual]: 'A' }, usual));
  return { rule: 'nobody-answers', severity: 'error', step: id, roles: [], mends };
}

/** Those who give way go on doing the step if they did, else are consulted. */
function severalAnswer({ id, raci }: RaciStep): RaciFinding | null {
  const roles = accountableOf(raci);
  if (roles.length < 2) return null;
  const mends = roles.map((keep) => {
    const others = roles.filter((role) => role !== keep);
    return set(id, Object.fromEntries(others.map((role) => [role, raci[role] === 'AR' ? 'R' : 'C'])), keep);
  });
  return { rule: 'several-answer', severity: 'error', step: id, roles, mends };
}

function manyDo({ id, raci }: RaciStep): RaciFinding | null {
  const roles = responsibleOf(raci);
  if (roles.length < MANY) return null;
  const mends = roles.map((keep) => {
    const others = roles.filter((role) => role !== keep);
    return set(id, Object.fromEntries(others.map((role) => [role, raci[role] === 'AR' ? 'A' : 'C'])), keep);
  });
  return { rule: 'many-do', severity: 'warning', step: id, roles, mends };
}

function allConsulted({ id, raci }: RaciStep, columns: readonly string[]): RaciFinding | null {
  const others = columns.filter(
    (role) => raci[role] === undefined || raci[role] === 'C' || raci[role] === 'I',
  );
  if (others.length < MANY_CONSULTED || !others.every((role) => raci[role] === 'C')) return null;
  const mends = [set(id, letters(others, 'I'), null)];
  return { rule: 'all-consulted', severity: 'warning', step: id, roles: [...others], mends };
}

/** The role that answers for most steps; `null` when no role answers for any, or two do for equally many. */
function usualAccountable(steps: readonly RaciStep[]): string | null {
  const counts = new Map<string, number>();
  for (const { raci } of steps)
    for (const role of accountableOf(raci)) counts.set(role, (counts.get(role) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

function aboutRoles(steps: readonly RaciStep[], columns: readonly string[]): RaciFinding[] {
  const used = new Set(steps.flatMap(({ raci }) => Object.keys(raci)));
  const hidden = [...used].filter((role) => !columns.includes(role));
  const unused = steps.length > 0 ? columns.filter((role) => !used.has(role)) : [];
  return [
    ...hidden.map(
      (role): RaciFinding => ({
        rule: 'hidden-letter',
        severity: 'warning',
        step: null,
        roles: [role],
        mends: [{ kind: 'add-column', role }],
      }),
    ),
    ...unused.map(
      (role): RaciFinding => ({
        rule: 'unused-role',
        severity: 'note',
        step: null,
        roles: [role],
        mends: [{ kind: 'remove-column', role }],
      }),
    ),
  ];
}

/**
 * What is wrong with who does what, step by step in their order, then role by role.
 * A process without roles is one whose responsibilities have not been begun: it has no findings.
 *
 * @param columns role ids of the grid's columns
 */
export function checkRaci(steps: readonly RaciStep[], columns: readonly string[]): RaciFinding[] {
  if (columns.length === 0 && steps.every(({ raci }) => Object.keys(raci).length === 0)) return [];
  const byStep = steps.flatMap((step) =>
    [
      nobodyDoes(step),
      nobodyAnswers(step, steps),
      severalAnswer(step),
      manyDo(step),
      allConsulted(step, columns),
    ].filter((finding) => finding !== null),
  );
  return [...byStep, ...aboutRoles(steps, columns)];
}
