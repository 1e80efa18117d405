import type { HomeChange, HomeState } from '#shared/contract/home';
import { tellAct } from '#shared/domain/acts/told';
import type { Application } from './application';
import { causes } from './home/causes';
import { type View, waiting } from './home/waiting';
import { os } from './implement';
import { inUse } from './records';
import type { Session } from './session';

/** One page that tells what waits, how the four causes stand, and what changed. */
export const homeService = (app: Application) => ({
  state: os.home.state.handler(({ input }) => state(app, input?.view ?? 'me')),
  causes: os.home.causes.handler(() => causes(app)),
  seen: os.home.seen.handler(() =>
    app.device.note(app.session.id, app.session.store.dir, { seenAt: app.session.now() }),
  ),
});

function changes(session: Session, seenAt: string | null): HomeState['changes'] {
  const since = seenAt ?? '';
  const { history } = session;
  const acts = history.acts
    .filter(({ at }) => at > since)
    .map((act): HomeChange => ({ at: act.at, ...tellAct(act, history) }));
  // On the first visit everything is new; who did what says more than that it was written.
  const edits = inUse(session)
    .filter(({ updatedAt }) => seenAt !== null && updatedAt > since)
    .map(
      ({ id, kind, title, updatedAt }): HomeChange => ({
        code: 'edited',
        at: updatedAt,
        title,
        record: id,
        recordKind: kind,
      }),
    );
  return [...acts, ...edits].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 20);
}

async function state(app: Application, view: View): Promise<HomeState> {
  const { session } = app;
  const records = inUse(session);
  const lines = await waiting(app, view);
  const processes = records.filter(({ kind }) => kind === 'process');
  const agreements = records.filter(({ kind }) => kind === 'agreement');
  const hasLeads = session.history.acts.some(({ kind }) => kind === 'leads');
  const agreed = agreements.find(({ status }) => status === 'in force' || status === 'agreed');
  return {
    waitingForMe: lines.mine,
    waitingForOthers: lines.others,
    changes: changes(session, app.device.remembered(session.id, session.store.dir)?.seenAt ?? null),
    path: [
      { step: 'process', done: processes.length > 0, record: processes[0]?.id ?? null },
      { step: 'agreement', done: agreed !== undefined, record: (agreed ?? agreements[0])?.id ?? null },
      { step: 'leads', done: hasLeads, record: null },
      { step: 'together', done: hasLeads && agreed !== undefined, record: agreed?.id ?? null },
    ],
    empty: records.length === 0,
  };
}
