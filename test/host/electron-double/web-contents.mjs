// @ts-check
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { toChromium, toElectron } from './addresses.mjs';
import { preventable } from './app.mjs';
import { openBrowser } from './browser.mjs';
import { pageShim } from './page-shim.mjs';
import { refuseBuffers } from './ports.mjs';
import { route } from './route.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./ports.mjs').MessagePortMain} MessagePortMain */

export const ipcMain = new EventEmitter();
/** Chromium's page → the contents that show it. @type {Map<Page, WebContents>} */
const contentsOf = new Map();
let lastPort = 0;

/** The first page that Chromium opens by itself is the first window's. */
let firstIsFree = true;
/** How many pages we are opening ourselves. */
let opening = 0;

export class WebContents extends EventEmitter {
  /** @type {(details: { url: string }) => { action: string }} */
  windowOpen = () => ({ action: 'allow' });
  /** @type {Promise<Page>} */
  page;
  url = '';
  /** Set while the main process itself loads an address: that asks nobody. */
  loading = '';
  crashed = false;
  /** @type {Page | null} */
  #shown = null;
  /** On their way into the page. @type {[string, unknown[]][]} */
  #calls = [];
  #calling = false;
  /** @type {Map<number, MessagePortMain>} */
  #ports = new Map();
  mainFrame = this.#frame();

  /**
   * @param {import('./session.mjs').Session} session
   * @param {{ preload?: string, javascript?: boolean }} preferences
   */
  constructor(session, preferences) {
    super();
    this.session = session;
    this.preferences = preferences;
    this.page = this.#open();
  }

  #frame() {
    const self = this;
    return {
      get url() {
        return self.url;
      },
      /** @param {string} channel @param {unknown} message @param {MessagePortMain[]} [transfer] */
      postMessage(channel, message, transfer = []) {
        refuseBuffers(transfer);
        const ids = transfer.map((port) => self.#hand(port));
        self.#inPage('deliver', [channel, message, ids]);
      },
    };
  }

