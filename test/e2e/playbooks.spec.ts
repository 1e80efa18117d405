import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
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
  /** What comes of a press: kept by the page, or where the system's dialog is answered. */
  const made = async (press: Locator, name: string): Promise<Buffer> => {
    const place = join(example.home, name);
    await double?.command('answer', { save: place });
    const download = double ? null : page.waitForEvent('download');
    await press.click();
    await expect(page.getByRole('status').filter({ hasText: 'is ready' })).toBeVisible({ timeout: 30_000 });
    return readFileSync((await (await download)?.path()) ?? place);
  };
  const sent = await made(dialog.getByRole('button', { name: 'Make the ZIP file' }), 'sent.zip');
  const holds = Object.keys(unzipSync(sent));
  expect(holds.map((name) => name.replace(/^.*\//, '').replace(/^.*\./, '')).sort()).toEqual([
    'accord-bundle',
    'pdf',
    'txt',
  ]);

  // What falls due goes into a calendar: of the agreement alone.
  await goTo(page, '/agreements/lead-agreement');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const choice = page.getByRole('dialog', { name: 'Export' });
  await choice.getByRole('radio', { name: /^Calendar file/ }).check();
  await expect(choice.getByRole('checkbox')).toHaveCount(0);
  const calendar = await made(choice.getByRole('button', { name: 'Export' }), 'due.ics');
  const events = new ICAL.Component(ICAL.parse(calendar.toString())).getAllSubcomponents('vevent');
  expect(events.map((event) => new ICAL.Event(event).summary)).toContain('Due: Leads handed over');

  // And nobody is kept by their data.
  await goTo(page, '/settings');
  await page.getByRole('tab', { name: 'Data' }).click();
  const everything = page.getByRole('region', { name: 'Take everything along' });
  await expect(everything.getByRole('radio', { name: /Markdown/ })).toBeChecked();
  const all = await made(everything.getByRole('button', { name: 'Export everything…' }), 'all.zip');
  expect(
    Object.keys(unzipSync(all)).filter((name) => /\/agreements\/|\/tables\/leads/.test(name)),
  ).toHaveLength(2);
});
