import { expect } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

test('each person stands with team, six words and whether they may sign', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/people');
  const members = example.cli('member', 'list') as { name: string; words: string | string[] }[];
  for (const { name, words } of members) {
    const row = page.getByRole('row', { name: new RegExp(name) }).first();
    const [first = ''] = Array.isArray(words) ? words : words.split(' ');
    await expect(row).toContainText(first);
  }
});

test('a person is added to the worked example and made a signatory', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Add a person…' }).click();
  await page.keyboard.type('Cara Voss');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const toggle = page.getByRole('switch', { name: /^Cara Voss may sign for/ });
  await expect(toggle).not.toBeChecked();
  await toggle.click({ force: true });
  await expect(toggle).toBeChecked();

  // Somebody of neither team: they sign for nobody, and what they may do stands in a table of their own.
  await page.getByRole('button', { name: 'Add a person…' }).click();
  await page.keyboard.type('Nora Lund');
  await page.getByRole('dialog').getByText('Neither team', { exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('switch')).toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /^Nora Lund/ })).toContainText('Signs for nobody');
  await expect(
    page.getByRole('checkbox', { name: 'Settle disputes: Arbiter of Neither team' }),
  ).toBeDisabled();
});

test('a role is made, named, held, removed and brought back', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/people');
  const names = page.getByRole('textbox', { name: 'Role', exact: true });
  await expect(names.first()).toBeVisible();
  const before = await names.count();
  await page.getByRole('button', { name: 'Add a role' }).click();
  await expect(names).toHaveCount(before + 1);
  await names.last().fill('Head of events');
  await saved(page);
  await page.getByRole('button', { name: 'Remove the role Head of events' }).click();
  await expect(names).toHaveCount(before);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveCount(before + 1);
  await expect(names.last()).toHaveValue('Head of events');
});

test('a team whose last signatory left gets another one from its people and the other team', async ({
  host,
  example,
}) => {
  test.setTimeout(180_000);
  const { page } = await example.start(host);
  await goTo(page, '/people');
  for (const name of ['Cara Voss', 'Dora Lind']) {
    await page.getByRole('button', { name: 'Add a person…' }).click();
    await page.keyboard.type(name);
    await page.getByRole('dialog').getByText('Sales', { exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  // Only the other team can let the last one go; from then on nobody signs for Sales.
  expect(example.cli('member', 'leave', 'ben-okafor', '--as', 'anna-berg')).toMatchObject({ state: 'left' });
  const vacant = page.getByRole('alert').filter({ hasText: 'Nobody signs for Sales any more' });
  await expect(vacant).toContainText('Two of its people and a signatory of Marketing');
  expect(await axeFindings(page, 'a team without a signatory')).toEqual([]);

  // The other team asks on the page, the two colleagues by the command line; one alone is not enough.
  await vacant.getByRole('button', { name: 'Let Cara Voss sign' }).click();
  await expect(vacant).toContainText('asked for by Anna Berg');
  expect(example.cli('member', 'appoint', 'cara-voss', '--as', 'dora-lind')).toMatchObject({
    state: 'active',
  });
  await expect(vacant).toContainText('asked for by Anna Berg and Dora Lind');
  await page.getByText('Cara Voss', { exact: true }).first().click();
  await vacant.getByRole('button', { name: 'Let Cara Voss sign' }).click();
  await expect(vacant).toHaveCount(0);
  await expect(page.getByRole('switch', { name: /^Cara Voss may sign for/ })).toBeChecked();
  const members = example.cli('member', 'list') as { id: string; signatory: boolean; state: string }[];
  expect(members.find(({ id }) => id === 'cara-voss')).toMatchObject({ signatory: true, state: 'active' });
  expect(members.find(({ id }) => id === 'ben-okafor')).toMatchObject({ state: 'left' });
  expect(example.cli('verify')).toEqual({ ok: true, problems: [] });
});
