import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../../store/layout';
import { Exchange } from '../../sync/exchange';
import { makeInstallation, readInstallation } from '../../sync/installation';
import { claim } from '../../sync/requests';
import { ThreadWorks } from '../../sync/thread';
import type { Application } from '../application';
import { fail } from '../fail';
import { erased } from '../leads/erasing';
import type { Session } from '../session';

const known = new WeakMap<Session, Promise<Exchange | null>>();

/** The exchange of the open workspace; null where this device has no installation of it yet. */
export async function findExchange(app: Application): Promise<Exchange | null> {
  const { session } = app;
  const there = await known.get(session);
  if (there) return there;
  const opening = open(app, session);
  known.set(session, opening);
  // A failure is told to who asked; the next one asks anew.
  opening.catch(() => known.delete(session));
  return opening;
}

async function open(app: Application, session: Session): Promise<Exchange | null> {
  const { home } = app.options;
  const me = await readInstallation(home, session.id, app.surroundings.secrets);
  if (!me) return null;
  const works = new ThreadWorks();
  const exchange: Exchange = new Exchange({
    workspace: session.id,
    store: session.store,
    me,
    home,
    works,
    history: () => session.history,
    erased: () => erased(app, exchange.state),
    now: () => session.now(),
  });
  app.onClose(async () => {
    await exchange.close();
    await works.close();
  });
  return exchange;
}

/**
 * The exchange, with this device as one of the workspace's installations: the member's key signs that once.
 * @throws NOT_ALLOWED when nobody of the workspace has a key here, PASSPHRASE
 */
export async function requireExchange(
  app: Application,
  key: { as?: string | undefined; passphrase?: string | undefined } = {},
): Promise<Exchange> {
  const { session } = app;
  const found = await findExchange(app);
  if (found) {
    await requireOnlyCopy(session, found);
    const id = found.context.me.card.id;
    if (session.history.installations.has(id) || found.state.get('request') !== null) return found;
  }
  const member = await session.actor(key.as);
  const installation = await makeInstallation(app.options.home, session.id, app.surroundings.secrets);
  const secret = await session.keyring.toSign(member.id, member.name, key.passphrase);
  await session.write(
    {
      kind: 'installation',
      member: member.id,
      memberKey: member.key,
      installation: installation.card,
      proof: claim(session.id, { id: member.id, ...secret }, installation),
    },
    member,
    key.passphrase,
  );
  known.delete(session);
  const exchange = found ?? (await findExchange(app));
  if (!exchange) throw new Error('The installation was made, and is not there');
  await requireOnlyCopy(session, exchange);
  return exchange;
}

/**
 * What was handed over and read is noted for one copy of a workspace: a second copy on the same device would
 * take for read what it never saw.
 */
async function requireOnlyCopy(session: Session, { state }: Exchange): Promise<void> {
  const { dir } = session.store;
  const noted = state.get('dir');
  if (noted === dir) return;
  const other =
    noted !== null &&
    (await access(join(noted, folders.acts, `${session.id}.json`)).then(
      () => true,
      () => false,
    ));
  if (other)
    throw fail(
      'CONFLICT',
      `On this device the copy in ${noted} takes part in the exchange. Use that one, or remove it first.`,
      { file: noted ?? dir },
    );
  state.set('dir', dir);
}
