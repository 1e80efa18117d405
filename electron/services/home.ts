import type { Finding } from '#shared/contract/compliance';
import type {
  CauseAction,
  CauseStanding,
  CauseState,
  HomeChange,
  HomeState,
  WaitingForMe,
  WaitingForOthers,
  WaitingRecord,
} from '#shared/contract/home';
import type { MeasuredCommitment } from '#shared/contract/leads';
import { mayDo } from '#shared/domain/acts/history';
import { tellAct } from '#shared/domain/acts/told';
import { inNames } from '#shared/domain/discussion/mentions';
import { openSuggestions, unanswered } from '#shared/domain/discussion/threads';
import { readersOf } from '#shared/domain/signoff/readers';
import { statusOf } from '#shared/domain/signoff/versions';
import { signsFor } from '#shared/domain/signoff/who';
import type { Application } from './application';
import { findingsNow } from './compliance/look';
import { allDiscussions } from './discussion/read';
import { os } from './implement';
import { measureAgreement } from './measure';
import { inUse, statusWords } from './records';
import type { Session } from './session';
import { list as suggestions } from './suggested';

/** One page that tells what waits, how the four causes stand, and what changed. */
export const homeService = (app: Application) => ({
  state: os.home.state.handler(() => state(app)),
  causes: os.home.causes.handler(() => causes(app)),
  seen: os.home.seen.handler(() =>
    app.device.note(app.session.id, app.session.store.dir, { seenAt: app.session.now() }),
  ),
});

/** Proposals by whom they wait for, each once for a side. */
async function waitingLines(app: Application): Promise<{ mine: WaitingForMe[]; others: WaitingForOthers[] }> {
  const { session } = app;
  const me = await session.me();
  const { history } = session;
  const teamName = (id: string) => history.genesis?.teams.find((team) => team.id === id)?.name ?? id;
  const mine: WaitingForMe[] = [];
  const others: WaitingForOthers[] = [];
  const proposed = statusWords(session);
  for (const { id, kind, title } of inUse(session).filter((record) => proposed.has(record.id))) {
    const now = session.now();
    const { open, inForce, versions } = statusOf(history, id, now);
    const last = versions.at(-1);
    if (last?.status === 'declined' && last.proposal.author === me?.id) {
      const declined = last.parties.flatMap((party) => [...party.declined.values()]).at(-1);
      const line = { record: id, recordKind: kind, title, since: declined?.at ?? null };
      mine.push({ ...line, kind: 'answer', reason: declined?.reason ?? '' });
    }
    if (inForce && me) {
      const line = { record: id, recordKind: kind, title: inForce.proposal.record.title };
      const own = inForce.parties.find(({ team }) => team === me.team);
      const ended = inForce.parties.find(({ retired }) => retired);
      if (me.signatory && ended?.retired && own && !own.retired) {
        const { at, reason } = ended.retired;
        mine.push({ ...line, since: at, kind: 'end', team: teamName(ended.team), reason });
      }
      const unread = readersOf(history, inForce).some(
        ({ member, readAt }) => member === me.id && readAt === null,
      );
      if (unread) mine.push({ ...line, since: inForce.completedAt, kind: 'read' });
    }
    if (!open) continue;
    const incomplete = open.parties.filter(({ complete }) => !complete);
    const [whom] = me ? signsFor(history, open, me, now) : [];
    const own = whom === undefined ? undefined : me?.team;
    const line = { record: id, recordKind: kind, title: open.proposal.record.title, since: open.proposal.at };
    const { dueOn } = open.proposal;
    if (own !== undefined) mine.push({ ...line, kind: 'sign', team: teamName(own), dueOn });
    for (const { team } of incomplete) {
      if (team !== own) others.push({ ...line, team: teamName(team), dueOn });
    }
  }
  mine.push(...(await asked(session)), ...(await suggestedTo(app)));
  return { mine, others };
}