  async #open() {
    const context = await openBrowser();
    await prepare(context);
    const page = firstIsFree ? context.pages()[0] : undefined;
    firstIsFree = false;
    const own = page ?? (await newPage(context));
    this.#shown = own;
    contentsOf.set(own, this);
    own.on('crash', () => {
      this.crashed = true;
      this.dropPorts();
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    own.on('close', () => {
      contentsOf.delete(own);
      this.dropPorts();
      if (own === this.#shown) this.emit('destroyed');
    });
    own.on('dialog', (asked) => {
      if (asked.type() !== 'beforeunload') return void asked.dismiss().catch(() => {});
      // A test that loads the page anew means it.
      if (!this.#unloading) return void asked.accept().catch(() => {});
      // What is prevented is the page's wish: it goes all the same.
      const event = preventable();
      this.emit('will-prevent-unload', event);
      if (event.defaultPrevented) return void asked.accept();
      void asked.dismiss().then(() => this.#stayed());
    });
    own.on('framenavigated', (frame) => {
      if (frame === own.mainFrame()) this.url = toElectron(frame.url());
    });
    own.on('download', (download) => {
      const event = preventable();
      this.session.emit('will-download', event, { getURL: () => toElectron(download.url()) }, this);
      if (event.defaultPrevented) void download.cancel();
    });
    const { preload, javascript } = this.preferences;
    if (preload !== undefined) {
      await own.exposeBinding('__accordDouble', (_source, messages) => {
        for (const message of messages) this.#hear(message);
      });
      const source = readFileSync(preload, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, '');
      await own.addInitScript(`(${pageShim})((require, module, exports) => {\n${source}\n})`);
    }
    if (javascript === false) {
      const cdp = await context.newCDPSession(own);
      await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    }
    return own;
  }

  /** @param {{ kind: string, id: number, data: unknown, channel: string, args: unknown[] }} message */
  #hear(message) {
    const { kind, id } = message;
    if (kind === 'loaded') this.dropPorts();
    if (kind === 'port') this.#ports.get(id)?.other?.receive(message.data);
    if (kind === 'close') this.#ports.get(id)?.close();
    if (kind === 'send') {
      const event = { sender: this, senderFrame: this.mainFrame, ports: [] };
      ipcMain.emit(message.channel, event, ...message.args);
    }
  }

  /** @param {MessagePortMain} port */
  #hand(port) {
    lastPort += 1;
    const id = lastPort;
    this.#ports.set(id, port);
    port.page = {
      send: (data) => this.#inPage('port', [id, data]),
      close: () => {
        if (this.#ports.delete(id)) this.#inPage('close', [id]);
      },
    };
    return id;
  }

  #stayed = () => {};
  #unloading = false;

  /** Asks the page to go, as closing its window does. @returns whether it went */
  async unload() {
    if (this.crashed) return true;
    const page = await this.page;
    if (page.isClosed()) return true;
    this.#unloading = true;
    const went = new Promise((resolve) => {
      page.once('close', () => resolve(true));
      this.#stayed = () => resolve(false);
    });
    await page.close({ runBeforeUnload: true });
    return went.finally(() => {
      this.#unloading = false;
    });
  }

  /** As when the process at the other end is gone. */
  dropPorts() {
    for (const port of [...this.#ports.values()]) port.close();
  }

  /** Calls are made in order and not awaited, as messages are sent. @param {string} name @param {unknown[]} args */
  #inPage(name, args) {
    this.#calls.push([name, JSON.parse(toChromium(JSON.stringify(args)))]);
    if (this.#calls.length > 1 || this.#calling) return;
    this.#calling = true;
    void (async () => {
      while (this.#calls.length > 0) {
        const page = await this.page;
        const calls = this.#calls.splice(0);
        // The page may have been left meanwhile: then the messages have nobody to go to.
        await page.evaluate(callShim, calls).catch(() => {});
      }
      this.#calling = false;
    })();
  }

  /** @param {string} url */
  async load(url) {
    if (this.crashed) {
      // Chromium's page is gone for Playwright; another takes its place.
      const old = await this.page;
      contentsOf.delete(old);
      this.page = this.#open();
      await this.page;
      this.crashed = false;
      await old.close().catch(() => {});
    }
    const page = await this.page;
    this.loading = url;
    try {
      await page.goto(toChromium(url));
    } finally {
      this.loading = '';
    }
    this.url = url;
    this.emit('did-finish-load');
  }

  getURL() {
    return this.url;
  }
  /** @param {(details: { url: string }) => { action: string }} handler */
  setWindowOpenHandler(handler) {
    this.windowOpen = handler;
  }
  forcefullyCrashRenderer() {
    void this.page.then((page) => page.goto('chrome://crash').catch(() => {}));
  }
  /** @param {Record<string, unknown>} options as Electron's; they are Chromium's own */
  async printToPDF(options) {
    const page = await this.page;
    const cdp = await page.context().newCDPSession(page);
    const { data } = await cdp.send('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }
}

/** Runs in the page. @param {[string, unknown[]][]} calls */
function callShim(calls) {
  const double = /** @type {Record<symbol, Record<string, Function>>} */ (
    /** @type {unknown} */ (globalThis)
  );
  for (const [name, args] of calls) double[Symbol.for('accord-double')]?.[name]?.(...args);
}

/** @type {WeakSet<object>} */
const prepared = new WeakSet();

/** Routes and new pages, once for the browser. @param {import('playwright-core').BrowserContext} context */
async function prepare(context) {
  if (prepared.has(context)) return;
  prepared.add(context);
  // Chromium's permissions are those that the session grants, asked for the page itself.
  const { session } = await import('./session.mjs');
  const origin = 'accord://app/';
  const granted = Object.entries({
    geolocation: 'geolocation',
    notifications: 'notifications',
    camera: 'media',
    microphone: 'media',
    'clipboard-read': 'clipboard-read',
    'clipboard-write': 'clipboard-sanitized-write',
  }).filter(([, electron]) => session.defaultSession.permissionCheck(null, electron, origin, {}));
  await context.grantPermissions(granted.map(([name]) => name));
  const opener = () => [...contentsOf.values()].find(({ preferences }) => preferences.preload !== undefined);
  await context.route('**/*', async (intercepted, request) => {
    const page = pageOf(request);
    try {
      await route(intercepted, request, (page && contentsOf.get(page)) ?? null, opener() ?? null);
    } catch (error) {
      // A window that was closed meanwhile wants its files no more, as in Electron.
      if (!String(error).includes('has been closed')) throw error;
    }
  });
  context.on('page', (page) => {
    // A window that a page opened: its address was asked about on the way, and it was not let through.
    if (!opening) setTimeout(() => void page.close().catch(() => {}), 100);
  });
}

/** @param {import('playwright-core').BrowserContext} context */
async function newPage(context) {
  opening += 1;
  try {
    return await context.newPage();
  } finally {
    opening -= 1;
  }
}

/** A window that is just being opened has no page yet. @param {import('playwright-core').Request} request */
function pageOf(request) {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
