import type { CalledLine } from '#shared/contract/runs';
import { type CalledRun, calledFor, type ImportEvent, LATE_AFTER_MS } from '#shared/domain/runs/called';
import type { RunningProcess } from '#shared/model/running';
import type { Session } from '../session';

/** Imports of leads, which may call for runs. */
export const importsOf = ({ history }: Session): ImportEvent[] =>
  history.acts.flatMap((act) => (act.kind === 'leads' ? [{ hash: act.hash, at: Date.parse(act.at) }] : []));

/** Runs of a process that are called for by now, and not started. */
export const calledOf = (
  session: Session,
  setting: RunningProcess,
  started: ReadonlySet<string>,
): CalledRun[] => calledFor(setting, started, importsOf(session), Date.parse(session.now()));

export const calledLine = ({ occurrence, at }: CalledRun, now: number): CalledLine => ({
  occurrence,
  by: occurrence.startsWith('import-') ? 'import' : 'schedule',
  at: new Date(at).toISOString(),
  late: now > at + LATE_AFTER_MS,
});
