import type { Finding } from '#shared/contract/compliance';
import type { CauseAction, CauseStanding, CauseState, WaitingRecord } from '#shared/contract/home';
import type { MeasuredCommitment } from '#shared/contract/leads';
import type { RecordSummary } from '#shared/contract/records';
import { RULES } from '#shared/domain/compliance/rules';
import { openPerWeek } from '#shared/domain/compliance/seen';
import type { Application } from '../application';
import { lookAndNote } from '../compliance/overview';
import { measureAgreement } from '../measure';
import { inUse } from '../records';
import type { Session } from '../session';
import { type Waits, waiting } from './waiting';

type Standing = Omit<CauseStanding, 'cause' | 'findings'>;

const worst = (findings: readonly Finding[]): Standing['tone'] =>
  findings.some(({ severity }) => severity === 'error') ? 'bad' : findings.length > 0 ? 'attention' : 'good';

/** A sentence without a trend, with what to do. */
const say = (
  state: CauseState,
  tone: Standing['tone'],
  code: CauseAction['code'] | null,
  record: CauseAction['record'] = null,
): Standing => ({ state, tone, trend: [], action: code === null ? null : { code, record } });

type KindOf = (id: string) => string | undefined;

/** What the rules found about a cause where nothing else is to be said first. */
function foundAbout(findings: readonly Finding[], kindOf: KindOf): Standing | null {
  const [first] = findings;
  if (!first) return null;
  const state = { code: 'causeFindings', findings: findings.length, finding: first.message } as const;
  return say(state, worst(findings), 'mend', { id: first.record, kind: kindOf(first.record) ?? '' });
}

function processCause(findings: readonly Finding[], processes: number, kindOf: KindOf): Standing {
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

function communicationCause({ mine, others }: Waits, findings: readonly Finding[], kindOf: KindOf): Standing {
  const [own] = mine;
  const [other] = others;
  const recordOf = ({ record, recordKind }: WaitingRecord) => ({ id: record, kind: recordKind });
  if (own) return say({ code: 'awaitedOfMe', count: mine.length }, 'attention', 'answer', recordOf(own));
  if (!other) return foundAbout(findings, kindOf) ?? say({ code: 'nothingAwaited' }, 'good', null);
  const { title, team } = other;
  return say({ code: 'awaitedOfOther', title, team }, 'attention', 'look', recordOf(other));
}

const judged = (commitment: MeasuredCommitment) =>
  commitment.periods.filter(({ status }) => status === 'attained' || status === 'missed');

function resourcesCause(
  commitments: readonly MeasuredCommitment[],
  findings: readonly Finding[],
  kindOf: KindOf,
): Standing {
  const volume = commitments.find(({ metric }) => metric === 'count');
  const weeks = volume ? judged(volume).slice(-12) : [];
  const last = weeks.at(-1);
  const found = foundAbout(findings, kindOf);
  if (!last) return found ?? say({ code: 'noLeads' }, 'none', 'importLeads');
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
    ...(found ?? say(state, high > 2 * Math.max(low, 1) ? 'attention' : 'good', 'leads')),
    trend: counts.map((count) => count / Math.max(high, 1)),
  };
}

/** Where a promise stands that was never agreed: what is to be done about it. */
const UNSIGNED: Readonly<Record<string, readonly ['notAgreed' | 'awaitsSigning', CauseAction['code']]>> = {
  draft: ['notAgreed', 'propose'],
  declined: ['notAgreed', 'propose'],
  withdrawn: ['notAgreed', 'propose'],
  proposed: ['awaitsSigning', 'sign'],
};

function expectationsCause(
  findings: readonly Finding[],
  commitments: readonly MeasuredCommitment[],
  agreement: RecordSummary | null,
  kindOf: KindOf,
): Standing {
  if (!agreement) return say({ code: 'nothingAgreed' }, 'none', 'agree');
  const { id, title, status } = agreement;
  const record = { id, kind: 'agreement' };
  const all = commitments.flatMap(judged);
  const [unsigned, next] = UNSIGNED[status] ?? [];
  if (unsigned && next) return say({ code: unsigned, title }, 'attention', next, record);
  if (all.length === 0) {
    // Leads are asked for where nothing else is in their way.
    const first = findings.find(({ rule }) => rule !== 'no-data');
    return first
      ? say({ code: 'expectationFindings', finding: first.message }, worst(findings), 'mend', {
          id: first.record,
          kind: kindOf(first.record) ?? '',
        })
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

/** The agreement that Home speaks of: of several the one that stands furthest. */
const MAIN = ['in force', 'agreed', 'proposed'];

/** How each of the four causes stands. */
export async function causes(app: Application): Promise<CauseStanding[]> {
  const { session } = app;
  const records = inUse(session);
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]));
  const waits = await waiting(app);
  const { findings, seen } = await lookAndNote(app);
  const processes = records.filter(({ kind }) => kind === 'process').length;
  const agreements = records.filter(({ kind }) => kind === 'agreement');
  const main =
    MAIN.map((word) => agreements.find(({ status }) => status === word)).find(Boolean) ??
    agreements[0] ??
    null;
  const commitments = main ? (await measureAgreement(app, { id: main.id })).commitments : [];
  const of = (cause: Finding['cause']) => findings.filter((finding) => finding.cause === cause);
  const kindOf = (id: string): string | undefined => kinds.get(id);
  const now = session.now();
  const standings: Omit<CauseStanding, 'findings'>[] = [
    {
      cause: 'process',
      ...processCause(of('process'), processes, kindOf),
      trend: shares(openPerWeek(seen, rulesOf('process'), now, TREND_WEEKS)),
    },
    {
      cause: 'communication',
      ...communicationCause(waits, of('communication'), kindOf),
      trend: shares(answersPerWeek(session, now)),
    },
    { cause: 'resources', ...resourcesCause(commitments, of('resources'), kindOf) },
    { cause: 'expectations', ...expectationsCause(of('expectations'), commitments, main, kindOf) },
  ];
  return standings.map((standing) => ({ ...standing, findings: of(standing.cause).length }));
}

const TREND_WEEKS = 12;
const WEEK_MS = 7 * 86_400_000;

const rulesOf = (cause: Finding['cause']): ReadonlySet<string> =>
  new Set(RULES.filter((rule) => rule.cause === cause).map(({ id }) => id));

/** Counts as shares of the highest; nothing to draw where all are nothing. */
function shares(counts: readonly number[]): number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.map((count) => count / most);
}

/** What one side answers the other by. */
const ANSWERS: readonly string[] = [
  'signature',
  'assent',
  'decline',
  'acknowledgement',
  'retirement',
  'waiver',
];

/** How often the teams answered each other in each of the last weeks, oldest first. */
function answersPerWeek({ history }: Session, now: string): number[] {
  const until = Date.parse(now);
  const counts = Array.from({ length: TREND_WEEKS }, () => 0);
  for (const { kind, at } of history.acts) {
    const week = TREND_WEEKS - 1 - Math.floor((until - Date.parse(at)) / WEEK_MS);
    if (ANSWERS.includes(kind) && week >= 0 && week < TREND_WEEKS) counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}
