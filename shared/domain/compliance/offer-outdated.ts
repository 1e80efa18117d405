import { found, nameOfRecord, ruleOf } from './rule';

export const offerOutdated = ruleOf({
  id: 'offer-outdated',
  title: 'An offer is out of date',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation: 'Its last day is over, and it still stands in the catalogue as if it could be handed out.',
  mend: 'Retire it, or move its last day and announce it again.',
  of: ['offer'],
  needs: ['offers', 'today'],
  check(record, { offers, today }) {
    const { validUntil } = record.view;
    if (offers.offers[record.id]?.status === 'retired' || validUntil === null || validUntil >= today)
      return [];
    return [found(record, 'validUntil', `${nameOfRecord(record)} was valid until ${validUntil}.`)];
  },
});
