import { checkRaci, type RaciRule } from '#shared/domain/raci/check';
import { applied, type RaciRow } from '#shared/domain/raci/letters';
import { found, nameOfRecord, ruleOf } from './rule';

const WORDS: Partial<Record<RaciRule, string>> = {
  'nobody-does': 'nobody is responsible',
  'nobody-answers': 'nobody is accountable',
  'several-answer': 'more than one role is accountable',
};

/** Whether somebody does it and one answers for it: so of most steps, and worked out without more. */
function isWhole(raci: RaciRow): boolean {
  let [does, answers] = [0, 0];
  for (const role in raci) {
    const letter = raci[role];
    if (letter === 'R' || letter === 'AR') does += 1;
    if (letter === 'A' || letter === 'AR') answers += 1;
  }
  return does > 0 && answers === 1;
}

export const raciIntegrity = ruleOf({
  id: 'raci-integrity',
  title: 'A step without one who answers for it',
  cause: 'process',
  severity: 'error',
  on: true,
  explanation:
    'Each step has at least one role that does it (R) and exactly one that answers for it (A). With two, each waits for the other.',
  mend: 'Set the letters in the grid.',
  of: ['process'],
  check(record) {
    if (record.view.steps.every(({ raci }) => isWhole(raci))) return [];
    return checkRaci(
      record.view.steps,
      record.view.roles.map(({ id }) => id),
    ).flatMap(({ rule, severity, step }) => {
      const words = WORDS[rule];
      if (!words || severity !== 'error' || step === null) return [];
      const title = record.view.steps.find(({ id }) => id === step)?.title || 'A step without a title';
      return [found(record, `steps/${step}/raci`, `${nameOfRecord(record)}, “${title}”: ${words}.`)];
    });
  },
  mendNow({ view }, { path }) {
    const findings = checkRaci(
      view.steps,
      view.roles.map(({ id }) => id),
    ).filter(({ step, severity }) => severity === 'error' && `steps/${step}/raci` === path);
    const [only] = findings.length === 1 ? (findings[0]?.mends ?? []) : [];
    // With two ways to mend it, which is right is for a person to say.
    if (findings[0]?.mends.length !== 1 || only?.kind !== 'set') return null;
    const steps = view.steps.map((step) =>
      step.id === only.step ? { ...step, raci: applied(step.raci, only.change) } : step,
    );
    return { steps };
  },
});
