import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { spawnDouble } from '../host/electron-double/driver';
import { test } from './fresh-home';
import { MAIN } from './hosts';
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

/** Who follows a link or opens a file starts the program again; it hands that over, and ends. */
async function handOver(home: string, what: string): Promise<void> {
  const second = spawnDouble(MAIN, { ACCORD_HOME: home }, [what]);
  expect(await second.exited).toBe(0);
}

test('the menu and what the system hands over reach the page', async ({ host, example }) => {
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

  const [genesis = ''] = readdirSync(join(example.workspace, 'acts'))
    .filter((file) => readFileSync(join(example.workspace, 'acts', file), 'utf8').includes('"genesis"'))
    .map((file) => file.replace('.json', ''));
  await handOver(example.home, `accord://open/agreements/lead-agreement?in=${genesis}`);
  await expect(app.page.locator('#content')).toHaveAttribute('data-at', '/agreements/lead-agreement');
  await handOver(example.home, `accord://open/processes/lead-hand-over?in=${'0'.repeat(64)}`);
  await expect(app.page.getByText('That link leads to another workspace')).toBeVisible();
  await expect(app.page.locator('#content')).toHaveAttribute('data-at', '/agreements/lead-agreement');
});

test('a bundle that is opened is asked about, and taken in only when that is said', async ({
  host,
  example,
}) => {
  test.skip(host !== 'double', 'Only under the double does a test start the program again');
  const app = await example.start(host);
  await shown(app.page);
  const bundle = join(example.home, 'for anna.accord-bundle');
  example.cli('bundle', 'export', bundle);
  const dialog = app.page.getByRole('dialog', { name: 'Take in a bundle' });
  await handOver(example.home, bundle);
  await expect(dialog.getByText('“for anna.accord-bundle” is a bundle')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(dialog).toBeHidden();
  await handOver(example.home, bundle);
  await dialog.getByRole('button', { name: 'Take it in' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('There was nothing in it that is not here already.');
  await dialog.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(dialog).toBeHidden();
});
