import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Longer than building nothing and opening a browser ever takes. */
const OPEN_MS = 30_000;

export interface RunningDouble {
  /** The window's page. */
  readonly page: Page;
  readonly process: ChildProcess;
  /** What the process wrote to standard error. */
  errors(): string;
  /** Asks the harness inside the process. */
  command<T = unknown>(name: string, argument?: unknown): Promise<T>;
  /** Quits as the menu would; resolves to the exit code. */
  quit(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts a built main.js under the double, without waiting for a window. */
export function spawnDouble(
  main: string,
  env: Record<string, string> = {},
  args: readonly string[] = [],
): {
  child: ChildProcess;
  errors: () => string;
  exited: Promise<number | null>;
  command: RunningDouble['command'];
} {
  const child = spawn(process.execPath, ['--import', here('register.mjs'), here('run.mjs'), main, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += String(data);
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let last = 0;
  const command = <T>(name: string, argument?: unknown): Promise<T> => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      const heard = (message: { id: number; result: T; error?: string }): void => {
        if (message.id !== id) return;
        child.off('message', heard);
        if (message.error === undefined) resolve(message.result);
        else reject(new Error(message.error));
      };
      child.on('message', heard);
      void exited.then((code) => reject(new Error(`The process ended with ${code}: ${errors}`)));
      child.send({ id, command: name, argument }, (error) => error && reject(error));
    });
  };
  return { child, errors: () => errors, exited, command };
}

/**
 * Starts a built main.js under the double and waits for its window.
 * @param main absolute path of the built main module
 * @param env added to this process's own
 */
export async function startDouble(main: string, env: Record<string, string> = {}): Promise<RunningDouble> {
  const { child, errors, exited, command } = spawnDouble(main, env);
  let browser: Browser;
  let page: Page;
  try {
    browser = await chromium.connectOverCDP(await command<string>('endpoint'));
    page = await windowPage(browser);
    // What a page that does not want to go is told is the double's to say.
    page.on('dialog', (asked) => {
      if (asked.type() !== 'beforeunload') void asked.dismiss().catch(() => {});
    });
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`No window came up. ${error instanceof Error ? error.message : error}\n${errors()}`);
  }
  const leave = async (): Promise<void> => {
    await browser.close().catch(() => {});
  };
  return {
    page,
    process: child,
    errors,
    command,
    async quit() {
      if (child.connected) await command('quit').catch(() => {});
      const code = await exited;
      await leave();
      return code;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
      await leave();
    },
  };
}

/** The page that shows the application: others print or are blank. */
export async function windowPage(browser: Browser): Promise<Page> {
  const until = Date.now() + OPEN_MS;
  for (;;) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => candidate.url().startsWith('https://app.accord.invalid'));
    if (page) return page;
    if (Date.now() > until) throw new Error(`Only ${pages.map((candidate) => candidate.url()).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
