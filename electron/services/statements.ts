import type { Measurement } from '#shared/contract/leads';
import type { ShownStatement, StatementLine, Statements } from '#shared/contract/statements';
import { type MemberState, mayDo } from '#shared/domain/acts/history';
import { statusOf } from '#shared/domain/signoff/versions';
import { type StatedCommitment, StatementContent } from '#shared/domain/statements/content';
import { differencesFrom, figuresOf } from '#shared/domain/statements/differences';
import { type StatementState, statementsOf } from '#shared/domain/statements/statements';
import type { CountingRules } from '#shared/model/counting';
import { canonicalBytes } from './acts/codec';
import type { Application } from './application';
import { disputesAt } from './disputes/reading';
import { fail } from './fail';
import { os } from './implement';
import { importsOf } from './imports';
import { measureAgreement } from './measure';
import { judgingVersions } from './measuring/versions';
import { kindOfRecord } from './records';
import type { Session } from './session';

/** Figures frozen at a cut-off, for both teams to stand by: an act and a blob that never changes. */
export const statementsService = (app: Application) => ({
  list: os.statements.list.handler(({ input }) => listed(app.session, input.id)),
  freeze: os.statements.freeze.handler(({ input }) => freezeFigures(app, input)),
  show: os.statements.show.handler(({ input }) => show(app, input.statement)),
  acknowledge: os.statements.acknowledge.handler(({ input }) => acknowledge(app, input)),
});

interface Acting {
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** Can this member speak for their team about a statement now? */
export const mayAcknowledge = (session: Session, state: StatementState, me: MemberState): boolean =>
  state.waitingFor.includes(me.team) && mayDo(session.history, me.id, 'settle');

function lineOf(session: Session, state: StatementState, me: MemberState | null): StatementLine {
  const { act, acknowledged, waitingFor } = state;
  const nameOf = (member: string) => session.history.members.get(member)?.name ?? member;
  return {
    statement: act.hash,
    record: act.record,
    from: act.from,
    to: act.to,
    cutOff: act.cutOff,
    by: nameOf(act.author),
    at: act.at,
    acknowledged: [...acknowledged].map(([team, { member, at }]) => ({ team, by: nameOf(member), at })),
    waitingFor,
    may: me !== null && mayAcknowledge(session, state, me),
  };
}

async function listed(session: Session, id: string): Promise<Statements> {
  requireAgreement(session, id);
  const me = await session.me();
  return {
    record: id,
    statements: statementsOf(session.history, id)
      .map((state) => lineOf(session, state, me))
      .reverse(),
    may: me !== null && mayDo(session.history, me.id, 'propose'),
  };
}

function requireAgreement(session: Session, id: string): void {
  const kind = kindOfRecord(session, id);
  if (kind !== 'agreement')
    throw fail('INVALID', `${id} is a ${kind}; only figures of an agreement are frozen.`, { record: id });
}

type Freezing = Acting & { id: string; from: string; to: string; at?: string | undefined };

async function freezeFigures(app: Application, input: Freezing): Promise<{ act: string }> {
  const { session } = app;
  const { id, from, to } = input;
  requireAgreement(session, id);
  if (to < from) throw fail('INVALID', 'to: it lies before from', { field: 'to' });
  const author = await session.actor(input.as);
  if (!mayDo(session.history, author.id, 'propose'))
    throw fail('NOT_ALLOWED', `${author.name} may not freeze figures. Ask a lead of the team.`, {
      field: 'as',
    });
  const now = session.now();
  const measurement = await measureAgreement(app, { id, from, to, at: input.at ?? now });
  if (measurement.at > now)
    throw fail('INVALID', 'at: nobody knows yet how it will stand then', { field: 'at' });
  if (measurement.commitments.every(({ periods }) => periods.length === 0))
    throw fail('INVALID', `No period of ${measurement.title} begins from ${from} to ${to}.`, {
      field: 'from',
    });
  const bytes = canonicalBytes(await contentOf(session, measurement, from, to));
  const content = await session.store.blobs.put(bytes);
  const act = await session.write(
    { kind: 'statement', record: id, from, to, cutOff: measurement.at, content },
    author,
    input.passphrase,
  );
  app.tell({ type: 'leads' });
  return { act };
}

/** What is frozen of a measurement, with the rules as signed and the imports behind it. */
async function contentOf(
  session: Session,
  measurement: Measurement,
  from: string,
  to: string,
): Promise<StatementContent> {
  const { agreement, title, at, version, commitments } = measurement;
  const instant = Date.parse(at);
  const versions = await judgingVersions(session, agreement, instant);
  const rulesOf = (id: string): CountingRules | null =>
    versions.at(-1)?.commitments.find((each) => each.id === id)?.countingRules ?? null;
  const inForce = statusOf(session.history, agreement, at).versions.findLast(
    ({ number }) => number === version,
  );
  return {
    v: 1,
    agreement,
    title,
    version,
    proposal: version === null ? null : (inForce?.proposal.hash ?? null),
    from,
    to,
    cutOff: at,
    commitments: commitments.map(
      (each): StatedCommitment => ({
        id: each.id,
        title: each.title,
        metric: each.metric,
        unit: each.unit,
        target: each.target,
        attainment: each.attainment,
        sentence: each.sentence,
        owedBy: each.owedBy,
        owedTo: each.owedTo,
        missing: each.missing,
        rules: each.rules,
        countingRules: rulesOf(each.id),
        periods: each.periods.map(({ start, end, due, target, explanation, contested, ...period }) => ({
          ...{ start, end, due, target, explanation },
          ...figuresOf(period),
          ...(contested ? { contested } : {}),
        })),
      }),
    ),
    imports: importsOf(session).map(({ hash, source, exportedAt }) => ({
      import: hash,
      source: source.name,
      sourceHash: source.hash,
      exportedAt,
    })),
    disputes: disputesAt(session, agreement, versions, instant).map(({ act, status }) => ({
      dispute: act.hash,
      lead: act.lead,
      status,
    })),
  };
}

function stateOf(session: Session, hash: string): StatementState {
  const act = session.history.acts.find((each) => each.hash === hash);
  const state =
    act?.kind === 'statement'
      ? statementsOf(session.history, act.record).find((each) => each.act.hash === hash)
      : undefined;
  if (!state) throw fail('NOT_FOUND', `There is no statement ${hash} here.`, { field: 'statement' });
  return state;
}

/** The figures as they were frozen; the blob store holds them to their hash. */
async function readContent(session: Session, { act }: StatementState): Promise<StatementContent> {
  const bytes = await session.store.blobs.get(act.content);
  const read = StatementContent.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!read.success)
    throw fail('NEWER', 'This statement was frozen by a newer Accord. Update Accord to see it.');
  return read.data;
}

