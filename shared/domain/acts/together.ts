import { NEITHER } from '#shared/model/neither';
import type { Known, MemberState } from './known';

type Joint = Known<'replacement'> | Known<'appointment'>;
type Named =
  | Pick<Known<'replacement'>, 'kind' | 'member' | 'lostKey' | 'newKey'>
  | Pick<Known<'appointment'>, 'kind' | 'member' | 'memberKey'>;
/** Somebody of neither team is let go by both. */
type LetGo = Pick<Known<'revocation'>, 'kind' | 'member' | 'memberKey'>;
type Members = ReadonlyMap<string, MemberState>;

/** What several have to sign alike, as one name. */
export const jointDeed = (act: Named | LetGo): string =>
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
 * other team. Nobody is replaced by the other team alone, and who belongs to neither by both.
 */
export function quorumFor(members: Members, member: MemberState, kind: Joint['kind']): Quorum {
  if (member.team === NEITHER) return { signatories: 2, colleagues: 0 };
  const own = here(members, member.team, kind === 'replacement' ? member.id : null);
  if (own.some(({ signatory }) => signatory)) return { signatories: 2, colleagues: 0 };
  return { signatories: null, colleagues: Math.min(2, own.length) };
}

/** Whether signatories of both teams are among those who signed: then somebody of neither is let go. */
export const letsGo = (members: Members, signed: ReadonlySet<string>): boolean =>
  new Set(
    [...signed].flatMap((id) => {
      const each = members.get(id);
      return each?.signatory && !each.left ? [each.team] : [];
    }),
  ).size >= 2;

/** Who let go of a member of neither team so far; both teams have to. */
export const letGoBy = (
  { together, members }: { together: ReadonlyMap<string, ReadonlySet<string>>; members: Members },
  { id, key }: Pick<MemberState, 'id' | 'key'>,
): MemberState[] =>
  [...(together.get(jointDeed({ kind: 'revocation', member: id, memberKey: key })) ?? [])].flatMap(
    (by) => members.get(by) ?? [],
  );

/** Whether those who signed are enough. */
export function isEnough(
  members: Members,
  member: MemberState,
  kind: Joint['kind'],
  signed: ReadonlySet<string>,
): boolean {
  const { signatories, colleagues } = quorumFor(members, member, kind);
  if (member.team === NEITHER) return letsGo(members, signed);
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
  if (act.kind === 'appointment' && member.team === NEITHER)
    return `appoints ${member.name}, who belongs to neither team`;
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
