import { createORPCClient, type NestedClient } from '@orpc/client';
import { createLink } from './link';
import { ConnectionLost, type Dial, Refused, type Wire } from './wire';

/**
 * - `connecting`: the first connection is being made; calls wait for it.
 * - `open`: calls go through.
 * - `lost`: it is tried again, ever more slowly; calls fail with `ConnectionLost`.
 * - `closed`: refused or closed for good; calls fail.
 */
export type ConnectionState = 'connecting' | 'open' | 'lost' | 'closed';

export interface Connection<Client> {
  readonly client: Client;
  readonly state: ConnectionState;
  /** Why the host refuses this page, when `state` is `closed` for that reason. */
  readonly refused: Refused | null;
  /** Hears of every change of `state` (fits useSyncExternalStore); returns what stops listening. */
  subscribe(listener: () => void): () => void;
  /** Called each time the connection is back after a loss, when calls go through again. */
  onReopen(listener: () => void): () => void;
  /** Tries at once instead of waiting, for instance when the window is looked at again. */
  retryNow(): void;
  close(): void;
}

export interface ConnectionOptions {
  dial: Dial;
  /** Milliseconds before try number `attempt` (from 1) after a loss. */
  delay?: (attempt: number) => number;
}

/** A quarter of a second, doubling up to five, spread a little so that windows do not come all at once. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const delay = Math.min(250 * 2 ** (attempt - 1), 5000);
  return delay * (0.8 + random() * 0.4);
}

/** A client of the contract that outlives its connections. */
export function createConnection<Client extends NestedClient<Record<never, never>>>({
  dial,
  delay = backoff,
}: ConnectionOptions): Connection<Client> {
  let state: ConnectionState = 'connecting';
  let wire: Wire | null = null;
  let refused: Refused | null = null;
  let wake: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const reopened = new Set<() => void>();
  const ending = new AbortController();

  const become = (next: ConnectionState): void => {
    if (state === next || state === 'closed') return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const end = (reason: Refused | null): void => {
    refused = reason;
    ending.abort();
    wake?.();
    become('closed');
    wire?.close();
  };

  /** Holds one wire after another, until refused or closed. */
  const run = async (): Promise<void> => {
    for (let attempt = 0; state !== 'closed'; attempt += 1) {
      if (attempt > 0) await pause(delay(attempt));
      if (ending.signal.aborted) return;
      try {
        const dialled = await dial(ending.signal);
        if (ending.signal.aborted) return dialled.close();
        const lost = new Promise<void>((resolve) => dialled.onLost(resolve));
        wire = dialled;
        // Told in the same instant, before calls in flight are rejected.
        dialled.onLost(() => become('lost'));
        attempt = 0;
        const again = state === 'lost';
        become('open');
        if (again) for (const listener of [...reopened]) listener();
        await lost;
      } catch (error) {
        if (error instanceof Refused) return end(error);
        if (wire) become('lost');
      }
    }
  };

  const current = async (signal?: AbortSignal): Promise<Wire> => {
    if (state === 'connecting') await settled(signal);
    if (state === 'open' && wire) return wire;
    throw refused ?? new ConnectionLost();
  };
  const settled = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const abort = (): void => finish(() => reject(signal?.reason));
      const heard = (): void => finish(resolve);
      const finish = (settle: () => void): void => {
        listeners.delete(heard);
        signal?.removeEventListener('abort', abort);
        settle();
      };
      signal?.throwIfAborted();
      listeners.add(heard);
      signal?.addEventListener('abort', abort);
    });

  void run();
  return {
    client: createORPCClient<Client>(createLink(current)),
    get state() {
      return state;
    },
    get refused() {
      return refused;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReopen(listener) {
      reopened.add(listener);
      return () => reopened.delete(listener);
    },
    retryNow: () => wake?.(),
    close: () => end(null),
  };
}
