import { found, ruleOf } from './rule';

export const decisionWithoutOwner = ruleOf({
  id: 'decision-without-owner',
  title: 'A decision has no owner',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation: 'What was decided and is nobody’s to see to, is talked about again in a month.',
  mend: 'Name who sees to it, in the list of decisions.',
  of: ['discussion'],
  needs: ['exists', 'titles', 'members'],
  check: ({ view }, { exists, titleOf, members }) => {
    const about = view.record;
    if (!about || !exists(about)) return [];
    return view.decisions
      .filter(({ owner }) => owner === null || members.get(owner)?.left === true)
      .map(({ id, text }) =>
        found(
          { id: about },
          `decisions/${id}`,
          `${titleOf(about)}: nobody sees to what was decided: “${text}”`,
        ),
      );
  },
});
