// @ts-check
import { posix } from 'node:path';
import { findBrowser, thisMachine } from './browser.mjs';
import { runProgram } from './process.mjs';

/**
 * The browser without a window that walks the page in the suites: it starts quicker and draws less than the whole
 * one, which saves a fifth of their time. What the application prints with stays the whole browser.
 * @param {import('./browser.mjs').Machine} [machine]
 * @returns {string | null} the path that ACCORD_HEADLESS names, else Debian's headless shell, else the whole browser
 */
export function findHeadless(machine = thisMachine()) {
  const named = machine.env['ACCORD_HEADLESS'];
  if (named) return named;
  const folders = (machine.env['PATH'] ?? '').split(':').filter(Boolean);
  const shells = machine.platform === 'linux' ? [...folders, '/usr/bin'] : [];
  const shell = shells.map((folder) => posix.join(folder, 'chromium-headless-shell')).find(machine.exists);
  return shell ?? findBrowser(machine);
}

/**
 * The same, after fetching it where a root on Debian can; the whole browser does as well.
 * @param {string} browser the whole browser
 * @returns {Promise<string>} its path
 */
export async function ensureHeadless(browser) {
  const machine = thisMachine();
  const found = findHeadless(machine);
  if (found !== null && found !== browser) return found;
  const isDebian = machine.platform === 'linux' && machine.exists('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) return browser;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], {
      capture: true,
      env,
    });
  if ((await install()).code !== 0) {
    await runProgram('apt-get', ['update', '-qq'], { capture: true, env });
    await install();
  }
  return findHeadless(machine) ?? browser;
}
