import { DAY, isoAt } from '#shared/domain/calendar/days';
import { calledFor, LATE_AFTER_MS } from '#shared/domain/runs/called';
import { isLate } from '#shared/domain/runs/due';
import type { RunFacts, RunsFacts } from '#shared/domain/runs/facts';
import { stepOf } from '#shared/domain/runs/people';
import { calendarsNow } from '../measuring/versions';
import { inUse } from '../records';
import type { Session } from '../session';
import { importsOf } from './called';
import { heldOf } from './held';
import type { KnownRun } from './known';
import { dueOf } from './lines';
import { startedByProcess } from './processes';
import { allRuns } from './reading';
import { runningOf } from './running';

/** A process that is switched on is expected to have run once within this time. */
const FIRST_RUN_WITHIN = 30 * DAY;

type Calendars = Awaited<ReturnType<typeof calendarsNow>>;

async function factsOf(
  session: Session,
  { run, state }: KnownRun,
  calendarOf: Calendars,
  now: number,
): Promise<RunFacts> {
  const { current, visits } = state;
  const due = current && dueOf(run, current, calendarOf);
  const files = run.work
    .filter(({ id }) => visits.some((visit) => visit.id === id))
    .flatMap(({ id, evidence }) => evidence.map((each) => ({ visit: id, ...each })))
    .filter(({ hash }) => hash !== '');
  const there = await Promise.all(files.map(({ hash }) => session.store.blobs.has(hash)));
  return {
    late:
      current && due && isLate(current, due.at, now)
        ? {
            visit: current.id,
            title: stepOf(run, current.step)?.title ?? '',
            dueOn: isoAt(due.at, due.timeZone).slice(0, 10),
          }
        : null,
    missing: files.filter((_, at) => !there[at]).map(({ visit, name }) => ({ visit, name })),
  };
}

/**
 * What the rules ask about runs.
 * @param at ISO 8601, the instant that is looked at
 */
export async function runsFacts(session: Session, at: string): Promise<RunsFacts> {
  const now = Date.parse(at);
  const calendarOf = await calendarsNow(session, now);
  const all = await allRuns(session);
  const runs: Record<string, RunFacts> = {};
  for (const known of all) runs[known.id] = await factsOf(session, known, calendarOf, now);
  const started = await startedByProcess(session);
  const inUseNow = new Set(inUse(session, 'process').map(({ id }) => id));
  const switchedOn = (await runningOf(session)).processes.filter(({ id, on }) => on && inUseNow.has(id));
  const notStarted: Record<string, { day: string; count: number }> = {};
  const neverRun: string[] = [];
  for (const setting of switchedOn) {
    const { id, since } = setting;
    if (!heldOf(session, id)) continue;
    const late = calledFor(setting, started(id), importsOf(session), now).filter(
      (called) => now > called.at + LATE_AFTER_MS,
    );
    const last = late.at(-1);
    if (last) notStarted[id] = { day: new Date(last.at).toISOString().slice(0, 10), count: late.length };
    else if (started(id).size === 0 && now - Date.parse(since) > FIRST_RUN_WITHIN) neverRun.push(id);
  }
  return { runs, notStarted, neverRun };
}
