import { paragraph, richText } from '#shared/document/blocks';
import { stepsFrom } from '#shared/import/steps';
import type { ViewOf } from '#shared/model/kinds';
import { fail } from '../fail';
import { put, show } from '../records';
import type { Session } from '../session';

/**
 * Turns the first numbered procedure in a process's text into its steps, and says how many. The state before is
 * kept among the earlier states. INVALID for another kind, for a process that has steps, or a text without one.
 */
export async function takeSteps(session: Session, id: string): Promise<{ steps: number }> {
  const { kind, view } = await show(session, id);
  if (kind !== 'process')
    throw fail('INVALID', `${id} is a ${kind}; only a process has steps.`, { record: id });
  const { steps, body } = view as ViewOf<'process'>;
  if (steps.length > 0) throw fail('INVALID', 'It has steps already.', { record: id });
  const taken = stepsFrom(body?.content ?? []);
  if (!taken) throw fail('INVALID', 'There is no numbered list in its text.', { record: id });
  await session.store.documents.keepState(id);
  const rest = taken.rest.length > 0 ? taken.rest : [paragraph()];
  await put(session, { id, steps: taken.steps, body: richText(...rest) });
  return { steps: taken.steps.length };
}
