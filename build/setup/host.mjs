// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { electronPath, ensureElectron } from './electron.mjs';
import { root } from './root.mjs';

/**
 * What decides about the host.
 * @typedef {object} Surroundings
 * @property {string} platform as process.platform
 * @property {boolean} isRoot
 * @property {boolean} hasDisplay
 * @property {boolean} canSandbox whether Linux lets a program sandbox itself, or Electron's helper is set up
 */

/**
 * Why Electron cannot run here whatever is installed, or null where it can.
 * @param {Surroundings} here
 * @returns {string | null}
 */
export function electronObstacle(here) {
  if (!here.hasDisplay) return 'there is no display';
  if (here.platform !== 'linux') return null;
  if (here.isRoot) return 'Electron does not run as root';
  if (!here.canSandbox) return 'this system does not let Electron sandbox its window';
  return null;
}

/**
 * Decides the host and says why in one line. Electron is asked for (and perhaps fetched) only where nothing
 * else speaks against it.
 * @param {'electron' | 'browser' | undefined} wanted what `--host` says
 * @param {Surroundings} here
 * @param {() => Promise<string | null>} electron gives the runtime's path, or null where it cannot be had
 * @returns {Promise<{ host: 'electron', runtime: string, why: string } | { host: 'browser', why: string } | { host: null, why: string }>}
 */
export async function decideHost(wanted, here, electron) {
  if (wanted === 'browser') return { host: 'browser', why: 'Accord opens in a browser, as asked.' };
  const obstacle = electronObstacle(here);
  const runtime = obstacle === null ? await electron() : null;
  if (runtime !== null)
    return { host: 'electron', runtime, why: `Accord opens in Electron${wanted ? ', as asked' : ''}.` };
  const reason = obstacle ?? 'its runtime is not here and could not be fetched, or does not start';
  if (wanted === 'electron') {
    return { host: null, why: `Electron cannot run here: ${reason}. Start with --host browser instead.` };
  }
  return { host: 'browser', why: `Accord runs in a browser, not in Electron: ${reason}.` };
}

/** @param {string} file */
function readSwitch(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Whether Electron's sandbox can work: by user namespaces, or by its helper with root's rights. */
function canSandbox() {
  if (process.platform !== 'linux') return true;
  const runtime = electronPath(root);
  const helper = runtime === null ? null : join(runtime, '../chrome-sandbox');
  if (helper !== null && existsSync(helper)) {
    const { mode, uid } = statSync(helper);
    if (uid === 0 && (mode & 0o4000) !== 0) return true;
  }
  return (
    readSwitch('/proc/sys/kernel/unprivileged_userns_clone') !== '0' &&
    readSwitch('/proc/sys/user/max_user_namespaces') !== '0' &&
    readSwitch('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') !== '1'
  );
}

/** @returns {Surroundings} */
export function surroundings() {
  const { env, platform } = process;
  return {
    platform,
    isRoot: process.getuid?.() === 0,
    hasDisplay: platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']),
    canSandbox: canSandbox(),
  };
}

/** Decides for this machine. @param {'electron' | 'browser' | undefined} wanted */
export function hostHere(wanted) {
  return decideHost(wanted, surroundings(), () => ensureElectron(root));
}
