import { daysBetween, found, nameOfRecord, ruleOf } from './rule';

const PATIENCE_DAYS = 30;

export const offerWithoutFeedback = ruleOf({
  id: 'offer-without-feedback',
  title: 'Nobody says what came of an offer',
  cause: 'communication',
  severity: 'note',
  on: false,
  explanation:
    'It was announced a month ago, and nobody has said how a prospect took it: nobody knows whether to make more of it.',
  mend: 'Ask those who use it how it was taken; two presses on its page are enough.',
  of: ['offer'],
  needs: ['offers', 'today'],
  check(record, { offers, today }) {
    const facts = offers.offers[record.id];
    if (facts?.status !== 'announced' || facts.announcedAt === null || facts.feedback > 0) return [];
    const days = daysBetween(facts.announcedAt, today);
    return days > PATIENCE_DAYS
      ? [
          found(
            record,
            'feedback',
            `${nameOfRecord(record)} was announced ${days} days ago, and nobody has said what came of it.`,
          ),
        ]
      : [];
  },
});
