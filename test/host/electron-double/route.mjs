// @ts-check

import { policyToChromium, toChromium, toElectron } from './addresses.mjs';
import { preventable } from './app.mjs';

/**
 * One request of a page, on its way: navigation is asked about, the session's protocols answer, and the rest
 * goes where it would go.
 *
 * @param {import('playwright-core').Route} intercepted
 * @param {import('playwright-core').Request} request
 * @param {import('./web-contents.mjs').WebContents | null} contents null for a window that the page opened
 * @param {import('./web-contents.mjs').WebContents | null} opener
 */
export async function route(intercepted, request, contents, opener) {
  const url = toElectron(request.url());
  if (!contents) {
    // Accord allows no window to be opened by a page; a handler that does is one to be found.
    if (opener && opener.windowOpen({ url }).action !== 'deny')
      throw new Error(`A window was allowed: ${url}`);
    return intercepted.abort('aborted');
  }
  if (request.isNavigationRequest() && !mayNavigate(request, contents, url))
    return intercepted.abort('aborted');
  if (isCancelled(contents.session, url)) return intercepted.abort('blockedbyclient');
  const handler = contents.session.protocol.handlers.get(url.slice(0, url.indexOf(':')));
  // Playwright serves what it is told to; what Electron would fetch is fetched, so that a leak is seen.
  if (!handler) return intercepted.continue();
  const response = await handler(
    new Request(url, { method: request.method(), headers: await request.allHeaders() }),
  );
  const headers = Object.fromEntries(response.headers);
  const policy = headers['content-security-policy'];
  if (policy !== undefined) headers['content-security-policy'] = policyToChromium(policy);
  const body = Buffer.from(await response.arrayBuffer());
  const isPage = headers['content-type']?.startsWith('text/html');
  await intercepted.fulfill({
    status: response.status,
    headers,
    body: isPage ? Buffer.from(toChromium(body.toString('utf8'))) : body,
  });
}

/**
 * @param {import('playwright-core').Request} request
 * @param {import('./web-contents.mjs').WebContents} contents
 * @param {string} url
 */
function mayNavigate(request, contents, url) {
  const isMainFrame = request.frame() === request.frame().page().mainFrame();
  if (isMainFrame && contents.loading !== '') return true;
  const event = preventable({ url, isMainFrame, isSameDocument: false });
  contents.emit('will-frame-navigate', event);
  if (isMainFrame && !event.defaultPrevented) contents.emit('will-navigate', event);
  return !event.defaultPrevented;
}

/** @param {import('./session.mjs').Session} session @param {string} url */
function isCancelled(session, url) {
  let cancelled = false;
  session.beforeRequest?.({ url }, ({ cancel }) => {
    cancelled = cancel === true;
  });
  return cancelled;
}
