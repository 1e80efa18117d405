import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Browser, chromium, type Page } from 'playwright-core';
import { electronPath } from '../../build/setup/electron.mjs';
import { findHeadless } from '../../build/setup/headless.mjs';
import { type RunningDouble, startDouble } from '../host/electron-double/driver';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** The built main module of the desktop program. */
export const MAIN = join(root, 'dist/electron/main.js');
const CLI = join(root, 'dist/electron/cli.js');

/** The same for every host, so that pictures and dates are. */
const PAGE = { locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 800 } };

export type HostName = 'browser' | 'double' | 'electron';

export interface LaunchOptions {
  /** `$ACCORD_HOME` of this run. */
  home: string;
  /** The workspace to open; without it the one that was open last, if any. */
  workspace?: string;
  env?: Record<string, string>;
}

/** Accord, running on one host. */
export interface Launched {
  readonly host: HostName;
  /** The window's page; another one after a restart, except in the browser host, whose page stays open. */
  readonly page: Page;
  /** The harness of the double, for menus, dialogs and what was opened outside; null on other hosts. */
  readonly double: RunningDouble | null;
  /** One more window; null where there is one only. */
  readonly openPage: (() => Promise<Page>) | null;
  /** Ends the application in good order. */
  close(): Promise<void>;
  /** kill −9. The browser host's page stays open and finds that the connection is lost. */
  kill(): Promise<void>;
  /** Starts again with the same home, after ending what still runs. */
  restart(): Promise<void>;
}

/** Starts the built application on a host and waits for its page. */
export function launch(host: HostName, options: LaunchOptions): Promise<Launched> {
  if (!existsSync(MAIN) && host !== 'browser') throw new Error(`${MAIN} is missing: build first`);
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing: build first`);
  return { browser: launchBrowser, double: launchDouble, electron: launchElectron }[host](options);
}

function environment({ home, workspace, env }: LaunchOptions): Record<string, string> {
  return { ACCORD_HOME: home, ...(workspace === undefined ? {} : { ACCORD_WORKSPACE: workspace }), ...env };
}

interface Serving {
  child: ChildProcess;
  address: string;
  exited: Promise<void>;
}

/** `accord serve`, until it has said its address. */
async function serve(options: LaunchOptions): Promise<Serving> {
  const child = spawn(process.execPath, [CLI, 'serve', '--no-open', '--json'], {
    env: { ...process.env, ...environment(options) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += String(data);
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      said += String(data);
      if (said.includes('\n')) resolve((JSON.parse(said) as { address: string }).address);
    });
    void exited.then(() => reject(new Error(`accord serve ended: ${errors}`)));
  });
  return { child, address: await address, exited };
}

let shared: Promise<Browser> | null = null;

/** One browser for all tests of this process: each has a context of its own. Playwright ends it with the process. */
function sharedBrowser(): Promise<Browser> {
  const executablePath = findHeadless();
  shared ??= chromium.launch({
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...(executablePath === null ? {} : { executablePath }),
  });
  return shared;
}

async function launchBrowser(options: LaunchOptions): Promise<Launched> {
  let serving = await serve(options);
  const context = await (await sharedBrowser()).newContext(PAGE);
  const page = await context.newPage();
  await page.goto(serving.address);
  const stop = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    serving.child.kill(signal);
    await serving.exited;
  };
  return {
    host: 'browser',
    page,
    double: null,
    async openPage() {
      // As the page does it: a fresh address, asked for with the key of its own session.
      const address = await page.evaluate(async () => {
        const key = window.sessionStorage.getItem('accord.session') ?? '';
        const response = await fetch('/window', {
          method: 'POST',
          headers: { authorization: `Bearer ${key}` },
        });
        return ((await response.json()) as { address: string }).address;
      });
      const second = await context.newPage();
      await second.goto(address);
      return second;
    },
    async close() {
      await stop('SIGTERM');
      await context.close();
    },
    kill: () => stop('SIGKILL'),
    async restart() {
      if (serving.child.exitCode === null && serving.child.signalCode === null) await stop('SIGTERM');
      serving = await serve(options);
    },
  };
}

async function launchDouble(options: LaunchOptions): Promise<Launched> {
  const start = async (): Promise<RunningDouble> => {
    const started = await startDouble(MAIN, environment(options));
    await started.page.setViewportSize(PAGE.viewport);
    return started;
  };
  let double = await start();
  const runs = (): boolean => double.process.exitCode === null && double.process.signalCode === null;
  return {
    host: 'double',
    get page() {
      return double.page;
    },
    get double() {
      return double;
    },
    openPage: null,
    async close() {
      if (runs()) await double.quit();
    },
    kill: () => double.kill(),
    async restart() {
      if (runs()) await double.quit();
      double = await start();
    },
  };
}

async function launchElectron(options: LaunchOptions): Promise<Launched> {
  const executablePath = electronPath(root);
  if (executablePath === null) throw new Error('The Electron runtime is not installed');
  const start = async () => {
    const env = { ...(process.env as Record<string, string>), ...environment(options) };
    const app = await _electron.launch({
      executablePath,
      args: [MAIN],
      env,
      locale: PAGE.locale,
      timezoneId: PAGE.timezoneId,
    });
    const page = await app.firstWindow();
    await page.setViewportSize(PAGE.viewport);
    return { app, page };
  };
  let running = await start();
  const runs = (): boolean =>
    running.app.process().exitCode === null && running.app.process().signalCode === null;
  return {
    host: 'electron',
    get page() {
      return running.page;
    },
    double: null,
    openPage: null,
    async close() {
      if (runs()) await running.app.close();
    },
    async kill() {
      running.app.process().kill('SIGKILL');
    },
    async restart() {
      if (runs()) await running.app.close();
      running = await start();
    },
  };
}
