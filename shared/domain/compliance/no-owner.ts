import { found, nameOfRecord, ruleOf } from './rule';

export const noOwner = ruleOf({
  id: 'no-owner',
  title: 'Nobody owns it',
  cause: 'process',
  severity: 'warning',
  on: true,
  explanation: 'A document without an owner goes out of date, because its review is nobody’s work.',
  mend: 'Name a person as owner.',
  of: ['process', 'agreement', 'definition', 'playbook', 'touchpoint', 'offer'],
  check: (record) =>
    record.view.owner ? [] : [found(record, 'owner', `${nameOfRecord(record)} has no owner.`)],
  mendNow: (record, { me }) => (record.view.owner ? null : { owner: me }),
});
