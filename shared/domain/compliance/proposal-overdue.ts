import { counted, daysBetween, found, nameOfRecord, ruleOf } from './rule';

/** Where the proposal names no day. */
const PATIENCE_DAYS = 14;

export const proposalOverdue = ruleOf({
  id: 'proposal-overdue',
  title: 'A proposal waits for too long',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation:
    'A proposal that nobody answers is not refused and not agreed: both teams go on by what each takes for granted.',
  mend: 'Remind who is to sign, or withdraw it.',
  of: ['process', 'agreement', 'definition', 'playbook'],
  needs: ['today', 'teams'],
  check(record, { standingOf, today, teams }) {
    const { open } = standingOf(record.id);
    if (!open) return [];
    const late = open.dueOn ? open.dueOn < today : daysBetween(open.at, today) > PATIENCE_DAYS;
    if (!late) return [];
    const who = open.waiting.map(({ team }) => teams.get(team) ?? team).join(' and ');
    return [
      found(
        record,
        null,
        `${nameOfRecord(record)} waits for ${who} for ${counted(daysBetween(open.at, today), 'day')}.`,
      ),
    ];
  },
});
