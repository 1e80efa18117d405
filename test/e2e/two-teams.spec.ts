import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { PASSPHRASE, test } from './fresh-home';
import { type Device, pickFolder, type TwoHomes, twoHomes } from './two-homes';
import { goTo, saved } from './worked-example';

/** What comes by the folder is here after a pause of the sender and a look of the receiver. */
const ARRIVES = { timeout: 30_000 };
const AGREEMENT = '/agreements/lead-agreement';

const signoffOf = (page: Page) => page.getByRole('tabpanel', { name: 'Sign-off' });

/** The passphrase of whoever acts on this page, where it is asked for. */
const unlock = (page: Page, name: string) => page.getByLabel(`Passphrase of ${name}`).fill(PASSPHRASE);

async function share(page: Page, folder: string): Promise<void> {
  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await pickFolder(page, folder);
  await expect(page.getByText('Shared by')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Next: Sales joins' })).toBeVisible();
}

/** The first run of a colleague who has nothing but the folder. */
async function ask(page: Page, folder: string, device: Device): Promise<void> {
  await page.getByLabel('Your name').fill('Ben Okafor');
  await page.getByLabel('Your team').fill('Sales');
  await page.getByRole('button', { name: 'A colleague has begun already: join them' }).click();
  await expect(page.getByRole('radio', { name: /^Join my colleague/ })).toBeChecked();
  await page.getByRole('button', { name: 'Choose the folder…' }).click();
  await pickFolder(page, folder);
  await expect(page.getByText(/begun by Anna Berg$/)).toBeVisible();
  await page.getByLabel('A passphrase for your signature').fill(PASSPHRASE);
  await page.getByLabel('The passphrase once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Change…' }).click();
  await pickFolder(page, device.workspace);
  await page.getByRole('button', { name: 'Ask to join' }).click();
  await expect(page.getByRole('heading', { name: 'Waiting to be let in' })).toBeVisible();
}

const wordsOf = (page: Page, name: string) =>
  page
    .getByRole('list', { name: `Six words of ${name}` })
    .getByRole('listitem')
    .allTextContents();

/** Both read their words out, and both say that they are the same. */
async function compareWords(anna: Page, ben: Page): Promise<void> {
  const letIn = anna.getByRole('button', { name: 'The words are the same: let Ben Okafor in' });
  await expect(letIn).toBeVisible(ARRIVES);
  expect(await wordsOf(anna, 'Ben Okafor')).toEqual(await wordsOf(ben, 'Ben Okafor'));
  await unlock(anna, 'Anna Berg');
  await letIn.click();
  await expect(ben.getByRole('navigation', { name: 'Main navigation' })).toBeVisible(ARRIVES);
  // Home says what is next.
  await expect(ben.getByRole('main').getByText('Compare words with Anna Berg')).toBeVisible();
  await ben.getByRole('link', { name: 'See to it under People' }).click();
  await expect(ben.getByRole('heading', { name: 'Compare words with Anna Berg' })).toBeVisible();
  const row = anna.getByRole('row', { name: /^Anna Berg/ });
  expect(await axeFindings(ben, 'comparing words')).toEqual([]);
  for (const word of await wordsOf(ben, 'Anna Berg')) await expect(row).toContainText(word);
  await unlock(ben, 'Ben Okafor');
  await ben.getByRole('button', { name: 'The words are the same', exact: true }).click();
  await expect(ben.getByRole('heading', { name: 'Compare words with Anna Berg' })).toHaveCount(0);
}

async function setTarget(page: Page, leads: number): Promise<void> {
  await page.getByRole('button', { name: 'Edit “Leads handed over”' }).click();
  const target = page.getByRole('textbox', { name: 'Target', exact: true }).first();
  await target.fill(String(leads));
  await target.blur();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await saved(page);
}

