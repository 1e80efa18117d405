import { planOf } from '#shared/domain/runs/plan';
import { statusOf, type VersionState } from '#shared/domain/signoff/versions';
import { Process } from '#shared/model/process';
import type { PlanStep } from '#shared/model/run';
import { Workspace } from '#shared/model/workspace';
import { fail } from '../fail';
import { readFrozen } from '../frozen';
import type { Session } from '../session';

/** A version in force that holds a process: its own, or of an agreement that rests on it. */
export interface HeldVersion {
  version: VersionState;
  /** The agreement it was signed with; null for a version of its own. */
  agreement: string | null;
}

/** So long a status stands, if nobody signs: days begin on a quarter of an hour everywhere. */
const SLOT_MS = 15 * 60_000;

interface Kept {
  slot: number;
  held: ReadonlyMap<string, HeldVersion>;
}

const known = new WeakMap<Session['history'], Kept>();

/** What is in force of every process, by its id. A version of its own goes before an agreement, a later one before others. */
function heldNow(history: Session['history'], now: string): Kept['held'] {
  const held = new Map<string, HeldVersion>();
  const ids = new Set(history.acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  for (const id of ids) {
    const version = statusOf(history, id, now).inForce;
    if (!version) continue;
    for (const entry of version.proposal.manifest) {
      if (entry.kind !== 'process') continue;
      const own = entry.id === id;
      const before = held.get(entry.id);
      if (before && before.agreement === null) continue;
      const later = !before || (version.completedAt ?? '') > (before.version.completedAt ?? '');
      if (own || later) held.set(entry.id, { version, agreement: own ? null : id });
    }
  }
  return held;
}

/** The version in force that holds a process; null where none does. */
export function heldOf(session: Session, process: string): HeldVersion | null {
  const { history } = session;
  const now = session.now();
  const slot = Math.floor(Date.parse(now) / SLOT_MS);
  let kept = known.get(history);
  if (kept?.slot !== slot) {
    kept = { slot, held: heldNow(history, now) };
    known.set(history, kept);
  }
  return kept.held.get(process) ?? null;
}

/** What a version says of a process: its steps, and between whom. NOT_FOUND where its files are not here yet. */
export async function planOfVersion(
  session: Session,
  id: string,
  { version: { proposal } }: HeldVersion,
): Promise<{ process: Process; plan: PlanStep[] }> {
  const own = proposal.manifest.find((entry) => entry.id === id);
  if (!own) throw fail('NOT_FOUND', 'This version does not hold its process.', { record: id });
  const process = Process.parse((await readFrozen(session, own.contentHash)).view);
  const workspace = proposal.manifest.find(({ kind }) => kind === 'workspace');
  const roles = workspace
    ? Workspace.parse((await readFrozen(session, workspace.contentHash)).view).roles
    : [];
  return { process, plan: planOf(process, roles) };
}
