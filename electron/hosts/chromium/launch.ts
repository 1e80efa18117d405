import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { HostError } from '../host';
import { quietSwitches } from './find';
import { type CdpPipe, createCdpPipe } from './pipe';

/** Longer than a cold start on a slow, busy machine. */
const START_MS = 30_000;

export interface HeadlessBrowser {
  readonly cdp: CdpPipe;
  readonly running: boolean;
  close(): Promise<void>;
}

/**
 * Starts a headless browser with a throw-away profile, steered over a pipe and cut off from every network.
 * @param path of the program
 * @throws HostError `UNAVAILABLE` when it does not start
 */
export async function launchHeadless(path: string): Promise<HeadlessBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'accord-print-'));
  const child = spawn(
    path,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-extensions',
      '--hide-scrollbars',
      '--mute-audio',
      // No name resolves, so that nothing in a document can reach out.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...quietSwitches(),
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = end(child).then(() => removeProfile(profile));
  const cdp = createCdpPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const close = async (): Promise<void> => {
    // Asked first, so that it removes its own helpers; killed when it does not listen.
    const asked = cdp.send('Browser.close').catch(() => {});
    const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
    await Promise.all([asked, ended]);
    clearTimeout(timer);
  };
  try {
    await Promise.race([cdp.send('Browser.getVersion'), failed(child), timeout(START_MS)]);
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    const detail = error instanceof Error ? error.message : String(error);
    throw new HostError('UNAVAILABLE', `The browser for printing did not start (${path}): ${detail}`);
  }
  return {
    cdp,
    get running() {
      return child.exitCode === null && child.signalCode === null;
    },
    close,
  };
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

function failed(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => child.once('error', reject));
}

function timeout(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms).unref();
  });
}

function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  } catch {
    // A helper that ends a moment later may still hold a file; the system empties its temporary folder.
  }
}
