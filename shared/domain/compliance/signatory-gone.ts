import { found, nameOfRecord, ruleOf } from './rule';

export const signatoryGone = ruleOf({
  id: 'signatory-gone',
  title: 'A signatory has left',
  cause: 'expectations',
  severity: 'warning',
  on: false,
  explanation:
    'Nobody of those who signed, or who are to sign, for a team is here any more. What was signed stays valid, but nobody speaks for it.',
  mend: 'Name another signatory, and propose it again so that they take it on.',
  of: ['process', 'agreement', 'definition', 'playbook'],
  needs: ['members', 'teams'],
  check(record, { standingOf, members, teams }) {
    const { inForce, open } = standingOf(record.id);
    const gone = (signatories: readonly string[]) =>
      signatories.every((member) => members.get(member)?.left !== false);
    const nameOf = (member: string | undefined) => members.get(member ?? '')?.name ?? member ?? '';
    return [
      ...(inForce?.parties ?? []).map((party) => ({ ...party, verb: 'signed' })),
      ...(open?.waiting ?? []).map((party) => ({ ...party, verb: 'is to sign' })),
    ]
      .filter(({ signatories }) => gone(signatories))
      .map(({ team, signatories, verb }) =>
        found(
          record,
          `signatories/${team}`,
          `${nameOfRecord(record)}: ${nameOf(signatories[0])}, who ${verb} for ${teams.get(team) ?? team}, is not here any more.`,
        ),
      );
  },
});
