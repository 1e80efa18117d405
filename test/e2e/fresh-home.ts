import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { HostOption } from '../playwright.config';
import { type Launched, launch } from './hosts';
import { type WorkedExample, workedExample } from './worked-example';

/** What only a person knows; long enough for the key. */
export const PASSPHRASE = 'four words nobody guesses';

/** Accord on a machine that has never seen it. */
export interface FreshHome {
  readonly home: string;
  /** The user's own folder: new workspaces go below it. */
  readonly user: string;
  start(host: HostOption['host']): Promise<Launched>;
}

/** The fixtures of the shell's suites: a fresh home, and the worked example. */
export const test = base.extend<HostOption & { fresh: FreshHome; example: WorkedExample }>({
  host: ['browser', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern
  fresh: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'accord-fresh-'));
    const home = join(folder, 'home');
    const started: Launched[] = [];
    await use({
      home,
      user: folder,
      async start(host) {
        const launched = await launch(host, { home, env: { HOME: folder, USERPROFILE: folder } });
        started.push(launched);
        return launched;
      },
    });
    for (const each of started) await each.close();
    rmSync(folder, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern
  example: async ({}, use) => {
    const example = workedExample();
    await use(example);
    await example.end();
  },
});

/** Walks the three steps by keyboard alone, up to the choice of how to start. */
export async function sayWho(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.keyboard.type('Mara Lindt');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Marketing');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The other team')).toBeFocused();
  await page.keyboard.type('Sales');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How would you like to start?' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Start from a template' })).toBeFocused();
}

/** Makes an empty workspace in the page and lands on Home. */
export async function startEmpty(page: Page): Promise<void> {
  await sayWho(page);
  await page.getByRole('radio', { name: 'Start empty' }).check();
  const passphrase = page.getByLabel('A passphrase for your signature');
  if (await passphrase.isVisible()) {
    await passphrase.fill(PASSPHRASE);
    await page.getByLabel('The passphrase once more').fill(PASSPHRASE);
  }
  await page.getByRole('button', { name: 'Create the workspace' }).click();
  await expect(page.getByRole('heading', { name: 'A recovery file to keep' })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('heading', { name: 'Home', exact: true })).toBeVisible();
}
