import type { Filed } from '#shared/contract/filing';
import type { TrashedRecord } from '#shared/contract/trash';
import { daysLeft, isOver } from '#shared/domain/trash/expiry';
import type { Application } from './application';
import { each } from './filing';
import { os } from './implement';
import { freshId, requireEditor } from './records';
import type { Session } from './session';

/** For how long a deletion can be undone, in milliseconds: longer than the page offers it. */
const UNDO_MS = 60_000;
const HOUR_MS = 60 * 60 * 1000;

/** What was removed, for 30 days. */
export const trashService = (app: Application) => ({
  list: os.trash.list.handler(() => listTrash(app.session)),
  restore: os.trash.restore.handler(({ input }) => restore(app.session, input.items)),
  deleteForGood: os.trash.deleteForGood.handler(({ input }) => deleteForGood(app, input.items)),
  keep: os.trash.keep.handler(({ input }) => keep(app.session, input.items)),
});

async function listTrash(session: Session): Promise<TrashedRecord[]> {
  const now = session.now();
  return (await session.store.trash.list()).map(({ item, id, kind, title, removedAt }) => ({
    item,
    id,
    kind,
    title,
    removedAt,
    daysLeft: daysLeft(removedAt, now),
    taken: session.store.documents.has(id),
  }));
}

async function titles(session: Session): Promise<(item: string) => string> {
  const known = new Map((await session.store.trash.list()).map(({ item, title }) => [item, title]));
  return (item) => known.get(item) ?? item;
}

async function restore(session: Session, items: string[]): Promise<Filed> {
  await requireEditor(session);
  const { documents, trash } = session.store;
  const listed = await trash.list();
  return each(items, await titles(session), async (item) => {
    const found = listed.find((each) => each.item === item);
    const id = found?.id ?? item.replace(/^.*\/|\..*$/g, '');
    if (!found || !documents.has(id)) return documents.restore(id, item);
    // Another record has its place by now: both are kept.
    await documents.create(found.kind, freshId(session, found.title, found.kind), await trash.state(item));
    await trash.drop(item);
  });
}

async function deleteForGood(app: Application, items: string[]): Promise<Filed> {
  const { session } = app;
  await requireEditor(session);
  const filed = await each(items, await titles(session), (item) => session.store.trash.setAside(item));
  const timer = setTimeout(() => {
    session.store.trash.tidyUp().catch((error: unknown) => app.log.warn(String(error)));
  }, UNDO_MS).unref();
  app.onClose(() => clearTimeout(timer));
  return filed;
}

async function keep(session: Session, items: string[]): Promise<Filed> {
  await requireEditor(session);
  return each(
    items,
    (item) => item,
    (item) => session.store.trash.keep(item),
  );
}

/** Deletes what was removed more than 30 days ago, and what was deleted for good before. */
async function expire(session: Session): Promise<void> {
  const { trash } = session.store;
  await trash.tidyUp();
  for (const { item, removedAt } of await trash.list())
    if (isOver(removedAt, session.now())) await trash.drop(item);
}

/** Looks after the trash of a workspace while it is open. */
export function watchTrash(app: Application, session: Session): () => void {
  const look = () =>
    void expire(session).catch((error: unknown) =>
      app.log.warn(`The trash was not emptied: ${error instanceof Error ? error.message : String(error)}`),
    );
  look();
  const timer = setInterval(look, HOUR_MS).unref();
  return () => clearInterval(timer);
}
