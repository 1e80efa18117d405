import { type History, type MemberState, mayDo, rightsOf } from '#shared/domain/acts/history';
import { DEFAULT_RIGHTS, Right, type RightsTable } from '#shared/model/acts';

/** Whether somebody may do something, and in a sentence why not. */
export type RightState = { may: true; why: null } | { may: false; why: string };

const MAY: RightState = { may: true, why: null };

/** What is done by whoever has the right, as the end of "may not …". */
const DEEDS: Readonly<Record<Right, string>> = {
  read: 'read here',
  comment: 'comment',
  edit: 'edit',
  propose: 'propose',
  import: 'import leads',
  settle: 'settle disputes',
  waive: 'waive findings',
  members: 'let people in or change what they may do',
  assent: 'record what others agreed to elsewhere',
};

/** Who of a team can give a right to others. */
const givers = (history: History, team: string): string[] =>
  [...history.members.values()]
    .filter(({ id, team: own, signatory }) => own === team && signatory && mayDo(history, id, 'members'))
    .map(({ name }) => name);

/** Whether a member may do something now; the reason names the role, and who could change it. */
export function rightState(history: History, member: MemberState | null, right: Right): RightState {
  if (!member)
    return {
      may: false,
      why: 'Nobody of this workspace has a key on this device. Bring a key back from a recovery file under Settings.',
    };
  if (member.left) return { may: false, why: `${member.name} has left, and can only read.` };
  if (mayDo(history, member.id, right)) return MAY;
  const ask = givers(history, member.team);
  const who =
    ask.length > 0
      ? ` ${new Intl.ListFormat('en', { type: 'disjunction' }).format(ask)} can change that under People.`
      : '';
  return { may: false, why: `As ${member.role}, ${member.name} may not ${DEEDS[right]}.${who}` };
}

/** Every right of a member. */
export const rightsOfMember = (history: History, member: MemberState | null): Record<Right, RightState> =>
  Object.fromEntries(Right.options.map((right) => [right, rightState(history, member, right)])) as Record<
    Right,
    RightState
  >;

/**
 * Why a member may not change the table of a team, or null where they may: a signatory of that team, with the
 * right to manage members. In the worked example both teams act on one device.
 */
export function rightsLocked(history: History, member: MemberState | null, team: string): string | null {
  if (!member || member.left) return 'Only members change what people may do.';
  const teamName = history.genesis?.teams.find(({ id }) => id === team)?.name ?? team;
  if (member.team !== team && !history.genesis?.practice)
    return `Only ${teamName} itself changes what its people may do.`;
  if (!member.signatory || !mayDo(history, member.id, 'members'))
    return `Only a signatory of ${teamName} who may manage members changes this.`;
  return null;
}

/** Roles that a team's table names, the usual ones first, then those that members have. */
export function rolesIn(history: History, team: string): string[] {
  const held = [...history.members.values()].flatMap((each) => (each.team === team ? [each.role] : []));
  return [
    ...new Set([...Object.keys(DEFAULT_RIGHTS), ...Object.keys(rightsOf(history, team)), ...held]),
  ].filter((role) => role !== '');
}

/** A team's table with every role in it. */
export const tableOf = (history: History, team: string): RightsTable =>
  Object.fromEntries(rolesIn(history, team).map((role) => [role, rightsOf(history, team)[role] ?? []]));
