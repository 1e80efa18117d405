// @ts-check
// Runs in the page, before everything else: `require('electron')` for the preload script, and the page's
// ends of ports. Given to Chromium as text, so it stands alone.

/**
 * @param {(require: (name: string) => object, module: object, exports: object) => void} preload
 */
export function pageShim(preload) {
  if (window.top !== window) return;
  const global = /** @type {Record<string, unknown> & typeof globalThis} */ (globalThis);
  const send = /** @type {(messages: object[]) => void} */ (global['__accordDouble']);
  delete global['__accordDouble'];
  /** @type {object[]} */
  const told = [];
  // What is told in one go travels in one go, in order.
  const tell = (/** @type {object} */ message) => {
    if (told.push(message) === 1) queueMicrotask(() => send(told.splice(0)));
  };

  /** @type {Map<string, ((event: { ports: MessagePort[] }, message: unknown) => void)[]>} */
  const listeners = new Map();
  /** @type {Map<number, MessagePort>} */
  const ends = new Map();

  // Electron loses what is transferred and is not a port; here it is an error.
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (
    /** @type {unknown} */ message,
    /** @type {unknown} */ transfer,
  ) {
    /** @type {Transferable[]} */
    const list = Array.isArray(transfer) ? transfer : [];
    if (list.some((item) => !(item instanceof MessagePort))) {
      throw new TypeError('Only ports can be transferred between processes; send a copy');
    }
    post.call(this, message, { transfer: list });
  };

  /** Ports on their way through the preload script to the page. @type {number[]} */
  const onTheirWay = [];
  /** The ends that the page got, which are not the objects that were sent. @type {Map<number, MessagePort>} */
  const given = new Map();

  const makePort = (/** @type {number} */ id) => {
    const { port1, port2 } = new MessageChannel();
    ends.set(id, port1);
    onTheirWay.push(id);
    port1.onmessage = (event) => tell({ kind: 'port', id, data: event.data });
    return port2;
  };
  window.addEventListener(
    'message',
    (event) => {
      for (const port of event.source === window ? event.ports : []) {
        const id = onTheirWay.shift();
        if (id === undefined) return;
        given.set(id, port);
        port.close = () => {
          MessagePort.prototype.close.call(port);
          if (ends.delete(id)) tell({ kind: 'close', id });
        };
      }
    },
    { capture: true },
  );

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
        ends.get(id)?.close();
        ends.delete(id);
        // Electron's own addition to the web's ports.
        given.get(id)?.dispatchEvent(new Event('close'));
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
