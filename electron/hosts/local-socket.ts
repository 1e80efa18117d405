import type { Server } from 'node:http';
import { createORPCClient, type NestedClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { WebSocketServer } from 'ws';
import { bytesSerializers } from '#shared/contract/bytes';
import { CONTRACT_PATH } from '#shared/contract/session';
import { connectToLock } from '../store/lock';
import { type ContractServices, createContractServer } from './serve-contract';

const MAX_FRAME = 128 * 1024 * 1024;

/**
 * Serves the contract to the same user's other processes on a local socket. Who may connect is decided by the
 * socket's own permissions; a browser cannot reach it at all.
 *
 * @param server listens (or will) on a local socket or named pipe; stays the caller's to close
 * @returns what drops the connected processes and stops taking more
 */
export function serveLocalSocket(server: Server, services: ContractServices): () => void {
  const contract = createContractServer(services);
  const sockets = new WebSocketServer({
    server,
    path: CONTRACT_PATH,
    maxPayload: MAX_FRAME,
    perMessageDeflate: false,
  });
  // The server reports its own failures to its owner.
  sockets.on('error', () => {});
  sockets.on('connection', (socket) => {
    const connection = contract.attach({ send: (frame) => socket.send(frame) }, true);
    socket.on('error', () => {});
    socket.on('message', (data) => connection.receive(data.toString()));
    socket.on('close', () => connection.closed());
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

export interface LocalClient<Client> {
  readonly client: Client;
  /** When the other process is gone. */
  readonly closed: Promise<void>;
  close(): void;
}

/**
 * Connects to the process that serves the contract on a local socket.
 * @param path of the socket (a file on Unix, `\\.\pipe\…` on Windows)
 * @throws Error when nobody listens there; its `code` is the system's (`ENOENT`, `ECONNREFUSED`)
 */
export async function connectLocalSocket<Client extends NestedClient<Record<never, never>>>(
  path: string,
): Promise<LocalClient<Client>> {
  const socket = connectToLock(path, CONTRACT_PATH);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const link = new RPCLink({
    // `ws` has the browser's interface where it is used; only its types know more events.
    websocket: socket as unknown as globalThis.WebSocket,
    customJsonSerializers: bytesSerializers,
  });
  return { client: createORPCClient<Client>(link), closed, close: () => socket.close() };
}
