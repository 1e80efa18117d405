import { nameOfRecord, type Rule } from './rule';

export const pastReview: Rule = {
  id: 'past-review',
  title: 'The review is overdue',
  cause: 'expectations',
  severity: 'warning',
  explanation:
    'What was agreed a year ago may not be what either team does today. Mend it: go through it together and propose a version with a new review date.',
  check: ({ records, statusOf, today }) =>
    records.flatMap((record) => {
      const reviewOn = statusOf(record.id).inForce?.proposal.reviewOn;
      if (!reviewOn || reviewOn >= today) return [];
      return [
        {
          record: record.id,
          path: 'reviewOn',
          message: `${nameOfRecord(record)} was to be reviewed by ${reviewOn}.`,
        },
      ];
    }),
};
