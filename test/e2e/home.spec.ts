import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fresh-home';
import { goTo } from './worked-example';

test('Home tells the four causes in a sentence each, with a next action that leads there', async ({
  host,
  example,
}) => {
  // The day it was made for: what waits depends on the day.
  const { page } = await example.start(host, '2026-05-03');
  for (const cause of ['Process', 'Communication', 'Resources', 'Expectations']) {
    await expect(
      page.getByRole('article').filter({ has: page.getByRole('heading', { name: cause }) }),
    ).toBeVisible();
  }
  await expect(page.getByText('Nothing waits for you.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
  await page.getByRole('link', { name: 'See processes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Processes' })).toBeVisible();

  // Whoever is new is led around, as long as they like.
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Look back on a quarter' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Review of Q1 2026' })).toBeVisible();
  await goTo(page, '/');
  await page.getByRole('button', { name: 'Hide the tour' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Look back on a quarter' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Open the Monday meeting' })).toBeVisible();
});

test('a proposal waits for the other team, with its verb', async ({ host, example }) => {
  // A change makes a draft that can be proposed again.
  const shown = example.cli('show', 'lead-hand-over') as {
    view?: { steps: { id: string; title: string }[] };
  };
  expect(shown).toBeTruthy();
  example.cli('new', 'definition', '--title', 'Sales accepted lead');
  const made = (example.cli('list', '--kind', 'definition') as { id: string; title: string }[]).find(
    ({ title }) => title === 'Sales accepted lead',
  );
  expect(made).toBeDefined();
  const members = example.cli('member', 'list') as { id: string; name: string }[];
  const [anna, ben] = members;
  example.cli('propose', made?.id ?? '', '--as', anna?.id ?? '');
  const { page } = await example.start(host);
  await expect(page.getByRole('heading', { name: 'Waiting for me' })).toBeVisible();
  const line = page.getByRole('listitem').filter({ hasText: 'Sales accepted lead' }).first();
  await expect(line).toBeVisible();
  await page
    .getByText(ben?.name ?? '', { exact: true })
    .first()
    .click();
  const sign = page.getByRole('link', { name: 'Sign: Sales accepted lead' });
  await expect(sign).toBeVisible();
  await sign.click();
  await expect(page).toHaveURL(/\/sign\//);
});

test('much that waits is folded by kind, and what changed is new only once', async ({ host, example }) => {
  const file = join(example.home, 'much.json');
  const actions = Array.from({ length: 40 }, (_, at) => ({
    ...{ id: `a${at}`, title: `Action ${at}`, owner: 'anna-berg', from: '2026-01-05' },
    due: at === 30 ? '2026-01-09' : '2026-02-09',
  }));
  writeFileSync(file, JSON.stringify({ id: 'much', kind: 'touchpoint', title: 'Much to do', actions }));
  example.cli('put', file);
  const launched = await example.start(host);
  const { page } = launched;
  const waiting = page.getByRole('region', { name: 'Waiting for me' });
  const toDo = waiting.getByRole('link', { name: 'Do it: Much to do' });
  await expect(toDo).toHaveCount(7);
  await expect(waiting.getByRole('listitem').first()).toContainText('Action 30');
  await waiting.getByRole('button', { name: /^Show all \d+$/ }).press('Enter');
  await expect(toDo).toHaveCount(40);
  await page.keyboard.press('ArrowUp');
  await expect(toDo.nth(6)).toBeFocused();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
  await expect(toDo.nth(7)).toBeFocused();
  await waiting.getByRole('button', { name: /^Actions to do/ }).press('Enter');
  await expect(toDo).toHaveCount(7);

  await expect(page.getByText(/brought in/).first()).toBeVisible();
  // A visit counts once somebody could have read it.
  await page.waitForTimeout(3200);
  await goTo(page, '/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await goTo(page, '/');
  await expect(page.getByText('Nothing changed since your last visit.')).toBeVisible();
});
