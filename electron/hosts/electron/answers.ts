import type { ContentSource } from '../host';
import type { PageFiles } from '../page-files';
import { commonHeaders, contentHeaders, createNonce, pagePolicy } from '../policy';
import { APP_HOST, CONTENT_HOST, CONTENT_SCHEME, STOPPED_URL } from './addresses';
import { stoppedPage } from './stopped-page';

type Answer = (request: Request) => Promise<Response>;

const refuse = (status: number): Response => new Response(null, { status, headers: { ...commonHeaders } });

/** Answers for the application's own scheme: the page's files, and nothing else of the disk. */
export function answerPage(files: PageFiles): Answer {
  return async (request) => {
    const url = new URL(request.url);
    if (url.host !== APP_HOST || request.method !== 'GET') return refuse(403);
    const nonce = createNonce();
    const stopped = `${url.protocol}//${url.host}${url.pathname}` === STOPPED_URL;
    const file = stopped
      ? { type: 'text/html; charset=utf-8', page: true, body: stoppedPage(nonce) }
      : await files.read(url.pathname, nonce);
    if (!file) return refuse(404);
    const headers: Record<string, string> = {
      ...commonHeaders,
      'Content-Type': file.type,
      'Cache-Control': 'no-store',
    };
    if (file.page) headers['Content-Security-Policy'] = pagePolicy({ nonce, content: `${CONTENT_SCHEME}:` });
    const body = typeof file.body === 'string' ? file.body : new Uint8Array(file.body);
    return new Response(body, { headers });
  };
}

/** Answers for user content, on its own scheme and sandboxed. */
export function answerContent(content: ContentSource): Answer {
  return async (request) => {
    const url = new URL(request.url);
    const hash = /^\/([0-9a-f]{64})$/.exec(url.pathname)?.[1];
    if (url.host !== CONTENT_HOST || hash === undefined || request.method !== 'GET') return refuse(403);
    const bytes = await content(hash);
    if (!bytes) return refuse(404);
    const headers = contentHeaders(url.searchParams.get('type') ?? '', url.searchParams.get('name'));
    return new Response(new Uint8Array(bytes), { headers });
  };
}

/** @see Host.contentUrl */
export function contentAddress(hash: string, type: string): string {
  return `${CONTENT_SCHEME}://${CONTENT_HOST}/${hash}?${new URLSearchParams({ type })}`;
}

/** Documents to be printed, each reachable by an address that is used once. */
export function createPrintDesk(): { put(html: string): string; answer: Answer } {
  const waiting = new Map<string, string>();
  let last = 0;
  return {
    put(html) {
      last += 1;
      waiting.set(`/${last}`, html);
      return `/${last}`;
    },
    answer: async (request) => {
      const { pathname } = new URL(request.url);
      const html = waiting.get(pathname);
      if (html === undefined) return refuse(404);
      waiting.delete(pathname);
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        // Self-contained: styles and pictures are in the document, scripts do not run at all.
        'Content-Security-Policy':
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
        'X-Content-Type-Options': 'nosniff',
      };
      return new Response(html, { headers });
    },
  };
}
