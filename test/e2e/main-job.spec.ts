import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { HostOption } from '../playwright.config';
import { type Launched, launch } from './hosts';
import { crmExport, newestWeek } from './leads-file';
import { saved } from './worked-example';

const test = base.extend<HostOption & { folder: string }>({
  host: ['browser', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'accord-main-job-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Answers the first run and opens the worked example. */
async function openWorkedExample(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Mara Lindt');
  await page.getByRole('textbox', { name: 'Your team' }).fill('Marketing');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'The other team' }).fill('Sales');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /Open the worked example/ }).check();
  await page.getByRole('button', { name: 'Open the worked example' }).click();
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible({ timeout: 60_000 });
}

/** Whoever is named acts on this device from now on; both do in the worked example. */
async function actAs(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
  await expect(page.getByRole('button', { name: new RegExp(`^Sign as ${name} `) })).toBeVisible();
}

async function writeProcess(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Processes', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Processes' })).toBeVisible();
  await page.locator('body').press('n');
  await page.getByRole('textbox', { name: 'Title' }).fill('Monday hand-over');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Sales gets leads it can work with.');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.keyboard.type('Check the leads');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Qualify or disqualify');
  for (const role of ['Campaign manager', 'Account executive']) {
    await page.getByRole('button', { name: 'Who does it' }).first().click();
    await page.keyboard.type(role);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Done by ${role}` })).toBeVisible();
  }
  await page.getByRole('tab', { name: 'Responsibilities' }).click();
  await page
    .getByRole('gridcell', { name: /^Campaign manager/ })
    .first()
    .focus();
  await page.keyboard.press('a');
  await page
    .getByRole('gridcell', { name: /^Account executive/ })
    .nth(1)
    .focus();
  await page.keyboard.press('a');
  await saved(page);
}

async function addCommitment(page: Page, preset: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Add a commitment' }).click();
  await page.getByRole('menuitem', { name: preset }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
}

async function writeAgreement(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Agreements', exact: true }).click();
  await page.getByRole('button', { name: 'New agreement' }).click();
  await page.getByRole('textbox', { name: 'Title of the agreement' }).fill('Spring agreement');
  await addCommitment(page, /hands over at least 50 leads every Monday/);
  await addCommitment(page, /qualifies or disqualifies them by Wednesday/);
  await addCommitment(page, /become SQL within 30 days/);
  await page.getByRole('combobox', { name: 'Link a process' }).click();
  await page.getByRole('option', { name: 'Monday hand-over' }).click();
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  // A figure that cannot be promised is named where it stands, and not kept.
  const target = page.getByRole('textbox', { name: 'Target', exact: true }).first();
  await target.fill('-3');
  await target.blur();
  await expect(page.getByText('Target must not be negative')).toBeVisible();
  await target.fill('4');
  await target.blur();
  await expect(page.getByText(/hands over at least 4 leads to Sales every Monday/)).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await saved(page);
}

async function signByBoth(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Propose…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Process “Monday hand-over”')).toBeVisible();
  // It counts from before the leads that are brought in, so that their weeks are judged.
  await dialog.getByRole('button', { name: 'Counts from' }).click();
  for (let month = 0; month < 3; month += 1)
    await page.getByRole('button', { name: 'Previous month' }).click();
  await page.getByRole('button', { name: /^1 / }).first().click();
  await dialog.getByRole('button', { name: /^Propose for/ }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('link', { name: 'Sign…' }).click();
  await expect(page.getByText('All of it is new', { exact: false })).toBeVisible();
  for (const name of ['Anna Berg', 'Ben Okafor']) {
    await actAs(page, name);
    const button = page.getByRole('button', { name: new RegExp(`^Sign as ${name} for`) });
    await expect(button).toBeDisabled();
    await page.getByRole('checkbox', { name: /^I agree to / }).check();
    await button.click();
    await expect(button).toHaveCount(0);
  }
  await expect(page.getByText('Both teams have signed. It is in force.')).toBeVisible();
  await page.getByRole('link', { name: 'Go back' }).click();
  await expect(
    page.getByRole('banner').getByText('v1 In force').or(page.getByText('v1 In force').first()),
  ).toBeVisible();
}

async function importLeads(page: Page, file: string): Promise<void> {
  await page.getByRole('link', { name: 'Leads', exact: true }).click();
  await page.getByRole('link', { name: 'Import leads…' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'What each column is' })).toBeVisible();
  await expect(page.getByText('1 row would be refused')).toBeVisible();
  await page.getByRole('button', { name: /^Import \d+ rows/ }).click();
  await expect(page.getByRole('heading', { name: 'What it changed' })).toBeVisible();
  await expect(page.getByText('1 row was refused.')).toBeVisible();
}

async function drillDown(page: Page, now: Date): Promise<void> {
  await page.getByRole('link', { name: 'Spring agreement' }).click();
  const card = page.getByRole('article', { name: 'Decided in time' });
  // By its name: the figures of before the import are shown until the new ones are counted.
  await card.getByRole('link', { name: `${newestWeek(now)}: missed.` }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Week of/ })).toBeVisible();
  await page.getByText('Missed', { exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Leads of this period' });
  const lead = grid.getByRole('row').filter({ hasText: 'LATE-1' }).first();
  await expect(lead).toContainText('Came after the deadline.');
  await expect(grid.getByRole('row').filter({ hasText: '✓' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Spring agreement' }).click();
}

/** Exports agreement and process as one playbook; answers the bytes of the PDF. */
async function exportPlaybook({ page, double }: Launched, folder: string): Promise<Buffer> {
  const file = join(folder, 'playbook.pdf');
  // Where the system's dialog asks for a place, this is the answer.
  await double?.command('answer', { save: file });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: 'Monday hand-over' })).toBeChecked();
  const fetched = page.waitForEvent('download', { timeout: 60_000 }).catch(() => null);
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByText(/is ready: \d+ pages?\./)).toBeVisible({ timeout: 60_000 });
  const place = dialog.getByText(/^Kept at /);
  const kept = (await place.count()) > 0 ? (await place.textContent())?.replace(/^Kept at /, '') : undefined;
  if (kept !== undefined) return readFileSync(kept);
  await (await fetched)?.saveAs(file);
  return readFileSync(file);
}

test('the main job goes through: write, agree, measure, look at a lead, print', async ({ host, folder }) => {
  test.setTimeout(300_000);
  const csv = join(folder, 'crm.csv');
  const now = new Date();
  writeFileSync(csv, crmExport(now));
  // The first run offers a folder below the person's own: that must be the test's.
  const env = { HOME: folder, USERPROFILE: folder };
  const launched = await launch(host, { home: join(folder, 'home'), env });
  try {
    const { page } = launched;
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text());
    });
    await openWorkedExample(page);
    await writeProcess(page);
    await writeAgreement(page);
    await signByBoth(page);
    await importLeads(page, csv);
    await drillDown(page, now);
    const pdf = await exportPlaybook(launched, folder);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    // No component may need what the strict policy of the page forbids.
    expect(refused).toEqual([]);
  } finally {
    await launched.close();
  }
});
