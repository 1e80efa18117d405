import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

const AGREEMENT = '/agreements/lead-agreement';

/** Changes the first target and waits until the draft is told apart from what is agreed. */
async function raiseTarget(page: Page): Promise<void> {
  await goTo(page, AGREEMENT);
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  const target = page.getByRole('textbox', { name: 'Target', exact: true }).first();
  await target.fill('60');
  await target.blur();
  await saved(page);
  await expect(page.getByText('draft has 1 change')).toBeVisible();
}

async function propose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Propose the changes…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Propose for/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a changed draft is told apart, and declined with a reason that both see', async ({ host, example }) => {
  const { page } = await example.start(host);
  await raiseTarget(page);
  const panel = page.getByRole('tabpanel', { name: 'Sign-off' });
  await expect(panel.getByText('1 change since version 1')).toBeVisible();
  await expect(panel.getByText(/target 50 → 60 leads/)).toBeVisible();
  await propose(page);
  await actAs(page, 'Ben Okafor');
  // The record opens anew for whoever acts: it is come back to once that is so.
  await expect(page.getByRole('radio', { name: /Ben Okafor/ })).toBeChecked();
  await goTo(page, '/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await goTo(page, AGREEMENT);
  await panel.getByRole('button', { name: 'Decline…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Decline for/ }).click();
  await expect(dialog.getByText('Give a reason', { exact: false })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Sixty is more than we can call.');
  await dialog.getByRole('button', { name: /^Decline for/ }).click();
  await expect(panel.getByText('Sixty is more than we can call.')).toBeVisible();
  // The version in force stays in force.
  await expect(page.getByText('v1 In force').first()).toBeVisible();
});

test('a proposal is withdrawn by those who made it', async ({ host, example }) => {
  const { page } = await example.start(host);
  await raiseTarget(page);
  await propose(page);
  const panel = page.getByRole('tabpanel', { name: 'Sign-off' });
  await panel.getByRole('button', { name: 'Withdraw' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Withdraw for/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(panel.getByText('Withdrawn')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Propose the changes…' })).toBeVisible();
});

const actAs = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click();

test('a proposal is reminded of, signed by a deputy, read by who did not sign, and told in the history', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Add a person…' }).click();
  await page.keyboard.type('Cara Voss');
  await page.getByRole('dialog').getByText('Sales', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // Ben goes on leave, and Cara stands in.
  await actAs(page, 'Ben Okafor');
  await page.getByRole('button', { name: 'Name a deputy…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Name the deputy' }).click();
  await expect(page.getByText('Cara Voss signs in the place of Ben Okafor')).toBeVisible();

  await actAs(page, 'Anna Berg');
  await raiseTarget(page);
  await propose(page);
  const panel = page.getByRole('tabpanel', { name: 'Sign-off' });
  await panel.getByRole('button', { name: 'Remind…' }).click();
  const reminder = page.getByRole('dialog', { name: /^Remind Anna Berg and Ben Okafor/ });
  const [mail] = await Promise.all([
    page.waitForEvent('download'),
    reminder.getByRole('button', { name: 'Save the mail' }).click(),
  ]);
  expect(mail.suggestedFilename()).toMatch(/\.eml$/);
  await page.keyboard.press('Escape');

  // Cara signs in Ben's place: the page says so, and says what the signature means.
  await actAs(page, 'Cara Voss');
  await page.getByRole('link', { name: 'Sign…' }).click();
  await expect(page.getByText('You sign in the place of Ben Okafor', { exact: false })).toBeVisible();
  await page.getByRole('checkbox', { name: /^I agree to .* in the place of Ben Okafor/ }).check();
  await page.getByRole('button', { name: /^Sign as Cara Voss/ }).click();
  await expect(page.getByText('Cara Voss signed in their place', { exact: false })).toBeVisible();

  await actAs(page, 'Anna Berg');
  await page.getByRole('checkbox', { name: /^I agree to/ }).check();
  await page.getByRole('button', { name: /^Sign as Anna Berg/ }).click();
  await expect(page.getByText('Both teams have signed.', { exact: false })).toBeVisible();

  // Ben did not sign himself, so he is asked to read it.
  await actAs(page, 'Ben Okafor');
  await goTo(page, '/');
  await page.getByRole('link', { name: /^Read: / }).click();
  await panel.getByRole('button', { name: 'I have read it' }).click();
  await expect(panel.getByText('Read by 3 of 3')).toBeVisible();

  await goTo(page, '/history');
  await page.getByRole('combobox', { name: 'Who' }).click();
  await page.getByRole('option', { name: 'Cara Voss' }).click();
  await expect(page.getByText('Cara Voss signed', { exact: false })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('history.csv');
});

test('a colleague who agreed by e-mail counts with their mail as evidence, and it says so', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Add a person…' }).click();
  await page.keyboard.type('Cara Voss');
  await page.getByRole('dialog').getByText('Sales', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  example.cli('member', 'signatory', 'cara-voss', '--as', 'ben-okafor');
  await raiseTarget(page);
  await propose(page);

  await actAs(page, 'Cara Voss');
  const panel = page.getByRole('tabpanel', { name: 'Sign-off' });
  await panel.getByRole('button', { name: 'Agreed elsewhere…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Agreed by e-mail or on paper' });
  await expect(dialog.getByRole('combobox', { name: 'Who agreed' })).toHaveValue('Ben Okafor');
  const record = dialog.getByRole('button', { name: 'Record it as Cara Voss' });
  await record.click();
  await expect(dialog.getByText('Choose the file that shows it.')).toBeVisible();
  const mail = 'From: ben@example.org\r\nSubject: Agreed\r\n\r\nSixty leads it is. Ben\r\n';
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'agreed.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) });
  await record.click();
  await expect(panel.getByText(/agreed by e-mail on .*, recorded by Cara Voss/)).toBeVisible();
  const evidence = await panel.getByRole('link', { name: 'agreed.eml' }).getAttribute('href');
  // On its own origin in every host; from outside the window only the browser host can be asked for it.
  expect(evidence).toContain(createHash('sha256').update(mail).digest('hex'));
  if (host === 'browser') expect(await (await fetch(evidence ?? '')).text()).toBe(mail);
  expect(example.cli('verify')).toMatchObject({ ok: true });
});

test('a signed page counts for who signed it, and what both want to end is ended by both', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Add a person…' }).click();
  await page.keyboard.type('Dora Lind');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await raiseTarget(page);
  await propose(page);
  const panel = page.getByRole('tabpanel', { name: 'Sign-off' });
  await actAs(page, 'Dora Lind');
  await panel.getByRole('button', { name: 'Agreed elsewhere…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Agreed by e-mail or on paper' });
  await expect(dialog.getByRole('combobox', { name: 'Who agreed' })).toHaveValue('Anna Berg');
  await dialog.getByText('On a signed page', { exact: true }).click();
  await dialog.locator('input[type=file]').setInputFiles({
    ...{ name: 'signed.pdf', mimeType: 'application/pdf' },
    buffer: Buffer.from('%PDF-1.7 signed by Anna Berg'),
  });
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Signed at the fair.');
  await dialog.getByRole('button', { name: 'Record it as Dora Lind' }).click();
  await expect(panel.getByText(/agreed on a signed page on .*, recorded by Dora Lind/)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'signed.pdf' })).toBeVisible();

  // The page counts as Anna's signature: with Ben's the version is in force.
  await actAs(page, 'Ben Okafor');
  await page.getByRole('link', { name: 'Sign…' }).click();
  await page.getByRole('checkbox', { name: /^I agree to/ }).check();
  await page.getByRole('button', { name: /^Sign as Ben Okafor/ }).click();
  await expect(page.getByText('Both teams have signed.', { exact: false })).toBeVisible();

  await goTo(page, AGREEMENT);
  await panel.getByRole('button', { name: 'Retire…' }).click();
  const end = page.getByRole('dialog');
  await end.getByRole('textbox').fill('We sell by partners now.');
  await end.getByRole('button', { name: 'Retire for Sales' }).click();
  await expect(panel.getByText('Ben Okafor asked for Sales that it ends.', { exact: false })).toBeVisible();
  await expect(page.getByText('v2 In force').first()).toBeVisible();
  await actAs(page, 'Anna Berg');
  await panel.getByRole('button', { name: 'Agree that it ends…' }).click();
  await end.getByRole('textbox').fill('So do we.');
  await end.getByRole('button', { name: 'Retire for Marketing' }).click();
  await expect(panel.getByText('It was retired by both teams.')).toBeVisible();
  await expect(page.getByText('v2 Retired').first()).toBeVisible();
  expect(example.cli('verify')).toMatchObject({ ok: true });
});

test('a right that is taken away is missed with its reason, and given back by a signed change', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  await goTo(page, '/people');
  const table = page.getByRole('table', { name: 'Marketing' }).last();
  await table.getByRole('checkbox', { name: 'Propose versions: Lead of Marketing' }).uncheck();
  await table.getByRole('checkbox', { name: 'Edit records: Lead of Marketing' }).uncheck();
  await page.getByRole('button', { name: 'Sign the change' }).click();
  await expect(page.getByText('Not signed yet')).toHaveCount(0);
  await goTo(page, AGREEMENT);
  await expect(page.getByTestId('read-only')).toContainText('As lead, Anna Berg may not edit.');
  // What she writes all the same is a suggestion, which Ben takes in part.
  await page.getByRole('button', { name: 'Suggest changes' }).click();
  await page.getByRole('textbox', { name: 'What this agreement is for' }).fill('Suggested by Anna');
  await page.getByRole('textbox', { name: 'Title of the agreement' }).fill('Another title');
  await saved(page);
  await expect(page.getByTestId('suggesting')).toContainText('2 changes of yours wait');
  await actAs(page, 'Ben Okafor');
  await expect(page.getByRole('textbox', { name: 'What this agreement is for' })).not.toHaveValue(
    'Suggested by Anna',
  );
  await page.getByRole('link', { name: 'Look at what Anna Berg suggests' }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expect(await axeFindings(page, 'what is suggested')).toEqual([]);
  await page.getByRole('checkbox', { name: /Another title/ }).uncheck();
  await page.getByRole('button', { name: 'Take 1 of 2' }).click();
  await expect(page.getByRole('textbox', { name: 'What this agreement is for' })).toHaveValue(
    'Suggested by Anna',
  );
  await expect(page.getByTestId('suggestions')).toHaveCount(0);
  await actAs(page, 'Anna Berg');
  await expect(page.getByRole('textbox', { name: 'Title of the agreement' })).not.toHaveValue(
    'Another title',
  );
  await goTo(page, '/people');
  await table.getByRole('checkbox', { name: 'Edit records: Lead of Marketing' }).check();
  await page.getByRole('button', { name: 'Sign the change' }).click();
  await expect(page.getByText('Not signed yet')).toHaveCount(0);
  await goTo(page, AGREEMENT);
  await expect(page.getByText('draft has 1 change')).toBeVisible();
  await page.getByRole('button', { name: 'Propose the changes…' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('As lead, Anna Berg may not propose.');
});
