import { daysBetween, found, nameOfRecord, ruleOf } from './rule';

const DAYS_A_MONTH = 30.44;

export const processPastReview = ruleOf({
  id: 'process-past-review',
  title: 'A process was not gone through as often as agreed',
  cause: 'process',
  severity: 'note',
  on: false,
  explanation: 'The process says how often both teams go through it again, and that time is over.',
  mend: 'Go through it together, and propose it again, changed or not.',
  of: ['process'],
  needs: ['today'],
  check(record, { standingOf, today }) {
    const months = record.view.reviewEvery?.months;
    const since = standingOf(record.id).inForce?.since;
    if (!months || !since || daysBetween(since, today) <= months * DAYS_A_MONTH) return [];
    return [
      found(
        record,
        'reviewEvery',
        `${nameOfRecord(record)} is gone through every ${months === 1 ? 'month' : `${months} months`}, last on ${since.slice(0, 10)}.`,
      ),
    ];
  },
});
