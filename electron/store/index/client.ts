import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../worker';
import { StoreError } from '../errors';
import type { Answer, IndexCalls, Request } from './protocol';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The main thread's end of the index's worker. */
export class IndexClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #turn = 0;
  #ended: StoreError | undefined;

  constructor() {
    this.#worker = startWorker('index');
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      this.#end(new StoreError('IO', `The index stopped: ${reason}`));
    });
    this.#worker.on('exit', () => this.#end(new StoreError('INVALID', 'The workspace is closed')));
    // A forgotten store must not keep the process alive; every call under way does (see `call`).
    this.#worker.unref();
  }

  call<K extends keyof IndexCalls>(
    call: K,
    ...args: Parameters<IndexCalls[K]>
  ): Promise<Awaited<ReturnType<IndexCalls[K]>>> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#turn += 1;
    const turn = this.#turn;
    return new Promise((resolve, reject) => {
      const settle = resolve as (value: unknown) => void;
      this.#waiting.set(turn, { resolve: settle, reject });
      this.#worker.ref();
      this.#worker.postMessage({ turn, call, args } satisfies Request);
    });
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    await this.call('close');
    await this.#worker.terminate();
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.turn);
    this.#waiting.delete(answer.turn);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(new StoreError('IO', `The index failed: ${answer.message}`));
  }

  #end(reason: StoreError): void {
    this.#ended ??= reason;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#ended);
    this.#waiting.clear();
  }
}
