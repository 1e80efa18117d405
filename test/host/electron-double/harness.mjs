// @ts-check
// How a test speaks to the process under the double: over Node's channel to a child process.
import { app } from './app.mjs';
import { browserEndpoint } from './browser.mjs';
import { session } from './session.mjs';
import { answers, chooseMenuItem, chooseTrayItem, recorded, trayLabels } from './system.mjs';
import { BrowserWindow } from './window.mjs';

/** @type {Record<string, (argument: any) => unknown>} */
const commands = {
  endpoint: () => browserEndpoint(),
  recorded: () => recorded,
  /** Between tests: nothing happened yet. */
  forget: () => {
    for (const list of Object.values(recorded)) list.length = 0;
    answers.open = null;
  },
  answer: (/** @type {Partial<typeof answers>} */ given) => void Object.assign(answers, given),
  menu: (/** @type {string} */ label) => chooseMenuItem(label),
  tray: () => trayLabels(),
  chooseInTray: (/** @type {string} */ label) => chooseTrayItem(label),
  quit: () => void setTimeout(() => app.quit(), 0),
  spelling: () => session.defaultSession.spelling,
  sandboxed: () => app.sandboxed,
  /** What the session answers to a permission, asked and checked. */
  permission: (/** @type {{ permission: string, url: string }} */ { permission, url }) => {
    let asked = true;
    const contents = { getURL: () => url };
    session.defaultSession.permissionRequest(
      contents,
      permission,
      (granted) => {
        asked = granted;
      },
      {},
    );
    return {
      asked,
      checked: session.defaultSession.permissionCheck(contents, permission, url, {}),
      device: session.defaultSession.devicePermission(),
    };
  },
  windows: () =>
    BrowserWindow.getAllWindows().map(({ bounds, visible, focused, options, webContents }) => ({
      bounds,
      visible,
      focused,
      preload: options.webPreferences?.['preload'] !== undefined,
      url: webContents.url,
    })),
  bounds: (/** @type {BrowserWindow['bounds']} */ bounds) =>
    void Object.assign(BrowserWindow.getAllWindows()[0] ?? {}, { bounds }),
  closeWindow: () => void BrowserWindow.getAllWindows()[0]?.close(),
  crash: () => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  cut: () => BrowserWindow.getAllWindows()[0]?.webContents.dropPorts(),
  hang: () => BrowserWindow.getAllWindows()[0]?.emit('unresponsive'),
};

export function serveHarness() {
  process.on('message', async (/** @type {{ id: number, command: string, argument: unknown }} */ message) => {
    const { id, command, argument } = message;
    try {
      process.send?.({ id, result: (await commands[command]?.(argument)) ?? null });
    } catch (error) {
      process.send?.({ id, error: String(error) });
    }
  });
  // Without a test there is nobody to show windows to.
  process.on('disconnect', () => app.quit());
}
