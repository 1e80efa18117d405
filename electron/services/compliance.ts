import type { Finding } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import { type CheckContext, type CheckedRecord, findingsOf } from '#shared/domain/compliance/rule';
import { RULES } from '#shared/domain/compliance/rules';
import { statusOf } from '#shared/domain/signoff/versions';
import { isKind } from '#shared/model/kinds';
import type { Application } from './application';
import { fail } from './fail';
import { os } from './implement';
import { measureAgreement } from './measure';
import type { Session } from './session';

/** The linter for agreements. */
export const complianceService = (app: Application) => ({
  check: os.compliance.check.handler(async ({ input }) => ({ findings: await check(app, input) })),
  rules: os.compliance.rules.handler(() =>
    RULES.map(({ id, title, cause, severity, explanation }) => ({ id, title, cause, severity, explanation })),
  ),
});

async function recordsToCheck(session: Session): Promise<CheckedRecord[]> {
  const listed = session.store.documents.list().filter(({ kind }) => isKind(kind));
  return Promise.all(
    listed.map(async ({ id, kind, title }) => {
      const { view } = await session.store.documents.view(id);
      return { id, kind, title, view } as CheckedRecord;
    }),
  );
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
  const records = await recordsToCheck(session);
  const rules = RULES.filter(({ id }) => !input.rules || input.rules.includes(id));
  const measured = new Map<string, readonly MeasuredCommitment[]>();
  if (rules.some(({ id }) => id.startsWith('commitment-'))) {
    for (const { id, kind } of records) {
      if (kind === 'agreement') measured.set(id, (await measureAgreement(app, { id, at })).commitments);
    }
  }
  const context: CheckContext = {
    records,
    statusOf: (record) => statusOf(session.history, record, instant),
    measured,
    today: instant.slice(0, 10),
  };
  return rules.flatMap((rule) => findingsOf(rule, context));
}
