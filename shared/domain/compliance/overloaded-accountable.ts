import { counted, found, ruleOf } from './rule';

/** Fewer steps than this one person keeps an eye on. */
const LEAST = 12;

export const overloadedAccountable = ruleOf({
  id: 'overloaded-accountable',
  title: 'One role answers for most of the steps',
  cause: 'resources',
  severity: 'warning',
  on: false,
  explanation:
    'Where one role answers for more than half of all steps, everything waits for it, and nothing is decided while it is away.',
  mend: 'Give the letter A of some steps to who does them.',
  of: ['workspace'],
  needs: ['answers'],
  check: (record, { answers }) =>
    record.view.roles.flatMap(({ id, title }) => {
      const own = answers.byRole.get(id) ?? 0;
      if (own < LEAST || own * 2 <= answers.steps) return [];
      return [
        found(
          record,
          `roles/${id}`,
          `${title || id} answers for ${own} of ${counted(answers.steps, 'step')}.`,
        ),
      ];
    }),
});
