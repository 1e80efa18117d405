import { test as base, expect } from '@playwright/test';
import type { HostOption } from '../playwright.config';
import { goTo, type WorkedExample, workedExample } from './worked-example';

const test = base.extend<HostOption & { example: WorkedExample }>({
  host: ['browser', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern
  example: async ({}, use) => {
    const example = workedExample();
    await use(example);
    await example.end();
  },
});

test('a missed week opens its leads, by mouse and by keyboard', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/agreements/lead-agreement');
  const card = page.getByRole('article', { name: 'Leads handed over' });
  await card
    .getByRole('link', { name: /: missed\./ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Week of/ })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Leads of this period' });
  await grid.focus();
  const first = await grid.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(grid).not.toHaveAttribute('aria-activedescendant', first ?? '');
});

test('the table behind the chart says the same in words', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/agreements/lead-agreement');
  const card = page.getByRole('article', { name: 'Leads handed over' });
  await card.getByRole('button', { name: 'Figures' }).click();
  await expect(card.getByRole('img', { name: /measured figure of each period/ })).toBeVisible();
  await card.getByText('Table', { exact: true }).click();
  await expect(card.getByRole('columnheader', { name: 'Verdict' })).toBeVisible();
  expect(await card.getByRole('row').count()).toBe(13);
});
