import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import type { RaciFinding, RaciMend } from '#shared/domain/raci/check';
import type { RaciLetter } from '#shared/model/process';
import { orpc } from '../../app/api';
import type { DocumentSession } from '../../app/document/session';
import { offerUndo } from '../../ui/offer-undo';
import { FindingsMark, type TellableFinding } from './findings-mark';
import { applyMend, setLetters } from './raci-edit';
import type { Roles } from './use-roles';
import { type PeopleFindings, useTellPeople } from './use-tell-people';

const NO_MEMBERS: readonly Member[] = [];

type Names = Pick<Roles, 'titleOf'>;

type Say = TFunction<'processes'>;

const sayFinding = (t: Say, { titleOf }: Names, { rule, roles: about }: RaciFinding): string =>
  t(`finding.${rule}`, { names: about.map(titleOf).join(', ') });

/** A mend as the words of a button. */
function sayMend(t: Say, { titleOf }: Names, mend: RaciMend): string {
  if (mend.kind === 'add-column') return t('mend.addColumn', { role: titleOf(mend.role) });
  if (mend.kind === 'remove-column') return t('mend.removeColumn', { role: titleOf(mend.role) });
  if (mend.keep === null) return t('mend.inform');
  const letter = mend.change[mend.keep];
  const role = titleOf(mend.keep);
  return letter ? t('mend.give', { role, letter: t(`raci.${letter}`) }) : t('mend.keep', { role });
}

/** A finding in one sentence. */
export function useFindingWords(roles: Names): (finding: RaciFinding) => string {
  const { t } = useTranslation('processes');
  return (finding) => sayFinding(t, roles, finding);
}

/** Findings in words, with their mends as buttons. */
export function useTellFindings({
  titleOf,
}: Names): (findings: readonly RaciFinding[], apply: (mend: RaciMend) => void) => TellableFinding[] {
  const { t } = useTranslation('processes');
  return useCallback(
    (findings, apply) =>
      findings.map((finding) => ({
        key: finding.rule + finding.roles.join(),
        rule: finding.rule,
        severity: finding.severity,
        text: sayFinding(t, { titleOf }, finding),
        mends: finding.mends.map((mend) => ({
          label: sayMend(t, { titleOf }, mend),
          apply: () => apply(mend),
        })),
      })),
    [t, titleOf],
  );
}

export interface FindingsProps {
  session: DocumentSession;
  findings: readonly RaciFinding[];
  roles: Roles;
  disabled: boolean;
}

/** What is wrong with who does what, as far as the letters themselves say it. */
export function Findings({ session, findings, roles, disabled }: FindingsProps) {
  const told = useTellFindings(roles)(findings, (mend) => applyMend(session, mend));
  return <FindingsMark findings={told} testId="raci-finding" disabled={disabled} />;
}

export interface StepFindingsProps extends FindingsProps {
  step: string;
  people: PeopleFindings;
}

/** All that is wrong with who does a step, what only people can settle included. */
export function StepFindings({ session, findings, roles, disabled, step, people }: StepFindingsProps) {
  const { t } = useTranslation('processes');
  const tell = useTellFindings(roles);
  const { data: members = NO_MEMBERS } = useQuery(orpc.people.list.queryOptions());
  const byRole = useMemo(() => new Map(roles.roles.map((role) => [role.id, role])), [roles.roles]);
  const tellPeople = useTellPeople({ roles: byRole, members, titleOf: roles.titleOf });
  const hold = (role: string, member: string): void => {
    const name = members.find(({ id }) => id === member)?.name ?? member;
    offerUndo(t('mend.held', { name, role: roles.titleOf(role) }), roles.hold(role, member));
  };
  const settle = (role: string, letter: RaciLetter | null): void =>
    setLetters(session, [{ step, change: { [role]: letter } }]);
  const told = [
    ...tell(findings, (mend) => applyMend(session, mend)),
    ...tellPeople(people, { hold, settle }),
  ];
  return <FindingsMark findings={told} testId="raci-finding" disabled={disabled} />;
}
