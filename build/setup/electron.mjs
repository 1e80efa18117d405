// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from './process.mjs';
import { say } from './say.mjs';

const DAY_MS = 86_400_000;
const DOWNLOAD_MS = 120_000;
/** How long a server may take to answer before the download is given up: without network it is instant. */
const REACH_MS = 5000;

/** @param {string} root */
const packageFolder = (root) => join(root, 'node_modules/electron');

/** @param {string} root */
const memoryFile = (root) => join(root, 'node_modules/.cache/accord-electron.json');

/**
 * The Electron runtime's path where it is there, else null.
 * @param {string} root absolute path of the project
 * @returns {string | null}
 */
export function electronPath(root) {
  const folder = packageFolder(root);
  const pathFile = join(folder, 'path.txt');
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const path = join(dist, program);
  return existsSync(path) ? path : null;
}

/**
 * What an earlier try showed: the Electron version it was about, whether it ran, and when.
 * @param {string} root
 * @returns {{ version: string, runs: boolean, at: number } | null}
 */
function remembered(root) {
  try {
    return JSON.parse(readFileSync(memoryFile(root), 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} root */
function versionWanted(root) {
  const file = join(packageFolder(root), 'package.json');
  return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).version) : null;
}

/** Whether the place that Electron is fetched from answers at all. */
async function isReachable() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'];
  try {
    await fetch(mirror ?? 'https://github.com', { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} root */
async function download(root) {
  if (!(await isReachable())) return;
  say('Fetching Electron (about 120 MB, once)…');
  await runProgram(process.execPath, [join(packageFolder(root), 'install.js')], {
    capture: true,
    timeoutMs: DOWNLOAD_MS,
  });
}

/** Whether the runtime starts: it may lack system libraries. @param {string} path */
async function starts(path) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code } = await runProgram(path, ['--version'], { capture: true, timeoutMs: 20_000, env });
  return code === 0;
}

/**
 * The path of an Electron runtime that starts, downloaded where it is missing, or null. A failure is
 * remembered for a day and a success until the version changes, so that the next start asks nothing.
 * @param {string} root absolute path of the project
 * @returns {Promise<string | null>}
 */
export async function ensureElectron(root) {
  const version = versionWanted(root);
  if (version === null) return null;
  const memory = remembered(root);
  const present = electronPath(root);
  if (memory !== null && memory.version === version) {
    if (memory.runs && present !== null) return present;
    if (!memory.runs && Date.now() - memory.at < DAY_MS) return null;
  }
  if (present === null) await download(root);
  const path = electronPath(root);
  const runs = path !== null && (await starts(path));
  const file = memoryFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ version, runs, at: Date.now() }));
  return runs ? path : null;
}
