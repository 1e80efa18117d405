import type { Metric } from '#shared/model/commitment';
import { COOLING_OFF_DAYS, type CountingRule, type CountingRules } from '#shared/model/counting';
import type { Language } from '#shared/model/language';
import { ENGLISH_ANSWERS, ENGLISH_QUESTIONS } from './rules-english';
import { GERMAN_ANSWERS, GERMAN_QUESTIONS } from './rules-german';
import type { RuleAnswers, RuleQuestions } from './rules-words';

/** A counting rule as it stands on screen: the question, and the answer that holds. */
export interface RuleInWords {
  rule: CountingRule;
  question: string;
  answer: string;
}

const WORDS: Readonly<Record<Language, { questions: RuleQuestions; answers: RuleAnswers }>> = {
  en: { questions: ENGLISH_QUESTIONS, answers: ENGLISH_ANSWERS },
  de: { questions: GERMAN_QUESTIONS, answers: GERMAN_ANSWERS },
};

const ALWAYS: CountingRule[] = [
  'cohort',
  'lateData',
  'severalExports',
  'recycledLead',
  'coolingOff',
  'mergedLeads',
  'duplicates',
  'timeZones',
  'holidays',
  'partialPeriods',
  'everyOccurrence',
  'missingColumn',
  'gaming',
  'disputes',
];
const RATES: CountingRule[] = ['lowVolume', 'nothingHandedOver'];

/** The rules that can change a metric's figures, in the order of the table above. */
const RULES_OF: Record<Metric, CountingRule[]> = {
  count: ALWAYS,
  share: [...ALWAYS, ...RATES, 'fitNotAssessed'],
  timeliness: [
    ...ALWAYS,
    ...RATES,
    'qualifyingDone',
    'reopenedLead',
    'automatedTouches',
    'outOfHours',
    'ownerChange',
  ],
  conversion: [...ALWAYS, ...RATES, 'reopenedLead'],
  manual: ['holidays', 'partialPeriods'],
};

function answerOf(rule: CountingRule, rules: CountingRules, said: RuleAnswers): string {
  if (rule === 'lowVolume') return said.lowVolume(rules.lowVolume);
  if (rule === 'coolingOff') return said.coolingOff(rules.coolingOff ?? COOLING_OFF_DAYS);
  const answers: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(said[rule]));
  // A rule that came later, and that nobody chose an answer of, has its first one.
  const held = String(rules[rule] ?? Object.keys(answers)[0]);
  return answers[held] ?? held;
}

/** Metrics for which only one answer of a rule has a meaning. */
const FIXED: Partial<Record<CountingRule, readonly Metric[]>> = { cohort: ['count', 'timeliness'] };

/** Can another answer of the rule change this metric's figures? */
export const isChoice = (metric: Metric, rule: CountingRule): boolean =>
  FIXED[rule]?.includes(metric) !== true;

/** The rules that made a figure, each as question and answer. */
export function rulesInWords(metric: Metric, rules: CountingRules, language: Language = 'en'): RuleInWords[] {
  const { questions, answers } = WORDS[language];
  // Nobody asks how long a cooling-off takes where there is none.
  const asked = RULES_OF[metric].filter(
    (rule) => rule !== 'coolingOff' || rules.recycledLead === 'new-after-cooling-off',
  );
  return asked.map((rule) => ({ rule, question: questions[rule], answer: answerOf(rule, rules, answers) }));
}
