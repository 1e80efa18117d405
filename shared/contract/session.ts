/**
 * The few words that a page and the browser host exchange before the contract begins.
 *
 * 1. The address ends in `#token=…`; the page posts `{ "token" }` to `SESSION_PATH` and gets `{ "key" }`.
 * 2. It opens a WebSocket on `CONTRACT_PATH`; its first frame is the key, the answer is `SOCKET_READY`.
 * 3. For a further window it posts to `WINDOW_PATH` with `Authorization: Bearer KEY` and gets `{ "address" }`.
 */
export const SESSION_PATH = '/session';
export const WINDOW_PATH = '/window';
export const CONTRACT_PATH = '/contract';

/** The first frame from the host: from now on the contract speaks. */
export const SOCKET_READY = 'ready';

/** WebSocket close code for a missing, unknown or expired key: trying again does not help. */
export const CLOSE_REFUSED = 4401;
