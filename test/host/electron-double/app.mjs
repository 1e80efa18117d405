// @ts-check
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, unwatchFile, watchFile, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser } from './browser.mjs';

/** An event whose default can be prevented. @template {object} T @param {T} [fields] */
export function preventable(fields) {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Closes every window, asking each; set by window.mjs, which needs the app. @type {{ closeAll: () => Promise<boolean> }} */
export const windows = { closeAll: async () => true };

class App extends EventEmitter {
  isPackaged = false;
  name = 'Accord';
  sandboxed = false;
  /** @type {Map<string, string>} */
  #paths = new Map();
  /** @type {() => void} */
  #ready = () => {};
  #whenReady = new Promise((resolve) => {
    this.#ready = () => resolve(undefined);
  });
  #quitting = false;
  #asking = false;
  #again = false;

  whenReady() {
    return this.#whenReady;
  }
  isReady() {
    return this.listenerCount('ready') >= 0;
  }
  /** Windows are being closed on the way out. */
  get leaving() {
    return this.#asking;
  }
  becomeReady() {
    this.emit('ready');
    this.#ready();
  }
  getVersion() {
    return '0.0.0';
  }
  /** @param {string} name */
  getPath(name) {
    return this.#paths.get(name) ?? '';
  }
  /** @param {string} name @param {string} path */
  setPath(name, path) {
    this.#paths.set(name, path);
  }
  /** @type {string[]} */
  protocols = [];
  /** @param {string} scheme */
  setAsDefaultProtocolClient(scheme) {
    this.protocols.push(scheme);
    return true;
  }
  enableSandbox() {
    this.sandboxed = true;
  }
  focus() {}

  /** One process per userData, as the real one; a second one leaves a word for the first. */
  requestSingleInstanceLock() {
    const folder = this.getPath('userData');
    mkdirSync(folder, { recursive: true });
    const owner = join(folder, 'double-owner');
    const word = join(folder, 'double-second');
    if (existsSync(owner) && isAlive(Number(readFileSync(owner, 'utf8')))) {
      writeFileSync(word, JSON.stringify({ argv: process.argv.slice(1), folder: process.cwd() }));
      return false;
    }
    writeFileSync(owner, String(process.pid));
    watchFile(word, { interval: 100 }, () => {
      // Told once at first, too: nobody has left a word yet.
      if (!existsSync(word)) return;
      const { argv, folder } = JSON.parse(readFileSync(word, 'utf8'));
      this.emit('second-instance', {}, argv, folder);
    });
    this.once('quit', () => {
      unwatchFile(word);
      writeFileSync(owner, '0');
    });
    return true;
  }

  quit() {
    if (this.#quitting) return;
    // The windows answer in their own time, which may be later than the next wish to quit.
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#again = false;
    const asked = preventable();
    this.emit('before-quit', asked);
    if (asked.defaultPrevented) return;
    this.#asking = true;
    void windows.closeAll().then((all) => {
      this.#asking = false;
      if (all) this.#finish();
      else if (this.#again) this.quit();
    });
  }

  #finish() {
    const event = preventable();
    this.emit('will-quit', event);
    if (event.defaultPrevented) return;
    this.exit(0);
  }

  /** @param {number} [code] */
  exit(code = 0) {
    this.#quitting = true;
    this.emit('quit', {}, code);
    void closeBrowser().finally(() => process.exit(code));
  }
}

export const app = new App();

export async function becomeReady() {
  app.becomeReady();
}

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => app.quit());
