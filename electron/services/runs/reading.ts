import { roleHolders } from '#shared/domain/runs/holders';
import type { RunPeople } from '#shared/domain/runs/people';
import { fail } from '../fail';
import { workspaceView } from '../names';
import { forEachSome } from '../offers/reading';
import { inUse, kindOfRecord } from '../records';
import type { Session } from '../session';
import { type KnownRun, knownRun } from './known';

/** NOT_FOUND; INVALID with its kind for another record. */
export async function runOf(session: Session, id: string): Promise<KnownRun> {
  const kind = kindOfRecord(session, id);
  if (kind !== 'run') throw fail('INVALID', `${id} is a ${kind}, not a run.`, { record: id });
  return knownRun(session, id);
}

/** Every run in use, newest first. */
export async function allRuns(session: Session): Promise<(KnownRun & { id: string })[]> {
  const known = await forEachSome(inUse(session, 'run'), async ({ id }) => ({
    id,
    ...(await knownRun(session, id)),
  }));
  return known.sort((a, b) =>
    a.run.startedAt < b.run.startedAt ? 1 : a.run.startedAt > b.run.startedAt ? -1 : 0,
  );
}

/** Who there is, and who holds which role. */
export async function peopleNow(session: Session): Promise<RunPeople> {
  const active = [...session.history.members.values()].filter(({ left }) => !left).map(({ id }) => id);
  return { active: new Set(active), holders: roleHolders((await workspaceView(session))?.roles ?? []) };
}
