import type { RuleAnswers, RuleQuestions } from './rules-words';

export const ENGLISH_QUESTIONS: RuleQuestions = {
  qualifyingDone: 'When is qualifying done?',
  cohort: 'To which period does a lead belong?',
  lateData: 'What about late data?',
  severalExports: 'What if exports differ?',
  reopenedLead: 'What if a lead is re-opened?',
  recycledLead: 'What if a lead is handed over again?',
  coolingOff: 'After how many days is it a new lead?',
  mergedLeads: 'What about merged leads?',
  duplicates: 'How often does a person count?',
  timeZones: 'What about times without an hour?',
  outOfHours: 'What about events out of hours?',
  holidays: 'What does a holiday do?',
  ownerChange: 'What if the owner changes?',
  automatedTouches: 'What about touches that a machine made?',
  partialPeriods: 'What about periods that began before the promise?',
  lowVolume: 'From how many leads is a rate judged?',
  nothingHandedOver: 'What if nothing was handed over?',
  fitNotAssessed: 'What if nobody assessed the fit by the deadline?',
  everyOccurrence: 'What is counted at each date?',
  missingColumn: 'What if a column is missing?',
  gaming: 'What about figures that look managed?',
  disputes: 'What becomes of disputes?',
};

export const ENGLISH_ANSWERS: RuleAnswers = {
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
    'export-time':
      'The newer export counts, by the time it was made; a blank never erases a value, and leads that it lacks are flagged.',
  },
  reopenedLead: {
    'first-decision': 'The first decision stands.',
    'last-decision': 'The last decision stands.',
  },
  recycledLead: {
    'first-episode': 'The first hand-over counts.',
    'last-episode': 'The last hand-over counts.',
    'new-after-cooling-off':
      'After the cooling-off it is a new lead, told apart from the others; before, it is the same one.',
  },
  coolingOff: (days) =>
    `From ${days === 1 ? 'one day' : `${days} days`} after the hand-over that counted before.`,
  mergedLeads: {
    'closed-periods-stay': 'Closed periods stay as they are; in open ones merged leads count once.',
    'count-once': 'Merged leads count once, in closed periods too.',
    'count-all': 'Every lead counts, merged or not.',
  },
  duplicates: {
    'one-per-episode':
      'Once for each hand-over, by the id of the lead; others of the same company are flagged, and count.',
  },
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
  automatedTouches: {
    'do-not-count': 'They stop no clock; a person’s does.',
    count: 'They stop the clock like a person’s.',
  },
  partialPeriods: { 'not-judged': 'They are not judged.', judged: 'They are judged like any other.' },
  lowVolume: (n) =>
    n === 0
      ? 'From the first lead on.'
      : `From ${n} leads on; below that the counts are shown, and those of four weeks.`,
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
