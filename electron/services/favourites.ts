import type { NamedRecord } from '#shared/contract/favourites';
import type { Application } from './application';
import type { Remembered } from './device';
import { os } from './implement';
import type { Session } from './session';

/** How many visits are remembered. */
const RECENT = 20;
const FAVOURITES = 100;

/** What this device remembers of a person's way through the workspace. */
export const favouritesService = (app: Application) => ({
  list: os.favourites.list.handler(() => {
    const { favourites = [], recent = [] } = remembered(app.session) ?? {};
    return { favourites: named(app.session, favourites), recent: named(app.session, recent) };
  }),
  set: os.favourites.set.handler(({ input: { id, on } }) =>
    note(app, ({ favourites }) => {
      const others = favourites.filter((each) => each !== id);
      return { favourites: on ? [...others, id].slice(-FAVOURITES) : others };
    }),
  ),
  visited: os.favourites.visited.handler(({ input: { id } }) =>
    note(app, ({ recent }) =>
      recent[0] === id ? null : { recent: [id, ...recent.filter((each) => each !== id)].slice(0, RECENT) },
    ),
  ),
});

const remembered = (session: Session) => session.device.remembered(session.id, session.store.dir);

/** Those that are there, with their titles as they are now. */
function named(session: Session, ids: readonly string[]): NamedRecord[] {
  const known = new Map(session.store.documents.list().map((record) => [record.id, record]));
  return ids.flatMap((id) => {
    const record = known.get(id);
    return record ? [{ id, kind: record.kind, title: record.title }] : [];
  });
}

type Shelf = Pick<Remembered, 'favourites' | 'recent'>;

async function note(app: Application, change: (shelf: Shelf) => Partial<Shelf> | null): Promise<void> {
  const { session } = app;
  const before = remembered(session);
  if (!before || change(before) === null) return;
  await app.device.change((file) => {
    const entry = file.workspaces.find(
      ({ workspace, dir }) => workspace === session.id && dir === session.store.dir,
    );
    if (entry) Object.assign(entry, change(entry));
  });
  app.tell({ type: 'settings' });
}
