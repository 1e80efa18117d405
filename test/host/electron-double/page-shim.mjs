// @ts-check
// Runs in the page, before everything else: `require('electron')` for the preload script, and the page's
// ends of ports. Given to Chromium as text, so it stands alone.

/**
 * @param {(require: (name: string) => object, module: object, exports: object) => void} preload
 */
export function pageShim(preload) {
  if (window.top !== window) return;
  const global = /** @type {Record<string, unknown> & typeof globalThis} */ (globalThis);
  const tell = /** @type {(message: object) => void} */ (global['__accordDouble']);
  delete global['__accordDouble'];

  /** @type {Map<string, ((event: { ports: MessagePort[] }, message: unknown) => void)[]>} */
  const listeners = new Map();
  /** @type {Map<number, MessagePort>} */
  const ends = new Map();

  const makePort = (/** @type {number} */ id) => {
    const { port1, port2 } = new MessageChannel();
    ends.set(id, port1);
    port1.onmessage = (event) => tell({ kind: 'port', id, data: event.data });
    port1.addEventListener('close', () => {
      if (ends.delete(id)) tell({ kind: 'close', id });
    });
    const post = port2.postMessage.bind(port2);
    // Electron loses what is not a port; here it is an error.
    port2.postMessage = (/** @type {unknown} */ message, /** @type {unknown} */ transfer) => {
      const list = Array.isArray(transfer) ? transfer : [];
      if (list.some((item) => !(item instanceof MessagePort))) {
        throw new TypeError('Only ports can be transferred between processes; send a copy');
      }
      post(message, list);
    };
    const close = port2.close.bind(port2);
    port2.close = () => {
      close();
      if (ends.delete(id)) tell({ kind: 'close', id });
    };
    return port2;
  };

  const ipcRenderer = {
    send: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) =>
      tell({ kind: 'send', channel, args }),
    on(
      /** @type {string} */ channel,
      /** @type {(event: { ports: MessagePort[] }, message: unknown) => void} */ listener,
    ) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
  };
  // The main process speaks through here; a symbol, so that no page finds it by chance.
  Object.defineProperty(global, Symbol.for('accord-double'), {
    value: {
      deliver(/** @type {string} */ channel, /** @type {unknown} */ message, /** @type {number[]} */ ids) {
        for (const listener of listeners.get(channel) ?? []) listener({ ports: ids.map(makePort) }, message);
      },
      port: (/** @type {number} */ id, /** @type {unknown} */ data) => ends.get(id)?.postMessage(data),
      close(/** @type {number} */ id) {
        const end = ends.get(id);
        ends.delete(id);
        end?.close();
      },
    },
  });

  tell({ kind: 'loaded' });
  const module = { exports: {} };
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`A sandboxed preload script cannot require ${name}`);
      return { ipcRenderer };
    },
    module,
    module.exports,
  );
}
