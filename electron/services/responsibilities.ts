import type { ProcessResponsibilities } from '#shared/contract/responsibilities';
import { isLetterPath } from '#shared/domain/raci/matrix';
import { readRecord } from '#shared/model/binding/view';
import { Process } from '#shared/model/process';
import type { Application } from './application';
import { os } from './implement';
import { inUse } from './records';
import type { Session } from './session';

/** Who does what, across all processes. Letters are changed through the processes' own documents. */
export const responsibilitiesService = (app: Application) => ({
  read: os.responsibilities.read.handler(({ input }) => read(app.session, input.known)),
});

/** So many processes are read before others get their turn: reading one takes some milliseconds. */
const AT_ONCE = 4;

const othersFirst = () => new Promise<void>((resolve) => setImmediate(resolve));

async function read(
  session: Session,
  known: Readonly<Record<string, string>>,
): Promise<{ ids: string[]; changed: ProcessResponsibilities[] }> {
  const processes = inUse(session, 'process');
  const stale = processes.filter(({ id, updatedAt }) => known[id] !== updatedAt);
  const changed: ProcessResponsibilities[] = [];
  for (const [at, { id }] of stale.entries()) {
    if (at % AT_ONCE === 0) await othersFirst();
    // Gone since it was listed: it is in no later list either.
    if (session.store.documents.has(id)) changed.push(await responsibilitiesOf(session, id));
  }
  return { ids: processes.map(({ id }) => id), changed };
}

async function responsibilitiesOf(session: Session, id: string): Promise<ProcessResponsibilities> {
  const { doc, updatedAt, readOnly } = await session.store.documents.open('process', id);
  const { view, conflicts } = readRecord(doc, Process);
  doc.destroy();
  return {
    id,
    updatedAt,
    readOnly: readOnly ?? null,
    title: view.title,
    columns: view.roles.map((role) => role.id),
    steps: view.steps.map((step) => ({ id: step.id, title: step.title, raci: step.raci })),
    conflicts: conflicts.filter(({ path }) => isLetterPath(path)),
  };
}
