import type { Metric } from '#shared/model/commitment';
import type { CountingRule, CountingRules } from '#shared/model/counting';

/** A counting rule as it stands on screen: the question, and the answer that holds. */
export interface RuleInWords {
  rule: CountingRule;
  question: string;
  answer: string;
}

type Options = {
  [K in CountingRule]: CountingRules[K] extends number
    ? (n: number) => string
    : Record<CountingRules[K] & string, string>;
};

const QUESTIONS: Record<CountingRule, string> = {
  qualifyingDone: 'When is qualifying done?',
  cohort: 'To which period does a lead belong?',
  lateData: 'What about late data?',
  severalExports: 'What if exports differ?',
  reopenedLead: 'What if a lead is re-opened?',
  recycledLead: 'What if a lead is handed over again?',
  mergedLeads: 'What about merged leads?',
  duplicates: 'How often does a person count?',
  timeZones: 'What about times without an hour?',
  outOfHours: 'What about events out of hours?',
  holidays: 'What does a holiday do?',
  ownerChange: 'What if the owner changes?',
  partialPeriods: 'What about periods that began before the promise?',
  lowVolume: 'From how many leads is a rate judged?',
  nothingHandedOver: 'What if nothing was handed over?',
  fitNotAssessed: 'What if nobody assessed the fit by the deadline?',
  everyOccurrence: 'What is counted at each date?',
  missingColumn: 'What if a column is missing?',
  gaming: 'What about figures that look managed?',
  disputes: 'What becomes of disputes?',
};

const ANSWERS: Options = {
  qualifyingDone: {
    'earlier-of-both': 'When the lead is qualified or disqualified, whichever comes first.',
    'qualified-only': 'Only when the lead is qualified.',
  },
  cohort: {
    'hand-over-period': 'To the period of its hand-over; the period matures until the window closes.',
    calendar:
      'It counts as come in when it comes in, and as reached when it gets there, each in its own period.',
  },
  lateData: { 'cut-off': 'They count until the signed cut-off; what changes later is a restatement.' },
  severalExports: {
    'export-time': 'The newer export counts, by the time it was made; a blank never erases a value.',
  },
  reopenedLead: {
    'first-decision': 'The first decision stands.',
    'last-decision': 'The last decision stands.',
  },
  recycledLead: {
    'first-episode': 'The first hand-over counts.',
    'last-episode': 'The last hand-over counts.',
  },
  mergedLeads: {
    'closed-periods-stay': 'Closed periods stay as they are; in open ones merged leads count once.',
    'count-once': 'Merged leads count once, in closed periods too.',
    'count-all': 'Every lead counts, merged or not.',
  },
  duplicates: { 'one-per-episode': 'Once for each hand-over, by the id of the lead.' },
  timeZones: {
    'by-day': 'They are judged by their day, and marked.',
    'not-proven': 'On the day of the deadline they are not proven and do not count.',
  },
  outOfHours: {
    'next-opening': 'The clock starts at the next opening of the team that owes.',
    elapsed: 'The clock runs day and night.',
  },
  holidays: {
    'deadline-moves':
      'A deadline on a holiday of the team that owes moves to its next working day; the target stays.',
    'deadline-stays': 'Nothing: the deadline stays.',
  },
  ownerChange: {
    'never-resets': 'The clock of the team goes on.',
    resets: 'The clock starts anew with the assignment, unless the answer came before.',
  },
  partialPeriods: { 'not-judged': 'They are not judged.', judged: 'They are judged like any other.' },
  lowVolume: (n) =>
    n === 0 ? 'From the first lead on.' : `From ${n} leads on; below that the counts are shown.`,
  nothingHandedOver: {
    'not-applicable': 'The period is not applicable.',
    attained: 'The period counts as attained.',
  },
  fitNotAssessed: {
    'accepted-as-fit': 'The lead is accepted as fit.',
    'not-fit': 'The lead does not count as fit.',
    'left-out': 'The lead is left out.',
  },
  everyOccurrence: {
    'since-previous': 'Everything since the previous deadline; a surplus never carries over.',
    'same-day': 'Only what came on the same day.',
  },
  missingColumn: { 'not-measurable': 'The commitment is not measurable, and the import names the column.' },
  gaming: { flag: 'They are flagged.' },
  disputes: { 'lapse-to-default': 'What nobody answers lapses to the rule; the rest goes to the arbiter.' },
};

const ALWAYS: CountingRule[] = [
  'cohort',
  'lateData',
  'severalExports',
  'recycledLead',
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
  timeliness: [...ALWAYS, ...RATES, 'qualifyingDone', 'reopenedLead', 'outOfHours', 'ownerChange'],
  conversion: [...ALWAYS, ...RATES, 'reopenedLead'],
  manual: ['holidays', 'partialPeriods'],
};

function answerOf<K extends CountingRule>(rule: K, rules: CountingRules): string {
  if (rule === 'lowVolume') return ANSWERS.lowVolume(rules.lowVolume);
  const answers: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(ANSWERS[rule]));
  return answers[String(rules[rule])] ?? String(rules[rule]);
}

/** Metrics for which only one answer of a rule has a meaning. */
const FIXED: Partial<Record<CountingRule, readonly Metric[]>> = { cohort: ['count', 'timeliness'] };

/** Can another answer of the rule change this metric's figures? */
export const isChoice = (metric: Metric, rule: CountingRule): boolean =>
  FIXED[rule]?.includes(metric) !== true;

/** The rules that made a figure, each as question and answer. */
export function rulesInWords(metric: Metric, rules: CountingRules): RuleInWords[] {
  return RULES_OF[metric].map((rule) => ({ rule, question: QUESTIONS[rule], answer: answerOf(rule, rules) }));
}
