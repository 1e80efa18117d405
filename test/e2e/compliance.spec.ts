import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';

test('findings are mended, taken back and waived by keyboard, and say who lives with them until when', async ({
  host,
  example,
}) => {
  const file = join(example.home, 'complaints.json');
  writeFileSync(file, JSON.stringify({ kind: 'process', title: 'Complaints' }));
  example.cli('put', file);
  const { page } = await example.start(host);
  await page.getByRole('link', { name: 'Findings', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  const owner = page.getByRole('link', { name: 'Complaints has no owner.' });
  await owner.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(owner).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('Name a person as owner.')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page, '/findings')).toEqual([]);
  }
  await owner.focus();
  await page.keyboard.press('m');
  await expect(owner).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(owner).toBeVisible();

  await owner.focus();
  await page.keyboard.press('w');
  await page.getByLabel('Why may it stay so?').fill('Nobody complains before May');
  await page.getByRole('button', { name: 'Sign the waiver' }).click();
  await expect(owner).toBeHidden();
  await page.getByText('Waived (1)').click();
  await expect(page.getByText(/Anna Berg sees to it until .*: Nobody complains before May/)).toBeVisible();
  await page.getByRole('button', { name: /^End the waiver: Complaints/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the waiver' }).click();
  await page.getByText('To mend').click();
  await expect(owner).toBeVisible();

  // The link leads to the place itself.
  await page.getByRole('link', { name: 'Complaints needs a purpose.' }).click();
  await expect(page.getByRole('textbox', { name: 'Purpose' })).toBeFocused();

  await page.keyboard.press('Escape');
  await page.evaluate("window.location.hash = '#/settings?tab=rules'");
  await page.getByText(/^8 of \d+ rules are on\./).waitFor();
  await page.getByRole('switch', { name: 'Nobody owns it: on' }).press('Space');
  await expect(page.getByText(/^7 of \d+ rules are on\./)).toBeVisible();
});
