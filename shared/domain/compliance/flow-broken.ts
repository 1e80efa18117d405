import { checkFlow } from '#shared/domain/process/check';
import { found, nameOfRecord, ruleOf } from './rule';

export const flowBroken = ruleOf({
  id: 'flow-broken',
  title: 'A branch leads to a step that is gone, or a step is never reached',
  cause: 'process',
  severity: 'error',
  on: false,
  explanation:
    'Whoever follows the process comes to an end that nobody meant, or never to a step that counts.',
  mend: 'Choose where the branch leads, or remove it.',
  of: ['process'],
  check: (record) =>
    checkFlow(record.view.steps).flatMap(({ rule, step, label, branch }) => {
      const title = record.view.steps.find(({ id }) => id === step)?.title || 'a step without a title';
      const at = `${nameOfRecord(record)}, “${title}”`;
      if (rule === 'branch-to-nowhere')
        return [
          found(
            record,
            `steps/${step}/branches/${branch}`,
            `${at}: the branch “${label || 'without a name'}” leads to a step that is gone.`,
          ),
        ];
      return rule === 'unreached' ? [found(record, `steps/${step}`, `${at} is never reached.`)] : [];
    }),
  mendNow({ view }, { path }) {
    const [, step, , branch] = path?.split('/') ?? [];
    if (!branch) return null;
    const steps = view.steps.map((each) =>
      each.id === step ? { ...each, branches: each.branches.filter(({ id }) => id !== branch) } : each,
    );
    return { steps };
  },
});
