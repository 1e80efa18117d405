import type { ResourceLimits, Worker } from 'node:worker_threads';
import { type Remote, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { startWorker } from '../worker';

/** A thread that nobody works in is ended after this long. */
const IDLE_MS = 60_000;

interface Running<T> {
  worker: Worker;
  works: Remote<T>;
  failed: Promise<never>;
  /** Nobody worked in it yet. */
  fresh: boolean;
}

/** Lends out a thread of one kind: started for the first work, kept a while, then let go. */
export class Desk<T> {
  private running: Running<T> | null = null;
  private users = 0;
  private idle: NodeJS.Timeout | null = null;

  /**
   * @param name of the worker: electron/…/<name>-worker.ts, which exposes a `T`
   * @param idleMs how long it is kept when nobody works in it
   */
  constructor(
    private readonly name: string,
    private readonly resourceLimits: ResourceLimits = {},
    private readonly idleMs = IDLE_MS,
  ) {}

  private start(): Running<T> {
    const worker = startWorker(this.name, { resourceLimits: this.resourceLimits });
    const failed = new Promise<never>((_, reject) => {
      const end = (error: Error): void => {
        if (this.running?.worker === worker) this.running = null;
        reject(error);
      };
      worker.once('error', end);
      worker.once('exit', () => end(new Error('The work was stopped')));
    });
    // Only who waits for work hears of it.
    failed.catch(() => {});
    return { worker, works: wrap<T>(nodeEndpoint(worker)), failed, fresh: true };
  }

  /** Starts the thread where none runs: it gets ready while what it is to work on is still being put together. */
  begin(): void {
    if (this.running) return;
    this.running = this.start();
    this.rest(this.running);
  }

  private rest({ worker }: Running<T>): void {
    worker.unref();
    if (this.idle) clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.close(), this.idleMs).unref();
  }

  /**
   * Works in the thread; a thread that dies fails the work instead of leaving it waiting.
   * @param work is told whether the thread is new, and so remembers nothing
   */
  async use<R>(work: (works: Remote<T>, fresh: boolean) => Promise<R>): Promise<R> {
    if (this.idle) clearTimeout(this.idle);
    this.running ??= this.start();
    const { running } = this;
    const { works, failed, worker, fresh } = running;
    running.fresh = false;
    this.users += 1;
    worker.ref();
    try {
      return await Promise.race([work(works, fresh), failed]);
    } finally {
      this.users -= 1;
      if (this.users === 0) this.rest(running);
    }
  }

  /** Ends the thread at once, whatever it is doing; the next work starts a new one. */
  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const { running } = this;
    this.running = null;
    await running?.worker.terminate();
  }
}
