import { expect, it } from 'vitest';
import { GERMAN_RULES } from '#shared/domain/compliance/german';
import { RULES } from '#shared/domain/compliance/rules';
import { ruleInfo } from '#shared/domain/compliance/settings';

it('every rule is told in German, and no other', () => {
  expect(Object.keys(GERMAN_RULES).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

it('a rule told in German stays the rule that it is', () => {
  for (const rule of RULES) {
    const english = ruleInfo(rule, null);
    const german = ruleInfo(rule, null, 'de');
    const words = { title: english.title, explanation: english.explanation, mend: english.mend };
    expect({ ...german, ...words }).toEqual(english);
    for (const part of ['title', 'explanation', 'mend'] as const)
      expect(german[part]).not.toBe(english[part]);
  }
});
