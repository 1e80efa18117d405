// @ts-check
import { EventEmitter } from 'node:events';

/** One end of a channel in the main process. As the real one it copies messages and transfers ports alone. */
export class MessagePortMain extends EventEmitter {
  /** @type {MessagePortMain | null} */
  other = null;
  /** Takes what is sent to an end that was handed to a page. @type {{ send: (data: unknown) => void, close: () => void } | null} */
  page = null;
  #open = true;
  #started = false;
  /** @type {unknown[]} */
  #waiting = [];

  /** @param {unknown} message @param {unknown[]} [transfer] */
  postMessage(message, transfer = []) {
    refuseBuffers(transfer);
    if (!this.#open) return;
    const copy = structuredClone(message);
    queueMicrotask(() => this.other?.receive(copy));
  }
  /** @param {unknown} data */
  receive(data) {
    if (!this.#open) return;
    if (this.page) this.page.send(data);
    else if (this.#started) this.emit('message', { data, ports: [] });
    else this.#waiting.push(data);
  }
  start() {
    this.#started = true;
    for (const data of this.#waiting.splice(0)) this.emit('message', { data, ports: [] });
  }
  close() {
    if (!this.#open) return;
    this.#open = false;
    this.page?.close();
    const { other } = this;
    queueMicrotask(() => other?.close());
    this.emit('close');
  }
}

/** Electron loses them without a word; here it is an error. @param {unknown[]} transfer */
export function refuseBuffers(transfer) {
  if (transfer.some((item) => !(item instanceof MessagePortMain))) {
    throw new TypeError('Only ports can be transferred between processes; send a copy');
  }
}

export class MessageChannelMain {
  port1 = new MessagePortMain();
  port2 = new MessagePortMain();
  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}
