import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../build/setup/browser.mjs';
import { findHeadless } from '../../../build/setup/headless.mjs';
import { SetupError } from '../../../build/setup/say.mjs';

/** An invented machine with these files. */
function machine(platform: string, files: string[], env: Record<string, string> = {}): Machine {
  const separator = platform === 'win32' ? '\\' : '/';
  return {
    platform,
    env,
    home: '/home/ada',
    exists: (path) => files.includes(path),
    list: (folder) =>
      files
        .filter((path) => path.startsWith(folder + separator))
        .map((path) => path.slice(folder.length + 1).split(separator)[0] ?? ''),
  };
}

test('takes what is installed, Chromium before Chrome before Edge', () => {
  const files = ['/usr/bin/microsoft-edge', '/opt/bin/google-chrome', '/usr/bin/chromium'];
  expect(findBrowser(machine('linux', files))).toBe('/usr/bin/chromium');
  expect(findBrowser(machine('linux', files.slice(0, 2), { PATH: '/opt/bin' }))).toBe(
    '/opt/bin/google-chrome',
  );
  expect(findBrowser(machine('linux', files.slice(0, 1)))).toBe('/usr/bin/microsoft-edge');
});

test('knows the places of macOS and Windows', () => {
  const mac = '/home/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(machine('darwin', [mac]))).toBe(mac);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findBrowser(machine('win32', [edge], env))).toBe(edge);
});

test('falls back to the newest that Playwright downloaded, not to its headless shell', () => {
  const cache = '/home/ada/.cache/ms-playwright';
  const files = [
    `${cache}/chromium-999/chrome-linux/chrome`,
    `${cache}/chromium-1200/chrome-linux64/chrome`,
    `${cache}/chromium_headless_shell-1300/chrome-linux/headless_shell`,
  ];
  expect(findBrowser(machine('linux', files))).toBe(files[1]);
  expect(findBrowser(machine('linux', [...files, '/snap/bin/chromium']))).toBe('/snap/bin/chromium');
});

test('takes the named one before all others', () => {
  const files = ['/usr/bin/chromium', '/x/chrome', '/y/chrome'];
  expect(findBrowser(machine('linux', files, { CHROME_PATH: '/x/chrome' }))).toBe('/x/chrome');
  const both = { CHROME_PATH: '/x/chrome', ACCORD_BROWSER: '/y/chrome' };
  expect(findBrowser(machine('linux', files, both))).toBe('/y/chrome');
});

test('says so when the named one is missing, rather than take another', () => {
  const wrong = machine('linux', ['/usr/bin/chromium'], { CHROME_PATH: '/nowhere' });
  expect(() => findBrowser(wrong)).toThrow(SetupError);
  expect(() => findBrowser(wrong)).toThrow('CHROME_PATH names /nowhere, which does not exist.');
});

test('finds none where there is none', () => {
  for (const platform of ['linux', 'darwin', 'win32']) expect(findBrowser(machine(platform, []))).toBeNull();
});

test('the suites take the shell without a window where there is one, else the whole browser', () => {
  const files = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
  expect(findHeadless(machine('linux', files))).toBe(files[1]);
  expect(findHeadless(machine('linux', files.slice(0, 1)))).toBe(files[0]);
  expect(findHeadless(machine('linux', files, { ACCORD_HEADLESS: '/opt/shell' }))).toBe('/opt/shell');
});