/** A statement with its figures. NOT_FOUND, CORRUPT, NEWER. */
export async function statementOf(
  session: Session,
  statement: string,
): Promise<StatementLine & { content: StatementContent }> {
  const state = stateOf(session, statement);
  return { ...lineOf(session, state, await session.me()), content: await readContent(session, state) };
}

async function show(app: Application, statement: string): Promise<ShownStatement> {
  const { session } = app;
  const state = stateOf(session, statement);
  const content = await readContent(session, state);
  const { from, to, record } = state.act;
  const today = await measureAgreement(app, { id: record, from, to });
  return {
    ...lineOf(session, state, await session.me()),
    content,
    today: today.at,
    differences: differencesFrom(content, today),
  };
}

async function acknowledge(
  app: Application,
  input: Acting & { statement: string },
): Promise<{ act: string }> {
  const { session } = app;
  const state = stateOf(session, input.statement);
  const author = await session.actor(input.as);
  if (!mayAcknowledge(session, state, author)) {
    const why = state.waitingFor.includes(author.team)
      ? `${author.name} may not acknowledge figures. Ask a lead of the team.`
      : `The team of ${author.name} has acknowledged these figures already.`;
    throw fail('NOT_ALLOWED', why, { field: 'as' });
  }
  // Nobody stands by what they cannot see.
  await readContent(session, state);
  const act = await session.write(
    { kind: 'statement-acknowledgement', statement: input.statement, team: author.team },
    author,
    input.passphrase,
  );
  app.tell({ type: 'leads' });
  return { act };
}
