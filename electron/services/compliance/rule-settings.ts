import type { RuleInfo, Severity } from '#shared/contract/compliance';
import { RULES } from '#shared/domain/compliance/rules';
import { ruleInfo } from '#shared/domain/compliance/settings';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS } from '#shared/model/kinds';
import type { Language } from '#shared/model/language';
import { newDocument } from '#shared/model/new-document';
import { requireEditor } from '../records';
import type { Session } from '../session';
import { ruleNamed, ruleSettings, SETTINGS } from './look';

/** Every rule as the workspace has it, in a language. */
export async function rulesNow(session: Session, language: Language): Promise<RuleInfo[]> {
  const settings = await ruleSettings(session);
  return RULES.map((rule) => ruleInfo(rule, settings, language));
}

interface Change {
  rule: string;
  on?: boolean | null | undefined;
  severity?: Severity | null | undefined;
}

/** Changes how both teams have a rule. INVALID, NOT_ALLOWED. */
export async function setRule(
  session: Session,
  { rule: id, on, severity }: Change,
  language: Language,
): Promise<RuleInfo> {
  const rule = ruleNamed(id);
  const me = await requireEditor(session);
  const author = { member: me.id, at: session.now() };
  const before = (await ruleSettings(session))?.rules ?? [];
  const own = before.find((each) => each.id === id) ?? { id, on: null, severity: null };
  const next = {
    ...own,
    ...(on !== undefined && { on }),
    ...(severity !== undefined && { severity }),
  };
  const rules = before.some((each) => each.id === id)
    ? before.map((each) => (each.id === id ? next : each))
    : [...before, next];
  const { documents } = session.store;
  if (documents.has(SETTINGS)) {
    await documents.edit(SETTINGS, 'rules', (doc) => {
      writeRecord(doc, KINDS.compliance.schema, { rules }, author);
    });
  } else {
    await documents.create(
      'compliance',
      SETTINGS,
      newDocument('compliance', { rules }, author.member, author.at),
    );
  }
  return ruleInfo(rule, await ruleSettings(session), language);
}
