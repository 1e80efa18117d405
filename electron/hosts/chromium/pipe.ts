import type { Readable, Writable } from 'node:stream';

/** A message of the Chrome DevTools Protocol that we did not ask for. */
export interface CdpEvent {
  method: string;
  params: Record<string, unknown>;
  sessionId?: string;
}

/** A connection to a browser's DevTools over its pipe: no port that others could reach. */
export interface CdpPipe {
  /**
   * @param sessionId the attached target, without it the browser itself
   * @throws Error with the protocol's message, or that the browser has ended
   */
  send(
    method: string,
    params?: Record<string, unknown>,
    sessionId?: string,
  ): Promise<Record<string, unknown>>;
  /** @returns what stops listening */
  onEvent(listener: (event: CdpEvent) => void): () => void;
}

interface Message extends Partial<CdpEvent> {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/**
 * Messages are JSON, each ended by a NUL.
 * @param input what the browser reads (its descriptor 3)
 * @param output what it writes (its descriptor 4)
 */
export function createCdpPipe(input: Writable, output: Readable): CdpPipe {
  const waiting = new Map<
    number,
    { resolve(result: Record<string, unknown>): void; reject(error: Error): void }
  >();
  const listeners = new Set<(event: CdpEvent) => void>();
  let unfinished: Buffer[] = [];
  let lastId = 0;
  let ended = false;

  const take = (text: string): void => {
    const message = JSON.parse(text) as Message;
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (call && message.id !== undefined) {
      waiting.delete(message.id);
      if (message.error) call.reject(new Error(message.error.message));
      else call.resolve(message.result ?? {});
    } else if (message.method !== undefined) {
      const event: CdpEvent = { method: message.method, params: message.params ?? {} };
      if (message.sessionId !== undefined) event.sessionId = message.sessionId;
      for (const listener of [...listeners]) listener(event);
    }
  };

  output.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)) {
      take(Buffer.concat([...unfinished, data.subarray(start, end)]).toString('utf8'));
      unfinished = [];
      start = end + 1;
    }
    if (start < data.length) unfinished.push(data.subarray(start));
  });
  const end = (): void => {
    ended = true;
    for (const call of waiting.values()) call.reject(new Error('The browser has ended'));
    waiting.clear();
  };
  output.on('close', end);
  output.on('error', end);
  input.on('error', end);

  return {
    send(method, params = {}, sessionId) {
      if (ended) return Promise.reject(new Error('The browser has ended'));
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        input.write(
          `${JSON.stringify(sessionId === undefined ? { id, method, params } : { id, method, params, sessionId })}\0`,
        );
      });
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
