import type { Finding } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import { RULES } from '#shared/domain/compliance/rules';
import { type RecordStatus, statusOf } from '#shared/domain/signoff/versions';
import type { Application } from './application';
import { Checker } from './compliance/checker';
import { fail } from './fail';
import { os } from './implement';
import { measureAgreement } from './measure';
import { inUse } from './records';
import type { Session } from './session';
import { requiredByTemplates } from './templates/find';

/** The linter for agreements. */
export const complianceService = (app: Application) => ({
  check: os.compliance.check.handler(async ({ input }) => ({ findings: await check(app, input) })),
  rules: os.compliance.rules.handler(() =>
    RULES.map(({ id, title, cause, severity, explanation }) => ({ id, title, cause, severity, explanation })),
  ),
});

const checkers = new WeakMap<Session, Checker>();

/** The checker of the open workspace; it ends with it. */
function checkerOf(app: Application, session: Session): Checker {
  const known = checkers.get(session);
  if (known) return known;
  const checker = new Checker(session.store.dir, session.store.documents);
  checkers.set(session, checker);
  app.onClose(() => checker.close());
  return checker;
}

/** Where every record stands that was ever proposed. */
function statusesAt({ history }: Session, instant: string): Map<string, RecordStatus> {
  const proposed = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  return new Map([...proposed].map((id) => [id, statusOf(history, id, instant)]));
}

/** What the rules find at an instant; INVALID names a rule that does not exist. */
export async function check(
  app: Application,
  input: { at?: string | undefined; rules?: string[] | undefined },
): Promise<Finding[]> {
  const { session } = app;
  const unknown = input.rules?.find((id) => !RULES.some((rule) => rule.id === id));
  if (unknown)
    throw fail('INVALID', `There is no rule ${unknown}. Rules: ${RULES.map(({ id }) => id).join(', ')}.`, {
      field: 'rule',
    });
  const at = input.at ?? session.now();
  if (Number.isNaN(Date.parse(at)))
    throw fail('INVALID', `at: ${at} is not a time such as 2026-05-03`, { field: 'at' });
  const instant = new Date(at.length === 10 ? `${at}T23:59:59.999Z` : at).toISOString();
  const rules = RULES.map(({ id }) => id).filter((id) => !input.rules || input.rules.includes(id));
  const measured = new Map<string, readonly MeasuredCommitment[]>();
  if (rules.some((id) => id.startsWith('commitment-'))) {
    for (const { id } of inUse(session, 'agreement'))
      measured.set(id, (await measureAgreement(app, { id, at })).commitments);
  }
  return checkerOf(app, session).check({
    rules,
    statuses: statusesAt(session, instant),
    draft: statusOf(session.history, '', instant),
    measured,
    requiredBy: await requiredByTemplates(session),
    today: instant.slice(0, 10),
  });
}
