// @ts-check
import { EventEmitter } from 'node:events';
import { schemes } from './addresses.mjs';

/** @typedef {(request: Request) => Response | Promise<Response>} Handler */

class Protocol {
  /** @type {Map<string, Handler>} */
  handlers = new Map();
  /** @param {{ scheme: string, privileges: object }[]} list */
  registerSchemesAsPrivileged(list) {
    for (const { scheme } of list) schemes.add(scheme);
  }
  /** @param {string} scheme @param {Handler} handler */
  handle(scheme, handler) {
    if (this.handlers.has(scheme)) throw new Error(`${scheme} is handled already`);
    schemes.add(scheme);
    this.handlers.set(scheme, handler);
  }
  /** @param {string} scheme */
  isProtocolHandled(scheme) {
    return this.handlers.has(scheme);
  }
}

/** @typedef {(contents: object, permission: string, answer: (granted: boolean) => void, details: object) => void} RequestHandler */
/** @typedef {(contents: object | null, permission: string, origin: string, details: object) => boolean} CheckHandler */

export class Session extends EventEmitter {
  protocol = new Protocol();
  /** @type {RequestHandler} */
  permissionRequest = (_contents, _permission, answer) => answer(true);
  /** @type {CheckHandler} */
  permissionCheck = () => true;
  /** @type {() => boolean} */
  devicePermission = () => true;
  spelling = { enabled: true, downloads: 'https://redirector.gvt1.com/' };
  /** @type {((request: { url: string }, answer: (response: { cancel?: boolean }) => void) => void) | null} */
  beforeRequest = null;
  webRequest = {
    /** @param {NonNullable<Session['beforeRequest']>} listener */
    onBeforeRequest: (listener) => {
      this.beforeRequest = listener;
    },
  };

  /** @param {RequestHandler} handler */
  setPermissionRequestHandler(handler) {
    this.permissionRequest = handler;
  }
  /** @param {CheckHandler} handler */
  setPermissionCheckHandler(handler) {
    this.permissionCheck = handler;
  }
  /** @param {() => boolean} handler */
  setDevicePermissionHandler(handler) {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler() {}
  /** @param {string} url */
  setSpellCheckerDictionaryDownloadURL(url) {
    this.spelling.downloads = url;
  }
  /** @param {boolean} enabled */
  setSpellCheckerEnabled(enabled) {
    this.spelling.enabled = enabled;
  }
}

/** @type {Map<string, Session>} */
const partitions = new Map();

export const session = {
  defaultSession: new Session(),
  /** @param {string} name */
  fromPartition(name) {
    const known = partitions.get(name) ?? new Session();
    partitions.set(name, known);
    return known;
  },
};

export const protocol = session.defaultSession.protocol;
