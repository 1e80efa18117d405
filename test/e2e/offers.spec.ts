import { expect } from '@playwright/test';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

test('without a mouse: an offer is written, announced, known and judged, and a gap is asked for and answered', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const actAs = (name: string) => page.getByRole('radio', { name }).press('Space');
  await goTo(page, '/offers');
  await page.getByRole('button', { name: 'New offer' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name of the offer' }).fill('Security paper');
  const persona = page.getByRole('combobox', { name: 'For whom' });
  await persona.fill('Head of IT');
  await persona.press('Enter');
  const stage = page.getByRole('combobox', { name: 'Stage' });
  await stage.fill('Decision');
  await stage.press('Enter');
  const files = page.getByRole('region', { name: 'Files' }).locator('input[type=file]');
  await files.setInputFiles({ name: 'paper.txt', mimeType: 'text/plain', buffer: Buffer.from('All of it') });
  await expect(page.getByRole('link', { name: 'paper.txt' })).toBeVisible();
  await saved(page);
  await page.getByRole('button', { name: 'Announce…' }).press('Enter');
  await page.getByRole('textbox', { name: 'What they should know' }).fill('For their IT');
  await page.getByRole('button', { name: 'Announce to Sales' }).press('Enter');
  await expect(page.getByText('0 of 1 person knows it')).toBeVisible();

  await actAs('Ben Okafor');
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Look: Security paper' }).press('Enter');
  await page.getByRole('button', { name: 'I know it' }).press('Enter');
  await expect(page.getByText('1 of 1 person knows it')).toBeVisible();
  // One press each: how the prospect took it, and what the rep thinks.
  await page.getByRole('button', { name: 'Interested, 0 so far', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Interested, 1 so far', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Helps, 0 so far', exact: true }).press('Enter');
  await expect(page.getByRole('list', { name: 'What was said' }).getByRole('listitem')).toHaveCount(2);

  await goTo(page, '/offers?view=requests');
  await page.getByRole('button', { name: 'Ask for something' }).press('Enter');
  await page.getByRole('textbox', { name: 'What do you need?' }).fill('A checklist for the first talk');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'For whom' }).fill('Head of IT');
  await dialog.getByRole('combobox', { name: 'Stage' }).fill('Awareness');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).press('Enter');
  await page.getByRole('radio', { name: 'Coverage' }).press('Space');
  await expect(page.getByRole('link', { name: 'Asked for once' })).toBeVisible();

  await actAs('Anna Berg');
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Answer: A checklist for the first talk' }).press('Enter');
  await page.getByRole('button', { name: 'Answer: A checklist for the first talk' }).press('Enter');
  await page.getByRole('textbox', { name: 'Or why there will be none' }).fill('It is in the paper');
  await page.getByRole('button', { name: 'Answer', exact: true }).press('Enter');
  await expect(page.getByText('Turned down')).toBeVisible();
});
