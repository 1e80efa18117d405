import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { PASSPHRASE, sayWho, startEmpty, test } from './fresh-home';

test('three steps by keyboard end in a workspace with process and agreement', async ({ host, fresh }) => {
  const { page } = await fresh.start(host);
  const began = Date.now();
  await sayWho(page);
  if (await page.getByLabel('A passphrase for your signature').isVisible()) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSPHRASE);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'A recovery file to keep' })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(
    page.getByRole('heading', { name: 'From a hand-over to a promise that is kept' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Document the hand-over · Done' })).toBeVisible();
  await expect(page.getByText('There is no recovery file yet.', { exact: false })).toBeVisible();
  // "Under a minute", with the key's passphrase hardened on a busy machine.
  expect(Date.now() - began).toBeLessThan(60_000);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('link', { name: /agreement/i }).first()).toBeVisible();
});

test('the recovery file is handed over, and Home no longer reminds', async ({ host, fresh }) => {
  test.skip(host !== 'browser', 'The browser takes downloads; a desktop window asks where to save.');
  const { page } = await fresh.start(host);
  await sayWho(page);
  await page.getByLabel('A passphrase for your signature').fill(PASSPHRASE);
  await page.getByLabel('The passphrase once more').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the recovery file' }).click({ timeout: 30_000 });
  expect((await download).suggestedFilename()).toMatch(/^accord-recovery-.*\.json$/);
  await page.getByRole('button', { name: 'Go to the workspace' }).click();
  await expect(page.getByRole('heading', { name: 'Home', exact: true })).toBeVisible();
  await expect(page.getByText('There is no recovery file yet.', { exact: false })).toHaveCount(0);
});

test('what is missing or wrong is said where it is', async ({ host, fresh }) => {
  const { page } = await fresh.start(host);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('A name is needed')).toBeVisible();
  await expect(page.getByText('A team is needed')).toBeVisible();
  await page.getByLabel('Your name').fill('Mara');
  await page.getByLabel('Your team').fill('Sales');
  await page.keyboard.press('Enter');
  await page.getByLabel('The other team').fill('sales ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Name another team than your own')).toBeVisible();
});

test('the worked example opens, and another device folder is not needed', async ({ host, fresh }) => {
  const { page } = await fresh.start(host);
  await sayWho(page);
  await page.getByRole('radio', { name: 'Open the worked example' }).check();
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await expect(page.getByText('Worked example: both teams sign on this device.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('heading', { name: 'Waiting for me' })).toBeVisible();
});

test('an empty workspace shows the path and remembers itself', async ({ host, fresh }) => {
  const launched = await fresh.start(host);
  await startEmpty(launched.page);
  await expect(launched.page.getByRole('button', { name: 'Write the process' })).toBeVisible();
  await expect(launched.page.getByRole('heading', { name: 'Waiting for me' })).toHaveCount(0);
  await launched.page.getByRole('button', { name: /^Workspace: / }).click();
  const dir = await launched.page.getByRole('menu').locator('.mantine-Menu-label').first().textContent();
  expect(existsSync(join(dir ?? '', 'accord.json')) || existsSync(join(dir ?? '', 'docs'))).toBe(true);
});
