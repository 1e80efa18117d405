import { nameOfRecord, type Rule } from './rule';

export const noOwner: Rule = {
  id: 'no-owner',
  title: 'Nobody owns it',
  cause: 'process',
  severity: 'warning',
  explanation:
    'A document without an owner goes out of date, because its review is nobody’s work. Mend it: name a person as owner.',
  check: ({ records }) =>
    records
      .filter(
        (record) =>
          (record.kind === 'process' ||
            record.kind === 'agreement' ||
            record.kind === 'definition' ||
            record.kind === 'playbook') &&
          !record.view.owner,
      )
      .map((record) => ({
        record: record.id,
        path: 'owner',
        message: `${nameOfRecord(record)} has no owner.`,
      })),
};
