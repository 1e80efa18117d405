import type { FrozenRecord, SignoffState, Version } from '#shared/contract/signoff';
import { withoutGuidance } from '#shared/document/guidance';
import { type MemberState, signatoriesOf } from '#shared/domain/acts/history';
import { changesBetween } from '#shared/domain/diff/changes';
import { changeInWords, namesWithSteps } from '#shared/domain/diff/words';
import { partiesOf, proposalBlockers } from '#shared/domain/signoff/hints';
import {
  type RecordStatus,
  signatureFault,
  statusOf,
  type VersionState,
} from '#shared/domain/signoff/versions';
import type { Application } from './application';
import { suggestionsIn } from './discussion/read';
import { fail } from './fail';
import { type FrozenContent, freeze, keepFrozen, readFrozen, schemaOfKind } from './frozen';
import { os } from './implement';
import { fingerprint } from './keys/ed25519';
import { namesOf } from './names';
import { kindOfRecord, show } from './records';
import type { Session } from './session';
import { verify } from './verify/verify';

/** Proposing, signing, declining and withdrawing: what binds, and what it waits for. */
export const signoffService = (app: Application) => ({
  state: os.signoff.state.handler(({ input }) => state(app.session, input.id)),
  waiting: os.signoff.waiting.handler(() => waiting(app.session)),
  frozen: os.signoff.frozen.handler(({ input }) => frozen(app.session, input.proposal)),
  propose: os.signoff.propose.handler(({ input }) => propose(app.session, input)),
  sign: os.signoff.sign.handler(({ input }) => sign(app.session, input)),
  decline: os.signoff.decline.handler(({ input }) => decline(app.session, input)),
  withdraw: os.signoff.withdraw.handler(({ input }) => withdraw(app.session, input)),
  verify: os.signoff.verify.handler(({ input }) => verify(app.session, input.id)),
});

