import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath, quietSwitches } from '../chromium/find';
import { HostError } from '../host';

/** A start that fails does so at once; a browser that still runs by then shows the window. */
const STARTED_MS = 400;

export interface AppWindow {
  /** When the browser with this profile has ended. */
  exited: Promise<void>;
  close(): Promise<void>;
}

/** True where a window can be shown at all. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/**
 * Opens an address as an app window: no tabs, no address bar, and a profile of its own, so that the user's
 * extensions, history and sign-ins stay out of Accord and Accord out of them.
 *
 * @param home this device's own folder, where the profile lies
 * @throws HostError `UNAVAILABLE`
 */
export async function openAppWindow(options: {
  address: string;
  home: string;
  browser?: string;
}): Promise<AppWindow> {
  if (!hasDisplay()) throw new HostError('UNAVAILABLE', 'There is no display to open a window on.');
  const profile = join(options.home, 'browser-profile');
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const path = browserPath(options.browser);
  const child = spawn(
    path,
    [`--app=${options.address}`, `--user-data-dir=${profile}`, '--window-size=1280,860', ...quietSwitches()],
    { stdio: 'ignore' },
  );
  let failure: Error | null = null;
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      if (code) failure = new Error(`it ended with code ${code}`);
      resolve();
    });
    child.once('error', (error) => {
      failure = error;
      resolve();
    });
  });
  await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, STARTED_MS))]);
  // A browser that already runs with this profile takes the window over: then it ended, and well.
  const failed = failure as Error | null;
  if (failed)
    throw new HostError('UNAVAILABLE', `The browser did not open a window (${path}): ${failed.message}`);
  return {
    exited,
    async close() {
      if (child.exitCode === null && child.signalCode === null) child.kill();
      await exited;
    },
  };
}
