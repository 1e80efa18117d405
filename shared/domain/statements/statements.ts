import type { History, Known } from '#shared/domain/acts/history';

/** A statement, and which teams stand by it. */
export interface StatementState {
  act: Known<'statement'>;
  /** By team: who spoke for it first, and when. Whoever froze the figures speaks for their own. */
  acknowledged: ReadonlyMap<string, { member: string; at: string }>;
  /** Teams that have not said anything yet. */
  waitingFor: string[];
}

/** The statements about an agreement, oldest first. Pure. */
export function statementsOf(history: History, record: string): StatementState[] {
  const teams = history.genesis?.teams.map(({ id }) => id) ?? [];
  return history.acts.flatMap((act): StatementState[] => {
    if (act.kind !== 'statement' || act.record !== record) return [];
    const acknowledged = new Map<string, { member: string; at: string }>();
    const own = history.members.get(act.author)?.team;
    if (own !== undefined) acknowledged.set(own, { member: act.author, at: act.at });
    for (const each of history.acts) {
      if (each.kind !== 'statement-acknowledgement' || each.statement !== act.hash) continue;
      if (!acknowledged.has(each.team)) acknowledged.set(each.team, { member: each.author, at: each.at });
    }
    return [{ act, acknowledged, waitingFor: teams.filter((team) => !acknowledged.has(team)) }];
  });
}
