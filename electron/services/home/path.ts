import type { HomeState } from '#shared/contract/home';
import type { RecordSummary } from '#shared/contract/records';
import { toFill } from '#shared/domain/completeness/to-fill';
import { sameJson } from '#shared/model/binding/equal';
import type { ViewOf } from '#shared/model/kinds';
import { languageAmong } from '#shared/model/language';
import { inUse } from '../records';
import type { Session } from '../session';
import { findTemplate } from '../templates/find';

/** Whoever has more drafts than these has found the way. */
const LOOKED_AT = 5;

/** What a process says that a template said before. */
const said = ({ purpose, trigger, steps }: Partial<ViewOf<'process'>>) => ({
  ...{ purpose, trigger },
  steps: steps?.map(({ title, raci, deadline }) => ({ title, raci, deadline })),
});

/** Whether somebody wrote in a process: what came with its template is nobody's yet, and a blank is no answer. */
async function isWritten(session: Session, { id }: RecordSummary): Promise<boolean> {
  const view = (await session.store.documents.view(id)).view as ViewOf<'process'>;
  const origin = view.template;
  const template = origin
    ? await findTemplate(session, origin.id, languageAmong([origin.language ?? '']))
    : null;
  if (toFill('process', view, template?.required).length > 0) return false;
  return !template || !sameJson(said(view), said(template.view as Partial<ViewOf<'process'>>));
}

async function hasProcess(session: Session, processes: readonly RecordSummary[]): Promise<boolean> {
  if (processes.length > LOOKED_AT || processes.some(({ status }) => status !== 'draft')) return true;
  for (const process of processes) if (await isWritten(session, process)) return true;
  return false;
}

/** The way from nothing to a promise that is kept, and how far it was walked. */
export async function path(session: Session): Promise<HomeState['path']> {
  const processes = inUse(session, 'process');
  const agreements = inUse(session, 'agreement');
  const agreed = agreements.find(({ status }) => status === 'in force' || status === 'agreed');
  const hasLeads = session.history.acts.some(({ kind }) => kind === 'leads');
  return [
    { step: 'process', done: await hasProcess(session, processes), record: processes[0]?.id ?? null },
    { step: 'agreement', done: agreed !== undefined, record: (agreed ?? agreements[0])?.id ?? null },
    { step: 'leads', done: hasLeads, record: null },
    { step: 'together', done: hasLeads && agreed !== undefined, record: agreed?.id ?? null },
  ];
}
