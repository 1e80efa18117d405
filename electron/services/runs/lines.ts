import type { RunDetails, RunLine, RunPerson } from '#shared/contract/runs';
import { isoAt } from '#shared/domain/calendar/days';
import type { WorkCalendar } from '#shared/domain/calendar/working-time';
import { dueAfter, isLate } from '#shared/domain/runs/due';
import { doersOf, type RunPeople, stepOf } from '#shared/domain/runs/people';
import { isUnderWay, type Visit } from '#shared/domain/runs/state';
import type { Run } from '#shared/model/run';
import { calendarsNow } from '../measuring/versions';
import type { Session } from '../session';
import { heldOf } from './held';
import type { KnownRun } from './known';
import { allRuns, peopleNow, runOf } from './reading';

const iso = (at: number): string => new Date(at).toISOString();

/** The calendar on which a step is due: of the team that does it, else of the team whose process it is. */
const calendarFor = (run: Run, step: string, calendarOf: (team: string) => WorkCalendar): WorkCalendar =>
  calendarOf(stepOf(run, step)?.role?.team ?? run.team ?? '');

/** When a visit is due, epoch milliseconds, and the zone that its time is said in. */
export function dueOf(
  run: Run,
  visit: Visit,
  calendarOf: (team: string) => WorkCalendar,
): { at: number; timeZone: string } | null {
  const calendar = calendarFor(run, visit.step, calendarOf);
  const at = dueAfter(calendar, visit.from, stepOf(run, visit.step)?.deadline ?? null);
  return at === null ? null : { at, timeZone: calendar.timeZone };
}

const personIn =
  ({ history }: Session) =>
  (id: string): RunPerson => ({ id, name: history.members.get(id)?.name ?? id });

const titleOf = (session: Session, id: string): string =>
  session.store.documents.list().find((record) => record.id === id)?.title ?? '';

interface Around {
  people: RunPeople;
  calendarOf: (team: string) => WorkCalendar;
  me: string | null;
  now: number;
}

/** What is looked up once, however many runs are looked at. */
export async function aroundNow(session: Session): Promise<Around> {
  const now = Date.parse(session.now());
  return {
    people: await peopleNow(session),
    calendarOf: await calendarsNow(session, now),
    me: (await session.me())?.id ?? null,
    now,
  };
}

export function lineOf(
  session: Session,
  { id, run, state }: KnownRun & { id: string },
  { people, calendarOf, me, now }: Around,
): RunLine {
  const { current, visits, standing, endedAt, reason } = state;
  const step = current && stepOf(run, current.step);
  const due = current && dueOf(run, current, calendarOf);
  const doers = isUnderWay(state) ? doersOf(run, state, people) : [];
  return {
    id,
    title: run.title,
    process: run.process,
    processTitle: titleOf(session, run.process),
    number: run.number,
    standing,
    step: step && { id: step.id, title: step.title, team: step.role?.team ?? null },
    steps: run.plan.length,
    finished: new Set(visits.filter(({ ended }) => ended === 'done').map((visit) => visit.step)).size,
    doers: doers.map(personIn(session)),
    since: current ? iso(current.from) : null,
    dueAt: due ? isoAt(due.at, due.timeZone) : null,
    late: current !== null && isLate(current, due?.at ?? null, now),
    startedAt: run.startedAt,
    endedAt: endedAt === null ? null : iso(endedAt),
    reason,
    returned: visits.filter(({ ended }) => ended === 'returned').length,
    mine: me !== null && doers.includes(me),
  };
}

/** All runs: those under way first, what is due soonest on top; then those that are over, newest first. */
export async function runLines(session: Session): Promise<RunLine[]> {
  const around = await aroundNow(session);
  const lines = (await allRuns(session)).map((known) => lineOf(session, known, around));
  const dueOn = ({ dueAt }: RunLine): number =>
    dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
  // Where neither is due, their difference is no number, and they stay as they are.
  const underWay = lines.filter(isUnderWay).sort((a, b) => dueOn(a) - dueOn(b) || 0);
  const over = lines.filter((line) => !isUnderWay(line));
  return [...underWay, ...over];
}

/** What became of the version of a run. */
function outdated(session: Session, run: Run): RunDetails['outdated'] {
  if (!session.store.documents.has(run.process)) return 'gone';
  const held = heldOf(session, run.process);
  if (!held) return 'retired';
  return held.version.proposal.hash === run.version ? null : 'superseded';
}

export async function detailsOf(session: Session, id: string): Promise<RunDetails> {
  const { run, state } = await runOf(session, id);
  const { people, calendarOf } = await aroundNow(session);
  const me = await session.me();
  const files = run.work.flatMap(({ evidence }) => evidence).filter(({ hash }) => hash !== '');
  const there = await Promise.all(files.map(({ hash }) => session.store.blobs.has(hash)));
  return {
    processTitle: titleOf(session, run.process),
    agreementTitle: run.agreement === '' ? null : titleOf(session, run.agreement) || run.agreement,
    due: Object.fromEntries(
      state.visits.flatMap((visit) => {
        const due = dueOf(run, visit, calendarOf);
        return due ? [[visit.id, isoAt(due.at, due.timeZone)]] : [];
      }),
    ),
    doers: doersOf(run, state, people).map(personIn(session)),
    outdated: outdated(session, run),
    missingFiles: files.filter((_, at) => !there[at]).map((file) => file.id),
    team: me?.team ?? null,
  };
}
