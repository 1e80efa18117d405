import type { RuleInfo } from '#shared/contract/compliance';
import type { ViewOf } from '#shared/model/kinds';
import type { Language } from '#shared/model/language';
import { GERMAN_RULES } from './german';
import type { Rule } from './rule';

type Settings = ViewOf<'compliance'> | null;

/** A rule as a workspace has it, in a language; English stands in for a rule that has no words in it yet. */
export function ruleInfo(rule: Rule, settings: Settings, language: Language = 'en'): RuleInfo {
  const { id, title, cause, severity, on, explanation, mend } = rule;
  const own = settings?.rules.find((each) => each.id === id);
  return {
    ...{ id, title, cause, explanation, mend },
    ...(language === 'de' ? GERMAN_RULES[id] : undefined),
    severity: own?.severity ?? severity,
    on: own?.on ?? on,
    standard: { severity, on },
  };
}
