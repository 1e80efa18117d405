import { endOfDay, meetingDay } from '#shared/domain/touchpoints/days';
import { notHeld } from '#shared/domain/touchpoints/meetings';
import { counted, found, nameOfRecord, ruleOf } from './rule';

export const touchpointSkipped = ruleOf({
  id: 'touchpoint-skipped',
  title: 'A touchpoint was skipped',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation:
    'A rhythm that is dropped once is dropped more easily the next time; and what nobody wrote down is not known to have been held.',
  mend: 'Hold it now as a written update, or mark it as held; the next one that is held settles it, too.',
  of: ['touchpoint'],
  needs: ['today'],
  check(record, { today }) {
    // The day itself is left for writing it down.
    const missed = notHeld(record.view, endOfDay(today) - 1).filter(({ id }) => id < today);
    const last = missed.at(-1);
    if (!last) return [];
    const what =
      last.standing === 'skipped'
        ? `was skipped${last.reason ? `: ${last.reason}` : ''}`
        : 'is over, and nobody said whether it was held';
    const more = missed.length > 1 ? ` (${counted(missed.length, 'meeting')} in a row were not held)` : '';
    return [
      found(
        record,
        `meetings/${last.id}`,
        `${nameOfRecord(record)}: the meeting of ${meetingDay(last.id)} ${what}${more}.`,
      ),
    ];
  },
});
