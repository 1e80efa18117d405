import type { FrozenRecord, FrozenVersion, SignoffState } from '#shared/contract/signoff';
import { type MemberState, signatoriesOf } from '#shared/domain/acts/history';
import { rightState } from '#shared/domain/rights/rights';
import { BLOCKER_WORDS } from '#shared/domain/signoff/blocker-words';
import { openConflicts, partiesOf, proposalBlockers } from '#shared/domain/signoff/hints';
import { mayNow } from '#shared/domain/signoff/may';
import { readersOf } from '#shared/domain/signoff/readers';
import { statementOf } from '#shared/domain/signoff/statement';
import {
  besideOf,
  type RecordStatus,
  standingOf,
  statusOf,
  type VersionState,
} from '#shared/domain/signoff/versions';
import { missingSignatures, signsFor } from '#shared/domain/signoff/who';
import type { ProposalParty } from '#shared/model/acts';
import { speakingIn, spokenLanguage } from '../measure/speaking';
import type { Application } from './application';
import { suggestionsIn } from './discussion/read';
import { findExchange } from './exchange/exchanges';
import { fail } from './fail';
import { type FrozenContent, freeze, keepFrozen, readFrozen } from './frozen';
import { os } from './implement';
import { languageFor } from './language';
import { namesOf } from './names';
import { kindOfRecord, show } from './records';
import type { Session } from './session';
import { asVersion } from './signoff/as-version';
import { assent } from './signoff/assent';
import { changesSince, groundsNow, groundsSince } from './signoff/changes';
import { decline, retire, withdraw } from './signoff/ending';
import { notAsked, openProposal, type Signing } from './signoff/open';
import { acknowledge } from './signoff/reading';
import { remind } from './signoff/remind';
import { verify } from './verify/verify';

/** Proposing, signing, and what answers a proposal or ends a version: what binds, and what it waits for. */
export const signoffService = (app: Application) => ({
  state: os.signoff.state.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), () => state(app.session, input.id)),
  ),
  blockers: os.signoff.blockers.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), async () => (await proposable(app.session, input.id)).blockers),
  ),
  waiting: os.signoff.waiting.handler(() => waiting(app.session)),
  frozen: os.signoff.frozen.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), () => frozen(app.session, input.proposal)),
  ),
  propose: os.signoff.propose.handler(({ input, context }) =>
    speakingIn(languageFor(app, context), () => propose(app.session, input)),
  ),
  sign: os.signoff.sign.handler(({ input }) => sign(app.session, input)),
  decline: os.signoff.decline.handler(({ input }) => decline(app.session, input)),
  withdraw: os.signoff.withdraw.handler(({ input }) => withdraw(app.session, input)),
  retire: os.signoff.retire.handler(({ input }) => retire(app.session, input)),
  acknowledge: os.signoff.acknowledge.handler(({ input }) => acknowledge(app.session, input)),
  assent: os.signoff.assent.handler(({ input }) => assent(app.session, input)),
  remind: os.signoff.remind.handler(({ input }) => remind(app.session, input.id)),
  verify: os.signoff.verify.handler(async ({ input }) => {
    const exchange = await findExchange(app);
    return verify(app.session, { id: input.id, wentBack: exchange?.state.wentBack() ?? [] });
  }),
});

/** The version that the next one supersedes: in force, else agreed with its date to come. */
const standing = ({ inForce, versions }: RecordStatus): VersionState | null =>
  inForce ?? versions.findLast(({ status }) => status === 'agreed') ?? null;

async function state(session: Session, id: string): Promise<SignoffState> {
  const kind = kindOfRecord(session, id);
  const status = statusOf(session.history, id, session.now());
  const read = await show(session, id);
  const { view } = read;
  const title = String(view.title ?? '');
  const before = standing(status);
  const changes = await changesSince(session, before, kind, view);
  // Looked at only while the draft itself says what was agreed: while it is written, it differs anyway.
  const grounds = before && changes?.length === 0 ? await groundsNow(session, id, before) : [];
  const language = spokenLanguage();
  const draft = {
    id,
    kind,
    view,
    changed: changes ? changes.length > 0 || grounds.length > 0 : null,
    conflicts: openConflicts({ id, kind, title }, read, await namesOf(session), language),
    suggestions: await suggestionsIn(session, [{ id, kind, title }]),
  };
  const blockers = proposalBlockers(session.history, status, draft, language);
  const me = await session.me();
  const { open, inForce } = status;
  const mustSign = !!me && !!open && signsFor(session.history, open, me, session.now()).length > 0;
  const version = (each: VersionState | null) => (each ? asVersion(session, each) : null);
  return {
    record: id,
    status: status.word,
    inForce: version(inForce),
    open: version(open),
    versions: status.versions.map((each) => asVersion(session, each)),
    rivals: status.rivals.map(({ proposal }) => proposal.hash),
    changes,
    grounds,
    blockers,
    next: mustSign ? 'sign' : open ? 'waiting' : blockers.length === 0 ? 'propose' : 'none',
    waitingFor: [...new Set(missingSignatures(open).map(({ team }) => team))],
    readers: inForce ? readersOf(session.history, inForce) : [],
    may: mayNow(session.history, status, me),
  };
}

