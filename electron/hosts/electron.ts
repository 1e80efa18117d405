import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeImage,
  protocol,
  type Session,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  type WebContents,
} from 'electron';
import { fromBase64, toBase64 } from '#shared/contract/bytes';
import { PORT_GIVEN, PORT_WANTED } from '#shared/contract/port';
import {
  APP_SCHEME,
  CONTENT_SCHEME,
  isPageAddress,
  isWindowAddress,
  PAGE_URL,
  PRINT_HOST,
  PRINT_SCHEME,
  STOPPED_URL,
} from './electron/addresses';
import { answerContent, answerPage, contentAddress, createPrintDesk } from './electron/answers';
import { type Handing, listenForHanded } from './electron/handing';
import { createLeaving, DISCARD_QUESTION } from './electron/leaving';
import { menuTemplate } from './electron/menu';
import { trayEntry } from './electron/tray';
import { createUpdates, type Updater } from './electron/updates';
import { MIN_HEIGHT, MIN_WIDTH, readWindowState, writeWindowState } from './electron/window-state';
import { externalUrl } from './external';
import type { Host, HostCommand, PrintOptions, SecretStore } from './host';
import { openPageFiles } from './page-files';
import { withTitle } from './print-title';
import { printingFailed } from './printing-failed';
import { type ContractServer, createContractServer, type Served } from './serve-contract';

export interface ElectronHostOptions {
  /** This device's own folder. */
  home: string;
  /** Absolute path of dist/renderer. */
  renderer: string;
  /** Absolute path of the built preload script. */
  preload: string;
  /** From {@link prepareElectron}. */
  handing: Handing;
}

export interface ElectronHost extends Host {
  readonly name: 'electron';
  /**
   * Opens the window and serves it.
   * @throws HostError `NOT_BUILT`
   */
  serve(served: Served): Promise<void>;
  /** Shows in the system's tray that the program still runs without a window, until one is open again. */
  rest(): void;
}

/**
 * What must be settled before Electron is ready: schemes, the sandbox of every page, one instance per home.
 * @returns null when another instance runs with this home: it was told to show its window, and what was handed over; quit
 */
export function prepareElectron({ home }: Pick<ElectronHostOptions, 'home'>): Handing | null {
  app.setPath('userData', join(home, 'electron'));
  app.enableSandbox();
  const privileges = { standard: true, secure: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { ...privileges, supportFetchAPI: true, codeCache: true } },
    { scheme: CONTENT_SCHEME, privileges },
    { scheme: PRINT_SCHEME, privileges },
  ]);
  takeLinks();
  return app.requestSingleInstanceLock() ? listenForHanded(app, process.argv.slice(1)) : null;
}

/** On Windows a program says itself that it opens links; elsewhere its package does. A portable one leaves no trace. */
function takeLinks(): void {
  if (app.isPackaged && process.platform === 'win32' && !process.env['PORTABLE_EXECUTABLE_FILE'])
    app.setAsDefaultProtocolClient(APP_SCHEME);
}

