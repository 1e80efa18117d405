import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { goTo, saved, type WorkedExample } from './worked-example';

const mod = process.platform === 'darwin' ? 'Meta' : 'Control';

/** The draft as it stands was last touched an hour ago. */
function leaveForAnHour({ workspace }: WorkedExample, kind: string, id: string): void {
  const file = join(workspace, 'docs', kind, `${id}.json`);
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...data, updatedAt: new Date(Date.now() - 3_600_000).toISOString() }));
}

async function axeFindsNothing(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

test('everything is found, filed, brought back and undone', async ({ host, example }) => {
  example.cli('new', 'process', '--title', 'Old way of handing over');
  example.cli('new', 'process', '--title', 'Another old way');
  leaveForAnHour(example, 'process', 'lead-hand-over');
  const { page } = await example.start(host);
  const { keyboard } = page;
  const results = page.getByRole('list', { name: 'Results' });
  const rows = results.getByRole('link');

  await test.step('the palette finds by what is written, and leads to all results', async () => {
    await keyboard.press(`${mod}+k`);
    await expect(page.getByRole('textbox', { name: 'Search, or type what you want to do' })).toBeFocused();
    await keyboard.type('old way');
    await page.getByRole('button', { name: 'All results for “old way”' }).click();
    await expect(page.getByRole('heading', { name: 'Search', exact: true })).toBeVisible();
    await expect(rows).toHaveCount(2);
    await axeFindsNothing(page);
  });

  await test.step('filters narrow, by keyboard', async () => {
    await page.getByRole('textbox', { name: 'Search everything' }).fill('lead');
    await expect(rows.first()).toContainText('Lead');
    await page.getByRole('combobox', { name: 'Status' }).focus();
    await page.getByRole('combobox', { name: 'Status' }).selectOption('In force');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Agreement');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('Lead agreement');
    await page.getByRole('button', { name: 'Take all filters away' }).click();
  });

  await test.step('several are selected by keyboard and tagged; what binds is not archived', async () => {
    const words = page.getByRole('textbox', { name: 'Search everything' });
    await words.fill('old way');
    await expect(rows).toHaveCount(2);
    await words.press('ArrowDown');
    await expect(rows.first()).toBeFocused();
    await keyboard.press('x');
    await keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('status').filter({ hasText: '2 selected' })).toBeVisible();
    await axeFindsNothing(page);
    await page.getByRole('button', { name: 'Add a tag' }).click();
    await expect(page.getByRole('textbox', { name: 'Add a tag' })).toBeFocused();
    await keyboard.type('Past');
    await keyboard.press('Enter');
    await expect(rows.first()).toContainText('#past');
    await page.getByRole('combobox', { name: 'Tag' }).selectOption('past');
    await words.fill('');
    await expect(rows).toHaveCount(2);
  });

  await test.step('the archive hides from both lists and search, and gives back', async () => {
    await rows.first().focus();
    await keyboard.press('x');
    await page.getByRole('button', { name: 'Archive', exact: true }).click();
    await expect(rows).toHaveCount(1);
    await page.getByRole('checkbox', { name: 'With archived' }).check();
    await expect(rows).toHaveCount(2);
    await rows.filter({ hasText: 'Archived' }).click();
    await page.getByRole('button', { name: 'Bring back from the archive' }).click();
    await expect(page.getByText('This record is in the archive')).toHaveCount(0);
  });

  await test.step('the trash gives back, and a deletion for good is undone', async () => {
    await goTo(page, '/search?tag=past');
    await expect(rows).toHaveCount(2);
    await rows.first().focus();
    await keyboard.press(`${mod}+a`);
    await page.getByRole('button', { name: 'Move to the trash' }).click();
    await expect(rows).toHaveCount(0);
    await goTo(page, '/trash');
    const removed = page.getByRole('table', { name: 'Removed records' }).getByRole('row');
    await expect(removed).toHaveCount(2);
    await expect(removed.first()).toContainText('30 days left');
    await axeFindsNothing(page);
    await page.getByRole('button', { name: 'Delete Old way of handing over for good' }).click();
    await expect(removed).toHaveCount(1);
    const told = page.getByRole('alert').filter({ hasText: '1 record deleted for good.' });
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect(removed).toHaveCount(2);
    await page.getByRole('button', { name: 'Bring back Another old way' }).click();
    await expect(removed).toHaveCount(1);
    expect(example.cli('list', '--kind', 'process')).toHaveLength(2);
  });

  await test.step('the lists of processes and of words select and file by the same keys', async () => {
    await goTo(page, '/processes');
    const processes = page.getByRole('list', { name: 'Processes' }).getByRole('link');
    await expect(processes).toHaveCount(2);
    await processes.filter({ hasText: 'Another old way' }).focus();
    await keyboard.press('x');
    await axeFindsNothing(page);
    await page.getByRole('button', { name: 'Archive', exact: true }).click();
    await expect(processes).toHaveCount(1);
    await goTo(page, '/definitions');
    const word = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Good fit' }) });
    await word.getByRole('link').focus();
    await keyboard.press('x');
    await expect(word.getByRole('checkbox')).toBeChecked();
    await expect(page.getByRole('toolbar', { name: 'Do with what is selected' })).toBeVisible();
    await axeFindsNothing(page);
    await keyboard.press('Escape');
    await expect(page.getByRole('toolbar', { name: 'Do with what is selected' })).toHaveCount(0);
  });

  await test.step('a favourite is in the sidebar, and records tell what links to them', async () => {
    await goTo(page, '/processes/lead-hand-over');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Add to favourites' }).click();
    await expect(
      page.getByRole('list', { name: 'Favourites' }).getByRole('link', { name: 'Lead hand-over' }),
    ).toBeVisible();
    await page.getByRole('tab', { name: 'Links' }).click();
    await expect(
      page.getByRole('list', { name: 'Linked from' }).getByRole('link', { name: 'Lead agreement' }),
    ).toBeVisible();
    await axeFindsNothing(page);
  });

  await test.step('an earlier state is looked at, brought back, and that undone', async () => {
    const purpose = page.getByRole('textbox', { name: 'Purpose' });
    const before = await purpose.inputValue();
    await purpose.fill('Something else entirely.');
    await saved(page);
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('list', { name: 'Earlier states' }).getByRole('button').first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('What changed since');
    await expect(dialog).toContainText(before.slice(0, 40));
    await axeFindsNothing(page);
    await dialog.getByRole('button', { name: 'Bring this state back' }).click();
    await expect(purpose).toHaveValue(before);
    const told = page.getByRole('alert').filter({ hasText: 'The draft is as it was' });
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect(purpose).toHaveValue('Something else entirely.');
    await saved(page);
  });
});
