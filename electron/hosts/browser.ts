import { openAppWindow } from './browser/app-window';
import { type ContentServer, startContentServer } from './browser/content-server';
import { createContractSocket } from './browser/contract-socket';
import { LOOPBACK, listen, listenAgain, stop } from './browser/listen';
import { createPageServer } from './browser/page-server';
import { readRemembered, writeRemembered } from './browser/remembered';
import { createSessions } from './browser/sessions';
import { createPrinter } from './chromium/printer';
import { externalUrl } from './external';
import { type Host, HostError } from './host';
import { openPageFiles } from './page-files';
import { createContractServer, type Served } from './serve-contract';

export interface BrowserHostOptions {
  /** This device's own folder: remembers the port, the sessions and the app window's profile. */
  home: string;
  /** Absolute path of dist/renderer. */
  renderer: string;
  /** The port to use and no other; without it the last one where free, else any. */
  port?: number;
  /** The browser for the window and for printing; without it one is looked for. */
  browser?: string;
}

export interface BrowserHost extends Host {
  readonly name: 'browser';
  /**
   * Begins to serve on 127.0.0.1.
   * @throws HostError `PORT_TAKEN`, `NOT_BUILT`
   */
  serve(served: Served): Promise<{ port: number }>;
  /** A fresh address with a token that opens one window, once. */
  address(): string;
  /**
   * Opens a fresh address as an app window of the system's browser with a profile of its own.
   * @returns when that window is gone and no other page is connected
   * @throws HostError `UNAVAILABLE` when there is no browser or no display
   */
  openWindow(): Promise<{ exited: Promise<void> }>;
  /** How many pages are connected now. */
  connected(): number;
}

/** Accord in the user's own browser: the page over loopback HTTP, the contract over a WebSocket. */
export function createBrowserHost(options: BrowserHostOptions): BrowserHost {
  const printer = createPrinter(options.browser === undefined ? {} : { browser: options.browser });
  const remembered = readRemembered(options.home);
  const remember = (): void => writeRemembered(options.home, remembered);
  const sessions = createSessions(remembered.sessions, (list) => {
    remembered.sessions = list;
    remember();
  });
  let origin = '';
  let content: ContentServer | null = null;
  let closing: Promise<void> | null = null;
  let connected = (): number => 0;
  const closers: (() => Promise<void> | void)[] = [() => printer.close()];

  const serving = (): string => {
    if (origin === '') throw new HostError('UNAVAILABLE', 'The page is not served yet.');
    return origin;
  };

  return {
    name: 'browser',
    secrets: null,
    chooseFolder: null,
    saveFile: null,
    reveal: null,
    print: (html, printing) => printer.print(html, printing),
    // The page opens links itself, in a new tab and without a way back; nothing is opened from here.
    async openExternal(url) {
      externalUrl(url);
      throw new HostError('UNAVAILABLE', 'Links open in the browser that shows Accord.');
    },
    async contentUrl(hash, type) {
      if (!content) throw new HostError('UNAVAILABLE', 'The page is not served yet.');
      return content.url(hash, type);
    },
    onCommand: () => () => {},
    async serve(served) {
      const files = await openPageFiles(options.renderer);
      const contract = createContractServer(served);
      content = await startContentServer(served.content);
      closers.push(() => content?.close());
      const socket = createContractSocket(contract, sessions.check);
      connected = socket.connected;
      const server = createPageServer({
        files,
        sessions,
        socket,
        contentOrigin: content.origin,
        origin: () => origin,
      });
      const port = await (options.port ? listen(server, options.port) : listenAgain(server, remembered.port));
      origin = `http://${LOOPBACK}:${port}`;
      closers.push(
        () => stop(server),
        () => socket.close(),
      );
      remembered.port = port;
      remember();
      return { port };
    },
    address: () => `${serving()}/#token=${sessions.issueToken()}`,
    async openWindow() {
      const window = await openAppWindow({
        address: this.address(),
        home: options.home,
        ...(options.browser === undefined ? {} : { browser: options.browser }),
      });
      closers.push(() => window.close());
      return {
        exited: window.exited.then(() =>
          whenDeserted(
            () => connected(),
            () => closing !== null,
          ),
        ),
      };
    },
    connected: () => connected(),
    close() {
      // The last opened closes first.
      closing ??= (async () => {
        for (const closer of closers.reverse()) await closer();
      })();
      return closing;
    },
  };
}

/** A reload or a window that is being opened is away for less than this. */
const AWAY_MS = 4000;

/**
 * Waits until no page has been connected for a while. The browser's end alone says little: one that already
 * ran with the same profile takes a new window over, and another window may still be open.
 */
async function whenDeserted(connected: () => number, closing: () => boolean): Promise<void> {
  let since = Date.now();
  while (!closing() && Date.now() - since < AWAY_MS) {
    await new Promise((resolve) => setTimeout(resolve, 250).unref());
    if (connected() > 0) since = Date.now();
  }
}
