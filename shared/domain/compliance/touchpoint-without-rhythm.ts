import { rhythmProblem } from '#shared/domain/touchpoints/check';
import { endOfDay } from '#shared/domain/touchpoints/days';
import { nextMeeting } from '#shared/domain/touchpoints/meetings';
import { found, nameOfRecord, ruleOf } from './rule';

export const touchpointWithoutRhythm = ruleOf({
  id: 'touchpoint-without-rhythm',
  title: 'A touchpoint has no meeting to come',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation: 'Teams that meet only when something is wrong talk only about what is wrong.',
  mend: 'Choose a rhythm, add the next meeting, or archive the touchpoint.',
  of: ['touchpoint'],
  needs: ['today'],
  check(record, { today }) {
    if (nextMeeting(record.view, endOfDay(today) - 1)) return [];
    const why = rhythmProblem(record.view.schedule)
      ? 'its rhythm never comes to pass'
      : 'no meeting is to come';
    return [found(record, 'schedule', `${nameOfRecord(record)}: ${why}.`)];
  },
});
