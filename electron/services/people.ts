import type { KeyOpen } from '#shared/contract/key-open';
import type { Member } from '#shared/contract/people';
import { type MemberState, rightsOf, signatoriesOf } from '#shared/domain/acts/history';
import { letGoBy } from '#shared/domain/acts/together';
import { asksFor } from '#shared/domain/exchange/asks';
import type { JoinRequest } from '#shared/domain/exchange/request';
import { ARBITER, rightsOfMember } from '#shared/domain/rights/rights';
import { newId, slug } from '#shared/model/ids';
import { NEITHER } from '#shared/model/neither';
import { claim, requestBytes } from '../sync/requests';
import type { Application } from './application';
import { findExchange } from './exchange/exchanges';
import { fail } from './fail';
import { os } from './implement';
import { fingerprint, newKeyPair } from './keys/ed25519';
import { makeRecovery, type RecoveredKey, readRecovery } from './keys/recovery';
import { languageFor } from './language';
import { deputies, setDeputy } from './people/deputies';
import { rights, setRights } from './people/rights';
import { vacancies } from './people/vacancies';
import type { Session } from './session';

/** Members and their keys. Who belongs to the workspace is told by acts, never by a document. */
export const peopleService = (app: Application) => ({
  list: os.people.list.handler(() => list(app)),
  add: os.people.add.handler(({ input }) => add(app.session, input)),
  actAs: os.people.actAs.handler(({ input }) => actAs(app, input.member)),
  setSignatory: os.people.setSignatory.handler(({ input }) => setSignatory(app.session, input)),
  setRole: os.people.setRole.handler(({ input }) => setRole(app.session, input)),
  deputies: os.people.deputies.handler(() => deputies(app.session)),
  setDeputy: os.people.setDeputy.handler(({ input }) => setDeputy(app.session, input)),
  vacancies: os.people.vacancies.handler(() => vacancies(app.session)),
  rights: os.people.rights.handler(({ context }) => rights(app.session, languageFor(app, context))),
  setRights: os.people.setRights.handler(({ input, context }) =>
    setRights(app.session, input, languageFor(app, context)),
  ),
  may: os.people.may.handler(async ({ context }) =>
    rightsOfMember(app.session.history, await app.session.me(), languageFor(app, context)),
  ),
  keyOpen: os.people.keyOpen.handler(() => keyOpen(app)),
  keepKeyOpen: os.people.keepKeyOpen.handler(({ input }) => {
    app.session.openKeys.wish(input.on);
    return keyOpen(app);
  }),
  lockKey: os.people.lockKey.handler(() => {
    app.session.openKeys.lock();
    return keyOpen(app);
  }),
  recovery: os.people.recovery.handler(({ input }) => recovery(app, input)),
  restore: os.people.restore.handler(({ input }) => restore(app, input)),
});

async function keyOpen({ session }: Application): Promise<KeyOpen> {
  return session.openKeys.state((await session.me())?.id ?? '');
}

/** A member as screens show them. */
export const asMember = (member: MemberState, here: boolean): Member => ({
  id: member.id,
  name: member.name,
  team: member.team,
  signatory: member.signatory,
  role: member.role,
  words: fingerprint(member.key),
  state: member.left ? 'left' : 'active',
  here,
  letGoBy: [],
});

/**
 * Members, and after them those who ask to be let in, each once: whoever was let in only by half is one of these. A
 * member who asks with another key or device is a member; what they ask for stands with the exchange.
 */
async function list(app: Application): Promise<Member[]> {
  const { session } = app;
  const { history } = session;
  const mine = new Set((await session.mine()).map(({ id }) => id));
  const exchange = await findExchange(app);
  const asking = (exchange?.requests() ?? []).filter((each) => asksFor(each, history) === 'in');
  const coming = new Map(asking.map((request) => [request.member.id, asWaiting(request, false)]));
  const own = exchange?.ownRequest() ?? null;
  if (own) coming.set(own.member.id, asWaiting(own, true));
  const members = [...history.members.values()]
    .filter(({ id }) => !coming.has(id))
    .map((member) => ({
      ...asMember(member, mine.has(member.id)),
      letGoBy: member.left ? [] : letGoBy(history, member).map(({ name }) => name),
    }));
  return [...members, ...coming.values()];
}

const asWaiting = ({ member }: JoinRequest, here: boolean): Member => ({
  id: member.id,
  name: member.name,
  team: member.team,
  signatory: false,
  role: '',
  words: fingerprint(member.key),
  state: 'waiting',
  here,
  letGoBy: [],
});

/** A member id from a name: readable, and unique in the workspace. */
export function memberId(name: string, taken: (id: string) => boolean): string {
  const base = slug(name) || 'member';
  return taken(base) ? `${base}-${newId(4)}` : base;
}

interface NewMember {
  name: string;
  team: string;
  signatory: boolean;
  passphrase?: string | undefined;
}

async function add(session: Session, input: NewMember): Promise<Member> {
  if (!session.practice) {
    throw fail(
      'NOT_ALLOWED',
      'Each person joins on their own device. Two people on one device are for the worked example only.',
    );
  }
  const neither = input.team === NEITHER;
  if (!neither && !session.history.genesis?.teams.some(({ id }) => id === input.team)) {
    throw fail('INVALID', `There is no team ${input.team} in this workspace.`, { field: 'team' });
  }
  if (neither && input.signatory)
    throw fail('INVALID', 'Who belongs to neither team signs for nobody.', { field: 'signatory' });
  const me = await session.actor(undefined);
  const id = memberId(input.name, (taken) => session.history.members.has(taken));
  const pair = newKeyPair();
  // The key is kept before the act that names it: an act for a key that is lost would bind nobody.
  await session.keyring.keep(id, pair.key, pair.secret, input.passphrase);
  const card = {
    id,
    name: input.name,
    team: input.team,
    role: neither ? ARBITER : 'lead',
    signatory: input.signatory,
    key: pair.key,
  };
  await session.write({ kind: 'member', member: card }, me, input.passphrase);
  const member = session.history.members.get(id);
  if (!member) throw fail('CONFLICT', `${input.name} could not be admitted.`);
  return asMember(member, true);
}

