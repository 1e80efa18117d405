import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Playbook } from '#shared/model/playbook';
import { test } from './fresh-home';
import { goTo, saved, type WorkedExample } from './worked-example';

const chaptersOf = (example: WorkedExample) => (example.cli('show', 'how-we-work') as Playbook).chapters;

test('chapters are nested by keyboard and by drag, read in order, and printed', async ({ host, example }) => {
  const { page, double } = await example.start(host);
  await goTo(page, '/playbooks/how-we-work');
  const handles = page.locator('[data-handle]');
  const numbers = () =>
    page
      .locator('[data-chapter]')
      .evaluateAll((rows) => rows.map((row) => row.textContent?.match(/^[\d.]+/)?.[0]));
  await expect(handles).toHaveCount(3);
  await page.getByRole('button', { name: 'Add a chapter of your own' }).click();
  await page.getByRole('textbox', { name: 'Title of the chapter' }).fill('Good to know');

  // Deeper, up, and the focus stays on what moved.
  await handles.nth(3).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(numbers).toEqual(['1', '2', '3', '3.1']);
  await expect(handles.nth(3)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect.poll(numbers).toEqual(['1', '2', '3', '4']);
  await expect(handles.nth(2)).toBeFocused();

  // Dropped onto the middle of another, a chapter goes inside, with what stands below it.
  await handles.nth(2).dragTo(page.locator('[data-chapter]').nth(1), { targetPosition: { x: 200, y: 24 } });
  await expect.poll(numbers).toEqual(['1', '2', '2.1', '3']);
  await saved(page);
  const own = chaptersOf(example).find(({ record }) => record === null);
  expect(own).toMatchObject({ title: 'Good to know', parent: 'agreement' });

  await page.getByRole('link', { name: 'Read', exact: true }).click();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('button', { name: '2.1 Good to know' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: '2 Lead agreement' })).toBeFocused();
  await expect(contents.locator('[aria-current]')).toHaveText('2Lead agreement');
  await contents.getByRole('button', { name: 'Next: Good to know' }).click();
  await expect(contents.getByRole('status')).toHaveText('4 of 5');

  // On paper there is the text, and nothing of the frame.
  await page.emulateMedia({ media: 'print' });
  await expect(contents).toBeHidden();
  await expect(page.getByRole('heading', { name: '1 Lead hand-over' })).toBeVisible();
  await page.emulateMedia({ media: null });

  // Handed on with everything in it, in one file.
  await goTo(page, '/playbooks/how-we-work');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Send…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send' });
  await dialog.getByRole('radio', { name: /One ZIP file/ }).check();
  await dialog.getByRole('checkbox', { name: 'With the workspace as a bundle' }).check();
  // Where the system's dialog asks for a place, this is the answer.
  const place = join(example.home, 'sent.zip');
  await double?.command('answer', { save: place });
  const download = double ? null : page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make the ZIP file' }).click();
  await expect(dialog.getByRole('status')).toContainText('is ready');
  const holds = Object.keys(unzipSync(readFileSync((await (await download)?.path()) ?? place)));
  expect(holds.map((name) => name.replace(/^.*\//, '').replace(/^.*\./, '')).sort()).toEqual([
    'accord-bundle',
    'pdf',
    'txt',
  ]);
});
