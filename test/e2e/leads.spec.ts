import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { number, workbook } from '../fixtures/leads/workbook';
import { test } from './fresh-home';
import { goTo, type WorkedExample } from './worked-example';

/** A file with these lines, in the example's own folder. */
function file(example: WorkedExample, name: string, lines: readonly string[]): string {
  const path = join(example.home, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

test('dates that no value decides are asked for, and the next export like it is not asked about again', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/leads/import');
  const path = file(example, 'ambiguous.csv', [
    'Lead ID,MQL Date,Email',
    'A-1,03/04/2026 08:00,a@example.com',
    'A-2,05/04/2026 08:00,b@example.com',
  ]);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText('In “MQL Date”, which comes first?')).toBeVisible();
  await expect(page.getByText(/03\/04\/2026 08:00 is .*3 April 2026/)).toBeVisible();
  await expect(page.getByText(/03\/04\/2026 08:00 is .*4 March 2026/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  // From here on by keys alone.
  await page.getByRole('radio', { name: 'Day first' }).press('Space');
  await expect(page.getByText('Left out because it looks personal: Email')).toBeVisible();
  // As it stands in the file, on the file's own clock.
  await expect(page.getByText(/3 Apr 2026, 08:00/)).toBeVisible();
  await page.getByRole('button', { name: 'Import 2 rows' }).press('Enter');
  await expect(page.getByText(/^2 rows were taken in/)).toBeVisible();

  // The next export of the same system: a file, and one button.
  await page.getByRole('button', { name: 'Import another file' }).press('Enter');
  const next = file(example, 'ambiguous (2).csv', [
    'Lead ID,MQL Date,Email',
    'A-3,06/07/2026 08:00,c@example.com',
  ]);
  await page.locator('input[type=file]').setInputFiles(next);
  await expect(page.getByText('Read as last time, by “ambiguous”.')).toBeVisible();
  await expect(page.getByText(/6 Jul 2026, 08:00/)).toBeVisible();
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByText(/^1 row was taken in/)).toBeVisible();

  await page.getByRole('link', { name: 'All imports' }).click();
  await page.getByRole('button', { name: 'Change ambiguous' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Weekly export');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('rowheader', { name: 'Weekly export' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Weekly export' }).click();
  await expect(page.getByText('“Weekly export” was removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('rowheader', { name: 'Weekly export' })).toBeVisible();

  // A folder is watched for the next ones: one that comes is offered, and read as the others were.
  const exports = join(example.home, 'exports');
  mkdirSync(exports);
  await page.getByRole('button', { name: 'Watch a folder…' }).click();
  await dialog.getByRole('textbox', { name: 'Folder' }).fill(exports);
  await dialog.getByRole('button', { name: 'Watch this folder' }).click();
  await expect(page.getByText(exports, { exact: true })).toBeVisible();
  file(example, 'exports/weekly.csv', ['Lead ID,MQL Date,Email', 'A-4,07/07/2026 08:00,d@example.com']);
  await expect(page.getByText(/^1 row, read by “Weekly export”, as last time/)).toBeVisible({
    timeout: 15_000,
  });
  await page.getByRole('button', { name: 'Import weekly.csv', exact: true }).click();
  await expect(page.getByText('1 row of weekly.csv was taken in.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'weekly.csv' })).toBeVisible();

  // Who is to be forgotten is asked for before: there is no way back.
  await page.getByRole('button', { name: 'Forget a person…' }).click();
  await dialog.getByRole('textbox', { name: 'Id of the lead' }).fill('A-3');
  await dialog.getByRole('button', { name: 'Forget for good' }).click();
  await expect(dialog.getByText('Forgotten. Only the times are left.')).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Devices that forget the person' })).toContainText(
    /This device\s*has forgotten/,
  );
});

test('dates that contradict each other and files that are none are refused in words', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/leads/import');
  const mixed = file(example, 'mixed.csv', ['Lead ID,MQL Date', 'A,13/04/2026', 'B,04/13/2026']);
  await page.locator('input[type=file]').setInputFiles(mixed);
  await expect(page.getByRole('alert').filter({ hasText: 'line 2' })).toContainText('line 3');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  const binary = join(example.home, 'binary.csv');
  writeFileSync(binary, Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256)));
  await page.locator('input[type=file]').setInputFiles(binary);
  await expect(page.getByRole('alert')).toContainText('is not a text file');

  // A workbook: the sheet with the leads is found, another can be chosen.
  const book = join(example.home, 'export.xlsx');
  const rows = (id: string) => [
    ['Lead ID', 'MQL Date'],
    [id, number(46027, 1)],
  ];
  writeFileSync(
    book,
    workbook({
      sheets: [
        { name: 'Cover', rows: [['Made on Monday']] },
        { name: 'North', rows: rows('N-1') },
        { name: 'South', rows: rows('S-1') },
      ],
    }),
  );
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await page.locator('input[type=file]').setInputFiles(book);
  await expect(page.getByText('Sheet “North” of a workbook')).toBeVisible();
  await page.getByRole('combobox', { name: 'Sheet' }).click();
  await page.getByRole('option', { name: 'South' }).click();
  await expect(page.getByRole('cell', { name: 'S-1' }).first()).toBeVisible();
  await expect(page.getByText(/5 Jan 2026/)).toBeVisible();
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByText(/^1 row was taken in/)).toBeVisible();
});

test('a list of activities gives the first touch that the export has no column for', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/leads/import');
  const path = file(example, 'activities.csv', [
    'Activity ID,Lead ID,Activity Type,Date,Completed',
    '1,L-1,Call,2026-04-07 10:00,yes',
    '2,L-1,Parcel,2026-04-08 10:00,yes',
    '3,Nobody,Newsletter,2026-04-08 10:00,yes',
  ]);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByRole('radio', { name: 'Something that happened to a lead' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'What Call means' })).toHaveValue('First touch');
  await expect(page.getByRole('combobox', { name: 'What Newsletter means' })).toHaveValue(/does not count/);
  await page.getByRole('combobox', { name: 'What Parcel means' }).click();
  await page.getByRole('option', { name: 'Accepted (SAL)' }).click();
  await expect(page.getByText(/8 Apr 2026, 10:00/)).toBeVisible();
  await page.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(page.getByText(/^3 rows were taken in, about 2 leads/)).toBeVisible();
  await expect(page.getByText(/^1 of these leads is in no export yet/)).toBeVisible();
});

test('a team without a CRM pastes leads and decides them by keyboard', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/settings?tab=leads');
  await page.getByRole('switch', { name: 'Decide leads in Accord' }).click();
  await goTo(page, '/leads');
  await page.getByRole('link', { name: 'Decide leads…' }).click();
  const pasted = 'Lead ID\tSource\nNew-1\tFair\nNew-2\tWebsite\nnew@example.com\tFair\nNew-3\tFair';
  await page.getByRole('textbox', { name: 'Hand leads over' }).fill(pasted);
  await expect(page.getByText('Line 4 has an e-mail address for an id. Use a number.')).toBeVisible();
  await page.getByRole('button', { name: 'Hand over 3 leads' }).click();
  await expect(page.getByText('3 leads were handed over.')).toBeVisible();
  await page.getByRole('row', { name: /New-1/ }).focus();
  await page.keyboard.press('q');
  await page.keyboard.press('a');
  await page.keyboard.press('r');
  await page.getByRole('menuitem').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /New-3/ })).toContainText(/Rejected: ./);
  await page.getByRole('row', { name: /New-2/ }).focus();
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Save 2 decisions' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /New-1/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /New-2/ })).toBeVisible();
});
