// @ts-check
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { root } from './root.mjs';

/**
 * npm runs scripts in the project's folder, but a path on the command line is meant from where the user
 * stands: goes back there.
 */
export function standWhereTheUserStands() {
  const from = process.env['INIT_CWD'];
  if (from !== undefined && process.env['npm_lifecycle_event'] !== undefined) process.chdir(from);
}

/** Tells the application which browser there is, where there is one. */
export function nameBrowser() {
  const browser = findBrowser();
  if (browser !== null) process.env['ACCORD_BROWSER'] = browser;
}

/**
 * Carries out a command of dist/electron/cli.js in this process: a second one would cost its start again.
 * @param {string[]} args
 */
export async function runCli(args) {
  const cli = `${root}/dist/electron/cli.js`;
  process.argv = [process.execPath, cli, ...args];
  await import(pathToFileURL(cli).href);
}
