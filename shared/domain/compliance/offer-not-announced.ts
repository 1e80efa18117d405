import { found, nameOfRecord, ruleOf } from './rule';

export const offerNotAnnounced = ruleOf({
  id: 'offer-not-announced',
  title: 'An offer that nobody was told of',
  cause: 'communication',
  severity: 'note',
  on: false,
  explanation:
    'It is written down, or was changed, and those who could hand it out were not told: they sell with what they know.',
  mend: 'Announce it, or archive it where it is not meant to be used.',
  of: ['offer'],
  needs: ['offers'],
  check(record, { offers }) {
    const facts = offers.offers[record.id];
    const { purpose, files } = record.view;
    const name = nameOfRecord(record);
    if (facts?.status === 'announced' && facts.changed)
      return [found(record, null, `${name} was changed since it was announced.`)];
    const ready = purpose.trim() !== '' || files.length > 0;
    return (facts?.status ?? 'draft') === 'draft' && ready
      ? [found(record, null, `${name} was never announced.`)]
      : [];
  },
});
