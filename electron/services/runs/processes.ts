import type { ProcessRunning } from '#shared/contract/runs';
import { nextCalled } from '#shared/domain/runs/called';
import { withoutEnd } from '#shared/domain/runs/ways';
import { inUse } from '../records';
import type { Session } from '../session';
import { calledLine, calledOf } from './called';
import { heldOf, planOfVersion } from './held';
import { allRuns } from './reading';
import { runningOf, settingOf } from './running';

/** Occurrences of a process that were started. */
export async function startedByProcess(session: Session): Promise<(process: string) => ReadonlySet<string>> {
  const started = new Map<string, Set<string>>();
  for (const { run } of await allRuns(session)) {
    const own = started.get(run.process) ?? new Set();
    started.set(run.process, own.add(run.occurrence));
  }
  return (process) => started.get(process) ?? new Set();
}

const titleOf = (session: Session, id: string): string =>
  session.store.documents.list().find((record) => record.id === id)?.title ?? id;

/** Every process that is switched on, or could be run. */
export async function runningProcesses(session: Session): Promise<ProcessRunning[]> {
  const running = await runningOf(session);
  const started = await startedByProcess(session);
  const now = Date.parse(session.now());
  const lines: ProcessRunning[] = [];
  for (const { id, title } of inUse(session, 'process')) {
    const setting = settingOf(running, id);
    const held = heldOf(session, id);
    if (!held && !setting.on) continue;
    const next = nextCalled(setting, now);
    // A version whose file did not arrive yet says nothing of its steps; starting it will say so.
    const plan = held ? await planOfVersion(session, id, held).catch(() => null) : null;
    const endless = new Set(withoutEnd(plan?.plan ?? []));
    lines.push({
      process: id,
      title,
      on: setting.on,
      schedule: setting.schedule,
      onImport: setting.onImport,
      inForce: held && {
        hash: held.version.proposal.hash,
        number: held.version.number,
        agreement: held.agreement && titleOf(session, held.agreement),
      },
      called: held ? calledOf(session, setting, started(id)).map((each) => calledLine(each, now)) : [],
      next: next === null ? null : new Date(next).toISOString(),
      withoutEnd: plan?.plan.filter(({ id: step }) => endless.has(step)).map((step) => step.title) ?? [],
    });
  }
  return lines.sort((a, b) => a.title.localeCompare(b.title));
}
