import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Exchanged, ExchangeStatus } from '#shared/contract/exchange';
import type { Progress } from '#shared/contract/progress';
import type { FileSource } from '#shared/contract/source';
import { sharingNext } from '#shared/domain/exchange/next';
import type { Tally } from '../sync/context';
import type { Exchange } from '../sync/exchange';
import { putAside } from '../sync/requests';
import type { Application } from './application';
import type { Caller } from './caller';
import { findExchange, requireExchange } from './exchange/exchanges';
import { heldChanges } from './exchange/held';
import { inPlace, join, look, requireFree } from './exchange/join';
import { Live } from './exchange/live';
import { appoint, asNewcomer, confirm, type Deed, leave, toCompare } from './exchange/members';
import { bundleOf } from './exchange/one-file';
import { handOver, openWork } from './exchange/open-work';
import { fail } from './fail';
import { os } from './implement';
import { parseJson } from './parse-json';
import { progressOf } from './progress';
import type { Session } from './session';
import type { Uploads } from './sources';

interface Key {
  as?: string | undefined;
  passphrase?: string | undefined;
}

/** Sharing a workspace without a server: by a folder or by bundles, between people who compare six words. */
export const exchangeService = (app: Application, uploads: Uploads) => {
  const lives = new Lives(app);
  const pathOf = async (caller: Caller, source: FileSource) => (await uploads.file(caller, source)).path;
  return {
    status: os.exchange.status.handler(() => status(app, lives)),
    look: os.exchange.look.handler(({ input, context }) =>
      inPlace(input, (source) => pathOf(context, source), look),
    ),
    join: os.exchange.join.handler(async ({ input, context }) => {
      const joined = await join(app, uploads, input, context);
      await lives.follow();
      return joined;
    }),
    share: os.exchange.share.handler(async ({ input }) => {
      const exchange = await requireExchange(app, input);
      const folder = await sharedFolder(app.session, input.folder);
      await exchange.sync(folder, { signal: app.session.closing });
      exchange.state.set('folder', folder);
      await lives.follow();
      return status(app, lives);
    }),
    stop: os.exchange.stop.handler(async () => {
      (await findExchange(app))?.state.set('folder', null);
      await lives.follow();
      return status(app, lives);
    }),
    sync: os.exchange.sync.handler(({ input, signal }) => sync(app, lives, input, signal)),
    exportBundle: os.exchange.exportBundle.handler(({ input, context }) => exportBundle(app, input, context)),
    importBundle: os.exchange.importBundle.handler(({ input, context, signal }) =>
      importBundle(app, () => pathOf(context, input.bundle), signal),
    ),
    confirm: os.exchange.confirm.handler(({ input }) => andHandOver(app, input, confirm)),
    putAside: os.exchange.putAside.handler(async ({ input: { member, aside } }) => {
      const exchange = await findExchange(app);
      if (!exchange || (aside && !exchange.requests().some((each) => each.member.id === member)))
        throw fail('NOT_FOUND', `Nobody with the id ${member} asks to join.`, { field: 'member' });
      putAside(exchange.context, member, aside);
      app.tell({ type: 'exchange' });
      return status(app, lives);
    }),
    appoint: os.exchange.appoint.handler(({ input }) =>
      andHandOver(app, input, (session, _, deed) => appoint(session, deed)),
    ),
    leave: os.exchange.leave.handler(({ input }) => andHandOver(app, input, leave)),
    openWork: os.exchange.openWork.handler(({ input }) => openWork(app.session, input.member)),
    handOver: os.exchange.handOver.handler(({ input }) => handOver(app.session, input)),
  };
};

/** At most one live exchange, of the workspace that is open; the command line exchanges when it is told to. */
class Lives {
  private live: { session: Session; folder: string; live: Live } | null = null;
  private followed: Session | null = null;

  constructor(private readonly app: Application) {}

  of(session: Session): Live | null {
    return this.live?.session === session ? this.live.live : null;
  }

  /** Begins, ends or goes on, as the open workspace and its folder say. */
  async follow(): Promise<void> {
    const { app } = this;
    if (!app.isOpen || app.surroundings.name === 'headless') return;
    const { session } = app;
    const exchange = await findExchange(app);
    const folder = exchange?.state.get('folder') ?? null;
    if (this.live?.session === session && this.live.folder === folder) return;
    if (this.live?.session === session) await this.live.live.close();
    this.live = null;
    if (!exchange || folder === null) return;
    const live = new Live(app, session, exchange, folder);
    this.live = { session, folder, live };
    app.onClose(() => live.close());
    app.tell({ type: 'exchange' });
  }

  /** Once for each workspace that opens. */
  async begin(session: Session): Promise<void> {
    if (this.followed === session) return;
    this.followed = session;
    await this.follow();
  }
}

