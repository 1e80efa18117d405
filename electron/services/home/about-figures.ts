import type { WaitingForMe } from '#shared/contract/home';
import type { MemberState } from '#shared/domain/acts/history';
import { isoAt } from '#shared/domain/calendar/days';
import { statementsOf } from '#shared/domain/statements/statements';
import { disputesNow, optionsFor } from '../disputes';
import { inUse } from '../records';
import type { Session } from '../session';
import { mayAcknowledge } from '../statements';

/** Disputes that a member can settle, and statements that they can acknowledge for their team. */
export async function aboutFigures(session: Session, me: MemberState): Promise<WaitingForMe[]> {
  const nameOf = (id: string) => session.history.members.get(id)?.name ?? id;
  const lines: WaitingForMe[] = [];
  for (const { id, title } of inUse(session, 'agreement')) {
    const line = { record: id, recordKind: 'agreement', title, whom: null };
    for (const state of await disputesNow(session, id)) {
      const { act, answer, status, lapsesAt, terms } = state;
      const may = optionsFor(session, state, me);
      const answering = status === 'open' && may.includes('accept');
      if (!answering && !may.includes('uphold')) continue;
      const said = answering ? act : (answer ?? act);
      const until = isoAt(lapsesAt - 1, terms.timeZone).slice(0, 10);
      lines.push({
        ...line,
        since: said.at,
        kind: 'dispute',
        who: nameOf(act.author),
        lead: act.lead,
        text: act.reason,
        dueOn: answering ? until : null,
        commitment: act.commitment,
        period: act.period,
      });
    }
    for (const state of statementsOf(session.history, id)) {
      const { author, at, from, to, hash } = state.act;
      if (!mayAcknowledge(session, state, me)) continue;
      const who = nameOf(author);
      lines.push({ ...line, since: at, kind: 'acknowledge', who, from, until: to, statement: hash });
    }
  }
  return lines;
}