/** Accord in Electron. Call when Electron is ready and {@link prepareElectron} let it run. */
export async function createElectronHost(options: ElectronHostOptions): Promise<ElectronHost> {
  const listeners = new Set<(command: HostCommand) => void>();
  const desk = createPrintDesk();
  let window: BrowserWindow | null = null;
  let tray: Tray | null = null;
  let closed = false;

  denyByDefault(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => confine(contents));
  const show = (): void => {
    if (closed) return;
    tray?.destroy();
    tray = null;
    if (!window || window.isDestroyed()) window = openWindow(options);
    else if (window.isMinimized()) window.restore();
    window.focus();
  };

  return {
    name: 'electron',
    secrets: await systemSecrets(),
    async serve(served) {
      const files = await openPageFiles(options.renderer);
      protocol.handle(APP_SCHEME, answerPage(files));
      protocol.handle(CONTENT_SCHEME, answerContent(served.content));
      givePorts(createContractServer(served), () => window);
      Menu.setApplicationMenu(
        Menu.buildFromTemplate(
          menuTemplate(process.platform, (command) => {
            for (const listener of listeners) listener(command);
          }),
        ),
      );
      options.handing.shows(show);
      app.on('activate', show);
      show();
    },
    rest() {
      if (closed || BrowserWindow.getAllWindows().length > 0) return;
      tray ??= openTray(show);
    },
    print: (html, printing) => print(desk, html, printing),
    async chooseFolder({ title }) {
      const asked = { title, properties: ['openDirectory' as const, 'createDirectory' as const] };
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, asked)
        : dialog.showOpenDialog(asked));
      return canceled ? null : (filePaths[0] ?? null);
    },
    async saveFile(suggestedName, bytes) {
      const asked = { defaultPath: suggestedName };
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, asked)
        : dialog.showSaveDialog(asked));
      if (canceled || !filePath) return null;
      await writeFile(filePath, bytes);
      return filePath;
    },
    openExternal: (url) => shell.openExternal(externalUrl(url)),
    reveal: async (path) => shell.showItemInFolder(path),
    contentUrl: async (hash, type) => contentAddress(hash, type),
    onCommand(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onHanded: options.handing.onHanded,
    ...(looksForUpdates() ? { updates: createUpdates(autoUpdater) } : {}),
    async close() {
      closed = true;
      tray?.destroy();
      for (const open of BrowserWindow.getAllWindows()) open.destroy();
    },
  };
}

/** Packaged with a place to look at (ACCORD_UPDATES); whoever builds it for themselves says none. */
const looksForUpdates = (): boolean =>
  app.isPackaged && existsSync(join(process.resourcesPath, 'app-update.yml'));

/** Loaded when it is needed: most starts are without. */
const autoUpdater = async (): Promise<Updater> => (await import('electron-updater')).default.autoUpdater;

/** The key store of the system, or null where it would only pretend (Linux without a wallet). */
async function systemSecrets(): Promise<SecretStore | null> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return null;
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return null;
  return {
    seal: async (plain) => new Uint8Array(await safeStorage.encryptStringAsync(toBase64(plain))),
    open: async (sealed) => fromBase64((await safeStorage.decryptStringAsync(Buffer.from(sealed))).result),
  };
}

/** What the page, and nobody else, may do: copy, and tell by the system's notifications what the person asked to be told. */
const PAGE_MAY = new Set(['clipboard-sanitized-write', 'notifications']);

/** No other permission is given to anybody. */
function denyByDefault(where: Session): void {
  const allowed = (permission: string, origin: string): boolean =>
    PAGE_MAY.has(permission) && isPageAddress(origin);
  where.setPermissionRequestHandler((contents, permission, answer) => {
    answer(allowed(permission, contents.getURL()));
  });
  where.setPermissionCheckHandler((_contents, permission, origin) =>
    allowed(permission, origin.endsWith('/') ? origin : `${origin}/`),
  );
  where.setDevicePermissionHandler(() => false);
  where.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  // Dictionaries are never fetched: the Mac has its own; elsewhere the page looks words up in a list that ships.
  where.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/');
  where.setSpellCheckerEnabled(process.platform === 'darwin');
  where.on('will-download', (event, item) => {
    // Files made by the page itself and attachments are saved where the user says; nothing else is fetched.
    const url = item.getURL();
    if (!url.startsWith(`blob:${PAGE_URL}`) && !url.startsWith(`${CONTENT_SCHEME}:`)) event.preventDefault();
  });
}

