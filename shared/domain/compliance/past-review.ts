import { found, nameOfRecord, ruleOf } from './rule';

export const pastReview = ruleOf({
  id: 'past-review',
  title: 'The review is overdue',
  cause: 'expectations',
  severity: 'warning',
  on: true,
  explanation: 'What was agreed a year ago may not be what either team does today.',
  mend: 'Go through it together and propose a version with a new review date.',
  of: ['process', 'agreement', 'definition', 'playbook'],
  needs: ['today'],
  check(record, { standingOf, today }) {
    const reviewOn = standingOf(record.id).inForce?.reviewOn;
    if (!reviewOn || reviewOn >= today) return [];
    return [found(record, 'reviewOn', `${nameOfRecord(record)} was to be reviewed by ${reviewOn}.`)];
  },
});
