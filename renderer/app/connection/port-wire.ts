import { RPCLink } from '@orpc/client/message-port';
import { bytesSerializers } from '#shared/contract/bytes';
import { PORT_GIVEN, PORT_WANTED } from '#shared/contract/port';
import type { Wire } from './wire';

/** The preload script answers at once; without one nobody ever will. */
const GIVEN_WITHIN_MS = 10_000;

/** Asks the preload script for a port to the services and speaks the contract over it. */
export async function openPortWire(signal: AbortSignal): Promise<Wire> {
  const port = await askForPort(signal);
  const listeners = new Set<() => void>();
  let lost = false;
  // Registered before oRPC's own listener, so that a loss is known when the calls in flight reject.
  port.addEventListener('close', () => {
    if (lost) return;
    lost = true;
    for (const listener of listeners) listener();
  });
  const link = new RPCLink({ port, customJsonSerializers: bytesSerializers });
  port.start();
  return {
    link,
    get lost() {
      return lost;
    },
    onLost(listener) {
      if (lost) listener();
      else listeners.add(listener);
    },
    close: () => port.close(),
  };
}

function askForPort(signal: AbortSignal): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const heard = (event: MessageEvent): void => {
      // Frames and other windows can post messages too: only this very window and origin may give a port.
      if (event.source !== window || event.origin !== window.location.origin) return;
      if (event.data !== PORT_GIVEN) return;
      const port = event.ports[0];
      if (port) finish(() => resolve(port));
    };
    const aborted = (): void => finish(() => reject(signal.reason));
    const timer = setTimeout(
      () => finish(() => reject(new Error('No port was given to this page'))),
      GIVEN_WITHIN_MS,
    );
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      window.removeEventListener('message', heard);
      signal.removeEventListener('abort', aborted);
      settle();
    };
    window.addEventListener('message', heard);
    signal.addEventListener('abort', aborted);
    window.postMessage(PORT_WANTED, window.location.origin);
  });
}