const exchanged = ({ received, sent, conflicts, waiting, problems }: Tally): Exchanged => ({
  received,
  sent,
  conflicts,
  waiting,
  problems,
});

async function status(app: Application, lives: Lives): Promise<ExchangeStatus> {
  const { session } = app;
  const exchange = await findExchange(app);
  await lives.begin(session);
  const me = await session.me();
  const live = lives.of(session);
  const request = exchange?.ownRequest() ?? null;
  const folder = exchange?.state.get('folder') ?? null;
  const state = request ? 'waiting' : exchange?.state.get('last') ? 'on' : 'off';
  const requests = exchange ? exchange.requests().map((each) => asNewcomer(each, session.history)) : [];
  const compare = toCompare(session, me);
  return {
    folder,
    state,
    busy: live?.busy ?? false,
    last: exchange?.state.get('last') ?? null,
    failure: live?.failure ?? null,
    problems: exchange
      ? ((parseJson(exchange.state.get('problems') ?? '[]') ?? []) as Tally['problems'])
      : [],
    requests,
    compare,
    next:
      state === 'on'
        ? sharingNext(session.history, { me, asked: requests.length > 0, toCompare: compare.length > 0 })
        : null,
    asked: request && asNewcomer(request, session.history),
    held: exchange ? heldChanges(session, exchange) : [],
    news: exchange?.state.news() ?? [],
  };
}

/** A folder to share: there, outside the workspace, and not shared by another workspace. */
async function sharedFolder(session: Session, given: string): Promise<string> {
  const folder = resolve(given);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw fail('NOT_FOUND', `There is no folder ${folder}. Make it first, where both teams can reach it.`, {
      file: folder,
    });
  const inside = relative(session.store.dir, folder);
  if (!inside.startsWith('..') && resolve(inside) !== inside)
    throw fail(
      'INVALID',
      'The shared folder must lie outside the workspace: the workspace stays on this device.',
      {
        field: 'folder',
      },
    );
  await requireFree(folder, session.id);
  return folder;
}

async function* sync(
  app: Application,
  lives: Lives,
  input: Key & { folder?: string | undefined },
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress<Exchanged>> {
  const { session } = app;
  const exchange = await requireExchange(app, input);
  const folder =
    input.folder === undefined ? exchange.state.get('folder') : await sharedFolder(session, input.folder);
  if (folder === null)
    throw fail('INVALID', 'No folder is shared yet: name one with --folder.', { field: 'folder' });
  yield* progressOf(signal, async (watch) => {
    const stop = AbortSignal.any([watch.signal, session.closing]);
    const tally = await exchange.sync(folder, { signal: stop, onProgress: watch.onProgress });
    exchange.state.set('folder', folder);
    await lives.follow();
    if (tally.blobs > 0) app.tell({ type: 'leads' });
    app.tell({ type: 'exchange' });
    return exchanged(tally);
  });
}

async function exportBundle(
  app: Application,
  input: Key & { out?: string | undefined },
  caller: Caller,
): Promise<Exchanged & { file: string; bytes: Uint8Array | null }> {
  const { session } = app;
  const exchange = await requireExchange(app, input);
  if (input.out !== undefined) {
    if (!caller.trusted)
      throw fail('NOT_ALLOWED', 'A page is given the bundle; it does not name paths of this machine.');
    const file = resolve(input.out);
    const tally = await exchange.exportBundle(file, { signal: session.closing });
    return { ...exchanged(tally), file, bytes: null };
  }
  const { name, content, tally } = await bundleOf(app, exchange, session.closing);
  return { ...exchanged(tally), file: name, bytes: content };
}

async function* importBundle(
  app: Application,
  pathOf: () => Promise<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress<Exchanged>> {
  const exchange = await findExchange(app);
  if (!exchange)
    throw fail('NOT_ALLOWED', 'This device takes no part in the exchange yet. Share the workspace first.');
  const path = await pathOf();
  yield* progressOf(signal, async (watch) => {
    const stop = AbortSignal.any([watch.signal, app.session.closing]);
    const tally = await exchange.importBundle(path, { signal: stop, onProgress: watch.onProgress });
    if (tally.blobs > 0) app.tell({ type: 'leads' });
    app.tell({ type: 'exchange' });
    return exchanged(tally);
  });
}

/** Does a deed, and hands it over at once where a folder is shared; where that fails, the next exchange does. */
async function andHandOver<T>(
  app: Application,
  deed: Deed,
  work: (session: Session, exchange: Exchange, deed: Deed) => Promise<T>,
): Promise<T> {
  const { session } = app;
  const exchange = await requireExchange(app, deed);
  const result = await work(session, exchange, deed);
  const folder = exchange.state.get('folder');
  if (folder !== null)
    await exchange
      .sync(folder, { signal: session.closing })
      .catch((error: unknown) => app.log.warn(`exchange: ${String(error)}`));
  app.tell({ type: 'exchange' });
  return result;
}
