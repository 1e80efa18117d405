import type { Newcomer } from '#shared/contract/exchange';
import type { Member } from '#shared/contract/people';
import { type History, type MemberState, signatoriesOf } from '#shared/domain/acts/history';
import { jointDeed, letGoBy } from '#shared/domain/acts/together';
import { asksFor } from '#shared/domain/exchange/asks';
import type { JoinRequest } from '#shared/domain/exchange/request';
import { ARBITER } from '#shared/domain/rights/rights';
import { NEITHER } from '#shared/model/neither';
import type { Exchange } from '../../sync/exchange';
import { fail } from '../fail';
import { fingerprint } from '../keys/ed25519';
import { asMember } from '../people';
import type { Session } from '../session';

export interface Deed {
  member: string;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** Who asks, and what for: to be let in, for another device, or for another key in place of a lost one. */
export function asNewcomer({ member }: JoinRequest, history: History): Newcomer {
  const known = history.members.get(member.id);
  const asks = asksFor({ member }, history);
  return {
    id: member.id,
    name: member.name,
    team: member.team,
    words: fingerprint(member.key),
    asks,
    confirmedBy:
      known && asks === 'key' ? confirmedBy(history, known, member.key).map(({ name }) => name) : [],
  };
}

/** Who confirmed already that a member has another key. */
function confirmedBy(history: History, member: MemberState, newKey: string): MemberState[] {
  const deed = { kind: 'replacement', member: member.id, lostKey: member.key, newKey } as const;
  const by = history.together.get(jointDeed(deed)) ?? [];
  return [...by].flatMap((id) => history.members.get(id) ?? []);
}

/**
 * Members whose six words this member should compare. Of the other team its signatories: both sides have to, before
 * anything binds. Of neither team everybody whom nobody of the own team has compared yet: before that nothing counts
 * that they decide.
 */
export function toCompare(session: Session, me: MemberState | null): Newcomer[] {
  const { history } = session;
  if (!me?.signatory || session.practice) return [];
  const compared = new Set(
    history.acts.flatMap((act) => (act.kind === 'comparison' && act.author === me.id ? [act.memberKey] : [])),
  );
  const ours = (key: string) => history.comparedBy.get(key)?.has(me.team) === true;
  return [...history.members.values()]
    .filter(({ team, signatory, left, key }) => {
      if (left || team === me.team) return false;
      return team === NEITHER ? !ours(key) : signatory && !compared.has(key);
    })
    .map(({ id, name, team, key }) => ({
      ...{ id, name, team, words: fingerprint(key) },
      ...{ asks: 'comparison' as const, confirmedBy: [] },
    }));
}

/** Lets somebody in who asks, or notes that a member's six words were compared. NOT_FOUND, NOT_ALLOWED. */
export async function confirm(session: Session, exchange: Exchange, deed: Deed): Promise<Member> {
  const asking = exchange.requests().filter(({ member }) => member.id === deed.member);
  const [request, other] = asking;
  if (other)
    throw fail(
      'CONFLICT',
      `Two people ask to join as ${deed.member}. One of them should join again under another name.`,
      { field: 'member' },
    );
  const author = await session.actor(deed.as);
  const known = session.history.members.get(deed.member);
  if (request && known) return confirmAgain(session, request, known, author, deed.passphrase);
  if (request) return admit(session, request, author, deed.passphrase);
  if (!known)
    throw fail('NOT_FOUND', `Nobody with the id ${deed.member} asks to join, or is a member.`, {
      field: 'member',
    });
  if (known.id === author.id)
    throw fail('INVALID', 'Your own words are compared by the others.', { field: 'member' });
  const body = { kind: 'comparison', member: known.id, memberKey: known.key } as const;
  if (!hasCompared(session.history, author, known.key)) await session.write(body, author, deed.passphrase);
  return asMember(known, false);
}

const hasCompared = ({ acts }: History, author: MemberState, memberKey: string): boolean =>
  acts.some((act) => act.kind === 'comparison' && act.author === author.id && act.memberKey === memberKey);

/**
 * The first of a team may sign for it and lead it; who comes later is made a signatory by their own team. Who belongs to
 * neither signs for nobody.
 */
async function admit(
  session: Session,
  { member, installation, proof }: JoinRequest,
  author: MemberState,
  passphrase: string | undefined,
): Promise<Member> {
  const { id, name, team, key } = member;
  const first = team !== NEITHER && signatoriesOf(session.history, team).length === 0;
  const role = team === NEITHER ? ARBITER : first ? 'lead' : 'member';
  const card = { id, name, team, key, role, signatory: first };
  await session.write({ kind: 'member', member: card }, author, passphrase);
  await session.write(
    { kind: 'installation', member: id, memberKey: key, installation, proof },
    author,
    passphrase,
  );
  await session.write({ kind: 'comparison', member: id, memberKey: key }, author, passphrase);
  const admitted = session.history.members.get(id);
  if (!admitted) throw fail('CONFLICT', `${name} could not be admitted.`);
  return asMember(admitted, false);
}

/** A member asks once more: with another device, or with another key because theirs is lost; or was let in by half. */
async function confirmAgain(
  session: Session,
  { member, installation, proof }: JoinRequest,
  known: MemberState,
  author: MemberState,
  passphrase: string | undefined,
): Promise<Member> {
  const asks = asksFor({ member }, session.history);
  if (asks === 'left' || asks === 'taken')
    throw fail(
      'EXISTS',
      asks === 'left'
        ? `${known.name} has left. Who comes back joins again under another name.`
        : `There is a member ${known.id} of another team already. Ask them to join again under another name.`,
      { field: 'member' },
    );
  if (known.key !== member.key) {
    const body = { kind: 'replacement', member: known.id, lostKey: known.key, newKey: member.key } as const;
    if (!session.history.together.get(jointDeed(body))?.has(author.id))
      await session.write(body, author, passphrase);
  }
  const now = session.history.members.get(known.id) ?? known;
  // One signatory alone replaces nobody's key: the next one goes on from here.
  if (now.key !== member.key)
    return { ...asMember(now, false), state: 'waiting', words: fingerprint(member.key) };
  await session.write(
    { kind: 'installation', member: known.id, memberKey: member.key, installation, proof },
    author,
    passphrase,
  );
  if (author.id !== known.id && !hasCompared(session.history, author, member.key))
    await session.write({ kind: 'comparison', member: known.id, memberKey: member.key }, author, passphrase);
  return asMember(now, false);
}

/** A team has no signatory left: the member is appointed once enough have signed it. NOT_FOUND, NOT_ALLOWED. */
export async function appoint(session: Session, deed: Deed): Promise<Member> {
  const member = session.history.members.get(deed.member);
  if (!member || member.left)
    throw fail('NOT_FOUND', `There is no member ${deed.member} in this workspace.`, { field: 'member' });
  if (member.signatory)
    throw fail('CONFLICT', `${member.name} signs for the team already.`, { field: 'member' });
  const author = await session.actor(deed.as);
  const body = { kind: 'appointment', member: member.id, memberKey: member.key } as const;
  await session.write(body, author, deed.passphrase);
  const now = session.history.members.get(member.id) ?? member;
  const mine = await session.mine();
  return asMember(
    now,
    mine.some(({ id }) => id === now.id),
  );
}

/**
 * Somebody leaves: their key counts no more, and the next exchange renews the workspace's key. Whoever belongs to
 * neither team stays until both have said so. Who leaves by their own deed says so
 * themselves, with the last that they hand over.
 */
export async function leave(session: Session, exchange: Exchange, deed: Deed): Promise<Member> {
  const { history } = session;
  const member = history.members.get(deed.member);
  if (!member)
    throw fail('NOT_FOUND', `There is no member ${deed.member} in this workspace.`, { field: 'member' });
  if (member.left) throw fail('CONFLICT', `${member.name} has left already.`, { field: 'member' });
  const author = await session.actor(deed.as);
  if (author.id === member.id && member.signatory && signatoriesOf(history, member.team).length === 1)
    throw fail(
      'NOT_ALLOWED',
      'You are the last signatory of your team. Name another one first, so that the team can still sign.',
      { field: 'member' },
    );
  if (member.team === NEITHER && letGoBy(history, member).some(({ team }) => team === author.team))
    throw fail('CONFLICT', `Your team has let ${member.name} go already. The other team has to, as well.`, {
      field: 'member',
    });
  if (author.team !== member.team && signatoriesOf(history, member.team).some(({ id }) => id !== member.id))
    throw fail(
      'NOT_ALLOWED',
      `${member.name} belongs to the other team: one of its signatories lets them go.`,
      { field: 'member' },
    );
  const last = history.acts.findLast(({ key }) => key === member.key)?.hash ?? null;
  await session.write(
    { kind: 'revocation', member: member.id, memberKey: member.key, last, reason: '' },
    author,
    deed.passphrase,
  );
  const now = session.history.members.get(member.id) ?? member;
  if (!now.left)
    return { ...asMember(now, false), letGoBy: letGoBy(session.history, now).map(({ name }) => name) };
  if (author.id !== member.id) exchange.beginAnew();
  return asMember(now, false);
}
