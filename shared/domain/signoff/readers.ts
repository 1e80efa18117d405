import { type History, mayDo } from '#shared/domain/acts/history';
import type { VersionState } from './versions';

/** Somebody whom a version binds, and when they said that they have read it; who signs has read it. */
export interface Reader {
  member: string;
  name: string;
  team: string;
  /** ISO 8601 UTC; null while they have not said so. */
  readAt: string | null;
}

/** Everybody of the parties, with whether they have read the version. Who left is not asked any more. */
export function readersOf(history: History, { proposal }: VersionState): Reader[] {
  const read = new Map<string, string>();
  for (const act of history.acts) {
    if (!('proposal' in act) || act.proposal !== proposal.hash) continue;
    const who =
      act.kind === 'signature' || act.kind === 'acknowledgement'
        ? act.author
        : act.kind === 'assent'
          ? act.member
          : null;
    if (who !== null && !read.has(who)) read.set(who, act.at);
  }
  const teams = proposal.parties.map(({ team }) => team);
  return [...history.members.values()]
    .filter(({ id, team, left }) => !left && teams.includes(team) && mayDo(history, id, 'read'))
    .map(({ id, name, team }) => ({ member: id, name, team, readAt: read.get(id) ?? null }));
}
