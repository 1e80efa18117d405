import { useTranslation } from 'react-i18next';
import type { RaciFinding, RaciMend } from '#shared/domain/raci/check';
import type { DocumentSession } from '../../app/document/session';
import { FindingsMark, type TellableFinding } from './findings-mark';
import { applyMend } from './raci-edit';
import type { Roles } from './use-roles';

type Names = Pick<Roles, 'titleOf'>;

/** A finding in one sentence. */
export function useFindingWords(roles: Names): (finding: RaciFinding) => string {
  const { t } = useTranslation('processes');
  return ({ rule, roles: about }) => t(`finding.${rule}`, { names: about.map(roles.titleOf).join(', ') });
}

/** A mend as the words of a button. */
function useMendWords(roles: Names): (mend: RaciMend) => string {
  const { t } = useTranslation('processes');
  return (mend) => {
    if (mend.kind === 'add-column') return t('mend.addColumn', { role: roles.titleOf(mend.role) });
    if (mend.kind === 'remove-column') return t('mend.removeColumn', { role: roles.titleOf(mend.role) });
    if (mend.keep === null) return t('mend.inform');
    const letter = mend.change[mend.keep];
    const role = roles.titleOf(mend.keep);
    return letter ? t('mend.give', { role, letter: t(`raci.${letter}`) }) : t('mend.keep', { role });
  };
}

export interface FindingsProps {
  session: DocumentSession;
  findings: readonly RaciFinding[];
  roles: Roles;
  disabled: boolean;
}

/** Findings in words, with their mends as buttons. */
export function useTellFindings(
  roles: Names,
): (findings: readonly RaciFinding[], apply: (mend: RaciMend) => void) => TellableFinding[] {
  const say = useFindingWords(roles);
  const mendWords = useMendWords(roles);
  return (findings, apply) =>
    findings.map((finding) => ({
      key: finding.rule + finding.roles.join(),
      rule: finding.rule,
      severity: finding.severity,
      text: say(finding),
      mends: finding.mends.map((mend) => ({ label: mendWords(mend), apply: () => apply(mend) })),
    }));
}

/** What is wrong with who does a step. */
export function Findings({ session, findings, roles, disabled }: FindingsProps) {
  const told = useTellFindings(roles)(findings, (mend) => applyMend(session, mend));
  return <FindingsMark findings={told} testId="raci-finding" disabled={disabled} />;
}
