import type { Known, MemberState } from './known';

type Joint = Known<'replacement'> | Known<'appointment'>;
type Named =
  | Pick<Known<'replacement'>, 'kind' | 'member' | 'lostKey' | 'newKey'>
  | Pick<Known<'appointment'>, 'kind' | 'member' | 'memberKey'>;
type Members = ReadonlyMap<string, MemberState>;

/** What several have to sign alike, as one name. */
export const jointDeed = (act: Named): string =>
  act.kind === 'replacement'
    ? `${act.kind} ${act.member} ${act.lostKey} ${act.newKey}`
    : `${act.kind} ${act.member} ${act.memberKey}`;

const here = (members: Members, team: string, without: string | null): MemberState[] =>
  [...members.values()].filter((each) => each.team === team && !each.left && each.id !== without);

/** How many have to sign together, and of whom. */
interface Quorum {
  /** Signatories, at least one of them of the member's own team; null where the team has no other one. */
  signatories: 2 | null;
  /** Else so many of the member's own team, and a signatory of the other one. */
  colleagues: number;
}

/**
 * Who has to sign that a member has another key, or signs for a team that has no signatory left: two signatories,
 * one of them of the member's team; where that has none, two colleagues (or the one there is) and a signatory of the
 * other team. Nobody is replaced by the other team alone.
 */
export function quorumFor(members: Members, member: MemberState, kind: Joint['kind']): Quorum {
  const own = here(members, member.team, kind === 'replacement' ? member.id : null);
  if (own.some(({ signatory }) => signatory)) return { signatories: 2, colleagues: 0 };
  return { signatories: null, colleagues: Math.min(2, own.length) };
}

/** Whether those who signed are enough. */
export function isEnough(
  members: Members,
  member: MemberState,
  kind: Joint['kind'],
  signed: ReadonlySet<string>,
): boolean {
  const { signatories, colleagues } = quorumFor(members, member, kind);
  const by = [...signed].flatMap((id) => {
    const each = members.get(id);
    return each && !each.left && (kind === 'appointment' || id !== member.id) ? [each] : [];
  });
  const own = by.filter(({ team }) => team === member.team);
  const signing = by.filter(({ signatory }) => signatory);
  if (signatories !== null)
    return signing.length >= signatories && signing.some(({ team }) => team === member.team);
  return colleagues > 0 && own.length >= colleagues && signing.some(({ team }) => team !== member.team);
}

/** Why an act that several sign together does not count, or null when it does. */
export function jointFault(act: Named, author: MemberState, members: Members): string | null {
  const member = members.get(act.member);
  if (!member || member.left) return 'is about somebody who is no member';
  const { signatories } = quorumFor(members, member, act.kind);
  const may = author.signatory || (signatories === null && author.team === member.team);
  if (!may) return `is about ${member.name} by ${author.name}, who may not`;
  if (act.kind === 'appointment') {
    if (member.signatory) return null;
    if (member.key !== act.memberKey) return 'appoints somebody by a key that they have not';
    return signatories === null ? null : `appoints ${member.name}, though a signatory of the team can do so`;
  }
  if (author.id === member.id) return 'replaces the key it is signed with';
  // Said once more after it was done: it changes nothing.
  if (member.key === act.newKey) return null;
  if (member.key !== act.lostKey) return `replaces a key that ${member.name} has not`;
  const taken = [...members.values()].find(({ key }) => key === act.newKey);
  return taken ? `gives ${member.name} the key of ${taken.name}` : null;
}
