import { test as base, expect, type Page } from '@playwright/test';
import type { HostOption } from '../playwright.config';
import { goTo, saved, type WorkedExample, workedExample } from './worked-example';

const test = base.extend<HostOption & { example: WorkedExample }>({
  host: ['browser', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern
  example: async ({}, use) => {
    const example = workedExample();
    await use(example);
    await example.end();
  },
});

const AGREEMENT = '/agreements/lead-agreement';

/** Changes the first target and waits until the draft is told apart from what is agreed. */
async function raiseTarget(page: Page): Promise<void> {
  await goTo(page, AGREEMENT);
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  const target = page.getByRole('textbox', { name: 'Target', exact: true });
  await target.fill('60');
  await target.blur();
  await saved(page);
  await expect(page.getByText('draft has 1 change')).toBeVisible();
}

async function propose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Propose the changes…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Propose for/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a changed draft is told apart, and declined with a reason that both see', async ({ host, example }) => {
  const { page } = await example.start(host);
  await raiseTarget(page);
  const panel = page.getByRole('tabpanel', { name: 'Sign-off' });
  await expect(panel.getByText('1 change since version 1')).toBeVisible();
  await expect(panel.getByText(/target 50 → 60 leads/)).toBeVisible();
  await propose(page);
  await page.getByText('Ben Okafor', { exact: true }).first().click();
  await panel.getByRole('button', { name: 'Decline…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Decline for/ }).click();
  await expect(dialog.getByText('Give a reason', { exact: false })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Sixty is more than we can call.');
  await dialog.getByRole('button', { name: /^Decline for/ }).click();
  await expect(panel.getByText('Sixty is more than we can call.')).toBeVisible();
  // The version in force stays in force.
  await expect(page.getByText('v1 In force').first()).toBeVisible();
});

test('a proposal is withdrawn by those who made it', async ({ host, example }) => {
  const { page } = await example.start(host);
  await raiseTarget(page);
  await propose(page);
  const panel = page.getByRole('tabpanel', { name: 'Sign-off' });
  await panel.getByRole('button', { name: 'Withdraw' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Withdraw for/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(panel.getByText('Withdrawn')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Propose the changes…' })).toBeVisible();
});
