// @ts-check
import { EventEmitter } from 'node:events';
import { app, preventable, windows } from './app.mjs';
import { session } from './session.mjs';
import { WebContents } from './web-contents.mjs';

export { ipcMain } from './web-contents.mjs';

/** @typedef {{ x?: number, y?: number, width?: number, height?: number, show?: boolean, webPreferences?: Record<string, unknown> }} Options */

/** @type {BrowserWindow[]} */
const open = [];

export class BrowserWindow extends EventEmitter {
  #destroyed = false;
  #maximized = false;
  #minimized = false;
  visible = true;
  focused = 0;

  /** @param {Options} [options] */
  constructor(options = {}) {
    super();
    const preferences = options.webPreferences ?? {};
    requireSandbox(preferences);
    this.options = options;
    this.visible = options.show !== false;
    this.bounds = {
      x: options.x ?? 100,
      y: options.y ?? 60,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    const own = /** @type {import('./session.mjs').Session | undefined} */ (preferences['session']);
    this.webContents = new WebContents(own ?? session.defaultSession, preferences);
    open.push(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.webContents.on('destroyed', () => this.#gone());
  }

  static getAllWindows() {
    return [...open];
  }

  /** @param {string} url */
  async loadURL(url) {
    await this.webContents.load(url);
    this.emit('ready-to-show');
  }
  show() {
    this.visible = true;
  }
  focus() {
    this.focused += 1;
  }
  isMinimized() {
    return this.#minimized;
  }
  minimize() {
    this.#minimized = true;
  }
  restore() {
    this.#minimized = false;
  }
  isMaximized() {
    return this.#maximized;
  }
  maximize() {
    this.#maximized = true;
  }
  getNormalBounds() {
    return { ...this.bounds };
  }
  isDestroyed() {
    return this.#destroyed;
  }
  /** As a click on the window's cross: the window is asked, then its page. @returns whether it went */
  async close() {
    if (this.#destroyed) return true;
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    if (!(await this.webContents.unload())) return false;
    this.#gone();
    return true;
  }
  destroy() {
    void this.webContents.page.then((page) => page.close()).catch(() => {});
    this.#gone();
  }
  #gone() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    open.splice(open.indexOf(this), 1);
    this.emit('closed');
    // A quit closes the windows by itself and does not tell.
    if (open.length === 0 && !app.leaving) app.emit('window-all-closed');
  }
}

/** What the double cannot show by itself it demands. @param {Record<string, unknown>} preferences */
function requireSandbox(preferences) {
  const { sandbox, contextIsolation, nodeIntegration } = preferences;
  if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false) {
    throw new Error('Every window must be sandboxed and isolated, without Node');
  }
}

windows.closeAll = async () => {
  for (const window of [...open]) if (!(await window.close())) return false;
  return true;
};
