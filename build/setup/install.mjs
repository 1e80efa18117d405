// @ts-check
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runProgram } from './process.mjs';
import { SetupError, say } from './say.mjs';

const STAMP = 'node_modules/.accord-lock';

/**
 * Whether packages must be installed: none are, or the lockfile changed since they were.
 * @param {string} root absolute path of the project
 * @returns {boolean}
 */
export function installIsStale(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const stamp = join(root, STAMP);
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') !== lockHash(root);
  // Installed by hand: npm wrote its own record, after the lockfile.
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Notes for which lockfile the packages were installed.
 * @param {string} root absolute path of the project
 */
export function stampInstall(root) {
  writeFileSync(join(root, STAMP), lockHash(root));
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * The one line for a failed `npm ci`.
 * @param {string} output what npm said
 * @returns {string}
 */
export function installProblem(output) {
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(
      output,
    )
  ) {
    return 'The packages could not be fetched: no network. Connect once and run the command again; after that Accord works offline.';
  }
  if (/\bENOSPC\b/.test(output)) {
    return 'The packages could not be installed: the disk is full. Free about 1 GB and run the command again.';
  }
  if (/\b(EROFS|EACCES|EPERM)\b/.test(output)) {
    return 'The packages could not be installed: this folder cannot be written to. Make it writable, or clone Accord into a folder of your own.';
  }
  const last = output
    .trim()
    .split('\n')
    .filter((line) => !/complete log|^npm warn/i.test(line))
    .slice(-1)[0];
  return `The packages could not be installed: ${last ?? 'npm is not to be found'}. Run "npm ci" to see the whole reason.`;
}

/**
 * Refuses a folder that nothing can be written to, before half of the work is done.
 * @param {string} root absolute path of the project
 */
export function requireWritable(root) {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new SetupError(
      `Accord must install and build in ${root}, which cannot be written to. Make it writable, or clone Accord into a folder of your own.`,
    );
  }
}

/** How to call npm: the very one that runs us, else the one on the path. */
function npmCommand() {
  const own = process.env['npm_execpath'];
  if (own !== undefined && basename(own) === 'npm-cli.js')
    return { file: process.execPath, before: [own], shell: false };
  return { file: 'npm', before: [], shell: process.platform === 'win32' };
}

/**
 * Installs the packages from the lockfile where they are missing or the lockfile changed.
 * @param {string} root absolute path of the project
 * @returns {Promise<boolean>} whether anything was installed
 * @throws SetupError with what to do
 */
export async function ensureInstalled(root) {
  if (!installIsStale(root)) return false;
  requireWritable(root);
  say('Installing packages (about a minute, once)…');
  const npm = npmCommand();
  // A few quick retries: npm's own pauses would keep a machine without network waiting for minutes.
  const quiet = ['--loglevel=error', '--no-fund', '--no-audit', '--prefer-offline'];
  const retries = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  // Set-up needs the tools too, whatever the surroundings say about production.
  const args = [...npm.before, 'ci', '--include=dev', ...quiet, ...retries];
  const { code, output } = await runProgram(npm.file, args, { capture: true, shell: npm.shell });
  if (code !== 0) throw new SetupError(installProblem(output));
  stampInstall(root);
  return true;
}
