import type { WaitingForMe } from '#shared/contract/home';
import type { MemberState } from '#shared/domain/acts/history';
import { openActions } from '#shared/domain/touchpoints/actions';
import { notHeld } from '#shared/domain/touchpoints/meetings';
import type { Session } from '../session';
import { allTouchpoints } from '../touchpoints/reading';

/** What a member is to do that came up in meetings, and meetings of theirs that nobody said were held. */
export async function fromMeetings(session: Session, me: MemberState): Promise<WaitingForMe[]> {
  const now = Date.parse(session.now());
  return (await allTouchpoints(session)).flatMap(({ id, touchpoint }): WaitingForMe[] => {
    const line = { record: id, recordKind: 'touchpoint', title: touchpoint.title, whom: null };
    const actions = openActions(touchpoint.actions)
      .filter(({ owner }) => owner === me.id)
      .map(
        (action): WaitingForMe => ({
          ...line,
          kind: 'action',
          since: null,
          text: action.title,
          action: action.id,
          dueOn: action.due,
        }),
      );
    const last = touchpoint.owner === me.id ? notHeld(touchpoint, now).at(-1) : undefined;
    return last?.standing === 'open'
      ? [
          ...actions,
          { ...line, kind: 'meeting', since: new Date(last.start).toISOString(), meeting: last.id },
        ]
      : actions;
  });
}
