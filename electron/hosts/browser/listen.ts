import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HostError } from '../host';

/** The only address that is ever listened on. */
export const LOOPBACK = '127.0.0.1';

/**
 * Listens on the loopback address.
 * @param port 0 for any free one
 * @returns the port that was taken
 * @throws HostError `PORT_TAKEN`
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(
        taken
          ? new HostError(
              'PORT_TAKEN',
              `Port ${port} cannot be used (${reason(error)}). Choose another with --port.`,
            )
          : error,
      );
    };
    server.once('error', failed);
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function reason(error: NodeJS.ErrnoException): string {
  return error.code === 'EADDRINUSE' ? 'another program uses it' : 'not permitted';
}

/** Listens on the port of the last run when it is free, else on any. */
export async function listenAgain(server: Server, remembered: number | undefined): Promise<number> {
  if (remembered !== undefined) {
    try {
      return await listen(server, remembered);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
  return listen(server, 0);
}

/** Stops listening and drops what is connected. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
