import { found, nameOfRecord, ruleOf } from './rule';

export const ownerGone = ruleOf({
  id: 'owner-gone',
  title: 'The owner has left',
  cause: 'process',
  severity: 'error',
  on: false,
  explanation: 'What belongs to somebody who left belongs to nobody: reviews and questions go nowhere.',
  mend: 'Name another owner.',
  of: ['process', 'agreement', 'definition', 'playbook', 'touchpoint', 'offer', 'run'],
  needs: ['members'],
  check(record, { members }) {
    const { owner } = record.view;
    const member = owner ? members.get(owner) : undefined;
    if (!owner || member?.left === false) return [];
    return [
      found(
        record,
        'owner',
        `${nameOfRecord(record)} belongs to ${member?.name ?? owner}, who is not here any more.`,
      ),
    ];
  },
  mendNow: (_record, { me }) => ({ owner: me }),
});
