// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { runProgram } from './process.mjs';
import { root } from './root.mjs';
import { SetupError, say } from './say.mjs';

/**
 * What the search asks of a machine; a test gives an invented one.
 * @typedef {object} Machine
 * @property {string} platform as process.platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => string[]} list names in a folder, none where it is missing
 */

/** @returns {Machine} */
export function thisMachine() {
  const list = (/** @type {string} */ path) => (existsSync(path) ? readdirSync(path) : []);
  return { platform: process.platform, env: process.env, home: homedir(), exists: existsSync, list };
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** @param {Machine} machine */
function onLinux({ env }) {
  const folders = [
    ...(env['PATH'] ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** @param {Machine} machine */
function onMac({ home }) {
  const programs = [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
  return programs.flatMap((program) => [`/Applications/${program}`, `${home}/Applications/${program}`]);
}

/** @param {Machine} machine */
function onWindows({ env }) {
  const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (base) => base !== undefined,
  );
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => bases.map((base) => win32.join(base, program)));
}

/** Where Playwright keeps what it downloaded, newest first. @param {Machine} machine */
function fromPlaywright({ platform, env, home, list }) {
  const path = platform === 'win32' ? win32 : posix;
  const usual = {
    win32: path.join(env['LOCALAPPDATA'] ?? home, 'ms-playwright'),
    darwin: path.join(home, 'Library/Caches/ms-playwright'),
  };
  const base =
    env['PLAYWRIGHT_BROWSERS_PATH'] ??
    usual[/** @type {'win32'} */ (platform)] ??
    path.join(home, '.cache/ms-playwright');
  const programs = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]),
  ];
  const revision = (/** @type {string} */ name) => Number(name.slice('chromium-'.length));
  return list(base)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => programs.map((program) => path.join(base, name, program)));
}

/**
 * A Chromium, Chrome or Edge on this machine: the one that ACCORD_BROWSER or CHROME_PATH names, else one
 * that is installed, else one that Playwright downloaded.
 * @param {Machine} [machine]
 * @returns {string | null} its path
 * @throws SetupError when the named one does not exist
 */
export function findBrowser(machine = thisMachine()) {
  for (const name of ['ACCORD_BROWSER', 'CHROME_PATH']) {
    const named = machine.env[name];
    if (named === undefined || named === '') continue;
    if (machine.exists(named)) return named;
    throw new SetupError(
      `${name} names ${named}, which does not exist. Correct it, or unset it to have a browser found.`,
    );
  }
  const installed =
    machine.platform === 'win32' ? onWindows : machine.platform === 'darwin' ? onMac : onLinux;
  return [...installed(machine), ...fromPlaywright(machine)].find((path) => machine.exists(path)) ?? null;
}

/** Fetches the browser that Playwright was made for. */
async function downloadBrowser() {
  const playwright = `${root}/node_modules/playwright-core/cli.js`;
  if (!existsSync(playwright)) return;
  say('Fetching a browser (about 150 MB, once)…');
  const { code } = await runProgram(process.execPath, [playwright, 'install', 'chromium', '--no-shell'], {
    capture: true,
    timeoutMs: 300_000,
  });
  if (code !== 0) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    // The download brings no system libraries; a root on Debian may fetch them.
    await runProgram(process.execPath, [playwright, 'install-deps', 'chromium'], {
      capture: true,
      timeoutMs: 300_000,
    });
  }
}

/** Installs Debian's Chromium, which brings the system libraries it needs. */
async function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say('Installing Chromium with apt-get (once)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-qq'], { capture: true, env });
  await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    capture: true,
    env,
  });
}

/** Whether a browser can start: a download may lack system libraries. @param {string} path */
async function starts(path) {
  // Windows' browsers answer --version by opening a window.
  if (process.platform === 'win32') return true;
  const { code } = await runProgram(path, ['--version'], { capture: true, timeoutMs: 20_000 });
  return code === 0;
}

/**
 * A browser, fetched where there is none.
 * @returns {Promise<string>} its path
 * @throws SetupError with what to do
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  for (const fetchOne of [downloadBrowser, installFromDebian]) {
    await fetchOne();
    const path = findBrowser();
    if (path !== null && (await starts(path))) return path;
  }
  throw new SetupError(
    'No browser was found and none could be fetched. Install Chromium, Chrome or Edge, or name one in ACCORD_BROWSER.',
  );
}