/** What was asked of the member who acts here, or suggested to them as the owner, in talking about records. */
async function asked(session: Session): Promise<WaitingForMe[]> {
  const me = await session.me();
  if (!me) return [];
  const nameOf = (id: string) => session.history.members.get(id)?.name ?? id;
  const records = new Map(inUse(session).map((record) => [record.id, record]));
  const lines: WaitingForMe[] = [];
  for (const { record: id, threads } of await allDiscussions(session)) {
    const record = records.get(id);
    if (!record) continue;
    const line = { record: id, recordKind: record.kind, title: record.title };
    for (const thread of threads) {
      for (const { by, at, text } of unanswered(thread, me.id).slice(0, 1))
        lines.push({
          ...line,
          since: at,
          kind: 'reply',
          who: nameOf(by),
          text: inNames(text, nameOf),
          thread: thread.id,
        });
    }
    const suggested = openSuggestions(threads).filter(({ messages }) => messages[0]?.by !== me.id);
    if (suggested.length === 0 || (await session.store.documents.view(id)).view['owner'] !== me.id) continue;
    for (const { id: thread, suggestion, messages } of suggested) {
      const [first] = messages;
      lines.push({
        ...line,
        since: first?.at ?? null,
        kind: 'decide',
        who: nameOf(first?.by ?? ''),
        text: suggestion ?? '',
        thread,
      });
    }
  }
  return lines.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
}

/** Changes that somebody who may not edit suggests, for the owner of the record, or for everybody where it has none. */
async function suggestedTo(app: Application): Promise<WaitingForMe[]> {
  const { session } = app;
  const me = await session.me();
  if (!me || !mayDo(session.history, me.id, 'edit')) return [];
  const owners = new Map(inUse(session).map(({ id, owner }) => [id, owner]));
  const mine = (await suggestions(app, undefined)).filter(({ record, by }) => {
    const owner = owners.get(record);
    return owners.has(record) && by !== me.id && (owner === undefined || owner === me.id);
  });
  return mine.map(({ record, kind: recordKind, title, at, by, name, count }) => ({
    ...{ kind: 'suggestion', record, recordKind, title, since: at },
    ...{ who: name, by, count },
  }));
}

type Standing = Omit<CauseStanding, 'cause'>;

const worst = (findings: readonly Finding[]): Standing['tone'] =>
  findings.some(({ severity }) => severity === 'error') ? 'bad' : findings.length > 0 ? 'attention' : 'good';

/** A sentence without a trend, with what to do. */
const say = (
  state: CauseState,
  tone: Standing['tone'],
  code: CauseAction['code'] | null,
  record: CauseAction['record'] = null,
): Standing => ({ state, tone, trend: [], action: code === null ? null : { code, record } });

function processCause(
  findings: readonly Finding[],
  processes: number,
  kindOf: (id: string) => string | undefined,
): Standing {
  if (processes === 0) return say({ code: 'noProcess' }, 'none', 'writeProcess');
  const [first] = findings;
  if (!first) return say({ code: 'processesFine', processes }, 'good', 'processes');
  return say(
    { code: 'processFindings', findings: findings.length, processes, finding: first.message },
    worst(findings),
    'mend',
    { id: first.record, kind: kindOf(first.record) ?? 'process' },
  );
}

function communicationCause(mine: readonly WaitingForMe[], others: readonly WaitingForOthers[]): Standing {
  const [own] = mine;
  const [other] = others;
  const recordOf = ({ record, recordKind }: WaitingRecord) => ({ id: record, kind: recordKind });
  if (own) return say({ code: 'awaitedOfMe', count: mine.length }, 'attention', 'answer', recordOf(own));
  if (!other) return say({ code: 'nothingAwaited' }, 'good', null);
  const { title, team } = other;
  return say({ code: 'awaitedOfOther', title, team }, 'attention', 'look', recordOf(other));
}

const judged = (commitment: MeasuredCommitment) =>
  commitment.periods.filter(({ status }) => status === 'attained' || status === 'missed');

function resourcesCause(commitments: readonly MeasuredCommitment[]): Standing {
  const volume = commitments.find(({ metric }) => metric === 'count');
  const weeks = volume ? judged(volume).slice(-12) : [];
  const last = weeks.at(-1);
  if (!last) return say({ code: 'noLeads' }, 'none', 'importLeads');
  const counts = weeks.map(({ numerator }) => numerator ?? 0);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const state = {
    code: 'leadsPerWeek',
    low,
    high,
    weeks: weeks.length,
    newest: last.numerator ?? 0,
  } as const;
  return {
    ...say(state, high > 2 * Math.max(low, 1) ? 'attention' : 'good', 'leads'),
    trend: counts.map((count) => count / Math.max(high, 1)),
  };
}

