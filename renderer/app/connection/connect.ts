import type { NestedClient } from '@orpc/client';
import { CONTRACT_PATH } from '#shared/contract/session';
import { type Connection, createConnection } from './connection';
import { openPortWire } from './port-wire';
import { createSession } from './session';
import { openSocketWire } from './socket-wire';
import { Refused } from './wire';

export interface PageConnection<Client> extends Connection<Client> {
  readonly host: 'electron' | 'browser';
  /**
   * Opens one more window with the same workspace; null in Electron, which has one window.
   * @throws Refused when this window's own session has ended
   */
  readonly openWindow: (() => Promise<void>) | null;
}

/** Connects this page to the services, over whatever the host that serves it offers. */
export function connect<Client extends NestedClient<Record<never, never>>>(): PageConnection<Client> {
  // Only the browser host serves over plain HTTP; Electron's protocol is the application's own.
  return window.location.protocol === 'http:' ? overSocket<Client>() : overPort<Client>();
}

function overPort<Client extends NestedClient<Record<never, never>>>(): PageConnection<Client> {
  const connection = createConnection<Client>({ dial: openPortWire });
  return Object.assign(connection, { host: 'electron' as const, openWindow: null });
}

function overSocket<Client extends NestedClient<Record<never, never>>>(): PageConnection<Client> {
  const { location, history, sessionStorage } = window;
  const session = createSession(
    {
      hash: location.hash,
      origin: location.origin,
      clear: () => history.replaceState(history.state, '', location.pathname + location.search),
    },
    sessionStorage,
    window.fetch.bind(window),
  );
  const address = location.origin.replace(/^http/, 'ws') + CONTRACT_PATH;
  const connection = createConnection<Client>({
    async dial(signal) {
      const key = await session.key();
      try {
        return await openSocketWire(() => new WebSocket(address), key, signal);
      } catch (error) {
        if (error instanceof Refused) session.forget();
        throw error;
      }
    },
  });
  // Timers of a hidden page hardly run: whoever looks at it should not wait for the next try.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connection.retryNow();
  });
  return Object.assign(connection, {
    host: 'browser' as const,
    async openWindow() {
      window.open(await session.windowAddress(), '_blank', 'noopener,noreferrer');
    },
  });
}
