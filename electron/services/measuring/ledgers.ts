import { Ledger } from '../../measure/ledger';
import type { Application } from '../application';
import { fail } from '../fail';
import { forgottenIn, importsOf } from '../imports';
import type { Session } from '../session';

interface Held {
  session: Session;
  /** Which imports it was made of. */
  key: string;
  ledger: Promise<Ledger>;
}

const held = new WeakMap<Application, Held>();

/**
 * The ledger of the open workspace. Made when it is first asked for, kept while nothing new comes in, and
 * closed with the workspace.
 */
export async function ledgerOf(app: Application): Promise<Ledger> {
  const { session } = app;
  await requireLeads(session);
  const imports = importsOf(session).map(({ hash, blob, exportedAt }) => ({
    importId: hash,
    blobPath: session.store.blobs.path(blob),
    exportedAt,
  }));
  const forgotten = forgottenIn(session);
  const key = [...imports.map(({ importId }) => importId), ...forgotten].join();
  const before = held.get(app);
  if (before?.session === session && before.key === key) return before.ledger;
  const ledger = (async () => {
    // One ledger at a time has the file.
    await before?.ledger.then((old) => old.close()).catch(() => {});
    return Ledger.open({ home: session.device.home, workspaceId: session.id, imports, forgotten });
  })();
  held.set(app, { session, key, ledger });
  if (before?.session !== session) {
    app.onClose(async () => {
      const last = held.get(app);
      held.delete(app);
      await last?.ledger.then((open) => open.close()).catch(() => {});
    });
  }
  ledger.catch(() => {
    if (held.get(app)?.ledger === ledger) held.delete(app);
  });
  return ledger;
}

/** An import's deed comes in before its leads: figures without them would be wrong, so there are none till then. */
async function requireLeads(session: Session): Promise<void> {
  for (const { blob, author, source } of importsOf(session)) {
    if (await session.store.blobs.has(blob)) continue;
    const name = session.history.members.get(author)?.name ?? author;
    throw fail(
      'NOT_ALLOWED',
      `Waiting for the other side: the leads of “${source.name}” that ${name} brought in are not here yet.`,
    );
  }
}
