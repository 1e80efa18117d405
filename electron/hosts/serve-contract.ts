import { randomUUID } from 'node:crypto';
import type { AnyRouter } from '@orpc/server';
import { RPCHandler } from '@orpc/server/websocket';
import { bytesSerializers } from '#shared/contract/bytes';
import type { Caller } from '../services/caller';
import type { ContentSource } from './host';

/** One connection as a transport sees it: text frames out. */
export interface Outgoing {
  send(frame: string): void;
}

/** What a transport tells about its connection. */
export interface Incoming {
  receive(frame: string): void;
  /** The other side is gone: running calls are aborted, streams end. */
  closed(): void;
}

/** Serves a contract to any number of connections, whatever carries their frames. */
export interface ContractServer {
  /**
   * @param trusted true for other processes of the same user, false for pages
   * @param languages what a page's browser prefers, where it is not the host's own
   */
  attach(outgoing: Outgoing, trusted: boolean, languages?: readonly string[]): Incoming;
}

/** The services behind a host. */
export interface ContractServices {
  /** Implements the contract; its context is the caller. */
  router: AnyRouter;
  /** A connection is over; what it left behind can go. */
  connectionClosed?: (connection: string) => void;
  /** Told of frames that are not the protocol's; the connection goes on. */
  onProblem?: (error: unknown) => void;
}

/** What a host with pages serves; made after the host itself. */
export interface Served extends ContractServices {
  content: ContentSource;
}

/** Makes an oRPC router reachable over text frames (WebSocket, MessagePort, local socket). */
export function createContractServer({
  router,
  connectionClosed = () => {},
  onProblem = () => {},
}: ContractServices): ContractServer {
  const handler = new RPCHandler(router, { customJsonSerializers: bytesSerializers });
  return {
    attach(outgoing, trusted, languages) {
      const context: Caller = { connection: randomUUID(), trusted, ...(languages && { languages }) };
      let open = true;
      const socket = {
        // Only what oRPC needs of a WebSocket; frames are handed over below, one by one.
        addEventListener: () => {},
        send: (data: string | ArrayBufferLike | Blob | ArrayBufferView) => {
          // Answers that come after the end have nobody to go to.
          if (open) outgoing.send(typeof data === 'string' ? data : refuseBinary());
        },
      };
      return {
        receive(frame) {
          if (open) handler.message(socket, frame, { context }).catch(onProblem);
        },
        closed() {
          if (!open) return;
          open = false;
          handler.close(socket);
          connectionClosed(context.connection);
        },
      };
    },
  };
}

/** Bytes travel inside JSON; a binary frame would mean a Blob or File slipped into an output. */
function refuseBinary(): never {
  throw new TypeError('A call returned a Blob; return a Uint8Array instead');
}
