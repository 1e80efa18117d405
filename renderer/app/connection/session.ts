import { SESSION_PATH, WINDOW_PATH } from '#shared/contract/session';
import { Refused } from './wire';

const KEY = 'accord.session';

/** What of the page the session needs; a test gives its own. */
export interface PageAddress {
  readonly hash: string;
  readonly origin: string;
  /** Takes the token out of the address bar and the history. */
  clear(): void;
}

/** Exchanges tokens for a session key, and keeps the key as long as the window lives. */
export interface Session {
  /**
   * The key for the socket.
   * @throws Refused `no-key` or `used-token`; Error when the host cannot be reached
   */
  key(): Promise<string>;
  /** The host does not know the key any more. */
  forget(): void;
  /** A fresh address for one more window. */
  windowAddress(): Promise<string>;
}

/**
 * @param address of the page, with `#token=…` on the first load
 * @param storage lives and dies with the window (sessionStorage)
 */
export function createSession(
  address: PageAddress,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  fetcher: typeof fetch = fetch,
): Session {
  let token = new URLSearchParams(address.hash.replace(/^#/, '')).get('token');
  if (token !== null) address.clear();

  const exchange = async (given: string): Promise<string> => {
    const response = await fetcher(new URL(SESSION_PATH, address.origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: given }),
    });
    if (response.status === 401) throw new Refused('used-token');
    if (!response.ok) throw new Error(`The host answered ${response.status}`);
    return stringIn(await response.json(), 'key');
  };

  return {
    async key() {
      if (token !== null) {
        // A token in the address wins: it was just given by the host, a kept key may be of another run.
        storage.setItem(KEY, await exchange(token));
        token = null;
      }
      const key = storage.getItem(KEY);
      if (key === null) throw new Refused('no-key');
      return key;
    },
    forget: () => storage.removeItem(KEY),
    async windowAddress() {
      const response = await fetcher(new URL(WINDOW_PATH, address.origin), {
        method: 'POST',
        headers: { authorization: `Bearer ${storage.getItem(KEY) ?? ''}` },
      });
      if (response.status === 401) throw new Refused('session-ended');
      return stringIn(await response.json(), 'address');
    },
  };
}

function stringIn(body: unknown, name: string): string {
  const value =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  if (typeof value !== 'string') throw new Error('The host’s answer is not understood');
  return value;
}
