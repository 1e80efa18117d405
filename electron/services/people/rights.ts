import type { TeamRights } from '#shared/contract/people';
import { rightsLocked, rolesIn, tableOf } from '#shared/domain/rights/rights';
import type { RightsTable } from '#shared/model/acts';
import type { Language } from '#shared/model/language';
import { NEITHER } from '#shared/model/neither';
import { fail } from '../fail';
import type { Session } from '../session';

/** The table of rights by team, last of who belongs to neither, with who has which role and whether it may be changed here. */
export async function rights(session: Session, language: Language = 'en'): Promise<TeamRights[]> {
  const { history } = session;
  const me = await session.me();
  const teams = (history.genesis?.teams ?? []).map(({ id }) => id);
  const alsoNeither = [...history.members.values()].some(({ team, left }) => team === NEITHER && !left);
  return [...teams, ...(alsoNeither ? [NEITHER] : [])].map((team) => ({
    team,
    rights: tableOf(history, team),
    members: Object.fromEntries(
      rolesIn(history, team).map((role) => [
        role,
        [...history.members.values()]
          .filter((each) => each.team === team && each.role === role && !each.left)
          .map(({ name }) => name),
      ]),
    ),
    locked: rightsLocked(history, me, team, language),
  }));
}

interface RightsChange {
  team: string;
  rights: RightsTable;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** Signs another table for a team. NOT_ALLOWED with the reason, also where nobody could change it again. */
export async function setRights(
  session: Session,
  input: RightsChange,
  language: Language,
): Promise<TeamRights[]> {
  const author = await session.actor(input.as);
  const locked = rightsLocked(session.history, author, input.team, language);
  if (locked) throw fail('NOT_ALLOWED', locked, { field: 'team' });
  const { team, rights: table } = input;
  const kept = [...session.history.members.values()].some(
    (each) =>
      each.team === team && each.signatory && !each.left && table[each.role]?.includes('members') === true,
  );
  if (!kept)
    throw fail(
      'NOT_ALLOWED',
      'Nobody of the team could change the rights again. Leave “manage members” to the role of at least one signatory.',
      { field: 'rights' },
    );
  await session.write({ kind: 'rights', team, rights: table }, author, input.passphrase);
  return rights(session, language);
}
