import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { documentPath, folders } from '../../electron/store/layout';
import { manyDocuments } from './data/many-documents';
import { type BenchOptions, type BenchResult, peakRssOf, runPair } from './harness';

const CLI = fileURLToPath(new URL('../electron/cli.js', import.meta.url));
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A workspace that was open before, as somebody comes back to it in the morning. */
interface Prepared {
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

function prepare(count: number): Prepared {
  const base = mkdtempSync(join(tmpdir(), 'accord-start-'));
  const dir = join(base, 'workspace');
  const env = { ...process.env, ACCORD_HOME: join(base, 'home'), ACCORD_WORKSPACE: dir };
  const accord = (...args: string[]) =>
    execFileSync(process.execPath, [CLI, ...args], { env, stdio: 'pipe' });
  accord('init', dir);
  mkdirSync(join(dir, folders.docs, 'definition'), { recursive: true });
  for (const data of manyDocuments(count))
    writeFileSync(documentPath(dir, data.kind, data.id), JSON.stringify(data, null, 2));
  // Builds the index, which is there on every later day.
  accord('search', 'pipeline');
  return { env, remove: () => rmSync(base, { recursive: true, force: true }) };
}

let highest = 0;

/** From starting the program to the list of definitions on screen, in milliseconds. */
async function toTheList(browser: Browser, { env }: Prepared): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'serve', '--no-open'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
    await page.goto(address);
    await page.getByRole('navigation').first().waitFor();
    await page.evaluate(() => {
      window.location.hash = '#/definitions';
    });
    await page
      .getByText(/^Definition \d+$/)
      .first()
      .waitFor();
    const taken = performance.now() - start;
    highest = Math.max(highest, peakRssOf(child.pid));
    return taken;
  } finally {
    await context.close();
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }
}

/**
 * From starting the program to the list of n (10,000) documents on the page's screen, in the browser host,
 * against the same with 10.
 */
export default async function start({ n = 10_000 }: BenchOptions): Promise<BenchResult> {
  const executablePath = process.env['ACCORD_BROWSER'];
  const browser = await chromium.launch({
    args: FLAGS,
    chromiumSandbox: process.getuid?.() !== 0,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const large = prepare(n);
  const small = prepare(10);
  try {
    return await runPair({
      name: 'start',
      n,
      ours: () => toTheList(browser, large),
      baseline: () => toTheList(browser, small),
      peakRssMB: () => highest,
    });
  } finally {
    await browser.close();
    large.remove();
    small.remove();
  }
}
