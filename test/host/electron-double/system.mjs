// @ts-check

/** What the application did to the system, and what the system is to answer; the test reads and sets them. */
export const recorded = {
  /** @type {string[]} */
  external: [],
  /** @type {string[]} */
  revealed: [],
  /** @type {unknown[]} */
  messages: [],
};
export const answers = {
  /** @type {string[] | null} */
  open: null,
  /** @type {string | null} */
  save: null,
  messageBox: 0,
};

export const shell = {
  /** @param {string} url */
  async openExternal(url) {
    recorded.external.push(url);
  },
  /** @param {string} path */
  showItemInFolder(path) {
    recorded.revealed.push(path);
  },
};

export const dialog = {
  async showOpenDialog() {
    return { canceled: answers.open === null, filePaths: answers.open ?? [] };
  },
  async showSaveDialog() {
    return { canceled: answers.save === null, filePath: answers.save ?? '' };
  },
  /** @param {unknown} _window @param {unknown} options */
  async showMessageBox(_window, options) {
    recorded.messages.push(options);
    return { response: answers.messageBox };
  },
  /** @param {string} title @param {string} content */
  showErrorBox(title, content) {
    recorded.messages.push({ title, content });
    process.stderr.write(`${title}: ${content}\n`);
  },
};

/** @typedef {{ label?: string, role?: string, click?: () => void, submenu?: Item[] }} Item */

/** @type {Item[]} */
let applicationMenu = [];

export const Menu = {
  /** @param {Item[]} template */
  buildFromTemplate: (template) => template,
  /** @param {Item[]} menu */
  setApplicationMenu(menu) {
    applicationMenu = menu;
  },
};

/** Chooses an item by its label, wherever it is. @param {string} label @param {Item[]} [items] @returns {boolean} */
export function chooseMenuItem(label, items = applicationMenu) {
  for (const item of items) {
    if (item.label === label && item.click) {
      item.click();
      return true;
    }
    if (item.submenu && chooseMenuItem(label, item.submenu)) return true;
  }
  return false;
}

export const nativeImage = {
  /** @param {Buffer} bitmap @param {{ width: number, height: number }} size */
  createFromBitmap(bitmap, { width, height }) {
    if (bitmap.byteLength !== width * height * 4) throw new Error('Each pixel has four bytes');
    return { width, height };
  },
};

/** The entry in the tray that is there now. @type {Tray | null} */
let tray = null;

export class Tray {
  /** @type {Item[]} */
  menu = [];
  constructor() {
    tray = this;
  }
  setToolTip() {}
  on() {}
  /** @param {Item[]} menu */
  setContextMenu(menu) {
    this.menu = menu;
  }
  destroy() {
    if (tray === this) tray = null;
  }
}

/** The labels of the entry's menu; null while there is no entry. */
export const trayLabels = () => tray?.menu.map(({ label }) => label ?? '') ?? null;

/** @param {string} label */
export const chooseTrayItem = (label) => chooseMenuItem(label, tray?.menu ?? []);

const SEAL = 'sealed by the double:';

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  /** @param {string} text */
  encryptStringAsync: async (text) => Buffer.from(SEAL + text),
  /** @param {Buffer} sealed */
  async decryptStringAsync(sealed) {
    const text = sealed.toString();
    if (!text.startsWith(SEAL)) throw new Error('Sealed by somebody else');
    return { result: text.slice(SEAL.length), shouldReEncrypt: false };
  },
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
};
