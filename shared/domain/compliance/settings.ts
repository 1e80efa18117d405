import type { RuleInfo } from '#shared/contract/compliance';
import type { ViewOf } from '#shared/model/kinds';
import type { Rule } from './rule';

type Settings = ViewOf<'compliance'> | null;

/** A rule as a workspace has it. */
export function ruleInfo(rule: Rule, settings: Settings): RuleInfo {
  const { id, title, cause, severity, on, explanation, mend } = rule;
  const own = settings?.rules.find((each) => each.id === id);
  return {
    ...{ id, title, cause, explanation, mend },
    severity: own?.severity ?? severity,
    on: own?.on ?? on,
    standard: { severity, on },
  };
}
