import type { WaitingForMe } from '#shared/contract/home';
import type { ProcessRunning, RunLine } from '#shared/contract/runs';
import type { MemberState } from '#shared/domain/acts/history';
import { inUse } from '../records';
import { runLines } from '../runs/lines';
import { runningProcesses } from '../runs/processes';
import { runningOf } from '../runs/running';
import type { Session } from '../session';

/** What is looked up once, however many people are looked at. */
export interface RunsNow {
  lines: readonly RunLine[];
  /** Processes that call for a run, with who looks after them. */
  called: readonly (ProcessRunning & { owner: string | null; team: string | null })[];
}

export async function runsNow(session: Session): Promise<RunsNow> {
  const { processes } = await runningOf(session);
  const records = new Map(inUse(session, 'process').map((record) => [record.id, record]));
  const running = processes.some(({ on }) => on) ? await runningProcesses(session) : [];
  return {
    lines: await runLines(session),
    called: running
      .filter(({ called }) => called.length > 0)
      .map((each) => ({
        ...each,
        owner: records.get(each.process)?.owner ?? null,
        team: records.get(each.process)?.team ?? null,
      })),
  };
}

/** Steps of runs that a member is to do, and runs that their processes call for: the newest of each. */
export function aboutRuns({ lines, called }: RunsNow, me: MemberState): WaitingForMe[] {
  const steps = lines
    .filter(({ doers, step }) => step !== null && doers.some(({ id }) => id === me.id))
    .map(
      ({ id, title, step, standing, since, dueAt }): WaitingForMe => ({
        ...{ record: id, recordKind: 'run', title, since, whom: null },
        kind: 'step',
        text: step?.title ?? '',
        handedOver: standing === 'offered',
        dueOn: dueAt?.slice(0, 10) ?? null,
      }),
    );
  const starts = called
    .filter(({ owner, team }) => (owner === null ? me.signatory && team === me.team : owner === me.id))
    .flatMap(({ process, title, called: all }): WaitingForMe[] => {
      const last = all.at(-1);
      if (!last) return [];
      const line = { record: process, recordKind: 'process', title, since: null, whom: null };
      return [{ ...line, kind: 'start', occurrence: last.occurrence, dueOn: last.at.slice(0, 10) }];
    });
  return [...steps, ...starts];
}
