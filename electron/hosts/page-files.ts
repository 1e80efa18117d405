import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { HostError } from './host';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageFile {
  type: string;
  body: Buffer;
  /** True for the page itself: it carries the nonce and is never kept. */
  page: boolean;
}

/**
 * The built page's files, as every host serves them.
 * @param folder absolute path of dist/renderer
 */
export interface PageFiles {
  /**
   * @param pathname the path of the address, still percent-encoded; `/` is the page
   * @param nonce written into the page for its style elements
   * @returns null when there is no such file inside the folder, whatever the path tries
   */
  read(pathname: string, nonce: string): Promise<PageFile | null>;
}

/**
 * @param folder absolute path of dist/renderer
 * @throws HostError `NOT_BUILT` when there is no page in it
 */
export async function openPageFiles(folder: string): Promise<PageFiles> {
  const root = resolve(folder);
  const there = await stat(join(root, 'index.html')).catch(() => null);
  if (!there?.isFile()) {
    throw new HostError(
      'NOT_BUILT',
      `The page is not built: ${join(root, 'index.html')} is missing. Run npm start.`,
    );
  }
  return {
    async read(pathname, nonce) {
      const path = pathWithin(root, pathname);
      if (path === null) return null;
      const type = TYPES[extname(path).toLowerCase()];
      if (type === undefined) return null;
      const body = await readFile(path).catch(() => null);
      if (body === null) return null;
      const page = extname(path) === '.html';
      return { type, page, body: page ? Buffer.from(withNonce(body.toString('utf8'), nonce)) : body };
    },
  };
}

/** The file a path names, or null when it would leave the folder or hides something in its encoding. */
function pathWithin(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // A backslash is a separator on Windows, a colon opens a drive or a stream, a NUL ends a path in C.
  if (!decoded.startsWith('/') || /[\\:\0]/.test(decoded)) return null;
  if (decoded.split('/').some((part) => part === '..' || part.startsWith('.'))) return null;
  const path = resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`);
  return path.startsWith(root + sep) ? path : null;
}

/** Tells the page its nonce: as a meta element that the styling libraries' wiring reads. */
function withNonce(html: string, nonce: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<meta name="csp-nonce" content="${nonce}">`);
}