/** Keeps any page where it is: links lead out to the user's browser, and no window or webview is born. */
function confine(contents: WebContents): void {
  const outside = (url: string): void => {
    try {
      void shell.openExternal(externalUrl(url));
    } catch {
      // Neither https nor mail: it leads nowhere.
    }
  };
  contents.on('will-navigate', (event) => {
    if (isWindowAddress(event.url)) return;
    event.preventDefault();
    outside(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    outside(url);
    return { action: 'deny' };
  });
}

function openTray(open: () => void): Tray {
  const { bitmap, size } = trayEntry.icon();
  const tray = new Tray(nativeImage.createFromBitmap(bitmap, size));
  tray.setToolTip(trayEntry.tip);
  tray.setContextMenu(Menu.buildFromTemplate(trayEntry.menu(open, () => app.quit())));
  tray.on('click', open);
  return tray;
}

function openWindow({ home, preload }: ElectronHostOptions): BrowserWindow {
  const state = readWindowState(
    home,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Accord',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
    },
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowState(home, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void window.loadURL(STOPPED_URL);
  });
  letLeave(window);
  window.on('unresponsive', () => void offerToEnd(window));
  void window.loadURL(PAGE_URL);
  return window;
}

/** A window whose page has unsaved changes goes once they are saved. */
function letLeave(window: BrowserWindow): void {
  const { quits, closes, prevented } = createLeaving({
    close: () => window.isDestroyed() || window.close(),
    quit: () => window.isDestroyed() || app.quit(),
    ask: async () => (await dialog.showMessageBox(window, DISCARD_QUESTION)).response === 1,
  });
  app.on('before-quit', quits);
  window.once('closed', () => app.off('before-quit', quits));
  window.on('close', closes);
  window.webContents.on('will-prevent-unload', prevented);
}

/** A page that hangs cannot say so itself. */
async function offerToEnd(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'This window does not answer.',
    detail: 'What was shown as saved is safe. You can wait, or end the page and open it again.',
    buttons: ['Wait', 'End the page'],
    defaultId: 0,
    cancelId: 0,
  });
  // Its end is answered with the page that says so.
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}

/** Gives the page in the window, and nobody else, a port to the services for each time it asks. */
function givePorts(contract: ContractServer, window: () => BrowserWindow | null): void {
  ipcMain.on(PORT_WANTED, (event) => {
    const frame = event.senderFrame;
    const own = event.sender === window()?.webContents && frame === event.sender.mainFrame;
    if (!own || !frame || !isPageAddress(frame.url)) return;
    const { port1, port2 } = new MessageChannelMain();
    const connection = contract.attach({ send: (message) => port1.postMessage(message) }, false);
    port1.on('message', ({ data }) => {
      if (typeof data === 'string') connection.receive(data);
    });
    port1.on('close', () => connection.closed());
    port1.start();
    frame.postMessage(PORT_GIVEN, null, [port2]);
  });
}

/** Prints in a hidden window of a session of its own, without scripts and without any network. */
async function print(
  desk: ReturnType<typeof createPrintDesk>,
  html: string,
  options: PrintOptions,
): Promise<Uint8Array> {
  options.signal?.throwIfAborted();
  const own = session.fromPartition('accord-print');
  if (!own.protocol.isProtocolHandled(PRINT_SCHEME)) {
    denyByDefault(own);
    own.protocol.handle(PRINT_SCHEME, desk.answer);
    own.webRequest.onBeforeRequest((request, answer) => {
      answer({ cancel: !/^(accord-print|data):/.test(request.url) });
    });
  }
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    },
  });
  const stop = (): void => window.destroy();
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    await window.loadURL(`${PRINT_SCHEME}://${PRINT_HOST}${desk.put(withTitle(html, options.title))}`);
    const pdf = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: options.tagged,
      generateDocumentOutline: options.outline,
      displayHeaderFooter: options.headerTemplate !== undefined || options.footerTemplate !== undefined,
      headerTemplate: options.headerTemplate ?? '<span></span>',
      footerTemplate: options.footerTemplate ?? '<span></span>',
    });
    return new Uint8Array(pdf);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw printingFailed(error);
  } finally {
    options.signal?.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
  }
}
