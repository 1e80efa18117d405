import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import * as Y from 'yjs';
import type { HostOption } from '../playwright.config';
import { type Launched, launch } from './hosts';

const CLI = fileURLToPath(new URL('../../dist/electron/cli.js', import.meta.url));

/** A worked example of its own, in folders that are removed afterwards. */
export interface WorkedExample {
  readonly home: string;
  readonly workspace: string;
  /** Runs the command line on it and reads what it prints. */
  cli(...args: string[]): unknown;
  /** The same as of an instant: a rehearsal. */
  cliAt(asOf: string, ...args: string[]): unknown;
  /** Changes a record's file as another program would, while nothing has it open. */
  rewrite(kind: string, id: string, change: (doc: Y.Doc) => void): void;
  /** @param asOf an instant that it is rehearsed at; left out, it is the machine's own time */
  start(host: HostOption['host'], asOf?: string): Promise<Launched>;
  end(): Promise<void>;
}

const templates = new Map<string, string>();

/** The worked example, made once in this process: making it costs more than copying it to every test. */
function templateFolder(asOf: string): string {
  const there = templates.get(asOf);
  if (there !== undefined) return there;
  const folder = mkdtempSync(join(tmpdir(), 'accord-e2e-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'workspace');
  const env = { ...process.env, ACCORD_HOME: join(folder, 'home') };
  execFileSync(process.execPath, [CLI, 'init', workspace, '--sample', '--as-of', asOf], {
    env,
    stdio: 'ignore',
  });
  templates.set(asOf, folder);
  return folder;
}

/** Where a copy of the template is written down as being elsewhere. */
function moveDevice(home: string, from: string, to: string): void {
  const file = join(home, 'device.json');
  if (!existsSync(file)) return;
  const inJson = (path: string): string => JSON.stringify(path).slice(1, -1);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(inJson(from), inJson(to)));
}

/** A copy of the worked example as of a fixed day. */
export function workedExample(asOf = '2026-05-03'): WorkedExample {
  const made = templateFolder(asOf);
  const folder = mkdtempSync(join(tmpdir(), 'accord-e2e-'));
  const home = join(folder, 'home');
  const workspace = join(folder, 'workspace');
  cpSync(made, folder, { recursive: true });
  moveDevice(home, made, folder);
  const env = { ...process.env, ACCORD_HOME: home, ACCORD_WORKSPACE: workspace };
  const run = (args: readonly string[], more: Record<string, string> = {}): string =>
    execFileSync(process.execPath, [CLI, ...args], {
      env: { ...env, ...more },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const started: Launched[] = [];
  return {
    home,
    workspace,
    cli: (...args) => JSON.parse(run([...args, '--json'])),
    cliAt: (at, ...args) => JSON.parse(run([...args, '--json'], { ACCORD_AS_OF: at })),
    rewrite(kind, id, change) {
      const file = join(workspace, 'docs', kind, `${id}.json`);
      const data = JSON.parse(readFileSync(file, 'utf8')) as { schema: number; state: string };
      const doc = new Y.Doc();
      Y.applyUpdate(doc, Buffer.from(data.state, 'base64'));
      change(doc);
      const schema = Number(doc.getMap('meta').get('schema'));
      const state = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');
      writeFileSync(file, JSON.stringify({ ...data, schema, state }, null, 2));
    },
    async start(host, at) {
      const launched = await launch(host, { home, workspace, ...(at && { env: { ACCORD_AS_OF: at } }) });
      started.push(launched);
      await expect(launched.page.getByRole('navigation').first()).toBeVisible();
      return launched;
    },
    async end() {
      for (const each of started) await each.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Goes to a screen by its address, as a link would, until it is there: what is pressed next is pressed on it. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#${path}`);
  await expect(page.locator('#content')).toHaveAttribute('data-at', path.replace(/\?.*$/, ''));
}

/** Everything that was typed is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
}
