import { expect, type Page } from '@playwright/test';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

/** Something of the worked example is on the screen, so the contract answered. */
const shown = (page: Page) => expect(page.getByText('Lead hand-over').first()).toBeVisible();

/** Violations of the page's policy and errors of its scripts. */
function complaints(page: Page): string[] {
  const list: string[] = [];
  page.on('pageerror', (error) => list.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) list.push(message.text());
  });
  return list;
}

test('the real page runs under its policy and finds back after a kill', async ({ host, example }) => {
  const app = await example.start(host);
  const heard = complaints(app.page);
  await app.page.reload();
  await shown(app.page);
  await app.kill();
  await app.restart();
  await shown(app.page);
  expect(heard).toEqual([]);
});

test('another window shows the same workspace', async ({ host, example }) => {
  const app = await example.start(host);
  test.skip(app.openPage === null, 'This host has one window');
  const second = await app.openPage?.();
  if (second) await shown(second);
});

test('the menu reaches the page', async ({ host, example }) => {
  test.skip(host !== 'double', 'Only the double’s menu can be chosen from a test');
  const app = await example.start(host);
  await shown(app.page);
  expect(await app.double?.command('menu', 'Settings…')).toBe(true);
  await expect(app.page.getByRole('heading', { name: 'Settings' })).toBeVisible();

  await goTo(app.page, '/processes/lead-hand-over');
  const title = app.page.getByRole('textbox', { name: 'Title' });
  const before = await title.inputValue();
  await title.fill(`${before}, again`);
  await saved(app.page);
  await app.double?.command('menu', 'Undo');
  await expect(title).toHaveValue(before);
  await app.double?.command('menu', 'Redo');
  await expect(title).toHaveValue(`${before}, again`);
});
