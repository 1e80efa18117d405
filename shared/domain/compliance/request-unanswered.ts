import { counted, daysBetween, found, ruleOf } from './rule';

/** Where nothing is agreed, a request is left alone for so long. */
const PATIENCE_DAYS = 10;
const QUOTED = 80;

export const requestUnanswered = ruleOf({
  id: 'request-unanswered',
  title: 'A request for an offer waits',
  cause: 'communication',
  severity: 'warning',
  on: false,
  explanation:
    'Somebody needed something to send, asked for it, and has no answer by the agreed day. Who gets no answer stops asking.',
  mend: 'Answer it with an offer, or say why there will be none.',
  of: ['offering'],
  needs: ['offers', 'today', 'members'],
  check(record, { offers, today, members }) {
    return record.view.requests.flatMap(({ id, what, by, at, answer }) => {
      if (answer !== null) return [];
      const due = offers.due[id] ?? null;
      const waited = daysBetween(at, today);
      const late = due === null ? waited > PATIENCE_DAYS : due < today;
      if (!late) return [];
      const said = what.length > QUOTED ? `${what.slice(0, QUOTED)}…` : what;
      const asked = `${members.get(by)?.name ?? by} asked for “${said}” ${counted(waited, 'day')} ago`;
      const message = due === null ? `${asked}, without an answer.` : `${asked}; it was due on ${due}.`;
      return [found(record, `requests/${id}`, message)];
    });
  },
});
