import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

async function noFaults(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

test('a version is compared with the draft, opened as it was signed, and brought back', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/agreements/lead-agreement');
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  const target = page.getByRole('textbox', { name: 'Target', exact: true }).first();
  await target.fill('60');
  await target.blur();
  await saved(page);
  await page.getByRole('tab', { name: 'History' }).click();
  const panel = page.getByRole('tabpanel', { name: 'History' });
  await expect(panel.getByText('Version 1 took effect.')).toBeVisible();
  await expect(panel.getByText(/changed Leads handed over: target 50 → 60 leads/)).toBeVisible();
  await noFaults(page);
  await panel.getByRole('link', { name: 'Compare with the draft: Version 1' }).click();
  const main = page.getByRole('main');
  await expect(main.getByText('Leads handed over: target 50 → 60 leads')).toBeVisible();
  await main.getByText('Side by side').click();
  await expect(main.getByRole('region', { name: 'After' }).first()).toContainText('60 leads');
  await noFaults(page);
  await page.goBack();
  await panel.getByRole('link', { name: 'Version 1', exact: true }).click();
  await expect(main.getByText('As it will be kept')).toBeVisible();
  await noFaults(page);
  await main.getByRole('button', { name: 'Bring back as the draft' }).click();
  await expect(page.getByText('The draft says again what this version says.')).toBeVisible();
  await saved(page);
  await expect(page.getByText('draft has 1 change')).toHaveCount(0);
  await page.getByRole('heading', { name: 'Commitments' }).first().click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('draft has 1 change')).toBeVisible();
});
