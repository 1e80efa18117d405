import { counted, daysBetween, found, nameOfRecord, ruleOf } from './rule';

const PATIENCE_DAYS = 7;

export const offerUnknown = ruleOf({
  id: 'offer-unknown',
  title: 'Not everybody knows an announced offer',
  cause: 'communication',
  severity: 'note',
  on: false,
  explanation: 'It was announced a week ago, and some have not said that they know it.',
  mend: 'Ask them to open it and say that they know it.',
  of: ['offer'],
  needs: ['offers', 'today'],
  check(record, { offers, today }) {
    const { announcedAt = null, unaware = [] } = offers.offers[record.id] ?? {};
    if (announcedAt === null || unaware.length === 0 || daysBetween(announcedAt, today) <= PATIENCE_DAYS)
      return [];
    const shown = unaware.length > 3 ? [...unaware.slice(0, 2), `${unaware.length - 2} more`] : unaware;
    const who = new Intl.ListFormat('en').format(shown);
    const days = counted(daysBetween(announcedAt, today), 'day');
    return [
      found(record, null, `${nameOfRecord(record)}, announced ${days} ago, is not known yet to ${who}.`),
    ];
  },
});
