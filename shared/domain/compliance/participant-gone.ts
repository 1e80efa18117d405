import { found, nameOfRecord, ruleOf } from './rule';

export const participantGone = ruleOf({
  id: 'participant-gone',
  title: 'Somebody who takes part has left',
  cause: 'communication',
  severity: 'note',
  on: false,
  explanation: 'An invitation to somebody who left hides that nobody speaks for their part any more.',
  mend: 'Take them out, and think about who comes in their place.',
  of: ['touchpoint'],
  needs: ['members'],
  check(record, { members }) {
    const gone = record.view.people.filter(({ id }) => members.get(id)?.left !== false);
    if (gone.length === 0) return [];
    const names = gone.map(({ id }) => members.get(id)?.name ?? id).join(', ');
    return [found(record, 'people', `${nameOfRecord(record)}: ${names} left and still takes part.`)];
  },
});
