import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CONTRACT_PATH, SESSION_PATH, WINDOW_PATH } from '#shared/contract/session';
import type { PageFiles } from '../page-files';
import { commonHeaders, createNonce, pagePolicy } from '../policy';
import type { ContractSocket } from './contract-socket';
import { createGuard } from './guard';
import type { Sessions } from './sessions';

const MAX_BODY = 1024;

export interface PageServerParts {
  files: PageFiles;
  sessions: Sessions;
  socket: ContractSocket;
  contentOrigin: string;
  /** The page's own origin; known once the server listens. */
  origin: () => string;
}

/** The HTTP server of the page, its session and its socket. It answers nobody but its own page. */
export function createPageServer(parts: PageServerParts): Server {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const guard = createGuard(parts.origin());
    const { pathname } = new URL(request.url ?? '/', parts.origin());
    if (guard.host(request) && guard.origin(request) && pathname === CONTRACT_PATH) {
      parts.socket.upgrade(request, socket, head);
    } else {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    }
  });
  return server;
}

async function answer(
  parts: PageServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const guard = createGuard(parts.origin());
  if (!guard.host(request)) return refuse(response, 403);
  if (request.method === 'GET' || request.method === 'HEAD') return serveFile(parts, request, response);
  if (request.method !== 'POST') return refuse(response, 405);
  if (!guard.origin(request)) return refuse(response, 403);
  const path = request.url;
  if (path === SESSION_PATH) {
    const key = parts.sessions.exchange(await readToken(request));
    return key === null ? refuse(response, 401) : sendJson(response, { key });
  }
  if (path === WINDOW_PATH) {
    const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (key === undefined || !parts.sessions.check(key)) return refuse(response, 401);
    return sendJson(response, { address: `${parts.origin()}/#token=${parts.sessions.issueToken()}` });
  }
  return refuse(response, 404);
}

async function serveFile(
  { files, contentOrigin, origin }: PageServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const nonce = createNonce();
  // The path is taken as it was sent: URL would resolve `..` before it could be refused.
  const file = await files.read((request.url ?? '/').split('?')[0] ?? '/', nonce);
  if (!file) return refuse(response, 404);
  const headers: Record<string, string | number> = {
    ...commonHeaders,
    'Content-Type': file.type,
    'Content-Length': file.body.byteLength,
    // Names carry hashes, yet a rebuilt page must never meet old parts of itself after a restart.
    'Cache-Control': file.page ? 'no-store' : 'no-cache',
  };
  if (file.page) {
    headers['Content-Security-Policy'] = pagePolicy({
      nonce,
      connect: [origin().replace('http:', 'ws:')],
      content: contentOrigin,
    });
  }
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : file.body);
}

/** The token of a session request; anything malformed is an unknown token. */
async function readToken(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) return '';
    parts.push(part);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    return typeof body === 'object' && body && 'token' in body && typeof body.token === 'string'
      ? body.token
      : '';
  } catch {
    return '';
  }
}

function sendJson(response: ServerResponse, body: unknown): void {
  response
    .writeHead(200, { ...commonHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...commonHeaders, 'Content-Length': 0 }).end();
}