async function actAs(app: Application, id: string): Promise<Member> {
  const { session } = app;
  const member = (await session.mine()).find((each) => each.id === id);
  if (!member) throw fail('NOT_ALLOWED', 'This device has no key of that member.', { field: 'member' });
  await app.device.note(session.id, session.store.dir, { acting: id });
  app.tell({ type: 'workspace' });
  return asMember(member, true);
}

interface SignatoryChange {
  member: string;
  signatory: boolean;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** Who belongs to neither team is no team's to change. */
function requireOfATeam(member: MemberState): void {
  if (member.team === NEITHER)
    throw fail(
      'NOT_ALLOWED',
      `${member.name} belongs to neither team: they read, comment and decide, and sign for nobody.`,
      { field: 'member' },
    );
}

async function setSignatory(session: Session, input: SignatoryChange): Promise<Member> {
  const member = session.history.members.get(input.member);
  if (!member)
    throw fail('NOT_FOUND', `There is no member ${input.member} in this workspace.`, { field: 'member' });
  requireOfATeam(member);
  if (!input.signatory && signatoriesOf(session.history, member.team).length === 1 && member.signatory) {
    throw fail('NOT_ALLOWED', `${member.name} is the last signatory of the team. Name another one first.`, {
      field: 'member',
    });
  }
  const author = await session.actor(input.as);
  if (member.signatory !== input.signatory) {
    const body = { kind: 'role', member: member.id, role: member.role, signatory: input.signatory } as const;
    await session.write(body, author, input.passphrase);
  }
  const mine = await session.mine();
  return asMember(
    { ...member, signatory: input.signatory },
    mine.some(({ id }) => id === member.id),
  );
}

interface RoleChange {
  member: string;
  role: string;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** Gives a member another role. A signatory who could manage members may not take that from the last one. */
async function setRole(session: Session, input: RoleChange): Promise<Member> {
  const { history } = session;
  const member = history.members.get(input.member);
  if (!member || member.left)
    throw fail('NOT_FOUND', `There is no member ${input.member} in this workspace.`, { field: 'member' });
  requireOfATeam(member);
  const author = await session.actor(input.as);
  const table = rightsOf(history, member.team);
  const kept = signatoriesOf(history, member.team).some(({ id, role }) =>
    table[id === member.id ? input.role : role]?.includes('members'),
  );
  if (!kept)
    throw fail(
      'NOT_ALLOWED',
      `${member.name} is the last signatory who may manage members. Give that to another one first.`,
      { field: 'role' },
    );
  if (member.role !== input.role) {
    const body = { kind: 'role', member: member.id, role: input.role, signatory: member.signatory } as const;
    await session.write(body, author, input.passphrase);
  }
  const mine = await session.mine();
  return asMember(
    { ...member, role: input.role },
    mine.some(({ id }) => id === member.id),
  );
}

async function recovery(app: Application, input: { passphrase: string; keyPassphrase?: string | undefined }) {
  const { session } = app;
  const mine = await session.mine();
  if (mine.length === 0) throw fail('NOT_FOUND', 'This device has no key to keep.');
  const keys = await Promise.all(
    mine.map(async ({ id, name }) => ({
      member: id,
      ...(await session.keyring.secret(id, name, input.keyPassphrase)),
    })),
  );
  const bytes = await makeRecovery(session.id, keys, input.passphrase);
  await app.device.note(session.id, session.store.dir, { recoveryKept: true });
  app.tell({ type: 'workspace' });
  return { name: `accord-recovery-${slug(session.history.genesis?.name ?? '') || 'workspace'}.json`, bytes };
}

/** Where this device waits to be let in, it asks as the member whose key came back: nobody has to replace it. */
async function askAgain(app: Application, { member: id, key, secret }: RecoveredKey): Promise<void> {
  const { session } = app;
  const exchange = await findExchange(app);
  const asked = exchange?.ownRequest();
  if (!exchange || !asked) return;
  const { me, workspace } = exchange.context;
  const request: JoinRequest = {
    ...asked,
    member: { ...asked.member, id, key },
    proof: claim(workspace, { id, key, secret }, me),
    at: session.now(),
  };
  exchange.state.set('request', Buffer.from(requestBytes(request, me)).toString('utf8'));
  const folder = exchange.state.get('folder');
  if (folder !== null)
    await exchange
      .sync(folder, { signal: session.closing })
      .catch((error: unknown) => app.log.warn(`exchange: ${String(error)}`));
}

async function restore(app: Application, input: { bytes: Uint8Array; passphrase: string }) {
  const { session } = app;
  const keys = await readRecovery(session.id, input.bytes, input.passphrase);
  const protect = app.surroundings.secrets ? undefined : input.passphrase;
  for (const { member, key, secret } of keys) await session.keyring.keep(member, key, secret, protect);
  const [own] = keys;
  if (own) await askAgain(app, own);
  app.tell({ type: 'workspace' });
  return { members: keys.map(({ member }) => member) };
}
