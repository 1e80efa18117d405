import type { CountingRule, CountingRules } from '#shared/model/counting';

/** What each counting rule asks, in one language. */
export type RuleQuestions = Readonly<Record<CountingRule, string>>;

/** What each answer says, in one language. */
export type RuleAnswers = {
  [K in CountingRule]: NonNullable<CountingRules[K]> extends number
    ? (n: number) => string
    : Record<CountingRules[K] & string, string>;
};
