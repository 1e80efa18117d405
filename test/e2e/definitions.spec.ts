import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

interface Shown {
  match: string;
}

test('a word is tried on leads, changed, added, and linked where it is typed', async ({ host, example }) => {
  const app = await example.start(host);
  const { page } = app;

  // The glossary: what is there, where it is used, and words to begin with.
  await goTo(page, '/definitions');
  const goodFit = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Good fit' }) });
  await expect(goodFit).toContainText('In force');
  await expect(goodFit).toContainText('2 records');
  await page.getByRole('button', { name: 'Add starter words' }).click();
  const dialog = page.getByRole('dialog', { name: 'Starter words' });
  await expect(dialog.getByRole('checkbox', { name: /^Good fit \(already here\)/ })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /^Marketing qualified lead/ }).check();
  await dialog.getByRole('checkbox', { name: /^Hand-over/ }).check();
  await dialog.getByRole('button', { name: 'Add 2 words' }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByRole('textbox', { name: 'Find a word' }).fill('mql');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Find a word' }).fill('');

  // Its criteria on last week's leads.
  await page.getByRole('link', { name: 'Good fit' }).click();
  const result = page.getByRole('status').filter({ hasText: 'of 50 leads fit' });
  await expect(result).toContainText('Handed over');
  const before = Number(/^(\d+) of 50/.exec((await result.textContent()) ?? '')?.[1]);
  expect(before).toBeGreaterThan(20);
  const size = page.getByRole('textbox', { name: 'Value' }).first();
  await size.fill('100000');
  await size.blur();
  await expect(result).toHaveText(/^0 of 50 leads fit/);
  await page.getByRole('button', { name: /leads that do not fit/ }).click();
  const others = page.getByRole('table', { name: /leads that do not fit/ });
  await expect(others.getByRole('row')).toHaveCount(51);
  const lead = (await others.getByRole('row').nth(1).getByRole('cell').first().textContent()) ?? '';
  await page.getByRole('textbox', { name: 'Check one lead' }).fill(lead);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `${lead} does not fit.` })).toBeVisible();
  await expect(page.getByRole('table', { name: `What ${lead} says` })).toContainText('Failed');
  await page.getByRole('radiogroup', { name: 'How many must hold' }).getByText('Any of these').click();
  await expect(result).toHaveText(/^50 of 50 leads fit/);

  // What a change touches, and who keeps the old meaning.
  const used = page.getByRole('region', { name: 'Where it is used' });
  await expect(used).toContainText('touches 2 records');
  await expect(used).toContainText('this draft differs in 2 places');
  await expect(used.getByRole('link', { name: 'Lead agreement, version 1' })).toBeVisible();
  await saved(page);
  expect((example.cli('show', 'good-fit') as Shown).match).toBe('any');

  // A defined word in a text: its meaning, and the offer to link it, by keys alone.
  const { id } = example.cli('new', 'process', '--title', 'A text') as { id: string };
  await goTo(page, `/processes/${id}`);
  await page.getByRole('textbox', { name: 'Text', exact: true }).click();
  await page.keyboard.type('We look at every MQL');
  const card = page.getByRole('group', { name: 'What “Marketing qualified lead” means' });
  await expect(card).toContainText('shows it is looking now');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.type(' on Monday');
  for (let step = 0; step < ' on Monday'.length; step++) await page.keyboard.press('ArrowLeft');
  await expect(card).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('link', { name: 'MQL' })).toHaveAttribute(
    'href',
    'accord:record/marketing-qualified-lead',
  );
  await saved(page);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('textbox', { name: 'Word', exact: true })).toHaveValue(
    'Marketing qualified lead',
  );
  await expect(page.getByRole('region', { name: 'Where it is used' })).toContainText('A text');

  // Where it is read, the word says what it means, and leads there.
  const file = join(example.home, 'playbook.json');
  writeFileSync(
    file,
    JSON.stringify({
      id: 'to-read',
      kind: 'playbook',
      title: 'To read',
      chapters: [{ id: 'one', record: id }],
    }),
  );
  example.cli('put', file);
  await goTo(page, '/playbooks/to-read/read');
  const word = page.getByRole('main').getByRole('link', { name: 'MQL' });
  await word.focus();
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText('shows it is looking now');
  await expect(word).toHaveAccessibleDescription(/Marketing qualified lead/);
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).first().hover();
  await word.hover();
  await expect(tip).toBeVisible();
  await word.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Word', exact: true })).toHaveValue(
    'Marketing qualified lead',
  );
  await app.close();
});
