import { paragraph, richText } from '#shared/document/blocks';
import { stepsFrom } from '#shared/import/steps';
import type { ViewOf } from '#shared/model/kinds';
import { fail } from '../fail';
import { put, show } from '../records';
import type { Session } from '../session';

interface Taking {
  id: string;
  /** Which of the numbered procedures in its text, and how many steps it is expected to give. */
  which: number;
  steps?: number | undefined;
}

/**
 * Turns a numbered procedure in a process's text into its steps, and says how many. The state before is
 * kept among the earlier states. INVALID for another kind, for a process that has steps, for a text without such a
 * list, or one whose list is not the one that was offered any more.
 */
export async function takeSteps(session: Session, { id, which, steps: expected }: Taking) {
  const { kind, view } = await show(session, id);
  if (kind !== 'process')
    throw fail('INVALID', `${id} is a ${kind}; only a process has steps.`, { record: id });
  const { steps, body } = view as ViewOf<'process'>;
  if (steps.length > 0) throw fail('INVALID', 'It has steps already.', { record: id });
  const taken = stepsFrom(body?.content ?? [], which);
  if (!taken) throw fail('INVALID', 'There is no numbered list in its text.', { record: id });
  if (expected !== undefined && taken.steps.length !== expected)
    throw fail('INVALID', 'The numbered lists in its text have changed since the import.', {
      record: id,
    });
  await session.store.documents.keepState(id);
  const rest = taken.rest.length > 0 ? taken.rest : [paragraph()];
  await put(session, { id, steps: taken.steps, body: richText(...rest) });
  return { steps: taken.steps.length };
}
