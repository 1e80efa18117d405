import { HostError, type PrintOptions } from '../host';
import { browserPath } from './find';
import { type HeadlessBrowser, launchHeadless } from './launch';
import { printPage } from './print-page';

/** A browser that nobody prints with is closed after this long. */
const IDLE_MS = 60_000;

export interface Printer {
  /** @throws HostError `UNAVAILABLE` when there is no browser or it ended while printing */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Prints with the system's browser, headless. It is started for the first print and kept a while, because
 * starting costs more than printing.
 *
 * @param browser path of the program; without it one is looked for
 */
export function createPrinter({
  browser,
  idleMs = IDLE_MS,
}: {
  browser?: string;
  idleMs?: number;
} = {}): Printer {
  let running: Promise<HeadlessBrowser> | null = null;
  let idle: NodeJS.Timeout | null = null;
  let printing = 0;
  let closed = false;

  const start = async (): Promise<HeadlessBrowser> => {
    const kept = running ? await running.catch(() => null) : null;
    if (kept?.running) return kept;
    running = launchHeadless(browserPath(browser));
    return running;
  };
  const stop = async (): Promise<void> => {
    const kept = running;
    running = null;
    await (await kept?.catch(() => null))?.close();
  };

  return {
    async print(html, options) {
      if (closed) throw new HostError('UNAVAILABLE', 'Accord is closing; nothing was printed.');
      options.signal?.throwIfAborted();
      if (idle) clearTimeout(idle);
      printing += 1;
      try {
        return await printPage((await start()).cdp, html, options);
      } finally {
        printing -= 1;
        if (printing === 0 && !closed) idle = setTimeout(() => void stop(), idleMs).unref();
      }
    },
    async close() {
      closed = true;
      if (idle) clearTimeout(idle);
      await stop();
    },
  };
}
