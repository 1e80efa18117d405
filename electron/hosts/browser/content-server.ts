import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ContentSource } from '../host';
import { contentHeaders } from '../policy';
import { LOOPBACK, listen, stop } from './listen';

/** An address of user content lives this long. */
const LIFETIME_MS = 10 * 60 * 1000;

export interface ContentServer {
  /** `http://127.0.0.1:PORT`, never the page's. */
  readonly origin: string;
  url(hash: string, type: string): string;
  close(): Promise<void>;
}

/**
 * Serves user content from an origin of its own, so that nothing in it can reach the application. Every
 * address is signed for one blob and type, and expires.
 *
 * @param content where the bytes come from
 * @param now milliseconds since 1970
 */
export async function startContentServer(
  content: ContentSource,
  now: () => number = Date.now,
): Promise<ContentServer> {
  const key = randomBytes(32);
  const sign = (hash: string, type: string, expires: number): Buffer =>
    createHmac('sha256', key).update(`${hash}\n${type}\n${expires}`).digest();

  const allowed = (url: URL): { hash: string; type: string } | null => {
    const hash = /^\/([0-9a-f]{64})$/.exec(url.pathname)?.[1];
    const type = url.searchParams.get('type') ?? '';
    const expires = Number(url.searchParams.get('expires'));
    const signature = Buffer.from(url.searchParams.get('signature') ?? '', 'base64url');
    if (hash === undefined || !(expires > now())) return null;
    const expected = sign(hash, type, expires);
    return signature.length === expected.length && timingSafeEqual(signature, expected)
      ? { hash, type }
      : null;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const own = request.headers.host === new URL(origin).host;
    const url = own && request.method === 'GET' ? new URL(request.url ?? '/', origin) : null;
    const asked = url && allowed(url);
    const bytes = asked ? await content(asked.hash) : null;
    if (!url || !asked || !bytes) {
      response.writeHead(asked ? 404 : 403, contentHeaders('')).end();
      return;
    }
    const headers = contentHeaders(asked.type, url.searchParams.get('name'));
    response.writeHead(200, { ...headers, 'Content-Length': bytes.byteLength }).end(bytes);
  };

  const server: Server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const origin = `http://${LOOPBACK}:${await listen(server, 0)}`;

  return {
    origin,
    url(hash, type) {
      const expires = now() + LIFETIME_MS;
      const signature = sign(hash, type, expires).toString('base64url');
      return `${origin}/${hash}?${new URLSearchParams({ type, expires: String(expires), signature })}`;
    },
    close: () => stop(server),
  };
}
