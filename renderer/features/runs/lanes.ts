import type { RunLine } from '#shared/contract/runs';

/** A lane of the board. */
export interface Lane {
  id: string;
  title: string;
  runs: RunLine[];
}

/** Lanes by where runs stand; those under way are always there. */
export function byStanding(
  runs: readonly RunLine[],
  wordOf: (standing: RunLine['standing']) => string,
): Lane[] {
  const always = ['offered', 'active', 'blocked'] as const;
  return [...always, 'done' as const, 'stopped' as const, 'empty' as const]
    .map((standing) => ({
      id: standing,
      title: wordOf(standing),
      runs: runs.filter((run) => run.standing === standing),
    }))
    .filter(({ id, runs: own }) => own.length > 0 || always.some((each) => each === id));
}

/** Lanes by the step at which runs of one process stand, in the order in which they are met first. */
export function bySteps(
  runs: readonly RunLine[],
  steps: readonly { step: string; title: string }[],
  overTitle: string,
): Lane[] {
  const known = steps.map(({ step, title }) => ({
    id: step,
    title,
    runs: runs.filter((run) => run.step?.id === step),
  }));
  const over = runs.filter(({ step }) => step === null);
  return over.length === 0 ? known : [...known, { id: 'over', title: overTitle, runs: over }];
}
