import type { LeadVerdict } from './status';

const WORDS: Readonly<Record<LeadVerdict, string>> = {
  counted: 'Counts',
  'counted-by-default': 'Counts as fit: nobody said otherwise in time',
  open: 'Still open',
  late: 'Done, but after the deadline',
  'not-done': 'Not done by the deadline',
  'not-fit': 'Does not fit',
  'decided-before': 'Decided before it was handed over',
  'not-proven': 'Its time is not exact enough to tell',
  'left-out': 'Left out',
};

/** Why a lead counts or does not, in a few words. */
export const verdictInWords = (verdict: LeadVerdict): string => WORDS[verdict];