/** A draft on Anna's page: one promise, resting on one word. */
async function draft(page: Page): Promise<void> {
  await goTo(page, AGREEMENT);
  await page.getByRole('button', { name: 'Add a commitment' }).click();
  await page.getByRole('menuitem', { name: /hands over at least 50 leads every Monday/ }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('combobox', { name: 'Link a definition' }).click();
  await page.getByRole('option', { name: 'Good fit' }).click();
  await saved(page);
}

async function propose(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Propose/ }).click();
  await unlock(page, 'Anna Berg');
  await page.getByRole('button', { name: 'Propose for Marketing' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function sign(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign…' }).click(ARRIVES);
  await page.getByRole('checkbox', { name: /^I agree to / }).check();
  await unlock(page, name);
  const button = page.getByRole('button', { name: new RegExp(`^Sign as ${name} for`) });
  await button.click();
  await expect(button).toHaveCount(0);
}

async function decline(page: Page, reason: string): Promise<void> {
  await expect(page.getByRole('link', { name: 'Sign…' })).toBeVisible(ARRIVES);
  await signoffOf(page).getByRole('button', { name: 'Decline…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Why' }).fill(reason);
  await unlock(page, 'Ben Okafor');
  await dialog.getByRole('button', { name: 'Decline for Sales' }).click();
  await expect(dialog).toHaveCount(0);
}

test.describe('two teams, two homes, one folder', () => {
  let homes: TwoHomes;
  let anna: Device;
  let ben: Device;
  let carla: Device;

  test.beforeEach(() => {
    homes = twoHomes();
    [anna, ben, carla] = [homes.device('anna'), homes.device('ben'), homes.device('carla')];
    const team = ['--name', 'Anna Berg', '--team', 'Marketing', '--other-team', 'Sales'];
    anna.cli('init', anna.workspace, ...team, '--passphrase-file', anna.key);
    anna.put({ id: 'good-fit', kind: 'definition', title: 'Good fit', meaning: 'Fifty employees or more.' });
    anna.put({ id: 'lead-agreement', kind: 'agreement', title: 'Lead agreement' });
  });
  test.afterEach(() => homes.end());

  test('join, draft, comment, change, decline, sign on both sides, go on, part, and verify', async () => {
    test.setTimeout(300_000);
    const onAnna = await anna.start();
    const onBen = await ben.start(true);
    await share(onAnna, homes.folder);
    await ask(onBen, homes.folder, ben);
    await compareWords(onAnna, onBen);

    // Anna drafts, Ben comments, Anna changes.
    await draft(onAnna);
    await goTo(onBen, AGREEMENT);
    await expect(onBen.getByText(/hands over at least 50 leads/)).toBeVisible(ARRIVES);
    await onBen.getByRole('button', { name: 'Comment on Leads handed over' }).click();
    await expect(onBen.locator('textarea:focus')).toBeVisible();
    await onBen.keyboard.type('Fifty is too many for us.');
    await onBen.keyboard.press('Control+Enter');
    await onAnna.getByRole('tab', { name: /^Discussion/ }).click();
    await expect(onAnna.getByRole('tabpanel').getByText('Fifty is too many for us.')).toBeVisible(ARRIVES);
    await setTarget(onAnna, 40);

    // Proposed, declined with a reason that Anna reads; a new draft is proposed, and both sign it.
    await onAnna.getByRole('tab', { name: 'Sign-off' }).click();
    await propose(onAnna);
    await onBen.getByRole('tab', { name: 'Sign-off' }).click();
    await decline(onBen, 'Forty is still more than we can call.');
    await expect(signoffOf(onAnna).getByText('Forty is still more than we can call.')).toBeVisible(ARRIVES);
    await setTarget(onAnna, 30);
    await propose(onAnna);
    await sign(onAnna, 'Anna Berg');
    await sign(onBen, 'Ben Okafor');
    await expect(onBen.getByText('Both teams have signed. It is in force.')).toBeVisible();
    await expect(onAnna.getByText('Both teams have signed. It is in force.')).toBeVisible(ARRIVES);

    // An edit opens the next draft on both; what was agreed stays, with the meaning that was pinned.
    await goTo(onAnna, AGREEMENT);
    await setTarget(onAnna, 60);
    await goTo(onAnna, '/definitions/good-fit');
    const meaning = onAnna.getByRole('textbox', { name: 'What it means' });
    await meaning.fill('Ten employees or more.');
    await meaning.blur();
    await saved(onAnna);
    await goTo(onBen, '/definitions/good-fit');
    await expect(onBen.getByRole('textbox', { name: 'What it means' })).toHaveValue(
      'Ten employees or more.',
      ARRIVES,
    );
    await goTo(onBen, AGREEMENT);
    await expect(onBen.getByText('v1 In force').first()).toBeVisible();
    await expect(onBen.getByText(/draft has \d changes?/)).toBeVisible(ARRIVES);
    await expect(onBen.getByText(/hands over at least 60 leads/).first()).toBeVisible(ARRIVES);
    await onBen.getByRole('tab', { name: 'History' }).click();
    await onBen.getByRole('tabpanel').getByRole('link', { name: 'Version 1', exact: true }).click();
    const agreed = onBen.getByRole('main');
    await expect(agreed.getByText('As it will be kept')).toBeVisible();
    await expect(agreed.getByText(/at least 30 leads/).first()).toBeVisible();
    await expect(agreed.getByText('Fifty employees or more.').first()).toBeVisible();
    await expect(agreed.getByText('Ten employees or more.')).toHaveCount(0);

    // Carla joins Sales, loses the right to edit without knowing of it, and edits: it waits, and changes nothing.
    carla.cli('join', carla.workspace, '--folder', homes.folder, '--name', 'Carla Diaz', '--team', 'Sales');
    await goTo(onBen, '/people');
    const letIn = onBen.getByRole('button', { name: 'The words are the same: let Carla Diaz in' });
    await expect(letIn).toBeVisible(ARRIVES);
    await unlock(onBen, 'Ben Okafor');
    await letIn.click();
    await expect(letIn).toHaveCount(0);
    carla.cli('sync');
    await onBen.getByRole('combobox', { name: 'Rights of Carla Diaz' }).click();
    await onBen.getByRole('option', { name: 'Reader' }).click();
    await unlock(onBen, 'Ben Okafor');
    await onBen.getByRole('checkbox', { name: 'Do not ask again for 10 minutes' }).check();
    await onBen.getByRole('button', { name: 'Sign the change' }).click();
    await expect(onBen.getByRole('dialog')).toHaveCount(0);
    carla.put({ id: 'good-fit', meaning: 'Whoever answers the telephone.' });
    carla.cli('sync');
    await expect(onBen.getByText('One change from Carla Diaz')).toBeVisible(ARRIVES);
    expect(await axeFindings(onBen, 'people')).toEqual([]);
    expect(ben.cli('show', 'good-fit')).toMatchObject({ meaning: 'Ten employees or more.' });

    // Carla leaves; both devices know, and nothing is wrong with what was signed.
    await onBen.getByRole('button', { name: 'Remove Carla Diaz…' }).click();
    await expect(onBen.getByText(/^The key of Ben Okafor is open until/)).toBeVisible();
    await onBen.getByRole('button', { name: 'Remove Carla Diaz', exact: true }).click();
    await expect(onBen.getByRole('row', { name: /^Carla Diaz/ })).toContainText('Left');
    await goTo(onAnna, '/people');
    await expect(onAnna.getByRole('row', { name: /^Carla Diaz/ })).toContainText('Left', ARRIVES);
    for (const device of [anna, ben]) {
      expect(device.cli('verify')).toEqual({ ok: true, problems: [] });
      const list = device.cli<{ id: string; status: string }[]>('list');
      expect(list.find(({ id }) => id === 'lead-agreement')?.status).toBe('in force');
    }
  });
});
