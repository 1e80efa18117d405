import { counted, found, ruleOf } from './rule';

export const roleWithoutPeople = ruleOf({
  id: 'role-without-people',
  title: 'Nobody holds a role that steps wait for',
  cause: 'resources',
  severity: 'warning',
  on: false,
  explanation: 'A role without people does nothing and answers for nothing, whatever the grid says.',
  mend: 'Say under People who holds the role, or give its letters to another.',
  of: ['workspace'],
  needs: ['members', 'answers'],
  check: (record, { members, answers }) =>
    record.view.roles.flatMap((role) => {
      const held = role.members.some((member) => members.get(member)?.left === false);
      const own = answers.byRole.get(role.id) ?? 0;
      if (held || own === 0) return [];
      return [
        found(
          record,
          `roles/${role.id}`,
          `Nobody holds “${role.title || role.id}”, which answers for ${counted(own, 'step')}.`,
        ),
      ];
    }),
});
