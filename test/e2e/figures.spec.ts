import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { goTo, saved, type WorkedExample } from './worked-example';

const AGREEMENT = '/agreements/lead-agreement';
const WEEK = '2026-03-09';

const actAs = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click();

/** The promise that is a number of leads. */
function countOf(example: WorkedExample): string {
  const measured = example.cli('measure', 'lead-agreement') as {
    commitments: { id: string; metric: string }[];
  };
  return measured.commitments.find(({ metric }) => metric === 'count')?.id ?? '';
}

test('a promise is tried, its figures are frozen, a lead is contested, and what that changed is told', async ({
  host,
  example,
}) => {
  const commitment = countOf(example);
  example.cli('annotate', 'lead-agreement', '--from', '2026-04-06', '--text', 'Easter Monday');
  const { page } = await example.start(host);
  await goTo(page, AGREEMENT);

  // Before it is proposed: how often it would have been kept.
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  const target = page.getByRole('textbox', { name: 'Target', exact: true }).first();
  await target.fill('52');
  await target.blur();
  await saved(page);
  await page.getByRole('button', { name: 'Propose the changes…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText(/^Leads handed over: It would have been kept in \d+ of the last 12 weeks/),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // What was different then stands beside the figures.
  const card = page.getByRole('article', { name: 'Leads handed over' });
  await card.getByRole('button', { name: 'Figures', exact: true }).click();
  await expect(card.getByText('a Easter Monday (6 April)')).toBeVisible();

  // Marketing freezes the figures, and Sales takes note of them.
  await page.getByRole('button', { name: 'Freeze figures…' }).click();
  await dialog.getByRole('button', { name: 'Freeze for Marketing' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Figures of “Lead agreement”' })).toBeVisible();
  await expect(page.getByText('Today’s figures are the same.')).toBeVisible();
  const statement = new URL(page.url()).hash.slice(1);
  expect(await axeFindings(page, 'the statement')).toEqual([]);
  await actAs(page, 'Ben Okafor');
  await page.getByRole('button', { name: 'Acknowledge for Sales' }).click();
  await dialog.getByRole('button', { name: 'Acknowledge for Sales' }).click();
  await expect(page.getByText(/^Acknowledged for Sales: Ben Okafor/)).toBeVisible();

  // Sales contests a lead: the week is counted both ways until Marketing answers.
  await goTo(page, `${AGREEMENT}/measure/${commitment}/${WEEK}`);
  // By keys alone: the reason is asked for first, the claim stands before it.
  await page.getByRole('button', { name: /^Contest the lead L-/ }).press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.type('It is our own test lead.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'it does not belong here' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Contest for Sales' }).press('Enter');
  await expect(page.getByText(/^1 lead is contested\. Counted both ways/)).toBeVisible();
  await actAs(page, 'Anna Berg');
  await goTo(page, '/');
  await page.getByRole('link', { name: /^Settle: / }).click();
  await page.getByRole('button', { name: 'Accept…' }).click();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('So it is.');
  await dialog.getByRole('button', { name: 'Accept for Marketing' }).click();
  await expect(page.getByText(/Counted both ways/)).toHaveCount(0);

  // The frozen figures stay, and the difference is named with its cause.
  await goTo(page, AGREEMENT);
  const changed = page.getByRole('region', { name: 'Changed after they were judged' });
  await expect(changed.getByText(/^Settled dispute: Anna Berg/).first()).toBeVisible();
  await goTo(page, statement);
  await expect(
    page.getByText(/^Leads handed over, Week of 9 March: \d+ leads \(\w+\) then, \d+ leads/),
  ).toBeVisible();
});

test('a target is worked out from a revenue goal and becomes a commitment', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, AGREEMENT);
  await page.getByRole('button', { name: 'Add a commitment' }).click();
  await page.getByRole('menuitem', { name: 'Work a target out from a revenue goal…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Revenue wanted' }).fill('600000');
  await dialog.getByRole('button', { name: 'Take your own: A deal brings' }).click();
  await dialog.getByRole('button', { name: 'Take your own: SQL that are won' }).click();
  await dialog.getByRole('button', { name: 'Take what is published: Leads that become SQL' }).click();
  await expect(dialog.getByRole('status')).toContainText(/That takes \d+–\d+ leads a week/);
  await dialog.getByRole('textbox', { name: 'Leads a week to promise' }).fill('77');
  await dialog.getByRole('button', { name: 'Make this a commitment' }).click();
  await expect(page.getByText(/Marketing hands over at least 77 leads to Sales/)).toBeVisible();
  await saved(page);
});

test('a quarter is reviewed, and what is decided becomes the draft of the next version', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, `${AGREEMENT}/review?quarter=2026-Q1&at=2026-05-03T12:00:00.000Z`);
  await expect(page.getByRole('heading', { level: 1, name: 'Review of Q1 2026' })).toBeVisible();
  const promises = page.getByRole('region', { name: /Which promises held/ });
  // It shows how far it is meanwhile.
  await expect(promises.getByText(/^39 of 51 judged periods were kept/)).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole('region', { name: /^\d+\. / })).toHaveCount(10);
  expect(await axeFindings(page, 'the review')).toEqual([]);

  const decisions = page.getByRole('region', { name: 'Decisions' });
  await decisions.getByRole('textbox', { name: 'What was decided' }).fill('Marketing hands over 55 leads.');
  await decisions.getByRole('combobox', { name: 'Changes the target of' }).click();
  await page.getByRole('option', { name: 'Leads handed over' }).click();
  await decisions.getByRole('textbox', { name: 'New target' }).fill('55');
  await decisions.getByRole('button', { name: 'Write it down' }).click();
  await expect(decisions.getByText(/Leads handed over: 50 → 55 leads/)).toBeVisible();
  await decisions.getByRole('button', { name: 'Put it into the draft' }).click();
  await expect(decisions.getByText('All of them are in the draft of the next version.')).toBeVisible();
  await saved(page);
  // The last answer says at once what that would have meant: weeks with 55 leads or more are rare.
  const proposal = page.getByRole('region', { name: /What would next quarter’s proposal/ });
  await expect(
    proposal.getByRole('row', { name: 'Leads handed over 2 of 13 10 of 13 changed' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(decisions.getByRole('button', { name: 'Put it into the draft' })).toBeVisible();
});
