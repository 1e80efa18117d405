import { type History, type MemberState, mayDo, rightsOf } from '#shared/domain/acts/history';
import { NEITHER_RIGHTS } from '#shared/domain/acts/neither';
import { DEFAULT_RIGHTS, Right, type RightsTable } from '#shared/model/acts';
import type { Language } from '#shared/model/language';
import { NEITHER } from '#shared/model/neither';
import { RIGHTS_WORDS } from './rights-words';

/** Whether somebody may do something, and in a sentence why not. */
export type RightState = { may: true; why: null } | { may: false; why: string };

const MAY: RightState = { may: true, why: null };

/** Who of a team can give a right to others. */
const givers = (history: History, team: string): string[] =>
  [...history.members.values()]
    .filter(({ id, team: own, signatory }) => own === team && signatory && mayDo(history, id, 'members'))
    .map(({ name }) => name);

/** Whether a member may do something now; the reason names the role, and who could change it. */
export function rightState(
  history: History,
  member: MemberState | null,
  right: Right,
  language: Language = 'en',
): RightState {
  const words = RIGHTS_WORDS[language];
  if (!member) return { may: false, why: words.noKey };
  const { name, role, team } = member;
  if (member.left) return { may: false, why: words.left(name) };
  if (mayDo(history, member.id, right)) return MAY;
  if (team === NEITHER) return { may: false, why: words.neither(name, right) };
  return { may: false, why: words.not(name, role, right, givers(history, team)) };
}

/** Every right of a member. */
export const rightsOfMember = (
  history: History,
  member: MemberState | null,
  language?: Language,
): Record<Right, RightState> =>
  Object.fromEntries(
    Right.options.map((right) => [right, rightState(history, member, right, language)]),
  ) as Record<Right, RightState>;

/**
 * Why a member may not change the table of a team, or null where they may: a signatory of that team, with the
 * right to manage members. In the worked example both teams act on one device.
 */
export function rightsLocked(
  history: History,
  member: MemberState | null,
  team: string,
  language: Language = 'en',
): string | null {
  const words = RIGHTS_WORDS[language];
  if (team === NEITHER) return words.tableOfNeither;
  if (!member || member.left) return words.onlyMembers;
  const teamName = history.genesis?.teams.find(({ id }) => id === team)?.name ?? team;
  if (member.team !== team && !history.genesis?.practice) return words.onlyTeam(teamName);
  if (!member.signatory || !mayDo(history, member.id, 'members')) return words.onlySignatory(teamName);
  return null;
}

/** What they are called who belong to neither team. */
export const ARBITER = 'arbiter';

/** Roles that a team's table names, the usual ones first, then those that members have. */
export function rolesIn(history: History, team: string): string[] {
  if (team === NEITHER) return [ARBITER];
  const held = [...history.members.values()].flatMap((each) => (each.team === team ? [each.role] : []));
  return [
    ...new Set([...Object.keys(DEFAULT_RIGHTS), ...Object.keys(rightsOf(history, team)), ...held]),
  ].filter((role) => role !== '');
}

/** A team's table with every role in it; of neither team the one that holds everywhere. */
export const tableOf = (history: History, team: string): RightsTable =>
  team === NEITHER
    ? { [ARBITER]: [...NEITHER_RIGHTS] }
    : Object.fromEntries(rolesIn(history, team).map((role) => [role, rightsOf(history, team)[role] ?? []]));
