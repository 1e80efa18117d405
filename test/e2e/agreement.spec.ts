import { expect } from '@playwright/test';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

test('commitments are moved by keyboard, removed, and brought back', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/agreements/lead-agreement');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(4);
  const names = () => cards.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  const before = await names();
  await page.getByRole('button', { name: `Move “${before[1]}”: arrow up or down` }).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(names).toEqual([before[1], before[0], before[2], before[3]]);
  await page.getByRole('button', { name: `More for “${before[2]}”` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(cards).toHaveCount(3);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual([before[1], before[0], before[2], before[3]]);
  await saved(page);
});

test('what a promise would have meant is seen before it is written', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/agreements/lead-agreement');
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  const trial = page.getByRole('region', { name: 'Tried on your leads' });
  await expect(trial.getByRole('status')).toHaveText(
    /^It would have been kept in \d+ of the last 12 weeks\.$/,
  );
  await trial.getByRole('textbox', { name: 'Target', exact: true }).fill('30');
  await page.keyboard.press('Tab');
  const row = trial.getByRole('row', { name: /^What if: at least 30/ });
  await expect(row.getByRole('cell').first()).toHaveText('12 of 12');
  const sentence = page.getByRole('article', { name: 'Leads handed over' }).getByText(/hands over at least/);
  await expect(sentence).toContainText('at least 50 leads');
  await trial.getByRole('button', { name: 'Write this down' }).click();
  await expect(sentence).toContainText('at least 30 leads');
  await saved(page);
});

test('a wrong figure and a rule that never comes are named at their field', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/agreements/lead-agreement');
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  const target = page.getByRole('textbox', { name: 'Target', exact: true }).first();
  await target.fill('-1');
  await target.blur();
  await expect(page.getByText('Target must not be negative')).toBeVisible();
  await page.getByRole('button', { name: /^More: segment/ }).click();
  const rule = page.getByRole('textbox', { name: 'Recurrence rule' });
  await rule.fill('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30');
  await rule.blur();
  await expect(page.getByText(/never occurs/).first()).toBeVisible();
});
