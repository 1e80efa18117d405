import { RPCLink } from '@orpc/client/websocket';
import { bytesSerializers } from '#shared/contract/bytes';
import { CLOSE_REFUSED, SOCKET_READY } from '#shared/contract/session';
import { Refused, type Wire } from './wire';

/** As much of a WebSocket as is used; Node's `ws` fits as well. */
export type SocketLike = Pick<
  WebSocket,
  'addEventListener' | 'removeEventListener' | 'send' | 'readyState' | 'close'
>;

/**
 * Opens the contract's WebSocket: the key first, then `ready`, then calls.
 * @param open makes the socket, not yet connected
 * @throws Refused `session-ended` when the host does not know the key; Error when it cannot be reached
 */
export async function openSocketWire(
  open: () => SocketLike,
  key: string,
  signal: AbortSignal,
): Promise<Wire> {
  const socket = open();
  const listeners = new Set<() => void>();
  let lost = false;
  const lose = (): void => {
    if (lost) return;
    lost = true;
    for (const listener of listeners) listener();
  };
  // Registered before oRPC's own listener, so that a loss is known when the calls in flight reject.
  socket.addEventListener('close', lose);
  await ready(socket, key, signal);
  return {
    link: new RPCLink({ websocket: socket, customJsonSerializers: bytesSerializers }),
    get lost() {
      return lost;
    },
    onLost(listener) {
      if (lost) listener();
      else listeners.add(listener);
    },
    close: () => socket.close(),
  };
}

function ready(socket: SocketLike, key: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = (): void => socket.send(key);
    const message = (event: MessageEvent): void => {
      finish();
      if (event.data === SOCKET_READY) resolve();
      else closeWith(new Error('This is not Accord’s socket'));
    };
    const closed = (event: CloseEvent): void => {
      finish();
      reject(
        event.code === CLOSE_REFUSED ? new Refused('session-ended') : new Error('The host is not reachable'),
      );
    };
    const aborted = (): void => closeWith(signal.reason);
    const closeWith = (reason: unknown): void => {
      finish();
      socket.close();
      reject(reason);
    };
    const finish = (): void => {
      socket.removeEventListener('open', opened);
      socket.removeEventListener('message', message);
      socket.removeEventListener('close', closed);
      signal.removeEventListener('abort', aborted);
    };
    socket.addEventListener('open', opened);
    socket.addEventListener('message', message);
    socket.addEventListener('close', closed);
    signal.addEventListener('abort', aborted);
    if (signal.aborted) aborted();
  });
}
