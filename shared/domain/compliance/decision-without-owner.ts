import { type CheckedOf, found, nameOfRecord, type RuleFinding, ruleOf } from './rule';

type Owned = { owner: string | null };

/** What meetings decided, and what they left to do. */
function inMeetings(record: CheckedOf<'touchpoint'>, nobodys: (owned: Owned) => boolean): RuleFinding[] {
  const { meetings, actions } = record.view;
  const say = (path: string, title: string, what: string): RuleFinding =>
    found(record, path, `${nameOfRecord(record)}: nobody sees to what was ${what}: “${title || 'untitled'}”`);
  return [
    ...meetings.flatMap((meeting) =>
      meeting.decisions
        .filter(nobodys)
        .map(({ id, title }) => say(`meetings/${meeting.id}/decisions/${id}`, title, 'decided')),
    ),
    ...actions
      .filter((action) => action.doneAt === null && nobodys(action))
      .map(({ id, title }) => say(`actions/${id}`, title, 'left to do')),
  ];
}

export const decisionWithoutOwner = ruleOf({
  id: 'decision-without-owner',
  title: 'A decision has no owner',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation: 'What was decided and is nobody’s to see to, is talked about again in a month.',
  mend: 'Name who sees to it, in the list of decisions or actions.',
  of: ['discussion', 'touchpoint'],
  needs: ['exists', 'titles', 'members'],
  check: (record, { exists, titleOf, members }) => {
    const nobodys = ({ owner }: { owner: string | null }) =>
      owner === null || members.get(owner)?.left === true;
    if (record.kind === 'touchpoint') return inMeetings(record, nobodys);
    const about = record.view.record;
    if (!about || !exists(about)) return [];
    return record.view.decisions
      .filter(nobodys)
      .map(({ id, text }) =>
        found(
          { id: about },
          `decisions/${id}`,
          `${titleOf(about)}: nobody sees to what was decided: “${text}”`,
        ),
      );
  },
});
