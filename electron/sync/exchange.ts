import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { History } from '#shared/domain/acts/history';
import { MAX_SEGMENT } from '#shared/domain/exchange/head';
import type { JoinRequest } from '#shared/domain/exchange/request';
import type { Step } from '#shared/domain/progress-steps';
import { readRecord } from '#shared/model/binding/view';
import { isKind, KINDS } from '#shared/model/kinds';
import { StoreError } from '../store/errors';
import type { WorkspaceStore } from '../store/types';
import { BundlePlace, writeBundle } from './bundle';
import { type ExchangeContext, nameOf, newTally, type Tally } from './context';
import { Epochs, MAX_KEY_FILE } from './epochs';
import { exchangeFolder, type Installation } from './installation';
import { FolderPlace, type Place, paths, requireFolder } from './place';
import { ownHead, publish } from './publish';
import { push } from './push';
import { type Reading, receive } from './receive';
import { openRequests, readRequest, receiveRequests } from './requests';
import { ExchangeState } from './state';
import type { Works } from './works';

export interface ExchangeOptions {
  workspace: string;
  store: WorkspaceStore;
  me: Installation;
  home: string;
  works: Works;
  history(): History;
  erased(): Promise<readonly string[]>;
  now(): string;
}

export interface SyncOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((share: number | null, step: Step) => void) | undefined;
}

/** The exchange of one open workspace with the other installations, by a folder or by bundles. */
export class Exchange {
  readonly context: ExchangeContext;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(options: ExchangeOptions) {
    const { workspace, me, home } = options;
    const folder = exchangeFolder(home, workspace);
    const state = ExchangeState.open(join(folder, 'state.db'));
    this.context = {
      ...options,
      state,
      epochs: new Epochs(workspace, me, state),
      outbox: new FolderPlace(join(folder, 'outbox'), true),
      parts: join(folder, 'parts'),
    };
  }

  get state(): ExchangeState {
    return this.context.state;
  }

  /** Who asks to be let in. */
  requests(): JoinRequest[] {
    return openRequests(this.context);
  }

  /** What this installation asked for; null where it was let in, or never asked. */
  ownRequest(): JoinRequest | null {
    const { state, workspace, history, me } = this.context;
    const text = state.get('request');
    if (text === null || history().installations.has(me.card.id)) return null;
    return readRequest(Buffer.from(text, 'utf8'), workspace);
  }

  /** Takes in and hands over by a shared folder. NOT_FOUND when the folder is gone, READ_ONLY, DISK_FULL. */
  sync(dir: string, options: SyncOptions = {}): Promise<Tally> {
    return this.inTurn(async () => {
      await requireFolder(dir);
      await readdir(dir);
      const folder = new FolderPlace(dir);
      const tally = newTally();
      const { onProgress } = options;
      await this.take(folder, 'folder', tally, options);
      try {
        onProgress?.(null, { say: 'givingOut' });
        await this.handOver(folder, 'folder', tally, options);
        if ((await push(this.context, folder)) === 'cloned') this.tellCloned(tally);
        await this.leaveRequest(folder);
      } catch (error) {
        // What came in is here all the same, and is told.
        await this.tell(tally);
        throw error;
      }
      return this.settle(tally);
    });
  }

  /** Writes everything that this installation handed over into one file, or its request while it waits. */
  exportBundle(out: string, options: SyncOptions = {}): Promise<Tally> {
    return this.inTurn(async () => {
      const tally = newTally();
      const { state, outbox, me } = this.context;
      if ((await publish(this.context, tally, { passOn: true })) === 'restored') {
        // Nobody is there to read it from: what others still have comes back with their next bundle.
        state.readAgain();
        state.set('anew', 'yes');
        await publish(this.context, tally, { passOn: true });
      }
      const head = await ownHead(this.context);
      const id = me.card.id;
      const request = state.get('request');
      async function* files(): AsyncGenerator<{ path: string; bytes: Uint8Array }> {
        const copy = async (path: string, limit = MAX_KEY_FILE) => {
          const bytes = await outbox.read(path, limit);
          if (!bytes) throw new StoreError('CORRUPT', `${path} of what this device hands over is missing`);
          return { path, bytes };
        };
        if (!head) {
          if (request) yield { path: paths.request(id), bytes: Buffer.from(request, 'utf8') };
          return;
        }
        yield await copy(paths.genesis(id));
        for (const epoch of await outbox.epochs(id)) yield await copy(paths.key(id, epoch));
        for (const { hash } of head.segments) {
          options.signal?.throwIfAborted();
          yield await copy(paths.segment(id, hash), MAX_SEGMENT);
        }
        yield await copy(paths.head(id), Number.MAX_SAFE_INTEGER);
      }
      if (!head && !request)
        throw new StoreError(
          'INVALID',
          'This device was not given the key of the workspace yet: sync first.',
        );
      await writeBundle(out, files());
      return this.settle(tally);
    });
  }

