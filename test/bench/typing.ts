import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { bulletList, heading, paragraph, richText } from '#shared/document/blocks';
import { createBrowserHost } from '../../electron/hosts/browser';
import { startRuntime } from '../../electron/hosts/runtime';
import { type BenchOptions, type BenchResult, quantile, runPair } from './harness';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/electron/cli.js');
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Pages of the document, and how many places of it have a comment. */
const PAGES = 100;
const ANCHORS = 200;
/** Keys in each round, and the pause between two: about how fast people write. */
const KEYS = 12;
const PAUSE_MS = 110;
const ROUNDS = 10;
/** Rounds that count for neither side: what the first keys compile, and what opening it so often left to be collected. */
const WARM_UP = 4;
const ID = 'long-text';

/** About 500 words a page. */
const longText = (pages: number) =>
  richText(
    ...Array.from({ length: pages }, (_, page) => [
      heading(2, `Section ${page + 1}`),
      ...Array.from({ length: 7 }, () =>
        paragraph('How both teams work together, in words that everybody understands. '.repeat(6)),
      ),
      bulletList('What Marketing brings', 'What Sales brings', 'What both look at'),
    ]).flat(),
  );

interface Served {
  readonly address: string;
  readonly bareAddress: string;
  /** The document's Yjs state, base64. */
  readonly state: string;
  close(): Promise<void>;
}

/** A workspace with the long text, served with the page of this benchmark. */
async function serve(base: string, pages: number): Promise<Served> {
  const { build } = await import('vite');
  const renderer = join(base, 'renderer');
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    root: join(ROOT, 'test/bench/typing-page'),
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: renderer, sourcemap: false },
  });
  const dir = join(base, 'workspace');
  const home = join(base, 'home');
  const env = { ...process.env, ACCORD_HOME: home, ACCORD_WORKSPACE: dir };
  const accord = (...args: string[]) =>
    execFileSync(process.execPath, [CLI, ...args], { env, stdio: 'pipe' });
  accord('init', dir);
  const file = join(base, 'long.json');
  writeFileSync(
    file,
    JSON.stringify({ id: ID, kind: 'process', title: 'A long text', body: longText(pages) }),
  );
  accord('put', file);
  const stored = JSON.parse(readFileSync(join(dir, 'docs/process', `${ID}.json`), 'utf8')) as {
    state: string;
  };
  const host = createBrowserHost({ home, renderer });
  const runtime = await startRuntime(host, home);
  await runtime.services.app.open(dir);
  const { router, content, connectionClosed } = runtime.services;
  await host.serve({ router, content, connectionClosed });
  const address = host.address();
  return {
    address,
    bareAddress: address.replace(/\/#.*$/, '/?bare'),
    state: stored.state,
    async close() {
      await runtime.close();
      await host.close();
    },
  };
}

/** How long the page's main thread was busy so far, in milliseconds: scripts, styles, layout and painting. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Cost of each key in the middle of the text: what the main thread does from the key to the next one. */
async function keys(page: Page, session: CDPSession): Promise<number[]> {
  const costs: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const before = await busy(session);
    await page.keyboard.press('a');
    await page.waitForTimeout(PAUSE_MS);
    costs.push((await busy(session)) - before);
  }
  return costs;
}

/** Milliseconds until the text is on the screen, after what opens it was run in the page. */
async function untilDrawn(page: Page, begin: string): Promise<number> {
  return await page.evaluate(
    (script) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        new Function(script)();
        const look = (): void => {
          if (!document.querySelector('.tiptap h2')) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        look();
      }),
    begin,
  );
}

/** Puts the cursor into a paragraph in the middle of the text. */
async function enter(page: Page): Promise<void> {
  const paragraphs = page.locator('.tiptap > p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
}

async function openPage(browser: Browser, address: string): Promise<{ page: Page; session: CDPSession }> {
  // Its policy stays as it is, but for this benchmark's own script.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // What this thread worked, not what the clock says: others on the machine take time that is neither side's.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  return { page, session };
}

/** `typing`: a key in a long text with comments, and opening it, against a bare TipTap with the same extensions. */
export default async function typing({ n = PAGES }: BenchOptions): Promise<BenchResult[]> {
  const base = mkdtempSync(join(tmpdir(), 'accord-typing-'));
  const executablePath = process.env['ACCORD_BROWSER'] ?? '/usr/bin/chromium';
  const served = await serve(base, n);
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
  });
  try {
    const ours = await openPage(browser, served.address);
    await ours.page.getByRole('navigation').first().waitFor();
    const bare = await openPage(browser, served.bareAddress);
    await bare.page.waitForFunction('window.open_ !== undefined');
    const state = JSON.stringify(served.state);
    const opening = await runPair({
      name: 'open-text',
      n,
      rounds: ROUNDS,
      ours: async () => {
        await ours.page.evaluate("window.location.hash = '#/help'");
        await ours.page.waitForFunction("!document.querySelector('.tiptap')");
        return await untilDrawn(ours.page, `window.location.hash = '#/processes/${ID}'`);
      },
      baseline: async () => {
        await bare.page.evaluate("document.getElementById('root').replaceChildren()");
        return await untilDrawn(bare.page, `window.open_(${state})`);
      },
    });
    const anchors = await ours.page.evaluate(`window.anchor('${ID}', ${ANCHORS})`);
    await ours.page.waitForFunction(
      `document.querySelectorAll('.anchored').length >= ${Math.min(Number(anchors), ANCHORS)}`,
    );
    await enter(ours.page);
    await enter(bare.page);
    const all = { ours: [] as number[], baseline: [] as number[] };
    const side = (who: keyof typeof all, { page, session }: typeof ours) => {
      let round = -WARM_UP;
      return async () => {
        await page.bringToFront();
        await page.waitForTimeout(800);
        const costs = await keys(page, session);
        if (round >= 0) all[who].push(...costs);
        round += 1;
        return quantile(costs, 0.5);
      };
    };
    const median = await runPair({
      name: 'typing',
      n,
      rounds: ROUNDS,
      warmUp: WARM_UP,
      ours: side('ours', ours),
      baseline: side('baseline', bare),
    });
    const p95 = { ours: quantile(all.ours, 0.95), baseline: quantile(all.baseline, 0.95) };
    return [
      { ...median, p95: p95.ours },
      { ...median, name: 'typing-p95', ...p95, ratio: p95.ours / p95.baseline, p95: p95.ours },
      opening,
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(base, { recursive: true, force: true });
  }
}
