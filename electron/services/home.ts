import type { Finding, HomeState } from '#shared/contract/compliance';
import type { MeasuredCommitment } from '#shared/contract/leads';
import { actInWords } from '#shared/domain/acts/words';
import { statusOf } from '#shared/domain/signoff/versions';
import type { Application } from './application';
import { check } from './compliance';
import { os } from './implement';
import { measureAgreement } from './measure';
import { list, statusWords } from './records';
import type { Session } from './session';

/** One page that tells what waits, how the four causes stand, and what changed. */
export const homeService = (app: Application) => ({
  state: os.home.state.handler(() => state(app)),
  seen: os.home.seen.handler(() =>
    app.device.note(app.session.id, app.session.store.dir, { seenAt: app.session.now() }),
  ),
});

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

type Waiting = HomeState['waitingForMe'][number];

/** Proposals by whom they wait for, each once for a side. */
async function waitingLines(
  session: Session,
): Promise<{ mine: Waiting[]; others: HomeState['waitingForOthers'] }> {
  const me = await session.me();
  const { history } = session;
  const teamName = (id: string) => history.genesis?.teams.find((team) => team.id === id)?.name ?? id;
  const mine: Waiting[] = [];
  const others: HomeState['waitingForOthers'] = [];
  const proposed = statusWords(session);
  for (const { id, kind, title } of list(session).filter((record) => proposed.has(record.id))) {
    const { open, versions } = statusOf(history, id, session.now());
    const last = versions.at(-1);
    if (last?.status === 'declined' && last.proposal.author === me?.id) {
      const reason = last.parties.flatMap(({ declined }) => [...declined.values()]).at(-1);
      mine.push({
        kind: 'answer',
        record: id,
        recordKind: kind,
        title,
        text: `Declined: ${reason?.reason ?? ''}`,
        since: reason?.at ?? null,
      });
    }
    if (!open) continue;
    const incomplete = open.parties.filter(({ complete }) => !complete);
    const own = incomplete.find(({ signatories, signed }) =>
      signatories.some(({ member }) => member === me?.id && !signed.has(member)),
    );
    const line = { record: id, recordKind: kind, title: open.proposal.record.title, since: open.proposal.at };
    if (own) mine.push({ ...line, kind: 'sign', text: `Sign for ${teamName(own.team)}` });
    for (const { team } of incomplete) {
      if (team !== own?.team) others.push({ ...line, text: `${teamName(team)} has not signed yet` });
    }
  }
  return { mine, others };
}

type Cause = HomeState['causes'][number];

const worst = (findings: readonly Finding[]): Cause['tone'] =>
  findings.some(({ severity }) => severity === 'error') ? 'bad' : findings.length > 0 ? 'attention' : 'good';

const toRecord = (record: string, kind: string | undefined) =>
  kind === 'agreement'
    ? `/agreements/${record}`
    : kind === 'definition'
      ? `/definitions/${record}`
      : kind === 'playbook'
        ? `/playbooks/${record}`
        : `/processes/${record}`;

function processCause(
  findings: readonly Finding[],
  processes: number,
  kindOf: (id: string) => string | undefined,
): Cause {
  if (processes === 0) {
    return {
      cause: 'process',
      text: 'No process is written down yet.',
      tone: 'none',
      trend: [],
      action: { label: 'Write the hand-over', to: '/processes' },
    };
  }
  const [first] = findings;
  const text = first
    ? `${many(findings.length, 'open point')} in ${many(processes, 'process', 'processes')}. ${first.message}`
    : `${many(processes, 'process', 'processes')}, each step with one who answers for it.`;
  return {
    cause: 'process',
    text,
    tone: worst(findings),
    trend: [],
    action: first
      ? { label: 'Mend it', to: toRecord(first.record, kindOf(first.record)) }
      : { label: 'See processes', to: '/processes' },
  };
}

function communicationCause(lines: { mine: Waiting[]; others: HomeState['waitingForOthers'] }): Cause {
  const { mine, others } = lines;
  const base = { cause: 'communication' as const, trend: [] };
  const [own] = mine;
  if (own)
    return {
      ...base,
      text: `${many(mine.length, 'answer')} of yours ${mine.length === 1 ? 'is' : 'are'} awaited.`,
      tone: 'attention',
      action: { label: 'Answer', to: toRecord(own.record, own.recordKind) },
    };
  const [other] = others;
  if (other)
    return {
      ...base,
      text: `“${other.title}” waits: ${other.text}.`,
      tone: 'attention',
      action: { label: 'Look', to: toRecord(other.record, other.recordKind) },
    };
  return { ...base, text: 'Nothing waits between the teams.', tone: 'good', action: null };
}

