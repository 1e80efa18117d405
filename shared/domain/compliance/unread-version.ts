import { found, nameOfRecord, ruleOf } from './rule';

export const unreadVersion = ruleOf({
  id: 'unread-version',
  title: 'Not everybody has read what is in force',
  cause: 'communication',
  severity: 'note',
  on: false,
  explanation: 'A version binds people who have not said that they read it.',
  mend: 'Ask them to open it and say that they have read it.',
  of: ['process', 'agreement', 'definition', 'playbook'],
  needs: ['members'],
  check(record, { standingOf, members }) {
    const unread = standingOf(record.id).inForce?.unread ?? [];
    if (unread.length === 0) return [];
    const names = unread.map((member) => members.get(member)?.name ?? member);
    const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
    const who = new Intl.ListFormat('en').format(shown);
    return [found(record, 'readers', `${nameOfRecord(record)}: not read yet by ${who}.`)];
  },
});