interface Signing {
  id: string;
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** A version as screens and other programs see it. */
export function asVersion(session: Session, { proposal, status, parties, number }: VersionState): Version {
  const { members } = session.history;
  return {
    proposal: proposal.hash,
    number,
    status,
    title: proposal.record.title,
    proposedAt: proposal.at,
    proposedBy: proposal.author,
    effectiveOn: proposal.effectiveOn,
    reviewOn: proposal.reviewOn,
    supersedes: proposal.supersedes,
    parties: parties.map(({ team, rule, complete, signatories, signed, declined }) => ({
      team,
      rule,
      signed: complete,
      signatories: signatories.map(({ member, name, key }) => ({
        member,
        name: members.get(member)?.name ?? name,
        team,
        words: fingerprint(key),
        signedAt: signed.get(member)?.at ?? null,
        declinedAt: declined.get(member)?.at ?? null,
        reason: declined.get(member)?.reason ?? null,
      })),
    })),
    manifest: proposal.manifest,
  };
}

/** The version that the next one supersedes: in force, else agreed with its date to come. */
const standing = ({ inForce, versions }: RecordStatus): VersionState | null =>
  inForce ?? versions.findLast(({ status }) => status === 'agreed') ?? null;

async function changesSince(
  session: Session,
  version: VersionState | null,
  kind: FrozenContent['kind'],
  view: Record<string, unknown>,
) {
  const before = version?.proposal.manifest[0];
  if (!before) return null;
  const content = await readFrozen(session, before.contentHash);
  const nameOf = namesWithSteps(await namesOf(session), content.view, view);
  return changesBetween(content.view, withoutGuidance(view), schemaOfKind(kind)).map((change) => ({
    path: change.path,
    text: changeInWords(change, nameOf),
  }));
}

async function state(session: Session, id: string): Promise<SignoffState> {
  const kind = kindOfRecord(session, id);
  const status = statusOf(session.history, id, session.now());
  const { view, conflicts } = await show(session, id);
  const changes = await changesSince(session, standing(status), kind, view);
  const blockers = proposalBlockers(session.history, status, {
    id,
    kind,
    view,
    changed: changes ? changes.length > 0 : null,
    conflicts: conflicts.map(({ path }) => ({ id, kind, title: String(view.title ?? ''), path })),
    suggestions: await suggestionsIn(session, [{ id, kind, title: String(view.title ?? '') }]),
  });
  const me = await session.me();
  const waitingFor = waitingParties(status.open);
  const mustSign = !!me && !!status.open && waitingFor.some(({ member }) => member === me.id);
  const version = (each: VersionState | null) => (each ? asVersion(session, each) : null);
  return {
    record: id,
    status: status.word,
    inForce: version(status.inForce),
    open: version(status.open),
    versions: status.versions.map((each) => asVersion(session, each)),
    conflict: status.conflict,
    changes,
    blockers,
    next: mustSign ? 'sign' : status.open ? 'waiting' : blockers.length === 0 ? 'propose' : 'none',
    waitingFor: [...new Set(waitingFor.map(({ team }) => team))],
  };
}

/** Who still may sign an open proposal, for the parties that are not complete. */
function waitingParties(open: VersionState | null): { team: string; member: string }[] {
  return (open?.parties ?? [])
    .filter(({ complete }) => !complete)
    .flatMap(({ team, signatories, signed }) =>
      signatories.filter(({ member }) => !signed.has(member)).map(({ member }) => ({ team, member })),
    );
}

function waiting(session: Session) {
  const { history } = session;
  const now = session.now();
  const records = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  return [...records].flatMap((id) => {
    const { open } = statusOf(history, id, now);
    return waitingParties(open).map(({ team, member }) => ({
      record: id,
      kind: open?.proposal.record.kind ?? '',
      title: open?.proposal.record.title ?? '',
      proposal: open?.proposal.hash ?? '',
      team,
      member,
      proposedAt: open?.proposal.at ?? '',
      proposedBy: open?.proposal.author ?? '',
    }));
  });
}

async function frozen(session: Session, hash: string) {
  const proposal = session.history.byHash.get(hash);
  if (proposal?.kind !== 'proposal') throw fail('NOT_FOUND', 'There is no such proposal in this workspace.');
  const status = statusOf(session.history, proposal.record.id, session.now());
  const version = status.versions.find((each) => each.proposal.hash === hash);
  if (!version)
    throw fail('NOT_ALLOWED', 'This proposal does not count: its author had no right to make it.');
  const contents = await Promise.all(
    proposal.manifest
      .filter(({ kind }) => kind !== 'attachment')
      .map(({ contentHash }) => readFrozen(session, contentHash)),
  );
  const records: FrozenRecord[] = contents.map(({ id, kind, title, view }, at) => ({
    id,
    kind,
    title,
    contentHash: proposal.manifest[at]?.contentHash ?? '',
    view,
  }));
  const [first] = contents;
  const before = status.versions.find((each) => each.proposal.hash === proposal.supersedes) ?? null;
  const changes = first ? await changesSince(session, before, first.kind, first.view) : null;
  return { version: asVersion(session, version), records, changes };
}

interface Proposing extends Signing {
  effectiveOn?: string | undefined;
  reviewOn?: string | undefined;
  rule: 'any' | 'all';
  /** Only the worked example is written with a time of its own. */
  at?: string;
}

export async function propose(session: Session, input: Proposing): Promise<{ act: string }> {
  const { id } = input;
  const kind = kindOfRecord(session, id);
  const author = await session.actor(input.as);
  const at = input.at ?? session.now();
  const status = statusOf(session.history, id, at);
  const set = await freeze(session, id);
  const [own] = set.frozen;
  if (!own) throw fail('NOT_FOUND', `There is no record ${id} in this workspace.`, { record: id });
  const { view } = own.content;
  const changes = await changesSince(session, standing(status), kind, view);
  const [blocker] = proposalBlockers(session.history, status, {
    id,
    kind,
    view,
    changed: changes ? changes.length > 0 : null,
    conflicts: set.conflicts,
    suggestions: await suggestionsIn(
      session,
      set.frozen.map(({ content }) => content),
    ),
  });
  if (blocker) {
    throw fail('NOT_ALLOWED', `This cannot be proposed yet. ${blocker.message}`, {
      record: blocker.record?.id ?? id,
      ...(blocker.path === null ? {} : { field: blocker.path }),
    });
  }
  const today = at.slice(0, 10);
  const day = (given: string | undefined, field: string) =>
    given ?? (typeof view[field] === 'string' ? (view[field] as string) : null);
  const manifest = await keepFrozen(session, set);
  const act = await session.write(
    {
      kind: 'proposal',
      record: { id, kind, title: own.content.title },
      manifest,
      parties: partiesOf(session.history, view).map((team) => ({
        team,
        rule: input.rule,
        signatories: signatoriesOf(session.history, team).map(({ id: member, name, key }) => ({
          member,
          name,
          key,
        })),
      })),
      effectiveOn: day(input.effectiveOn, 'effectiveOn') ?? today,
      reviewOn: day(input.reviewOn, 'reviewOn'),
      expiresOn: null,
      timeZone: zoneOf(set.frozen.map(({ content }) => content)),
      supersedes: standing(status)?.proposal.hash ?? null,
    },
    author,
    input.passphrase,
    at,
  );
  return { act };
}

/** The zone in which a version's days begin: that of the first team calendar it rests on. */
function zoneOf(contents: readonly FrozenContent[]): string {
  const zone = contents.find(({ kind }) => kind === 'calendar')?.view.timeZone;
  return typeof zone === 'string' ? zone : 'UTC';
}

/** The open proposal of a record, with one clear reason when there is none to act on. */
function openProposal(session: Session, id: string, wanted?: string): VersionState {
  kindOfRecord(session, id);
  const { open, versions } = statusOf(session.history, id, session.now());
  const named =
    wanted === undefined ? open : (versions.find(({ proposal }) => proposal.hash === wanted) ?? null);
  if (!named)
    throw fail('NOT_ALLOWED', `There is no open proposal of ${id}. Propose it first.`, { record: id });
  if (named.status !== 'proposed') {
    throw fail('CONFLICT', `This proposal is ${named.status} already. Nothing was signed.`, { record: id });
  }
  return named;
}

/** The team for which a member may sign this proposal; NOT_ALLOWED in words otherwise. */
function partyOf(version: VersionState, member: MemberState): string {
  const fault = signatureFault(version.proposal, { author: member.id, key: member.key, team: member.team });
  if (fault) {
    const whom = version.parties.flatMap(({ signatories }) => signatories.map(({ name }) => name)).join(', ');
    throw fail(
      'NOT_ALLOWED',
      `${member.name} is not asked to sign this for ${member.team}. Signatories: ${whom}.`,
      { field: 'as' },
    );
  }
  return member.team;
}

interface SignInput extends Signing {
  proposal?: string | undefined;
  at?: string;
}

export async function sign(session: Session, input: SignInput): Promise<{ act: string }> {
  const author = await session.actor(input.as);
  const version = openProposal(session, input.id, input.proposal);
  const team = partyOf(version, author);
  if (version.parties.some(({ signed }) => signed.has(author.id))) {
    throw fail('CONFLICT', `${author.name} has signed this already.`, { field: 'as' });
  }
  for (const { contentHash, title } of version.proposal.manifest) {
    // Nobody signs what this device cannot show.
    await session.store.blobs.get(contentHash).catch(() => {
      throw fail(
        'CORRUPT',
        `What was frozen of “${title}” is missing or changed on this device. Nothing was signed.`,
        { record: input.id },
      );
    });
  }
  const teamName = session.history.genesis?.teams.find(({ id }) => id === team)?.name ?? team;
  const body = {
    kind: 'signature',
    proposal: version.proposal.hash,
    team,
    statement: `I agree to “${version.proposal.record.title}” for ${teamName}.`,
  } as const;
  return { act: await session.write(body, author, input.passphrase, input.at) };
}

async function decline(session: Session, input: Signing & { reason: string }): Promise<{ act: string }> {
  const author = await session.actor(input.as);
  const version = openProposal(session, input.id);
  const team = partyOf(version, author);
  const body = { kind: 'decline', proposal: version.proposal.hash, team, reason: input.reason } as const;
  return { act: await session.write(body, author, input.passphrase) };
}

async function withdraw(session: Session, input: Signing): Promise<{ act: string }> {
  const author = await session.actor(input.as);
  const version = openProposal(session, input.id);
  const proposer = session.history.members.get(version.proposal.author);
  if (author.id !== proposer?.id && !(author.signatory && author.team === proposer?.team)) {
    throw fail(
      'NOT_ALLOWED',
      `Only ${proposer?.name ?? 'who proposed it'} or a signatory of the same team withdraws this. You can decline it.`,
      { field: 'as' },
    );
  }
  return {
    act: await session.write(
      { kind: 'withdrawal', proposal: version.proposal.hash, reason: '' },
      author,
      input.passphrase,
    ),
  };
}
