import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { AccordClient } from '#shared/contract/contract';
import { createBrowserHost } from '../../electron/hosts/browser';
import { startRuntime } from '../../electron/hosts/runtime';
import { documentPath, folders } from '../../electron/store/layout';
import { manyProcesses } from './data/many-processes';
import { type BenchOptions, type BenchResult, runPair } from './harness';

const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url));
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const SMALL = 100;

/** A workspace of processes of five steps each, served to a browser. */
interface Prepared {
  readonly client: AccordClient;
  readonly address: string;
  readonly dir: string;
  readonly paths: readonly string[];
  end(): Promise<void>;
}

async function prepare(count: number): Promise<Prepared> {
  const base = mkdtempSync(join(tmpdir(), 'accord-check-'));
  const dir = join(base, 'workspace');
  const host = createBrowserHost({ home: join(base, 'home'), renderer: RENDERER });
  const runtime = await startRuntime(host, join(base, 'home'));
  const { router, content, connectionClosed } = runtime.services;
  const client: AccordClient = createRouterClient(router, {
    context: { connection: 'bench', trusted: true },
  });
  const you = { name: 'Ada', team: 'Marketing' };
  await client.workspace.create({ dir, you, otherTeam: 'Sales', start: 'empty' });
  await client.workspace.close();
  mkdirSync(join(dir, folders.docs, 'process'), { recursive: true });
  const paths: string[] = [];
  for (const data of manyProcesses(count)) {
    const path = documentPath(dir, data.kind, data.id);
    paths.push(path);
    writeFileSync(path, JSON.stringify(data, null, 2));
  }
  await client.workspace.open({ dir });
  await host.serve({ router, content, connectionClosed });
  return {
    client,
    address: host.address(),
    dir,
    paths,
    async end() {
      await runtime.close();
      await host.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

const since = (start: number): number => performance.now() - start;

/** The first check after opening, in milliseconds: everything is read and every rule asked. */
async function firstCheck({ client, dir }: Prepared): Promise<number> {
  await client.workspace.close();
  await client.workspace.open({ dir });
  const start = performance.now();
  await client.compliance.check({});
  return since(start);
}

/** Every document read once from its file. */
function readAll({ paths }: Prepared): undefined {
  let steps = 0;
  for (const path of paths) steps += JSON.parse(readFileSync(path, 'utf8')).view.steps.length;
  if (steps !== paths.length * 5) throw new Error(`${steps} steps were read`);
}

/** One edit, and then the check after it, in milliseconds; the edit itself is not counted. */
function checkAfterEdit({ client }: Prepared): () => Promise<number> {
  let edits = 0;
  return async () => {
    edits += 1;
    await client.records.put({
      view: { kind: 'process', id: `process-${edits % 50}`, outcome: `Edit ${edits}` },
    });
    const start = performance.now();
    await client.compliance.check({});
    return since(start);
  };
}

async function openPage(browser: Browser, { address }: Prepared): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** From going Home to the last of the four causes, in milliseconds; an edit before makes what was kept old. */
function homeOf(page: Page, { client }: Prepared): () => Promise<number> {
  let edits = 0;
  return async () => {
    edits += 1;
    await page.evaluate("window.location.hash = '#/help'");
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    await client.records.put({ view: { kind: 'process', id: 'process-7', outcome: `Home ${edits}` } });
    // What follows an edit is told a second later; the page asks for Home anew after that.
    await page.waitForTimeout(2500);
    await page.bringToFront();
    const start = performance.now();
    await page.evaluate("window.location.hash = '#/'");
    await page.getByRole('article').nth(3).waitFor();
    return since(start);
  };
}

/**
 * Checking n (10,000) processes of five steps: all of them against reading each file once, and after one edit against
 * the same among 100; then opening Home among n against among 100, with Chromium.
 */
export default async function check({ n = 10_000 }: BenchOptions): Promise<BenchResult[]> {
  const [large, small] = [await prepare(n), await prepare(SMALL)];
  const browser = await chromium.launch({
    executablePath: process.env['ACCORD_BROWSER'] ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
  });
  try {
    const all = await runPair({
      name: 'check',
      n,
      ours: () => firstCheck(large),
      baseline: () => readAll(large),
    });
    const edited = await runPair({
      name: 'check-edit',
      n,
      rounds: 30,
      warmUp: 5,
      ours: checkAfterEdit(large),
      baseline: checkAfterEdit(small),
    });
    const pages = [await openPage(browser, large), await openPage(browser, small)] as const;
    const home = await runPair({
      name: 'check-home',
      n,
      ours: homeOf(pages[0], large),
      baseline: homeOf(pages[1], small),
    });
    return [all, edited, home];
  } finally {
    await browser.close();
    await large.end();
    await small.end();
  }
}
