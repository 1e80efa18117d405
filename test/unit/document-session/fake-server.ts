import { ORPCError } from '@orpc/client';
import * as Y from 'yjs';
import type { DocumentEvent } from '#shared/contract/records';
import type { DocumentCalls } from '../../../renderer/app/document/sync';

/** What happens to one call on its way: it is chosen by the test, in turn. */
export type Fate = 'fine' | 'request lost' | 'answer lost' | 'repeated' | 'cut';

class Stream implements AsyncIterableIterator<DocumentEvent> {
  #queue: DocumentEvent[] = [];
  #waiting: {
    resolve: (result: IteratorResult<DocumentEvent>) => void;
    reject: (error: unknown) => void;
  } | null = null;
  #broken: unknown;
  #ended = false;

  constructor(readonly connection: string) {}

  push(event: DocumentEvent): void {
    if (this.#waiting) this.#waiting.resolve({ value: event, done: false });
    else this.#queue.push(event);
    this.#waiting = null;
  }

  /** No more events, and no fault. */
  end(): void {
    this.#ended = true;
    this.#waiting?.resolve({ value: undefined, done: true });
    this.#waiting = null;
  }

  cut(): void {
    this.#broken ??= new Error('connection lost');
    this.#waiting?.reject(this.#broken);
    this.#waiting = null;
  }

  next(): Promise<IteratorResult<DocumentEvent>> {
    const event = this.#queue.shift();
    if (event) return Promise.resolve({ value: event, done: false });
    if (this.#broken) return Promise.reject(this.#broken);
    if (this.#ended) return this.return();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  return(): Promise<IteratorResult<DocumentEvent>> {
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

type Calls = { [K in keyof DocumentCalls]: (...args: Parameters<DocumentCalls[K]>) => Promise<unknown> };

/** One record on a server whose connections drop, repeat and delay. */
export class FakeServer {
  doc = new Y.Doc();
  readonly seen = new Map<string, number>();
  readonly streams = new Set<Stream>();
  fates: Fate[] = [];
  delays: number[] = [];
  readOnly: string | null = null;
  refusing: string | null = null;
  kind = 'process';
  /** The workspace that is open; one who names another is refused. */
  workspace = 'w1';
  applied = 0;

  /** One window's calls. */
  calls(): DocumentCalls {
    const calls: Calls = {
      open: async ({ connection, workspace = this.workspace }, options) => {
        await this.#delay();
        if (this.#fate() === 'request lost') throw new Error('connection lost');
        this.#requireOpen(workspace);
        if (this.refusing === 'NOT_FOUND')
          throw new ORPCError('NOT_FOUND', { defined: true, message: 'No such record' });
        const stream = new Stream(connection);
        options?.signal?.addEventListener('abort', () => {
          stream.cut();
          this.streams.delete(stream);
        });
        this.streams.add(stream);
        const { kind, readOnly } = this;
        const state = Y.encodeStateAsUpdate(this.doc);
        stream.push({ type: 'state', workspace: this.workspace, kind, readOnly, schema: 1, state });
        return stream;
      },
      update: async ({ connection, workspace, seq, update }, options) => {
        const lost = new Promise<never>((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
        const answer = async () => {
          await this.#delay();
          const fate = this.#fate();
          this.#requireOpen(workspace);
          if (this.refusing) throw new ORPCError(this.refusing, { defined: true, message: this.refusing });
          if (fate === 'request lost') return lost;
          const ack = this.#take(connection, seq, update);
          if (fate === 'repeated') this.#take(connection, seq, update);
          if (fate === 'cut') this.cut();
          if (fate === 'answer lost') throw new Error('connection lost');
          return { ack };
        };
        return Promise.race([answer(), lost]);
      },
    };
    return calls as DocumentCalls;
  }

  #requireOpen(workspace: string): void {
    if (workspace === this.workspace) return;
    throw new ORPCError('CLOSED', { defined: true, message: 'It belongs to another workspace' });
  }

  /** The open workspace closes and another one opens: streams end as they should. */
  switchTo(workspace: string, doc: Y.Doc): void {
    this.workspace = workspace;
    this.doc = doc;
    for (const stream of this.streams) stream.end();
    this.streams.clear();
  }

  /** Every connection breaks. */
  cut(): void {
    for (const stream of this.streams) stream.cut();
    this.streams.clear();
  }

  #take(connection: string, seq: number, update: Uint8Array): number {
    const last = this.seen.get(connection) ?? 0;
    if (seq <= last) return last;
    this.seen.set(connection, seq);
    this.applied += 1;
    Y.applyUpdate(this.doc, update);
    for (const stream of this.streams)
      if (stream.connection !== connection) stream.push({ type: 'update', update });
    return seq;
  }

  #fate(): Fate {
    return this.fates.shift() ?? 'fine';
  }

  async #delay(): Promise<void> {
    const ms = this.delays.shift() ?? 0;
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    else await Promise.resolve();
  }
}
