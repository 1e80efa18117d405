import type { AccordClient } from '#shared/contract/contract';
import type { DocumentEvent } from '#shared/contract/records';
import { newId } from '#shared/model/ids';
import { Outbox, type Parcel } from './outbox';
import { type Trouble, troubleOf } from './trouble';

export type DocumentCalls = Pick<AccordClient['documents'], 'open' | 'update'>;

/** Waits, or less when the signal is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export interface SyncOptions {
  id: string;
  calls: DocumentCalls;
  wait: Wait;
  /** Milliseconds for which own changes are gathered before they are sent. */
  gatherMs: number;
  /** Milliseconds after which a call without an answer is asked again; a number seen before changes nothing. */
  answerMs: number;
  /** Milliseconds before try number `attempt` (from 1) after a failure. */
  backoff: (attempt: number) => number;
}

export interface SyncEvents {
  /** The whole durable state came; answers what it lacks of ours. */
  state(event: Extract<DocumentEvent, { type: 'state' }>): Uint8Array | null;
  update(update: Uint8Array): void;
  removed(): void;
  /** The record cannot be opened. With `passing` and `lost` it is tried again. */
  failed(trouble: Trouble): void;
  /** Whether all is on disk, and what stands in the way. */
  saving(empty: boolean, trouble: Trouble | null): void;
}

/**
 * Carries the changes of one document both ways. It keeps one stream of the others' updates open and
 * sends own ones one after another, each until it is acknowledged. The connection's name stays the same
 * for as long as the document is open, so that a number sent twice is recognised.
 */
export class Sync {
  readonly #options: SyncOptions;
  readonly #events: SyncEvents;
  readonly #connection = newId(20);
  readonly #outbox = new Outbox();
  readonly #closing = new AbortController();
  #stream = new AbortController();
  #pause = new AbortController();
  #gathering = new AbortController();
  /** The workspace that the document belongs to, once known; in another one nothing of it may be sent. */
  #workspace: string | null = null;
  #online = false;
  #pumping: Promise<void> | null = null;
  #trouble: Trouble | null = null;
  #settled: (() => void)[] = [];
  #stopped = false;

  constructor(options: SyncOptions, events: SyncEvents) {
    this.#options = options;
    this.#events = events;
    void this.#listen();
  }

  /** Nothing of ours is on its way. */
  get empty(): boolean {
    return this.#outbox.empty;
  }

  /** An own change, to be sent with its neighbours. */
  send(update: Uint8Array): void {
    this.#outbox.add(update);
    this.#tell();
    this.#pump();
  }

  /** Sends at once what was being gathered; resolves when everything is on disk. */
  flush(): Promise<void> {
    this.#gathering.abort();
    this.#pause.abort();
    if (this.#outbox.empty) return Promise.resolve();
    this.#pump();
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  /** Tries at once what was waiting for a better time. */
  wake(): void {
    this.#pause.abort();
  }

  /** Ends the stream and the sending. What is unsent stays unsent: flush before. */
  close(): void {
    this.#closing.abort();
    this.#stream.abort();
    this.#pause.abort();
    this.#gathering.abort();
  }

  get #closed(): boolean {
    return this.#closing.signal.aborted;
  }

  async #listen(): Promise<void> {
    for (let attempt = 1; !this.#closed; attempt += 1) {
      const ended = new AbortController();
      this.#stream = ended;
      let trouble: Trouble = { kind: 'lost', code: 'OFFLINE', message: '' };
      try {
        const { id, calls } = this.#options;
        const workspace = this.#workspace === null ? {} : { workspace: this.#workspace };
        const stream = await calls.open(
          { id, connection: this.#connection, ...workspace },
          { signal: ended.signal },
        );
        for await (const event of stream) {
          if (this.#closed) return;
          if (event.type === 'state') attempt = 1;
          if (event.type === 'removed') {
            this.#events.removed();
            return;
          }
          this.#receive(event);
        }
      } catch (error) {
        trouble = troubleOf(error);
      } finally {
        // A call that was under way may never be answered: it is asked again on the next stream.
        ended.abort();
        this.#online = false;
      }
      if (this.#closed) return;
      this.#trouble = trouble;
      this.#tell();
      this.#events.failed(trouble);
      if (trouble.kind !== 'lost' && trouble.kind !== 'passing') return;
      await this.#rest(attempt);
    }
  }

  #receive(event: Exclude<DocumentEvent, { type: 'removed' }>): void {
    if (event.type === 'update') {
      this.#events.update(event.update);
      return;
    }
    this.#workspace = event.workspace;
    // What waits is part of what the state lacks; what is under way goes again under its own number.
    this.#outbox.replaceWaiting(this.#events.state(event));
    this.#online = true;
    this.#trouble = null;
    this.#pause.abort();
    this.#tell();
    this.#pump();
  }

  #pump(): void {
    if (this.#pumping || this.#closed || this.#stopped || !this.#online || this.#outbox.empty) return;
    this.#pumping = this.#sendAll().finally(() => {
      this.#pumping = null;
      this.#pump();
    });
  }

  async #sendAll(): Promise<void> {
    const { wait, gatherMs } = this.#options;
    this.#gathering = new AbortController();
    if (this.#settled.length === 0) await wait(gatherMs, this.#gathering.signal);
    const { signal } = this.#stream;
    for (let attempt = 1; !signal.aborted && !this.#closed; attempt += 1) {
      const parcel = this.#outbox.next();
      if (!parcel) return;
      try {
        const ack = await this.#deliver(parcel, signal);
        this.#outbox.acknowledge(ack);
        this.#trouble = null;
        this.#tell();
        // What came meanwhile is gathered again, with what follows it.
        return;
      } catch (error) {
        if (this.#closed || signal.aborted) return;
        this.#trouble = troubleOf(error);
        this.#tell();
        if (this.#trouble.kind === 'gone' || this.#trouble.kind === 'newer') {
          this.#stopped = true;
          return this.#events.failed(this.#trouble);
        }
        await this.#rest(attempt);
      }
    }
  }

  /** Sends one parcel; answers the number up to which everything is durable. */
  async #deliver(parcel: Parcel, stream: AbortSignal): Promise<number> {
    const { id, calls, wait, answerMs } = this.#options;
    const workspace = this.#workspace ?? '';
    const answered = new AbortController();
    const callOff = new AbortController();
    const late = wait(answerMs, answered.signal).then(() => {
      throw new Error('No answer');
    });
    // Nobody waits for it any more once the answer was there.
    late.catch(() => {});
    const signal = AbortSignal.any([stream, callOff.signal]);
    try {
      const answer = calls.update({ id, connection: this.#connection, workspace, ...parcel }, { signal });
      return (await Promise.race([answer, late])).ack;
    } catch (error) {
      // Calls off a request that is late: it goes again under the same number.
      callOff.abort();
      throw error;
    } finally {
      answered.abort();
    }
  }

  async #rest(attempt: number): Promise<void> {
    if (this.#pause.signal.aborted) this.#pause = new AbortController();
    await this.#options.wait(this.#options.backoff(attempt), this.#pause.signal);
  }

  #tell(): void {
    this.#events.saving(this.#outbox.empty, this.#trouble);
    if (!this.#outbox.empty) return;
    const settled = this.#settled;
    this.#settled = [];
    for (const resolve of settled) resolve();
  }
}
