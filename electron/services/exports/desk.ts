import type { Worker } from 'node:worker_threads';
import { type Remote, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { startWorker } from '../../worker';
import type { Drafting } from './drafting';

/** A thread that nobody drafts in is ended after this long. */
const IDLE_MS = 60_000;

interface Running {
  worker: Worker;
  drafting: Remote<Drafting>;
  failed: Promise<never>;
}

/** Lends out the thread that drafts documents: started for the first one, kept a while, then let go. */
export class Desk {
  private running: Running | null = null;
  private users = 0;
  private idle: NodeJS.Timeout | null = null;

  private start(): Running {
    const worker = startWorker('exports');
    const failed = new Promise<never>((_, reject) => {
      const end = (error: Error): void => {
        if (this.running?.worker === worker) this.running = null;
        reject(error);
      };
      worker.once('error', end);
      worker.once('exit', () => end(new Error('The export was stopped')));
    });
    // Only who waits for work hears of it.
    failed.catch(() => {});
    return { worker, drafting: wrap<Drafting>(nodeEndpoint(worker)), failed };
  }

  /** Works in the thread; a thread that dies fails the work instead of leaving it waiting. */
  async use<T>(work: (drafting: Remote<Drafting>) => Promise<T>): Promise<T> {
    if (this.idle) clearTimeout(this.idle);
    this.running ??= this.start();
    const { drafting, failed, worker } = this.running;
    this.users += 1;
    worker.ref();
    try {
      return await Promise.race([work(drafting), failed]);
    } finally {
      this.users -= 1;
      if (this.users === 0) {
        worker.unref();
        this.idle = setTimeout(() => void this.close(), IDLE_MS).unref();
      }
    }
  }

  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const { running } = this;
    this.running = null;
    await running?.worker.terminate();
  }
}
