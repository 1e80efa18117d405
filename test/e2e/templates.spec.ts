import { expect } from '@playwright/test';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

test('a template is found, read, used, filled in, saved as the workspace’s own, and followed', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const { keyboard } = page;

  // By keyboard alone from anywhere to the gallery, to one template, to a record made from it.
  await page.locator('body').press('g');
  await keyboard.press('t');
  await expect(page.getByRole('heading', { name: 'Templates', level: 1 })).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Search templates' });
  await search.focus();
  await keyboard.type('inbound resp');
  await expect(page.getByRole('status').filter({ hasText: '1 template' })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Inbound enquiry response', level: 1 })).toBeVisible();
  const preview = page.getByRole('region', { name: 'Template in full' });
  await expect(preview).toContainText('Call, then write');
  await expect(preview).toContainText('Duty rota');
  await page.getByRole('button', { name: 'Use this template' }).press('Enter');
  await expect(page).toHaveURL(/processes\/inbound-enquiry-response/);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Inbound enquiry response');

  // What is left to fill in leads to its place, and typing there takes the place of the blank.
  await page.getByText('1 thing to fill in').waitFor();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('button', { name: 'the telephone number that the duty answers' }).click();
  await keyboard.type('0170 5550123');
  await saved(page);
  await expect(page.getByText('1 thing to fill in')).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toContainText('0170 5550123');

  // A hint goes when somebody writes in its section; undo brings it back; it can be removed by hand.
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  const hint = text.getByText('Say them aloud twice');
  await expect(hint).toBeVisible();
  await text.getByText('If it does not suit:').click();
  await keyboard.press('End');
  await keyboard.type(' (say it kindly)');
  await expect(hint).toBeHidden();
  await saved(page);

  // It becomes a template of the workspace's own.
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Save as template…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as template' });
  await dialog.getByLabel('Name').fill('Enquiries, our way');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await goTo(page, '/templates');
  await page
    .getByRole('region', { name: 'Your own' })
    .getByRole('link', { name: /Enquiries, our way/ })
    .click();
  await page.getByRole('button', { name: 'Use this template' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await expect(page).toHaveURL(/processes\/inbound-enquiry-response-/);
  const made = /processes\/([a-z0-9-]+)/.exec(page.url())?.[1] ?? '';

  // The first record changes and is saved as the next version: the second one says so and takes it in.
  await goTo(page, '/processes/inbound-enquiry-response');
  const scope = page.getByRole('textbox', { name: 'Covers' });
  await scope.fill('Every enquiry, by whatever way.');
  await page
    .getByRole('textbox', { name: 'Step 1', exact: true })
    .fill('Create the enquiry and say thank you');
  await saved(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Save as template…' }).click();
  await dialog.getByRole('radio', { name: /Version 2 of/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await goTo(page, `/processes/${made}`);
  await expect(page.getByText('The template has changed since: 2 changes.')).toBeVisible();
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByRole('link', { name: 'Made from “Enquiries, our way”, version 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  const changes = page.getByRole('dialog', { name: /Enquiries, our way/ });
  await changes.getByRole('checkbox', { name: /scope/ }).check();
  await changes.getByRole('button', { name: 'Take in 1 change' }).click();
  await expect(changes).toBeHidden();
  await expect(page.getByText(/The template has changed since/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Made from “Enquiries, our way”, version 2' })).toBeVisible();
  await expect(scope).toHaveValue('Every enquiry, by whatever way.');
  await expect(page.getByRole('textbox', { name: 'Step 1', exact: true })).toHaveValue(
    'Create the enquiry and confirm it',
  );

  // It can be renamed and retired; the records stay.
  await goTo(page, '/templates');
  await page.getByRole('link', { name: /Enquiries, our way/ }).click();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Retire' }).click();
  await expect(page.getByText('Retired: no longer offered')).toBeVisible();
});
