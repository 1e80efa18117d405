import { expect } from '@playwright/test';
import { test } from './fresh-home';

const mod = process.platform === 'darwin' ? 'Meta' : 'Control';

test('G and a letter go, ? shows the sheet, Esc closes it and gives the focus back', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const { keyboard } = page;
  for (const [key, heading] of [
    ['p', 'Processes'],
    ['a', 'Agreements'],
    ['l', 'Leads'],
    ['e', 'People'],
    ['d', 'Definitions'],
    ['b', 'Playbooks'],
    ['s', 'Settings'],
    ['w', 'Workspaces'],
    ['h', 'Home'],
  ] as const) {
    await keyboard.press('g');
    await keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Home', exact: true }).focus();
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Home', exact: true })).toBeFocused();
});

test('the palette finds records by their words and runs actions', async ({ host, example }) => {
  const { page } = await example.start(host);
  await page.keyboard.press(`${mod}+k`);
  const field = page.getByRole('textbox', { name: 'Search, or type what you want to do' });
  await expect(field).toBeFocused();
  await page.keyboard.type('good fit');
  await expect(page.getByRole('button', { name: /^Good fit/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Word' })).toHaveValue('Good fit');
  await page.keyboard.press(`${mod}+k`);
  await page.keyboard.type('go to people');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.keyboard.press(`${mod}+k`);
  await page.keyboard.type('zzzzqqq');
  await expect(page.getByText('Nothing found for “zzzzqqq”.')).toBeVisible();
});

test('the palette does what the screen on view offers, and no longer once it is left', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const type = async (words: string) => {
    await page.keyboard.press(`${mod}+k`);
    await page.keyboard.type(words);
  };
  await type('lead hand-over');
  await page
    .getByRole('button', { name: /^Lead hand-over/ })
    .first()
    .click();
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
  await steps.first().waitFor();
  const before = await steps.count();
  await type('add a step');
  await page.keyboard.press('Enter');
  await expect(steps).toHaveCount(before + 1);
  await expect(page.getByRole('textbox', { name: `Step ${before + 1}` })).toBeFocused();
  await type('export');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Export', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await type('go to people');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await type('add a step');
  await expect(page.getByRole('textbox', { name: 'Search, or type what you want to do' })).toHaveValue(
    'add a step',
  );
  await expect(page.getByRole('button', { name: /^Add a step/ })).toHaveCount(0);
});

test('N offers what can be made, from a template too', async ({ host, example }) => {
  const { page } = await example.start(host);
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'New process' })).toBeFocused();
  await page.getByRole('button', { name: 'New definition' }).click();
  await expect(page.getByRole('textbox', { name: 'Word' })).toBeVisible();
  // Letters that are typed are text, not commands.
  await page.getByRole('textbox', { name: 'Word' }).fill('');
  await page.getByRole('textbox', { name: 'Word' }).pressSequentially('gn?');
  await expect(page.getByRole('textbox', { name: 'Word' })).toHaveValue('gn?');
  // Told once writing pauses.
  await expect(page.getByTestId('save-state').getByRole('status')).toHaveText('Saved');
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
});

test('whose hand holds the pen is changed in the strip, and everything follows', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const strip = page.getByRole('region', { name: 'Worked example' });
  await expect(strip).toBeVisible();
  const radios = strip.getByRole('radio');
  await expect(radios).toHaveCount(2);
  await expect(radios.first()).toBeChecked();
  await strip.getByText('Ben Okafor').click();
  await expect(radios.nth(1)).toBeChecked();
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  const row = page.getByRole('row', { name: /Ben Okafor/ }).first();
  await expect(row.getByText('you')).toBeVisible();
});

test('the sidebar collapses by choice and in a narrow window, and is remembered', async ({
  host,
  example,
}) => {
  const launched = await example.start(host);
  const { page } = launched;
  const sidebar = page.getByRole('complementary', { name: 'Sidebar' });
  await page.getByRole('button', { name: 'Collapse the sidebar' }).click();
  await expect.poll(async () => (await sidebar.boundingBox())?.width).toBe(56);
  await page.reload();
  await expect.poll(async () => (await sidebar.boundingBox())?.width).toBe(56);
  await expect(page.getByRole('link', { name: 'Agreements' })).toBeVisible();
  await page.getByRole('button', { name: 'Expand the sidebar' }).click();
  await expect.poll(async () => (await sidebar.boundingBox())?.width).toBe(240);
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(async () => (await sidebar.boundingBox())?.width).toBe(56);
});

test('an address that leads nowhere says so', async ({ host, example }) => {
  const { page } = await example.start(host);
  await page.evaluate(() => {
    window.location.hash = '#/nowhere';
  });
  await expect(page.getByText('There is nothing here')).toBeVisible();
  await page.getByRole('link', { name: 'Go to Home' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
});

test('a lost connection is told at the foot and mends itself', async ({ host, example }) => {
  test.skip(host !== 'browser', 'Only the browser host has a connection that can be lost.');
  const launched = await example.start(host);
  const { page } = launched;
  await launched.kill();
  await expect(page.getByTestId('save-state')).toContainText('Connection lost');
  // A screen that was not fetched yet is waited for; the one on view stays.
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByTestId('save-state')).toContainText('Connection lost');
  await launched.restart();
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved', { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible({ timeout: 30_000 });
});
