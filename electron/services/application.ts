import { access, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { EventPublisher } from '@orpc/server';
import type { AppEvent } from '#shared/contract/source';
import { recordCodec } from '#shared/model/codec';
import { StoreError } from '../store/errors';
import { folders, MARKER } from '../store/layout';
import type { Progress, WorkspaceStore } from '../store/types';
import { createStore, openStore } from '../store/workspace-store';
import { Device } from './device';
import { fail } from './fail';
import { keepHeads } from './heads';
import { Session } from './session';
import type { Lock, Log, Surroundings } from './surroundings';

export interface ApplicationOptions {
  surroundings: Surroundings;
  /** `$ACCORD_HOME`: keys, index and settings of this device. */
  home: string;
  version: string;
  log: Log;
  /** The log's file, for Help. */
  logFile: string;
  clock?: () => Date;
  /** The clock was moved: only the worked example opens, for what is signed carries its time. */
  rehearsal?: boolean;
  /** Takes a workspace's lock and serves the contract on it; LOCKED when another process has it. */
  lock(dir: string): Promise<Lock>;
}

/** Something to end when the workspace closes. */
export type Closer = () => Promise<void> | void;

/**
 * The running application: at most one open workspace, and what its services share. It knows
 * nothing of windows; those who hold it open and close workspaces and serve its contract.
 */
export class Application {
  readonly events = new EventPublisher<{ event: AppEvent }>();
  readonly clock: () => Date;
  private readonly today: () => Date;
  /** What is written now is dated so, and not by the clock: while the worked example is made; null otherwise. */
  writtenAt: string | null = null;
  problem: { dir: string; code: string; message: string } | null = null;
  /** How far documents are read anew for lists and search; null while there is nothing to wait for. */
  indexing: Progress | null = null;
  private stopOpening = new AbortController();
  private toldIndexing = () => {};
  private current: { session: Session; lock: Lock; closers: Closer[] } | null = null;
  private readonly openers: ((session: Session) => Closer)[] = [];
  private changing: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly options: ApplicationOptions,
    readonly device: Device,
  ) {
    this.today = options.clock ?? (() => new Date());
    this.clock = () => (this.writtenAt === null ? this.today() : new Date(this.writtenAt));
  }

  static async start(options: ApplicationOptions): Promise<Application> {
    const app = new Application(options, await Device.open(options.home));
    options.surroundings.onCommand((command) => app.tell({ type: 'command', command }));
    return app;
  }

  get surroundings(): Surroundings {
    return this.options.surroundings;
  }

  get log(): Log {
    return this.options.log;
  }

  /** The open workspace; NO_WORKSPACE when there is none. */
  get session(): Session {
    if (!this.current) throw fail('NO_WORKSPACE', 'No workspace is open. Open one, or make a new one.');
    return this.current.session;
  }

  get isOpen(): boolean {
    return this.current !== null;
  }

  tell(event: AppEvent): void {
    this.events.publish('event', event);
  }

  /** Runs whenever a workspace is open; what it answers runs when that one closes. */
  whenOpen(opener: (session: Session) => Closer): void {
    this.openers.push(opener);
  }

  /** Runs when the workspace closes: ledgers, caches and whatever else belongs to it. */
  onClose(closer: Closer): void {
    this.current?.closers.push(closer);
  }

  /** Opens a workspace in place of the open one. What goes wrong leaves none open and is kept as `problem`. */
  open(dir: string): Promise<Session> {
    return this.inTurn(() =>
      this.replace(dir, async (hold) => {
        await requireWorkspace(dir);
        // Before anything is read: opening tidies up, and only the one who holds the lock may.
        await hold(dir);
        return openStore(this.storeOptions(dir));
      }),
    );
  }

  /**
   * Opens the workspace for a window that shows how it goes: resolves when it is open, when it could not be
   * opened (kept as `problem`), or as soon as many documents have to be read first.
   */
  openInSight(dir: string): Promise<void> {
    const indexing = new Promise<void>((resolve) => {
      this.toldIndexing = resolve;
    });
    const opened = this.open(dir).then(
      () => {},
      (error: unknown) => this.log.warn(`not opened: ${String(error)}`),
    );
    return Promise.race([opened, indexing]);
  }

  /**
   * Makes a workspace and fills it before anyone sees it: `begin` writes the genesis act.
   * When `begin` fails, the error goes to the caller and no workspace is open.
   *
   * @param practice whether it is the worked example: in a rehearsal nothing else is made. INVALID
   */
  create(dir: string, begin: (store: WorkspaceStore) => Promise<void>, practice = false): Promise<Session> {
    return this.inTurn(() =>
      this.replace(dir, async (hold) => {
        if (this.options.rehearsal && !practice) throw realDeedsOnly(dir);
        // The folder has to be there to be locked; new and empty as it is, nobody else knows of it.
        const store = await createStore(this.storeOptions(dir));
        try {
          await hold(store.dir);
          await begin(store);
          return store;
        } catch (error) {
          await store.close();
          throw error;
        }
      }),
    );
  }

  /** Closes what is open, and stops the reading of documents for what is being opened. */
  close(): Promise<void> {
    this.stopOpening.abort();
    return this.inTurn(() => this.closeCurrent());
  }

  /**
   * Closes it for a moment, to be opened again by the same work: no window is told. One that heard of it
   * would leave the screen that waits for the work, and so stop it.
   */
  closeForNow(): Promise<void> {
    return this.inTurn(() => this.closeCurrent(false));
  }

  /** Holds a closed workspace, for work on its files. NOT_FOUND, LOCKED. */
  async lockWorkspace(dir: string): Promise<Lock> {
    await requireWorkspace(dir);
    return this.options.lock(dir);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.changing.then(work, work);
    this.changing = next.catch(() => {});
    return next;
  }

  private storeOptions(dir: string) {
    return {
      dir,
      home: this.options.home,
      codec: recordCodec,
      log: this.log,
      clock: this.clock,
      signal: this.stopOpening.signal,
      onProgress: (progress: Progress) => this.noteIndexing(progress),
    };
  }

  private noteIndexing({ done, total }: Progress): void {
    const before = this.indexing;
    this.indexing = done < total ? { done, total } : null;
    if ((before === null) === (this.indexing === null)) return;
    this.tell({ type: 'indexing' });
    this.toldIndexing();
  }

  private async replace(
    dir: string,
    makeStore: (hold: (dir: string) => Promise<void>) => Promise<WorkspaceStore>,
  ): Promise<Session> {
    if (this.current && (await realpath(dir).catch(() => dir)) === this.current.session.store.dir)
      return this.session;
    await this.closeCurrent();
    this.stopOpening = new AbortController();
    let lock: Lock | null = null;
    let store: WorkspaceStore | null = null;
    try {
      store = await makeStore(async (folder) => {
        lock = await this.options.lock(folder);
      });
      if (!lock) throw new Error('A workspace was opened without its lock');
      const session = Session.open(store, this.device, this.surroundings.secrets, this.clock, () =>
        this.tell({ type: 'key' }),
      );
      if (this.options.rehearsal && !session.practice) throw realDeedsOnly(store.dir);
      await this.begin(session, lock);
      return session;
    } catch (error) {
      await store?.close().catch(() => {});
      await (lock as Lock | null)?.release().catch(() => {});
      this.indexing = null;
      const stopped = this.stopOpening.signal.aborted;
      this.problem = stopped
        ? null
        : {
            dir,
            code: error instanceof StoreError ? error.code : 'IO',
            message: error instanceof Error ? error.message : String(error),
          };
      this.tell({ type: 'workspace' });
      throw error;
    }
  }

  private async begin(session: Session, lock: Lock): Promise<void> {
    const { store } = session;
    const stops = [
      store.acts.subscribe(() => this.tell({ type: 'acts' })),
      store.documents.subscribeList((changed, removed) =>
        this.tell({ type: 'records', changed: changed.map(({ id }) => id), removed }),
      ),
      store.subscribeHealth(({ state, message }) =>
        this.tell({ type: 'health', state: state === 'failing' ? 'error' : state, message }),
      ),
    ];
    this.current = { session, lock, closers: stops };
    for (const opener of this.openers) this.onClose(opener(session));
    this.problem = null;
    // A comparison that failed on its way ends, too.
    void store.ready.then(
      () => this.current?.session === session && this.noteIndexing({ done: 0, total: 0 }),
    );
    this.onClose(await keepHeads(session));
    // The command line leaves alone what the window opens next; it only keeps known workspaces known.
    const known = this.device.remembered(session.id, store.dir) !== undefined;
    if (this.surroundings.name === 'headless' && !known) return this.tell({ type: 'workspace' });
    await this.device.remember({
      dir: store.dir,
      name: session.history.genesis?.name ?? '',
      openedAt: this.today().toISOString(),
      workspace: session.id,
      last: this.surroundings.name !== 'headless',
    });
    this.tell({ type: 'workspace' });
  }

  private async closeCurrent(tell = true): Promise<void> {
    const { current } = this;
    if (!current) return;
    this.current = null;
    current.session.end();
    for (const closer of current.closers) await closer();
    await current.session.store.close();
    this.indexing = null;
    await current.lock.release();
    if (tell) this.tell({ type: 'workspace' });
  }
}

const realDeedsOnly = (dir: string): StoreError =>
  new StoreError(
    'INVALID',
    'Only the worked example can be opened as of another day: what is signed in a workspace carries its time. Start Accord without --as-of and ACCORD_AS_OF.',
    dir,
  );

/** A lock makes files in the folder: it must be a workspace's. */
async function requireWorkspace(dir: string): Promise<void> {
  const found = await Promise.all(
    [MARKER, folders.docs].map((name) =>
      access(join(dir, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (!found.includes(true)) {
    throw new StoreError(
      'NOT_FOUND',
      `There is no Accord workspace in ${dir}. Choose its folder, or make a new one.`,
      dir,
    );
  }
}
