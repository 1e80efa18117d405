import { newDocument } from '#shared/model/new-document';
import { Run } from '#shared/model/run';
import { fail } from '../fail';
import { freshId, kindOfRecord, requireEditor } from '../records';
import type { Session } from '../session';
import { calledOf } from './called';
import { heldOf, planOfVersion } from './held';
import { allRuns } from './reading';
import { runningOf, settingOf } from './running';

const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

export interface StartRun {
  process: string;
  occurrence?: string | undefined;
}

/** Starts a run from the version in force; the one that is there where the same occurrence was started already. */
export async function startRun(
  session: Session,
  { process: id, occurrence = '' }: StartRun,
): Promise<{ id: string }> {
  const kind = kindOfRecord(session, id);
  if (kind !== 'process')
    throw fail('INVALID', `${id} is a ${kind}; only processes are run.`, { record: id });
  const me = await requireEditor(session);
  const setting = settingOf(await runningOf(session), id);
  if (!setting.on)
    throw fail('INVALID', 'Runs of this process are switched off. Switch them on under Runs first.', {
      record: id,
    });
  const there = (await allRuns(session)).find(
    ({ run }) => occurrence !== '' && run.process === id && run.occurrence === occurrence,
  );
  if (there) return { id: there.id };
  const held = heldOf(session, id);
  if (!held)
    throw fail('INVALID', 'No version of this process is in force. Agree on one, then it can be run.', {
      record: id,
    });
  const { process, plan } = await planOfVersion(session, id, held);
  if (plan.length === 0)
    throw fail('INVALID', 'The version in force has no steps, so there is nothing to run.', { record: id });
  const called = calledOf(session, setting, new Set()).find((each) => each.occurrence === occurrence);
  if (occurrence !== '' && !called)
    throw fail('INVALID', `Nothing calls for a run ${occurrence}.`, { record: id, field: 'occurrence' });
  const at = session.now();
  const title = `${process.title} · ${dayOf(called ? new Date(called.at).toISOString() : at)}`;
  const run = Run.parse({
    title,
    process: id,
    version: held.version.proposal.hash,
    number: held.version.number,
    agreement: held.agreement ?? '',
    occurrence,
    calledAt: called ? new Date(called.at).toISOString() : null,
    startedAt: at,
    startedBy: me.id,
    team: process.team,
    owner: me.id,
    parties: process.parties,
    plan,
  });
  const made = freshId(session, title, 'run');
  await session.store.documents.create('run', made, newDocument('run', run, me.id, at));
  return { id: made };
}
