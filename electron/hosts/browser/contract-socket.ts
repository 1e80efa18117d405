import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { CLOSE_REFUSED, SOCKET_READY } from '#shared/contract/session';
import type { ContractServer } from '../serve-contract';

/** A page that does not say its key by then is no page of ours. */
const KEY_WITHIN_MS = 5000;
/** Above the largest upload chunk by far; a frame must fit into memory a few times over. */
const MAX_FRAME = 128 * 1024 * 1024;
const MAX_FIRST_FRAME = 256;

export interface ContractSocket {
  /** Takes a checked upgrade request over. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** How many pages are connected. */
  connected(): number;
  close(): void;
}

/** The languages of a browser, the best first as browsers send them: `de-DE,de;q=0.9,en;q=0.8`. */
const preferred = ({ headers }: IncomingMessage): string[] | undefined =>
  headers['accept-language']?.split(',').map((each) => each.split(';')[0]?.trim() ?? '');

/**
 * The WebSocket of the contract: its first frame is the session key, the answer is `ready`, and everything
 * after is oRPC's.
 *
 * @param check tells whether a session key is valid
 * @param onChange called when a page came or went
 */
export function createContractSocket(
  contract: ContractServer,
  check: (key: string) => boolean,
  onChange: () => void = () => {},
): ContractSocket {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false });
  const pages = new Set<WebSocket>();

  const admit = (socket: WebSocket, languages: string[] | undefined): void => {
    const connection = contract.attach({ send: (frame) => socket.send(frame) }, false, languages);
    socket.on('message', (data, binary) => {
      if (binary) socket.close(1003);
      else connection.receive(data.toString());
    });
    socket.on('close', () => {
      pages.delete(socket);
      connection.closed();
      onChange();
    });
    pages.add(socket);
    onChange();
    socket.send(SOCKET_READY);
  };

  server.on('connection', (socket, request: IncomingMessage) => {
    // A reset connection also closes; there is nothing more to do about it.
    socket.on('error', () => {});
    const timer = setTimeout(() => socket.close(CLOSE_REFUSED, 'No key'), KEY_WITHIN_MS);
    socket.once('close', () => clearTimeout(timer));
    socket.once('message', (data, binary) => {
      clearTimeout(timer);
      const key = data.toString();
      if (!binary && key.length <= MAX_FIRST_FRAME && check(key)) admit(socket, preferred(request));
      else socket.close(CLOSE_REFUSED, 'Unknown key');
    });
  });

  return {
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (page) => server.emit('connection', page, request));
    },
    connected: () => pages.size,
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
