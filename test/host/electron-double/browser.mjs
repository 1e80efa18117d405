// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findHeadless } from '../../../build/setup/headless.mjs';

/** @type {Promise<import('playwright-core').BrowserContext> | null} */
let opened = null;
let profile = '';

/** The one Chromium of this process, opened for the first window. */
export function openBrowser() {
  opened ??= (async () => {
    profile = mkdtempSync(join(tmpdir(), 'accord-double-'));
    const executablePath = findHeadless();
    return chromium.launchPersistentContext(profile, {
      headless: true,
      viewport: null,
      locale: process.env['ACCORD_DOUBLE_LOCALE'] ?? 'en-GB',
      timezoneId: process.env['ACCORD_DOUBLE_ZONE'] ?? 'Europe/Berlin',
      chromiumSandbox: process.getuid?.() !== 0,
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        // The test looks at the same pages through this port.
        '--remote-debugging-port=0',
        '--window-size=1280,860',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  })();
  return opened;
}

/** Where a test reaches the browser; known once it is open. */
export async function browserEndpoint() {
  await openBrowser();
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
}

export async function closeBrowser() {
  const context = await opened?.catch(() => null);
  await context?.close().catch(() => {});
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
}
