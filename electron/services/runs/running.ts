import type * as Y from 'yjs';
import { rhythmProblem } from '#shared/domain/touchpoints/check';
import { type Author, signClient } from '#shared/model/binding/author';
import { orderedIds, placeItem } from '#shared/model/binding/ordered';
import { writeRegister } from '#shared/model/binding/register';
import { writeField } from '#shared/model/binding/write';
import type { Schedule } from '#shared/model/commitment';
import { newDocument } from '#shared/model/new-document';
import { RUNNING, Running, RunningProcess } from '#shared/model/running';
import { StoreError } from '../../store/errors';
import { fail } from '../fail';
import { keptWhileUnchanged } from '../kept';
import { kindOfRecord, requireEditor } from '../records';
import type { Session } from '../session';

const read = keptWhileUnchanged(async (session: Session, id: string) =>
  Running.parse((await session.store.documents.view(id)).view),
);

/** Which processes are run; none before one was switched on. */
export const runningOf = async (session: Session): Promise<Running> =>
  session.store.documents.kindOf(RUNNING) === 'running' ? read(session, RUNNING) : Running.parse({});

/** How one process is run. */
export const settingOf = ({ processes }: Running, id: string): RunningProcess =>
  processes.find((each) => each.id === id) ?? RunningProcess.parse({ id });

/** Makes the record where it is not there yet. */
async function ensure(session: Session, { member, at }: Author): Promise<void> {
  const { documents } = session.store;
  if (documents.has(RUNNING)) return;
  try {
    await documents.create('running', RUNNING, newDocument('running', {}, member, at));
  } catch (error) {
    // Somebody else was quicker: theirs is the same.
    if (!(error instanceof StoreError && error.code === 'EXISTS')) throw error;
  }
}

export interface SetUp {
  process: string;
  on?: boolean | undefined;
  schedule?: Schedule | null | undefined;
  onImport?: boolean | undefined;
}

function write(doc: Y.Doc, { process, on, schedule, onImport }: SetUp, author: Author): void {
  const ids = orderedIds(doc, 'processes');
  if (!ids.includes(process)) placeItem(doc, 'processes', process, ids.at(-1) ?? null);
  const path = `processes/${process}`;
  if (on !== undefined) writeField(doc, path, 'on', on);
  // What was called for before it was switched on, or before its rhythm changed, was not missed.
  if (on || schedule !== undefined || onImport) writeField(doc, path, 'since', author.at);
  if (schedule !== undefined) writeRegister(doc, `${path}/schedule`, schedule, author);
  if (onImport !== undefined) writeField(doc, path, 'onImport', onImport);
}

/** Says how a process is run. NOT_ALLOWED; INVALID for another kind of record, or a rule that never occurs. */
export async function setUp(session: Session, input: SetUp): Promise<void> {
  const { process, schedule } = input;
  const kind = kindOfRecord(session, process);
  if (kind !== 'process')
    throw fail('INVALID', `${process} is a ${kind}; only processes are run.`, { record: process });
  const problem = rhythmProblem(schedule);
  if (problem)
    throw fail('INVALID', `${problem.field} ${problem.message}`, { record: process, field: problem.field });
  const me = await requireEditor(session);
  const author = { member: me.id, at: session.now() };
  await ensure(session, author);
  await session.store.documents.edit(RUNNING, 'running', (doc) => {
    write(doc, input, author);
    signClient(doc, author);
  });
}
