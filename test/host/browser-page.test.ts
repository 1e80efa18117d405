import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../build/setup/browser.mjs';
import { type BrowserHost, createBrowserHost } from '../../electron/hosts/browser';
import { temporaryFolder } from './fixtures/page';
import { createProbeRouter } from './fixtures/router';
import { buildProbe, type ProbeBuild } from './probe/build';

const HASH = 'a'.repeat(64);
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"><script>document.documentElement.dataset.ran = "yes"</script></svg>';

let built: ProbeBuild;
let browser: Browser;
let context: BrowserContext;
let folder: ReturnType<typeof temporaryFolder>;
let host: BrowserHost;

const create = (): BrowserHost =>
  createBrowserHost({ home: join(folder.path, 'home'), renderer: built.renderer });

const serve = (served: BrowserHost): Promise<{ port: number }> =>
  served.serve({
    router: createProbeRouter(served),
    content: async (hash) => (hash === HASH ? Buffer.from(SVG) : null),
  });

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.probe !== undefined);
  return page;
}

const state = (page: Page): Promise<{ state: string; reason: string | undefined }> =>
  page.evaluate(() => ({
    state: window.probe.connection.state,
    reason: window.probe.connection.refused?.reason,
  }));

const reaches = (page: Page, wanted: string): Promise<unknown> =>
  page.waitForFunction((name) => window.probe.connection.state === name, wanted, { timeout: 10_000 });

beforeAll(async () => {
  built = await buildProbe();
  const executablePath = findBrowser();
  browser = await chromium.launch({
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    ...(executablePath === null ? {} : { executablePath }),
  });
});
afterAll(async () => {
  await browser?.close();
  built?.remove();
});
beforeEach(async () => {
  folder = temporaryFolder();
  host = create();
  await serve(host);
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.close();
  folder.remove();
});

describe('the browser host, in a browser', () => {
  it('connects once with its address, and hides the token', async () => {
    const address = host.address();
    const page = await open(address);
    await reaches(page, 'open');
    expect(page.url()).toBe(`${new URL(address).origin}/`);
    expect(await page.evaluate(() => window.probe.client.echo('here'))).toBe('here');
    await page.reload();
    await page.waitForFunction(() => window.probe !== undefined);
    expect(await page.evaluate(() => window.probe.client.echo('again'))).toBe('again');
    expect(await context.cookies()).toEqual([]);
  });

  it('says clearly that an address was used, and that a page was not opened by Accord', async () => {
    const address = host.address();
    await reaches(await open(address), 'open');
    const second = await open(address);
    await reaches(second, 'closed');
    expect(await state(second)).toEqual({ state: 'closed', reason: 'used-token' });
    const stranger = await open(`${new URL(address).origin}/`);
    await reaches(stranger, 'closed');
    expect(await state(stranger)).toEqual({ state: 'closed', reason: 'no-key' });
    const failed = await stranger.evaluate(() =>
      window.probe.client.echo(1).catch((error: Error) => error.name),
    );
    expect(failed).toBe('Refused');
  });

  it('opens another window from a valid one', async () => {
    const page = await open(host.address());
    await reaches(page, 'open');
    const opened = context.waitForEvent('page');
    await page.evaluate(() => window.probe.connection.openWindow?.());
    const second = await opened;
    await second.waitForFunction(() => window.probe?.connection.state === 'open');
    expect(await second.evaluate(() => window.opener)).toBeNull();
    await page.close();
    expect(await second.evaluate(() => window.probe.client.echo('alone'))).toBe('alone');
  });

  it('fails what was under way when the host dies, and finds back to its successor', async () => {
    const page = await open(host.address());
    await reaches(page, 'open');
    await page.evaluate(() => {
      const seen = { states: [] as string[], reopened: 0, failed: '' };
      Object.assign(window, { seen });
      const { connection, client } = window.probe;
      connection.subscribe(() => seen.states.push(connection.state));
      connection.onReopen(() => {
        seen.reopened += 1;
      });
      void client.hang().catch((error: { code: string }) => {
        seen.failed = error.code;
      });
      return client.echo(1);
    });
    await host.close();
    await reaches(page, 'lost');
    const refused = await page.evaluate(() =>
      window.probe.client.echo(1).catch((error: { code: string }) => error.code),
    );
    expect(refused).toBe('CONNECTION_LOST');
    host = create();
    await serve(host);
    await reaches(page, 'open');
    expect(await page.evaluate(() => window.probe.client.echo('back'))).toBe('back');
    expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({
      states: ['lost', 'open'],
      reopened: 1,
      failed: 'CONNECTION_LOST',
    });
  });

  it('shows pictures from the content origin, where no script runs and nothing is read', async () => {
    const page = await open(host.address());
    await reaches(page, 'open');
    const url = await host.contentUrl(HASH, 'image/svg+xml');
    const shown = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return {
        width: picture.naturalWidth,
        read: await fetch(address).then(
          () => 'read',
          () => 'refused',
        ),
      };
    }, url);
    expect(shown).toEqual({ width: 7, read: 'refused' });
    const alone = await context.newPage();
    await alone.goto(url);
    expect(await alone.evaluate(() => document.documentElement.dataset['ran'])).toBeUndefined();
    expect(await alone.evaluate(() => window.origin)).toBe('null');
  });

  it('gives nothing to another site: no frame, no fetch, no script, no socket', async () => {
    const origin = new URL(host.address()).origin;
    const evil = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Evil</title>');
    }).listen(0, '127.0.0.1');
    await once(evil, 'listening');
    const page = await context.newPage();
    // Another name for the same machine is another site.
    await page.goto(`http://localhost:${(evil.address() as AddressInfo).port}/`);
    const got = await page.evaluate(async (target) => {
      const outcome = (attempt: Promise<unknown>): Promise<string> =>
        attempt.then(
          () => 'given',
          () => 'refused',
        );
      const loads = (element: HTMLScriptElement, src: string): Promise<string> =>
        outcome(
          new Promise((resolve, reject) => {
            element.onload = resolve;
            element.onerror = reject;
            element.src = src;
            document.body.append(element);
          }),
        );
      return {
        page: await outcome(fetch(target)),
        session: await outcome(fetch(`${target}/session`, { method: 'POST', body: '{}' })),
        script: await loads(document.createElement('script'), `${target}/assets/page.js`),
        socket: await outcome(
          new Promise((resolve, reject) => {
            const socket = new WebSocket(`${target.replace('http', 'ws')}/contract`);
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
        ),
      };
    }, origin);
    expect(got).toEqual({
      page: 'refused',
      session: 'refused',
      script: 'refused',
      socket: 'refused',
    });
    await page.evaluate((target) => {
      const frame = document.createElement('iframe');
      frame.src = target;
      document.body.append(frame);
    }, `${origin}/`);
    await page.waitForTimeout(300);
    const framed = page.frames().find((frame) => frame !== page.mainFrame());
    expect(framed?.url()).toMatch(/^chrome-error:/);
    evil.close();
  });

  it('runs without a violation of its own policy', async () => {
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(host.address());
    await page.waitForFunction(() => window.probe?.connection.state === 'open');
    const styled = await page.evaluate(() => {
      const style = document.createElement('style');
      style.nonce = window.probe.nonce;
      style.textContent = 'body { color: rgb(1, 2, 3) }';
      document.head.append(style);
      return getComputedStyle(document.body).color;
    });
    expect(styled).toBe('rgb(1, 2, 3)');
    // The probe has no icon, which is the one thing that may be missing.
    expect(said.filter((line) => !line.includes('404'))).toEqual([]);
  });
});
