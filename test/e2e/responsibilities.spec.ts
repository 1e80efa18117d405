import { expect, type Page } from '@playwright/test';
import type { Process } from '#shared/model/process';
import { test } from './fresh-home';
import { goTo, saved, type WorkedExample } from './worked-example';

/** The letters of a process's steps as they are on disk. */
const lettersOf = (example: WorkedExample, id: string): Record<string, string>[] =>
  (example.cli('show', id) as Process).steps.map(({ raci }) => raci);

const cell = (page: Page, row: number, column: number) =>
  page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);

test('letters of two processes are filled, pasted, mended and taken back by keyboard', async ({
  host,
  example,
}) => {
  const offers = example.cli('new', 'process', '--template', 'offer-announcement', '--title', 'Offers') as {
    id: string;
  };
  const before = lettersOf(example, 'lead-hand-over');
  const { page } = await example.start(host);
  await goTo(page, '/responsibilities');
  const grid = page.getByRole('treegrid');
  await expect(grid.getByRole('link', { name: 'Lead hand-over' })).toBeVisible();
  await expect(grid.getByRole('link', { name: 'Offers' })).toBeVisible();

  // Row 0 is the process, row 1 its first step; the first columns are the worked example's roles.
  await cell(page, 1, 0).click();
  await expect(cell(page, 1, 0)).toHaveText('A');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  await expect(cell(page, 1, 1)).toHaveText('C');
  // Nobody does the step now: marked in its row, with the mend one key away.
  const mark = page.locator('[data-testid="matrix-finding"][data-rule="nobody-does"]').first();
  await expect(mark).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Make Marketing lead/ }).click();
  await expect(cell(page, 1, 0)).toHaveText('AR');
  await expect(page.locator('[data-testid="matrix-finding"][data-rule="nobody-does"]')).toHaveCount(0);

  // A selection over the edge of two processes takes a block from a spreadsheet, the heading row left out.
  const steps = before.length;
  await cell(page, steps, 0).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'I\tC\nR\tA');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
    );
  });
  await expect(cell(page, steps, 0)).toHaveText('I');
  await expect(cell(page, steps + 2, 0)).toHaveText('R');
  await expect(cell(page, steps + 2, 1)).toHaveText('A');
  await saved(page);
  expect(lettersOf(example, 'lead-hand-over').at(-1)).toMatchObject({ 'marketing-lead': 'I' });
  expect(lettersOf(example, offers.id)[0]).toMatchObject({ 'marketing-lead': 'R' });

  // One step back for both processes, then all the way.
  await page.keyboard.press('Control+z');
  await expect(cell(page, steps, 0)).toHaveText(before.at(-1)?.['marketing-lead'] ?? '');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await saved(page);
  expect(lettersOf(example, 'lead-hand-over')).toEqual(before);

  // One person’s roles alone, and how much that is.
  await page.getByRole('combobox', { name: 'Person' }).click();
  await page.getByRole('option', { name: 'Ben Okafor' }).click();
  await expect(grid.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('tab', { name: 'Load' }).click();
  await page.getByRole('textbox', { name: /^Too many/ }).fill('2');
  await expect(page.getByText(/^Ben Okafor answers for \d+ steps/)).toBeVisible();

  // The table for a spreadsheet.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('responsibilities.csv');
});
