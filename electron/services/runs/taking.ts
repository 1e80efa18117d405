import type * as Y from 'yjs';
import type { MemberState } from '#shared/domain/acts/history';
import { takenByStranger } from '#shared/domain/runs/taking';
import { recordCodec } from '#shared/model/codec';
import { Run } from '#shared/model/run';
import { fail } from '../fail';
import type { Session } from '../session';

/**
 * Refuses a change of a run by which somebody takes over, or gives back, what was handed to another team. NOT_ALLOWED.
 *
 * @param change applied to a copy: what the change would make of the run
 */
export async function requireTaker(
  { store, history }: Session,
  id: string,
  me: MemberState,
  change: (doc: Y.Doc) => void,
): Promise<void> {
  const { doc } = await store.documents.open('run', id);
  try {
    const known = new Set(Run.parse(recordCodec.view('run', doc)).log.map((entry) => entry.id));
    const after = changed(doc, change);
    const taking = after && takenByStranger(after, known, me.team);
    if (!taking) return;
    const team = history.genesis?.teams.find((each) => each.id === taking.team)?.name ?? taking.team;
    throw fail(
      'NOT_ALLOWED',
      `“${taking.step}” was handed to ${team}: only they take it over, or give it back. Nothing was changed.`,
      { record: id },
    );
  } finally {
    doc.destroy();
  }
}

/** The run as a change would make it; null where that cannot be read: the store refuses it, and says why. */
function changed(doc: Y.Doc, change: (doc: Y.Doc) => void): Run | null {
  try {
    change(doc);
    return Run.parse(recordCodec.view('run', doc));
  } catch {
    return null;
  }
}