function expectationsCause(
  findings: readonly Finding[],
  commitments: readonly MeasuredCommitment[],
  agreement: string | null,
): Standing {
  if (!agreement) return say({ code: 'nothingAgreed' }, 'none', 'agree');
  const all = commitments.flatMap(judged);
  if (all.length === 0) {
    const [first] = findings;
    return first
      ? say({ code: 'expectationFindings', finding: first.message }, worst(findings), 'importLeads')
      : say({ code: 'notMeasured' }, 'none', 'importLeads');
  }
  const kept = all.filter(({ status }) => status === 'attained').length;
  const weeks = [...new Set(all.map(({ start }) => start))].sort().slice(-12);
  const trend = weeks.map((week) => {
    const of = all.filter(({ start }) => start === week);
    return of.filter(({ status }) => status === 'attained').length / of.length;
  });
  const missed = commitments
    .filter((each) => judged(each).at(-1)?.status === 'missed')
    .map(({ title }) => title);
  const record = { id: agreement, kind: 'agreement' };
  return {
    ...say(
      { code: 'promisesKept', kept, periods: all.length, missed },
      missed.length ? 'attention' : worst(findings),
      missed.length ? 'why' : 'figures',
      record,
    ),
    trend,
  };
}

function changes(session: Session, seenAt: string | null): HomeState['changes'] {
  const since = seenAt ?? '';
  const { history } = session;
  const acts = history.acts
    .filter(({ at }) => at > since)
    .map((act): HomeChange => ({ at: act.at, ...tellAct(act, history) }));
  // On the first visit everything is new; who did what says more than that it was written.
  const edits = inUse(session)
    .filter(({ updatedAt }) => seenAt !== null && updatedAt > since)
    .map(
      ({ id, kind, title, updatedAt }): HomeChange => ({
        code: 'edited',
        at: updatedAt,
        title,
        record: id,
        recordKind: kind,
      }),
    );
  return [...acts, ...edits].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 20);
}

async function causes(app: Application): Promise<CauseStanding[]> {
  const { session } = app;
  const records = inUse(session);
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]));
  const { mine, others } = await waitingLines(app);
  const findings = await findingsNow(app);
  const processes = records.filter(({ kind }) => kind === 'process').length;
  const agreements = records.filter(({ kind }) => kind === 'agreement');
  const main = agreements.find(({ status }) => status === 'in force') ?? agreements[0] ?? null;
  const commitments = main ? (await measureAgreement(app, { id: main.id })).commitments : [];
  const of = (cause: Finding['cause']) => findings.filter((finding) => finding.cause === cause);
  return [
    { cause: 'process', ...processCause(of('process'), processes, (id) => kinds.get(id)) },
    { cause: 'communication', ...communicationCause(mine, others) },
    { cause: 'resources', ...resourcesCause(commitments) },
    { cause: 'expectations', ...expectationsCause(of('expectations'), commitments, main?.id ?? null) },
  ];
}

async function state(app: Application): Promise<HomeState> {
  const { session } = app;
  const records = inUse(session);
  const lines = await waitingLines(app);
  const processes = records.filter(({ kind }) => kind === 'process');
  const agreements = records.filter(({ kind }) => kind === 'agreement');
  const hasLeads = session.history.acts.some(({ kind }) => kind === 'leads');
  const agreed = agreements.find(({ status }) => status === 'in force' || status === 'agreed');
  return {
    waitingForMe: lines.mine,
    waitingForOthers: lines.others,
    changes: changes(session, app.device.remembered(session.id, session.store.dir)?.seenAt ?? null),
    path: [
      { step: 'process', done: processes.length > 0, record: processes[0]?.id ?? null },
      { step: 'agreement', done: agreed !== undefined, record: (agreed ?? agreements[0])?.id ?? null },
      { step: 'leads', done: hasLeads, record: null },
      { step: 'together', done: hasLeads && agreed !== undefined, record: agreed?.id ?? null },
    ],
    empty: records.length === 0,
  };
}
