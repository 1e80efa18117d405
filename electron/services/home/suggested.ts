import type { WaitingForMe } from '#shared/contract/home';
import type { Suggestion } from '#shared/contract/suggested';
import { type MemberState, mayDo } from '#shared/domain/acts/history';
import { inUse } from '../records';
import type { Session } from '../session';

/** Changes that somebody who may not edit suggests, for the owner of the record, or for everybody where it has none. */
export function suggestedTo(
  session: Session,
  suggestions: readonly Suggestion[],
  me: MemberState,
): WaitingForMe[] {
  if (!mayDo(session.history, me.id, 'edit')) return [];
  const owners = new Map(inUse(session).map(({ id, owner }) => [id, owner]));
  const mine = suggestions.filter(({ record, by }) => {
    const owner = owners.get(record) ?? null;
    return owners.has(record) && by !== me.id && (owner === null || owner === me.id);
  });
  return mine.map(({ record, kind: recordKind, title, at, by, name, count }) => ({
    ...{ kind: 'suggestion', record, recordKind, title, since: at, whom: null },
    ...{ who: name, by, count },
  }));
}
