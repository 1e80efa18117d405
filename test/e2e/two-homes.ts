import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { PASSPHRASE } from './fresh-home';
import { type Launched, launch } from './hosts';

const CLI = fileURLToPath(new URL('../../dist/electron/cli.js', import.meta.url));

/** One person's device: a home of its own, and nothing common with the others but the shared folder. */
export class Device {
  readonly home: string;
  readonly workspace: string;
  readonly key: string;
  private readonly user: string;
  private launched: Launched | null = null;

  constructor(root: string, name: string) {
    this.user = join(root, name);
    this.home = join(this.user, 'home');
    this.workspace = join(this.user, 'workspace');
    this.key = join(this.user, 'passphrase');
    mkdirSync(this.workspace, { recursive: true });
    writeFileSync(this.key, PASSPHRASE);
  }

  /** Runs the command line on the workspace and reads what it prints. */
  cli<T>(...args: string[]): T {
    const env = { ...process.env, ACCORD_HOME: this.home, ACCORD_WORKSPACE: this.workspace };
    const text = execFileSync(process.execPath, [CLI, ...args, '--json'], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(text) as T;
  }

  put(view: Record<string, unknown>): void {
    const file = join(this.user, 'view.json');
    writeFileSync(file, JSON.stringify(view));
    this.cli('put', file);
  }

  /** Opens the page: of the workspace, or of a device that has none yet. */
  async start(fresh = false): Promise<Page> {
    this.launched = await launch('browser', {
      home: this.home,
      ...(fresh ? {} : { workspace: this.workspace }),
      env: { HOME: this.user, USERPROFILE: this.user },
    });
    const { page } = this.launched;
    // The address carries the token until the page has taken it.
    if (!fresh) await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible();
    return page;
  }

  async close(): Promise<void> {
    await this.launched?.close();
    this.launched = null;
  }
}

export interface TwoHomes {
  readonly folder: string;
  device(name: string): Device;
  end(): Promise<void>;
}

/** A folder that devices share, and the devices. */
export function twoHomes(): TwoHomes {
  const root = mkdtempSync(join(tmpdir(), 'accord-two-'));
  const folder = join(root, 'shared');
  mkdirSync(folder);
  const devices: Device[] = [];
  return {
    folder,
    device(name) {
      const device = new Device(root, name);
      devices.push(device);
      return device;
    },
    async end() {
      for (const device of devices) await device.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Chooses a folder in the page's own dialog, by its path. */
export async function pickFolder(page: Page, folder: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Choose a folder' });
  const path = dialog.getByRole('textbox', { name: 'Folder', exact: true });
  await expect(path).not.toHaveValue('');
  // Without looking into it first: what is typed is what is chosen.
  await path.fill(folder);
  await dialog.getByRole('button', { name: 'Choose this folder' }).click();
  await expect(dialog).toHaveCount(0);
}
