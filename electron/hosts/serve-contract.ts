import type { AnyRouter } from '@orpc/server';
import { RPCHandler } from '@orpc/server/websocket';
import { bytesSerializers } from '#shared/contract/bytes';
import type { Caller } from '../services/caller';

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
  /** @param trusted true for the command line of the same user; a page is not */
  attach(outgoing: Outgoing, trusted?: boolean): Incoming;
}

/**
 * Makes an oRPC router reachable over text frames (WebSocket, MessagePort, local socket).
 *
 * @param router implements the contract, with a {@link Caller} as its context
 * @param onProblem told of frames that are not the protocol's; the connection goes on
 */
export function createContractServer(
  router: AnyRouter,
  onProblem: (error: unknown) => void = () => {},
): ContractServer {
  const handler = new RPCHandler(router, { customJsonSerializers: bytesSerializers });
  return {
    attach(outgoing, trusted = false) {
      let open = true;
      const caller: Caller = { connection: crypto.randomUUID(), trusted };
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
          handler.message(socket, frame, { context: caller }).catch(onProblem);
        },
        closed() {
          open = false;
          handler.close(socket);
        },
      };
    },
  };
}

/** Bytes travel inside JSON; a binary frame would mean a Blob or File slipped into an output. */
function refuseBinary(): never {
  throw new TypeError('A call returned a Blob; return a Uint8Array instead');
}
