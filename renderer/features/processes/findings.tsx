import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RaciFinding, RaciMend } from '#shared/domain/raci/check';
import type { DocumentSession } from '../../app/document/session';
import { FindingsMark, type TellableFinding } from './findings-mark';
import { applyMend } from './raci-edit';
import type { Roles } from './use-roles';

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

/** What is wrong with who does a step. */
export function Findings({ session, findings, roles, disabled }: FindingsProps) {
  const told = useTellFindings(roles)(findings, (mend) => applyMend(session, mend));
  return <FindingsMark findings={told} testId="raci-finding" disabled={disabled} />;
}
