import { type RunState, runState } from '#shared/domain/runs/state';
import { Run } from '#shared/model/run';
import { keptWhileUnchanged } from '../kept';
import type { Session } from '../session';

export interface KnownRun {
  run: Run;
  state: RunState;
}

/** A run as it was read last, and where it stands; read again only when it changed. */
export const knownRun = keptWhileUnchanged(async (session: Session, id: string): Promise<KnownRun> => {
  const { view } = await session.store.documents.view(id);
  const run = Run.parse(view);
  return { run, state: runState(run) };
});
