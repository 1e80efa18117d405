import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '../../store/names';
import type { Exchange } from '../../sync/exchange';
import { FolderPlace, paths } from '../../sync/place';
import type { Application } from '../application';
import type { Session } from '../session';

/** Own changes are handed over after this pause, so that typing is one segment and not fifty. */
const PAUSE_MS = 2_500;
/** What binds is handed over at once: somebody may be waiting for it on the telephone. */
const DEED_MS = 200;
/** Network drives and cloud folders tell of no changes: so often the few heads there are looked at. */
const POLL_MS = 10_000;

/**
 * Exchanges while the workspace is open: watches the folder and the own changes. The system's watch is only a
 * spur; what decides is a look at the heads, which costs one `stat` for each installation and works anywhere.
 */
export class Live {
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  /** When the timer runs out, in milliseconds since 1970. */
  private due = 0;
  private poll: NodeJS.Timeout | null = null;
  private seen = '';
  private readonly stops: (() => void)[];
  private ended = false;
  private running: Promise<void> = Promise.resolve();
  busy = false;
  failure: string | null = null;

  constructor(
    private readonly app: Application,
    private readonly session: Session,
    private readonly exchange: Exchange,
    private readonly folder: string,
  ) {
    const { store } = session;
    this.stops = [
      store.acts.subscribe(() => this.soon(DEED_MS)),
      store.documents.subscribeList(() => this.soon()),
    ];
    this.watch();
    this.poll = setInterval(() => void this.look(), POLL_MS).unref();
    this.soon(0);
  }

  async close(): Promise<void> {
    this.ended = true;
    for (const stop of this.stops) stop();
    this.watcher?.close();
    if (this.timer) clearTimeout(this.timer);
    if (this.poll) clearInterval(this.poll);
    await this.running;
  }

  private watch(): void {
    if (this.watcher) return;
    try {
      this.watcher = watch(this.folder, { recursive: true, persistent: false }, () => void this.look());
      this.watcher.on('error', () => this.unwatch());
    } catch {
      // A folder that cannot be watched, or is not there, is polled.
      this.watcher = null;
    }
  }

  private unwatch(): void {
    this.watcher?.close();
    this.watcher = null;
  }

  private async look(): Promise<void> {
    const now = await this.stamps();
    if (now === this.seen && this.failure === null) return;
    this.watch();
    this.soon(300);
  }

  /** What the others changed last, as one text. */
  private async stamps(): Promise<string> {
    const place = new FolderPlace(this.folder);
    try {
      const own = this.exchange.context.me.card.id;
      const others = (await place.installations()).filter((id) => id !== own);
      const heads = await Promise.all(
        others.map(async (id) => {
          const found = await stat(join(this.folder, paths.head(id))).catch(() => null);
          const keys = await namesIn(join(this.folder, 'replicas', id, 'keys'));
          return `${id} ${found?.mtimeMs} ${found?.size} ${keys.length}`;
        }),
      );
      return [...heads, ...(await place.requests()).filter((id) => id !== own)].join('\n');
    } catch {
      return 'gone';
    }
  }

  private soon(after = PAUSE_MS): void {
    const due = Date.now() + after;
    if (this.ended || (this.timer && this.due <= due)) return;
    if (this.timer) clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.running = this.running.then(() => this.sync());
    }, after).unref();
  }

  private async sync(): Promise<void> {
    if (this.ended) return;
    this.busy = true;
    this.app.tell({ type: 'exchange' });
    this.seen = await this.stamps();
    try {
      const { blobs } = await this.exchange.sync(this.folder, { signal: this.session.closing });
      if (blobs > 0 && !this.ended) this.app.tell({ type: 'leads' });
      this.failure = null;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      if (!this.ended) this.app.log.warn(`exchange: ${this.failure}`);
    }
    this.busy = false;
    if (!this.ended) this.app.tell({ type: 'exchange' });
  }
}
