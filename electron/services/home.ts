import type { HomeState } from '#shared/contract/home';
import type { Application } from './application';
import { causes } from './home/causes';
import { changesSince } from './home/changes';
import { path } from './home/path';
import { type View, waiting } from './home/waiting';
import { os } from './implement';
import { inUse } from './records';

/** So many changes are told at once. */
const CHANGES = 20;

/** One page that tells what waits, how the four causes stand, and what changed. */
export const homeService = (app: Application) => ({
  state: os.home.state.handler(({ input }) => state(app, input?.view ?? 'me')),
  causes: os.home.causes.handler(() => causes(app)),
  seen: os.home.seen.handler(() =>
    app.device.note(app.session.id, app.session.store.dir, { seenAt: app.session.now() }),
  ),
});

async function state(app: Application, view: View): Promise<HomeState> {
  const { session } = app;
  const records = inUse(session);
  const lines = await waiting(app, view);
  const seenAt = app.device.remembered(session.id, session.store.dir)?.seenAt ?? null;
  return {
    waitingForMe: lines.mine,
    waitingForOthers: lines.others,
    changes: changesSince(session, seenAt).slice(0, CHANGES),
    path: await path(session),
    empty: records.length === 0,
  };
}