  /** Takes in what a bundle holds. INVALID when it is none or is cut off. */
  importBundle(path: string, options: SyncOptions = {}): Promise<Tally> {
    return this.inTurn(async () => {
      const bundle = await BundlePlace.open(path);
      const tally = newTally();
      try {
        await this.take(bundle, 'bundle', tally, options);
      } finally {
        await bundle.close();
      }
      return this.settle(tally);
    });
  }

  /** The next exchange hands everything over once more, under a key that who left does not have. */
  beginAnew(): void {
    this.state.set('anew', 'yes');
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.turn;
    this.state.close();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.turn.then(work, work);
    this.turn = next.catch(() => {});
    return next;
  }

  private async take(
    place: Place,
    way: Reading['way'],
    tally: Tally,
    { signal, onProgress }: SyncOptions,
    own = false,
  ): Promise<void> {
    const report = onProgress && ((share: number | null) => onProgress(share, { say: 'takingIn' }));
    report?.(null);
    await receive(this.context, { place, way, own, signal, onProgress: report }, tally);
    await receiveRequests(this.context, place, tally);
  }

  /** Where a document turns out older than what was handed over of it, everything is read again first. */
  private async handOver(place: Place, way: Reading['way'], tally: Tally, options: SyncOptions) {
    if ((await publish(this.context, tally)) !== 'restored') return;
    tally.news.push({ at: this.context.now(), code: 'readAgain', record: null, recordKind: null });
    this.state.readAgain();
    await this.take(place, way, tally, options, true);
    this.state.set('anew', 'yes');
    await publish(this.context, tally);
  }

  /** Somebody who waits to be let in leaves the request where the others look for it. */
  private async leaveRequest(folder: FolderPlace): Promise<void> {
    const { me, state, history } = this.context;
    const request = state.get('request');
    if (request === null || history().installations.has(me.card.id)) return;
    await folder.write(paths.request(me.card.id), Buffer.from(request, 'utf8'));
  }

  /** What was said is told as a change of the record that it was said about; a suggestion by whose it is. */
  private async tellBeside(tally: Tally, id: string): Promise<void> {
    const { documents } = this.context.store;
    const beside = (await documents.view(id)).view;
    const record = String(beside.record ?? '');
    if (tally.records.has(record) || !documents.has(record)) return;
    const { kind, view } = await documents.view(record);
    const title = String(view.title ?? '');
    const about = { at: this.context.now(), title, record, recordKind: kind };
    const by = this.context.history().members.get(String(beside.member ?? ''));
    tally.news.push(by ? { ...about, code: 'suggested', who: by.name } : { ...about, code: 'changed' });
  }

  private tellCloned({ problems }: Tally): void {
    const { id } = this.context.me.card;
    const problem =
      'Another copy of this device’s installation hands over here, too. Use one of them, and join again with the other.';
    problems.push({ installation: id, name: nameOf(this.context.history(), id), problem });
  }

  private async settle(tally: Tally): Promise<Tally> {
    const { state, history, now, me } = this.context;
    // Let in: the request has done its work.
    if (history().installations.has(me.card.id)) state.set('request', null);
    await this.tell(tally);
    tally.waiting += state.countHeld() + this.requests().length;
    state.set('last', now());
    return tally;
  }

  /** Notes what came in, in words, and what was wrong with it. */
  private async tell(tally: Tally): Promise<void> {
    const { store, state, history, now } = this.context;
    for (const id of tally.records) {
      const kind = store.documents.kindOf(id);
      if (!kind || !isKind(kind)) continue;
      if (kind === 'discussion' || kind === 'suggested') {
        await this.tellBeside(tally, id);
        continue;
      }
      const { doc, view } = await store.documents.open(kind, id);
      const { conflicts, removals, lost } = readRecord(doc, KINDS[kind].schema);
      tally.conflicts += conflicts.length + removals.length + lost.length;
      doc.destroy();

      const title = String(view.title ?? '');
      const by = tally.back.get(id);
      const about = { at: now(), title, record: id, recordKind: kind };
      if (by === undefined) tally.news.push({ ...about, code: 'changed' });
      else tally.news.push({ ...about, code: 'broughtBack', who: nameOf(history(), by) });
    }
    const problems = tally.problems.map(({ installation, problem }) => ({
      installation,
      name: nameOf(history(), installation),
      problem,
    }));
    tally.problems = problems;
    state.together(() => {
      state.tellNews(tally.news);
      state.set('problems', JSON.stringify(problems));
    });
  }
}
