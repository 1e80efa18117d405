import { isOverdue } from '#shared/domain/touchpoints/actions';
import { meetingDay } from '#shared/domain/touchpoints/days';
import { found, nameOfRecord, ruleOf } from './rule';

export const actionOverdue = ruleOf({
  id: 'action-overdue',
  title: 'An action is overdue',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation:
    'What was promised in a meeting and is not done when it was due makes the next promise cheaper.',
  mend: 'Do it and tick it off, or agree on another day.',
  of: ['touchpoint'],
  needs: ['today', 'members'],
  check: (record, { today, members }) =>
    record.view.actions
      .filter((action) => isOverdue(action, today))
      .map(({ id, title, owner, due }) => {
        const who = owner ? (members.get(owner)?.name ?? owner) : 'Nobody';
        return found(
          record,
          `actions/${id}`,
          `${nameOfRecord(record)}: “${title || 'untitled'}” was due on ${meetingDay(due ?? '')}. ${who} was to do it.`,
        );
      }),
});
