import type { PrintOptions } from '../host';
import { withTitle } from '../print-title';
import { printingFailed } from '../printing-failed';
import type { CdpPipe } from './pipe';

/** How much of the PDF comes at a time. */
const READ_BYTES = 4 * 1024 * 1024;

/**
 * Prints one document in a fresh, private context where scripts do not run and every request fails.
 * @throws the signal's reason when stopped; HostError `UNAVAILABLE` when the browser ended
 */
export async function printPage(cdp: CdpPipe, html: string, options: PrintOptions): Promise<Uint8Array> {
  options.signal?.throwIfAborted();
  const { browserContextId } = await cdp
    .send('Target.createBrowserContext', { disposeOnDetach: true })
    .catch((error: unknown) => {
      throw printingFailed(error);
    });
  try {
    const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
    const session = String(sessionId);
    const watch = watchFor(cdp, session, options.signal);
    try {
      const printing = printIn(cdp, session, withTitle(html, options.title), options);
      return await Promise.race([printing, watch.ended]);
    } finally {
      watch.stop();
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    throw printingFailed(error);
  } finally {
    // Ends what is still being printed, too.
    await cdp.send('Target.disposeBrowserContext', { browserContextId }).catch(() => {});
  }
}

/** Rejects when the print is stopped or its page crashes: the protocol leaves such calls unanswered. */
function watchFor(
  cdp: CdpPipe,
  session: string,
  signal: AbortSignal | undefined,
): { ended: Promise<never>; stop(): void } {
  const { promise, reject } = withReject();
  const aborted = (): void => reject(signal?.reason);
  signal?.addEventListener('abort', aborted, { once: true });
  // It may have come while the page was being made.
  if (signal?.aborted) aborted();
  const stopListening = cdp.onEvent((event) => {
    const crashed = event.method === 'Inspector.targetCrashed' && event.sessionId === session;
    const detached = event.method === 'Target.detachedFromTarget' && event.params['sessionId'] === session;
    if (crashed || detached) reject(new Error('the page for printing ended'));
  });
  return {
    ended: promise,
    stop() {
      stopListening();
      signal?.removeEventListener('abort', aborted);
    },
  };
}

function withReject(): { promise: Promise<never>; reject(reason: unknown): void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  // It may reject after the race is over.
  promise.catch(() => {});
  return { promise, reject };
}

async function printIn(
  cdp: CdpPipe,
  session: string,
  html: string,
  options: PrintOptions,
): Promise<Uint8Array> {
  const send = (method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> =>
    cdp.send(method, params, session);
  const stopRefusing = cdp.onEvent((event) => {
    if (event.method !== 'Fetch.requestPaused' || event.sessionId !== session) return;
    const { requestId } = event.params;
    // Aborted, not blocked: a refused navigation must leave the page as it is, not put an error in its place.
    send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {});
  });
  try {
    await send('Page.enable');
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await send('Emulation.setScriptExecutionDisabled', { value: true });
    const loaded = once(cdp, session, 'Page.loadEventFired');
    const tree = await send('Page.getFrameTree');
    const frameId = (tree['frameTree'] as { frame: { id: string } }).frame.id;
    await send('Page.setDocumentContent', { frameId, html });
    await loaded;
    const headed = options.headerTemplate !== undefined || options.footerTemplate !== undefined;
    const { stream } = await send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: options.tagged,
      generateDocumentOutline: options.outline,
      displayHeaderFooter: headed,
      headerTemplate: options.headerTemplate ?? '<span></span>',
      footerTemplate: options.footerTemplate ?? '<span></span>',
      transferMode: 'ReturnAsStream',
    });
    return await readStream(send, String(stream));
  } finally {
    stopRefusing();
  }
}

async function readStream(
  send: (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>,
  handle: string,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (let done = false; !done; ) {
    const part = await send('IO.read', { handle, size: READ_BYTES });
    parts.push(Buffer.from(String(part['data']), part['base64Encoded'] === true ? 'base64' : 'latin1'));
    done = part['eof'] === true;
  }
  await send('IO.close', { handle });
  return new Uint8Array(Buffer.concat(parts));
}

function once(cdp: CdpPipe, session: string, method: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = cdp.onEvent((event) => {
      if (event.method !== method || event.sessionId !== session) return;
      stop();
      resolve();
    });
  });
}
