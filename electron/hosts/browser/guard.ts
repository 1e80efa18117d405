import type { IncomingMessage } from 'node:http';

/**
 * Who may speak to the loopback server. Any web page can make a browser send requests to 127.0.0.1, and a
 * name that is rebound to it reads the answers; neither can forge these headers.
 *
 * @param origin the page's own origin, `http://127.0.0.1:PORT`
 */
export function createGuard(origin: string): {
  /** The request names this server by its address, not by somebody's domain. */
  host(request: IncomingMessage): boolean;
  /** The request comes from the application's own page. A missing Origin is nobody. */
  origin(request: IncomingMessage): boolean;
} {
  const host = new URL(origin).host;
  return {
    host: (request) => request.headers.host === host,
    origin: (request) => request.headers.origin === origin,
  };
}
