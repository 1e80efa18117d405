import { expect } from '@playwright/test';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

test('the appearance changes at once and is remembered', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/settings');
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByText('Compact', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('a team’s mark changes everywhere', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/settings?tab=teams');
  await page.getByRole('textbox', { name: 'Mark', exact: true }).first().fill('MK');
  await saved(page);
  await expect(page.getByRole('region', { name: 'Worked example' })).toContainText('MK');
});

test('reasons are added and moved, a wrong link is refused where it is', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/settings?tab=leads');
  await page.getByRole('button', { name: 'Add a reason' }).click();
  await page.keyboard.type('Asked twice');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('button', { name: 'Move Asked twice up' }).click();
  const link = page.getByLabel('Link to a lead in the CRM');
  await link.fill('http://crm.example.com/1');
  await link.blur();
  await expect(page.getByText('a lead link starts with https:// and has {id} in it')).toBeVisible();
  await link.fill('https://crm.example.com/{id}');
  await link.blur();
  await expect(page.getByText('a lead link starts with https:// and has {id} in it')).toHaveCount(0);
  await saved(page);
});

test('hours that make no sense are not kept, holidays name the next ones', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/settings?tab=calendars');
  const end = page.getByLabel('Monday to').first();
  await end.fill('08:00');
  await end.blur();
  await expect(page.getByText('The end comes after the start')).toBeVisible();
  await page.getByLabel('Public holidays of').first().click();
  await page.getByRole('option', { name: 'Germany' }).click();
  await expect(page.getByText(/^Next: /).first()).toBeVisible();
});

test('the data is checked and found whole', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/settings?tab=data');
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText('Everything is as it should be.')).toBeVisible({ timeout: 30_000 });
});

test('the log can be read from Help', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/help');
  await page.getByRole('button', { name: 'Show the last lines' }).click();
  await expect(page.getByRole('region', { name: 'Log' }).last()).toBeVisible();
});