const judged = (commitment: MeasuredCommitment) =>
  commitment.periods.filter(({ status }) => status === 'attained' || status === 'missed');

function resourcesCause(commitments: readonly MeasuredCommitment[]): Cause {
  const volume = commitments.find(({ metric }) => metric === 'count');
  const weeks = volume ? judged(volume).slice(-12) : [];
  const last = weeks.at(-1);
  if (!volume || !last) {
    return {
      cause: 'resources',
      text: 'Bring leads in to see how the load spreads over the weeks.',
      tone: 'none',
      trend: [],
      action: { label: 'Import leads', to: '/leads/import' },
    };
  }
  const counts = weeks.map(({ numerator }) => numerator ?? 0);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return {
    cause: 'resources',
    text: `Between ${low} and ${high} leads a week over the last ${weeks.length} weeks; ${last.numerator ?? 0} in the newest.`,
    tone: high > 2 * Math.max(low, 1) ? 'attention' : 'good',
    trend: counts.map((count) => count / Math.max(high, 1)),
    action: { label: 'See leads', to: '/leads' },
  };
}

function expectationsCause(
  findings: readonly Finding[],
  commitments: readonly MeasuredCommitment[],
  agreement: string | null,
): Cause {
  const base = { cause: 'expectations' as const, trend: [] as number[] };
  if (!agreement)
    return {
      ...base,
      text: 'No promise is agreed yet.',
      tone: 'none',
      action: { label: 'Agree the promise', to: '/agreements' },
    };
  const to = `/agreements/${agreement}`;
  const all = commitments.flatMap(judged);
  if (all.length === 0) {
    const [first] = findings;
    return {
      ...base,
      text: first?.message ?? 'The promises are agreed; there are no leads to measure them yet.',
      tone: first ? worst(findings) : 'none',
      action: { label: 'Import leads', to: '/leads/import' },
    };
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
  const text = `${kept} of ${all.length} promised periods kept.${missed.length ? ` Missed last: ${missed.join(', ')}.` : ''}`;
  return {
    ...base,
    text,
    tone: missed.length ? 'attention' : worst(findings),
    trend,
    action: { label: missed.length ? 'See why' : 'See figures', to },
  };
}

function changes(session: Session, seenAt: string | null): HomeState['changes'] {
  const since = seenAt ?? '';
  const { history } = session;
  const acts = history.acts
    .filter(({ at }) => at > since)
    .map((act) => {
      const { text, record, kind } = actInWords(act, history);
      return { at: act.at, text, record, recordKind: kind };
    });
  // On the first visit everything is new; who did what says more than that it was written.
  const edits = list(session)
    .filter(({ updatedAt }) => seenAt !== null && updatedAt > since)
    .map(({ id, kind, title, updatedAt }) => ({
      at: updatedAt,
      text: `“${title || 'Untitled'}” was edited.`,
      record: id,
      recordKind: kind,
    }));
  return [...acts, ...edits].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 20);
}

async function state(app: Application): Promise<HomeState> {
  const { session } = app;
  const records = list(session);
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]));
  const lines = await waitingLines(session);
  const findings = await check(app, {});
  const processes = records.filter(({ kind }) => kind === 'process');
  const agreements = records.filter(({ kind }) => kind === 'agreement');
  const main = agreements.find(({ status }) => status === 'in force') ?? agreements[0] ?? null;
  const commitments = main ? (await measureAgreement(app, { id: main.id })).commitments : [];
  const hasLeads = session.history.acts.some(({ kind }) => kind === 'leads');
  const agreed = agreements.find(({ status }) => status === 'in force' || status === 'agreed');
  const of = (cause: Finding['cause']) => findings.filter((finding) => finding.cause === cause);
  return {
    waitingForMe: lines.mine,
    waitingForOthers: lines.others,
    causes: [
      processCause(of('process'), processes.length, (id) => kinds.get(id)),
      communicationCause(lines),
      resourcesCause(commitments),
      expectationsCause(of('expectations'), commitments, main?.id ?? null),
    ],
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
