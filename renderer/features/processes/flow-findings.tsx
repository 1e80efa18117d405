import { useTranslation } from 'react-i18next';
import type { FlowFinding, FlowMend } from '#shared/domain/process/check';
import { removeItem } from '#shared/model/binding/ordered';
import { writeField } from '#shared/model/binding/write';
import type { DocumentSession } from '../../app/document/session';
import { FindingsMark } from './findings-mark';
import { useSteps } from './steps-context';

function apply(session: DocumentSession, { kind, step, branch }: FlowMend): void {
  const path = `steps/${step}/branches`;
  session.newStep();
  session.change((doc, author) => {
    if (kind === 'remove-branch') removeItem(doc, path, branch, author);
    else writeField(doc, `${path}/${branch}`, 'to', null);
  });
  session.newStep();
}

export interface FlowFindingsProps {
  session: DocumentSession;
  findings: readonly FlowFinding[];
  disabled: boolean;
}

/** What is wrong with where a step leads. */
export function FlowFindings({ session, findings, disabled }: FlowFindingsProps) {
  const { t } = useTranslation('processes');
  const steps = useSteps();
  const told = findings.map(({ rule, severity, branch, label, steps: circle, mends }) => ({
    key: `${rule}${branch ?? ''}`,
    rule,
    severity,
    text: t(`flow.${rule}`, {
      label: label || t('flow.unnamed'),
      numbers: circle.map((id) => steps.findIndex((step) => step.id === id) + 1).join(', '),
    }),
    mends: mends.map((mend) => ({
      label: t(`flow.mend.${mend.kind}`),
      apply: () => apply(session, mend),
    })),
  }));
  return <FindingsMark findings={told} testId="flow-finding" disabled={disabled} />;
}