function waiting(session: Session) {
  const { history } = session;
  const now = session.now();
  const records = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  return [...records].flatMap((id) => {
    const { open } = statusOf(history, id, now);
    return missingSignatures(open).map(({ team, member }) => ({
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

async function frozen(session: Session, hash: string): Promise<FrozenVersion> {
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
  const before = supersededBy(status, version);
  const changes = first ? await changesSince(session, before, first.kind, first.view) : null;
  const grounds = await groundsSince(session, before, version);
  const me = await session.me();
  const [whom] =
    me && version.status === 'proposed' ? signsFor(session.history, version, me, session.now()) : [];
  const signing =
    me && whom !== undefined
      ? {
          statement: statementFor(session, version, me, whom, changes && [...changes, ...grounds]),
          onBehalfOf: whom === me.id ? null : nameOfMember(session, whom),
        }
      : null;
  const beside = besideOf(status.versions, version).map((each) => asVersion(session, each));
  const open = version.status === 'proposed' ? version : null;
  const { decline: mayDecline, withdraw: mayWithdraw } = mayNow(session.history, { open, inForce: null }, me);
  return {
    ...{ version: asVersion(session, version), records, changes, grounds, beside, signing },
    may: { decline: mayDecline, withdraw: mayWithdraw },
  };
}

/** The version whose place another one takes. */
const supersededBy = ({ versions }: RecordStatus, { proposal }: VersionState): VersionState | null =>
  versions.find((each) => each.proposal.hash === proposal.supersedes) ?? null;

const nameOfMember = (session: Session, id: string): string => session.history.members.get(id)?.name ?? id;

function statementFor(
  session: Session,
  { proposal }: VersionState,
  author: MemberState,
  whom: string,
  changes: readonly unknown[] | null,
): string {
  return statementOf({
    title: proposal.record.title,
    team: session.history.genesis?.teams.find(({ id }) => id === author.team)?.name ?? author.team,
    changes: changes === null ? null : changes.length,
    onBehalfOf: whom === author.id ? null : nameOfMember(session, whom),
  });
}

interface Proposing extends Signing {
  effectiveOn?: string | undefined;
  dueOn?: string | undefined;
  reviewOn?: string | undefined;
  expiresOn?: string | undefined;
  rule: 'any' | 'all';
  /** Left out where all signatories are asked. */
  asked?: { team: string; rule: 'any' | 'all'; members: string[] }[];
  /** Only the worked example is written with a time of its own. */
  at?: string;
}

/** All that a proposal would freeze, what it would take the place of, and what stands in its way. NOT_FOUND */
async function proposable(session: Session, id: string, at = session.now()) {
  const kind = kindOfRecord(session, id);
  const status = statusOf(session.history, id, at);
  const set = await freeze(session, id);
  const [own] = set.frozen;
  if (!own) throw fail('NOT_FOUND', `There is no record ${id} in this workspace.`, { record: id });
  const { view } = own.content;
  const agreed = standing(status);
  const changes = await changesSince(session, agreed, kind, view);
  const grounds = agreed && changes?.length === 0 ? await groundsNow(session, id, agreed) : [];
  const draft = {
    id,
    kind,
    view,
    changed: changes ? changes.length > 0 || grounds.length > 0 : null,
    conflicts: set.conflicts,
    suggestions: await suggestionsIn(
      session,
      set.frozen.map(({ content }) => content),
    ),
  };
  const blockers = proposalBlockers(session.history, status, draft, spokenLanguage());
  return { kind, status, set, own, agreed, blockers };
}

export async function propose(session: Session, input: Proposing): Promise<{ act: string }> {
  const { id } = input;
  const author = await session.actor(input.as);
  const { why } = rightState(session.history, author, 'propose', spokenLanguage());
  if (why !== null) throw fail('NOT_ALLOWED', why, { record: id, field: 'as' });
  const at = input.at ?? session.now();
  const { kind, status, set, own, agreed, blockers } = await proposable(session, id, at);
  const { view } = own.content;
  const [blocker] = blockers;
  if (blocker) {
    throw fail('NOT_ALLOWED', BLOCKER_WORDS[spokenLanguage()].notYet(blocker.message), {
      record: blocker.record?.id ?? id,
      ...(blocker.path === null ? {} : { field: blocker.path }),
    });
  }
  const today = at.slice(0, 10);
  const day = (given: string | undefined, field: string) =>
    given ?? (typeof view[field] === 'string' ? (view[field] as string) : null);
  const effectiveOn = day(input.effectiveOn, 'effectiveOn') ?? today;
  const { dueOn = null, expiresOn = null } = input;
  if (expiresOn !== null && expiresOn <= effectiveOn)
    throw fail('INVALID', 'It would end before it counts. Choose a later day for its end.', {
      field: 'expiresOn',
    });
  if (dueOn !== null && dueOn < today)
    throw fail('INVALID', 'The day by which to sign is over already.', { field: 'dueOn' });
  const manifest = await keepFrozen(session, set);
  const before = agreed?.proposal.hash ?? null;
  const act = await session.write(
    {
      kind: 'proposal',
      record: { id, kind, title: own.content.title },
      manifest,
      parties: partiesOf(session.history, view).map((team) => partyAsked(session, team, input)),
      effectiveOn,
      dueOn,
      reviewOn: day(input.reviewOn, 'reviewOn'),
      expiresOn,
      timeZone: zoneOf(set.frozen.map(({ content }) => content)),
      supersedes: before,
      alsoSupersedes: standingOf(status.versions)
        .map(({ proposal }) => proposal.hash)
        .filter((hash) => hash !== before),
    },
    author,
    input.passphrase,
    at,
  );
  return { act };
}

/** Of whom a proposal asks a signature for a team: of all its signatories, or of those that were chosen. INVALID. */
function partyAsked(session: Session, team: string, { rule, asked = [] }: Proposing): ProposalParty {
  const signatories = signatoriesOf(session.history, team);
  const chosen = asked.find((each) => each.team === team);
  const stranger = chosen?.members.find((id) => !signatories.some((each) => each.id === id));
  if (stranger !== undefined)
    throw fail('INVALID', `${stranger} is no signatory of ${team}.`, { field: 'asked' });
  return {
    team,
    rule: chosen?.rule ?? rule,
    signatories: signatories
      .filter(({ id }) => chosen?.members.includes(id) ?? true)
      .map(({ id: member, name, key }) => ({ member, name, key })),
  };
}

/** The zone in which a version's days begin: that of the first team calendar it rests on. */
function zoneOf(contents: readonly FrozenContent[]): string {
  const zone = contents.find(({ kind }) => kind === 'calendar')?.view.timeZone;
  return typeof zone === 'string' ? zone : 'UTC';
}

interface SignInput extends Signing {
  at?: string;
}

/** Signs for the member who acts, or for a signatory whose deputy they are. NOT_ALLOWED, CONFLICT, CORRUPT. */
export async function sign(session: Session, input: SignInput): Promise<{ act: string }> {
  const author = await session.actor(input.as);
  const version = openProposal(session, input.id, input.proposal);
  const at = input.at ?? session.now();
  const [whom] = signsFor(session.history, version, author, at);
  if (whom === undefined) {
    if (version.parties.some(({ signed }) => signed.has(author.id)))
      throw fail('CONFLICT', `${author.name} has signed this already.`, { field: 'as' });
    throw notAsked(version, author, author.team);
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
  const [own] = version.proposal.manifest;
  const content = own && (await readFrozen(session, own.contentHash));
  const before = supersededBy(statusOf(session.history, input.id, at), version);
  const changes = content ? await changesSince(session, before, content.kind, content.view) : null;
  const grounds = await groundsSince(session, before, version);
  const body = {
    kind: 'signature',
    proposal: version.proposal.hash,
    team: author.team,
    statement: statementFor(session, version, author, whom, changes && [...changes, ...grounds]),
    onBehalfOf: whom === author.id ? null : whom,
  } as const;
  return { act: await session.write(body, author, input.passphrase, at) };
}
