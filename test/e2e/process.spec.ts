import { expect, type Page } from '@playwright/test';
import * as Y from 'yjs';
import { writeRegister } from '#shared/model/binding/register';
import { test } from './fresh-home';
import { goTo, saved, type WorkedExample } from './worked-example';

const HAND_OVER = '/processes/lead-hand-over';

interface ShownStep {
  title: string;
  raci: Record<string, string>;
  deadline: unknown;
}

interface Shown {
  title: string;
  team: string | null;
  steps: ShownStep[];
}

const show = (example: WorkedExample, id: string) => example.cli('show', id) as { view: Shown } | Shown;
const viewOf = (example: WorkedExample, id: string): Shown => {
  const shown = show(example, id);
  return 'view' in shown ? shown.view : shown;
};

const stepTitles = (page: Page) =>
  page.getByRole('list', { name: 'Steps' }).getByRole('textbox', { name: /^Step \d+$/ });

const titles = async (page: Page): Promise<string[]> =>
  stepTitles(page).evaluateAll((inputs) => inputs.map((input) => (input as HTMLTextAreaElement).value));

const mod = process.platform === 'darwin' ? 'Meta' : 'Control';

test('a whole process is written by keyboard alone, and is there after a reload', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const { keyboard } = page;
  await page.locator('body').press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'Processes' })).toBeVisible();
  await keyboard.press('n');
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toBeVisible();
  const id = /processes\/([a-z0-9-]+)/.exec(page.url())?.[1] ?? '';
  await title.focus();
  await keyboard.type('Feedback on offers');
  await page.getByRole('textbox', { name: 'Purpose' }).focus();
  await keyboard.type('Sales says what helped.');

  await page.getByRole('button', { name: 'Add a step' }).focus();
  await keyboard.press('Enter');
  await keyboard.type('Announce the offer');
  await keyboard.press('Enter');
  await keyboard.type('Use it for two weeks');
  await keyboard.press('Enter');
  await keyboard.type('Say what helped');
  expect(await titles(page)).toEqual(['Announce the offer', 'Use it for two weeks', 'Say what helped']);

  // Moved up and down, an empty one added and taken away again.
  await keyboard.press('Alt+ArrowUp');
  expect(await titles(page)).toEqual(['Announce the offer', 'Say what helped', 'Use it for two weeks']);
  await expect(stepTitles(page).nth(1)).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Enter');
  await expect(stepTitles(page)).toHaveCount(4);
  await keyboard.press('Backspace');
  await expect(stepTitles(page)).toHaveCount(3);
  await expect(stepTitles(page).nth(2)).toBeFocused();

  // A deadline in words.
  await page.getByRole('combobox', { name: 'Deadline' }).nth(2).focus();
  await keyboard.type('next fri 5pm');
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Deadline' }).nth(2)).toHaveValue('Fri 17:00');
  await expect(page.getByRole('listbox')).toHaveCount(0);

  // A role that does not exist yet does the first step.
  await page.getByRole('button', { name: 'Who does it' }).first().focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Find or name a role' })).toBeFocused();
  await keyboard.type('Offer manager');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Done by Offer manager' })).toBeFocused();

  // The letters of the others, in the grid.
  await page.getByRole('tab', { name: 'Responsibilities' }).click();
  const cells = page.getByRole('gridcell', { name: /^Offer manager/ });
  await cells.nth(0).focus();
  await keyboard.press('a');
  await expect(cells.nth(0)).toHaveText('AR');
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+A');
  await expect(cells.nth(1)).toHaveText('AR');
  await keyboard.press('Delete');
  await expect(cells.nth(1)).toHaveText('');
  await keyboard.press('c');
  await expect(cells.nth(1)).toHaveText('C');

  await saved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Feedback on offers');
  expect(await titles(page)).toEqual(['Announce the offer', 'Use it for two weeks', 'Say what helped']);
  const view = viewOf(example, id);
  expect(view.steps.map((step) => step.title)).toEqual([
    'Announce the offer',
    'Use it for two weeks',
    'Say what helped',
  ]);
  expect(view.steps[0]?.raci).toEqual({ 'offer-manager': 'AR' });
  expect(view.steps[2]?.deadline).toEqual({ kind: 'weekday', weekday: 'FR', time: '17:00' });
});

test('what was done is undone and redone over all fields of the document', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, HAND_OVER);
  const before = await waitForTitles(page);
  await stepTitles(page).first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Look at them together');
  await expect(stepTitles(page)).toHaveCount(before.length + 1);
  const after = await titles(page);
  // How many steps typing makes depends on its pauses: undo until all of it is undone.
  const until = async (keys: string, wanted: string[]): Promise<void> => {
    await expect
      .poll(async () => {
        const now = await titles(page);
        if (JSON.stringify(now) !== JSON.stringify(wanted)) await page.keyboard.press(keys);
        return titles(page);
      })
      .toEqual(wanted);
  };
  await until(`${mod}+z`, before);
  await until(`${mod}+y`, after);
  await saved(page);
});

async function waitForTitles(page: Page): Promise<string[]> {
  await expect(stepTitles(page).first()).toBeVisible();
  return titles(page);
}

test('a step without anybody accountable is marked, and one press mends it', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, HAND_OVER);
  await page.getByRole('tab', { name: 'Responsibilities' }).click();
  const cell = page.getByRole('gridcell', { name: /Accountable$/ }).first();
  await cell.focus();
  await page.keyboard.press('Delete');
  const mark = page.getByTestId('raci-finding').first();
  await expect(mark).toHaveAttribute('data-rule', 'nobody-answers');
  await mark.click();
  await page
    .getByRole('button', { name: /^Make .* Accountable/ })
    .first()
    .click();
  // The role that answers for it now is nobody's: marked as well, and given to somebody where it stands.
  await expect(mark).toHaveAttribute('data-rule', 'unheld');
  await mark.click();
  await page.getByRole('button', { name: 'Give Campaign manager to Anna Berg' }).click();
  await expect(page.getByTestId('raci-finding')).toHaveCount(0);
});

test('a step is moved by dragging its handle', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, HAND_OVER);
  const before = await waitForTitles(page);
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
  // All of the way in sight: a page that scrolls under the pointer would drag another step.
  await page.getByRole('list', { name: 'Steps' }).evaluate((list) => list.scrollIntoView());
  await steps.first().hover();
  await page
    .getByRole('button', { name: 'Move step 1', exact: true })
    .dragTo(steps.nth(2), { targetPosition: { x: 60, y: 60 } });
  const [first = '', second = '', third = '', ...rest] = before;
  await expect.poll(() => titles(page)).toEqual([second, third, first, ...rest]);
  await page.getByRole('button', { name: 'Move step 3', exact: true }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => titles(page)).toEqual(before);
});

test('letters are copied and pasted as in a spreadsheet', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, HAND_OVER);
  await page.getByRole('tab', { name: 'Responsibilities' }).click();
  const grid = page.getByRole('grid', { name: 'Responsibilities' });
  await grid.getByRole('gridcell').first().focus();
  await page.keyboard.press('Shift+ArrowRight');
  const copied = await grid.evaluate((table) => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return { text: data.getData('text/plain'), table: table.tagName };
  });
  expect(copied.text.split('\t')).toHaveLength(2);
  await grid.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'C\tI\nR\tA/R');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const row = (n: number) => grid.getByRole('row').nth(n).getByRole('gridcell');
  // The selection was extended to the right: pasting begins at its first cell.
  await expect(row(1).nth(0)).toHaveText('C');
  await expect(row(1).nth(1)).toHaveText('I');
  await expect(row(2).nth(0)).toHaveText('R');
  await expect(row(2).nth(1)).toHaveText('AR');
});

test('two windows write the same process and end alike', async ({ host, example }) => {
  const launched = await example.start(host);
  test.skip(launched.openPage === null, 'This host has one window');
  if (!launched.openPage) return;
  const first = launched.page;
  const second = await launched.openPage();
  await expect(second.getByRole('navigation').first()).toBeVisible();
  await goTo(first, HAND_OVER);
  await goTo(second, HAND_OVER);
  const before = await waitForTitles(first);
  await waitForTitles(second);
  await Promise.all([
    (async () => {
      await first.getByRole('button', { name: 'Add a step' }).click();
      await first.keyboard.type('From the first window', { delay: 15 });
    })(),
    (async () => {
      await stepTitles(second).first().focus();
      await second.keyboard.press('End');
      await second.keyboard.type(', twice a week', { delay: 20 });
      await stepTitles(second).last().focus();
    })(),
  ]);
  await Promise.all([saved(first), saved(second)]);
  await expect
    .poll(async () => JSON.stringify(await titles(first)) === JSON.stringify(await titles(second)))
    .toBe(true);
  const shown = await titles(second);
  expect(shown).toHaveLength(before.length + 1);
  expect(shown[0]).toBe(`${before[0]}, twice a week`);
  expect(shown.at(-1)).toBe('From the first window');
});

test('what is written while the connection is gone is saved when it is back', async ({ host, example }) => {
  const launched = await example.start(host);
  test.skip(host !== 'browser', 'Only in the browser host does a page outlive its services');
  const { page } = launched;
  await goTo(page, HAND_OVER);
  await waitForTitles(page);
  await launched.kill();
  await stepTitles(page).first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Written without a connection');
  await expect(page.getByTestId('save-state')).not.toHaveAttribute('data-state', 'saved');
  await launched.restart();
  await saved(page);
  expect(viewOf(example, 'lead-hand-over').steps.map(({ title }) => title)).toContain(
    'Written without a connection',
  );
});

test('a process from a newer version is shown, never changed', async ({ host, example }) => {
  example.rewrite('process', 'lead-hand-over', (doc) => {
    doc.getMap('meta').set('schema', 99);
    const hologram = new Y.XmlElement('hologram');
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('Known words inside an unknown block')]);
    hologram.insert(0, [paragraph]);
    doc.getXmlFragment('body').push([hologram]);
  });
  const { page } = await example.start(host);
  await goTo(page, HAND_OVER);
  await expect(page.getByTestId('read-only')).toContainText('newer version');
  await expect(page.getByText('Known words inside an unknown block', { exact: true })).toBeVisible();
  await expect(page.locator('.ProseMirror')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add a step' })).toHaveCount(0);
  await expect(page.getByTestId('save-state')).toContainText('Read-only');
});

test('two values for one promise stand side by side until one is chosen', async ({ host, example }) => {
  example.rewrite('process', 'lead-hand-over', (doc) => {
    const state = Y.encodeStateAsUpdate(doc);
    const sides = [
      { member: 'anna-berg', at: '2026-04-20T08:00:00.000Z', value: { kind: 'workingDays', days: 2 } },
      {
        member: 'ben-okafor',
        at: '2026-04-20T09:00:00.000Z',
        value: { kind: 'weekday', weekday: 'TU', time: '12:00' },
      },
    ];
    const step = [...doc.getMap('steps').keys()].find((key) => !key.endsWith('!')) ?? '';
    for (const { value, ...author } of sides) {
      const side = new Y.Doc();
      Y.applyUpdate(side, state);
      writeRegister(side, `steps/${step}/deadline`, value, author);
      const letter = author.member === 'anna-berg' ? 'C' : 'I';
      writeRegister(side, `steps/${step}/raci.sales-lead`, letter, author);
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(side));
    }
  });
  const { page } = await example.start(host);
  await goTo(page, HAND_OVER);
  const mark = page.getByTestId('conflict');
  await expect(mark).toHaveCount(1);
  await mark.click();
  await expect(page.getByRole('button', { name: 'Keep Tue 12:00' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep 2 working days' }).click();
  await expect(page.getByTestId('conflict')).toHaveCount(0);

  // Letters differ too: said in the list, and settled there or in the grid, whose cell shows both.
  const contested = page.getByTestId('raci-finding').and(page.locator('[data-rule="contested"]'));
  await expect(contested).toHaveCount(1);
  await page.getByRole('tab', { name: 'Responsibilities' }).click();
  await expect(page.getByRole('gridcell').getByTestId('conflict')).toHaveCount(1);
  await contested.click();
  await expect(page.getByRole('button', { name: 'Keep “Informed” (Ben Okafor)' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep “Consulted” (Anna Berg)' }).click();
  await expect(contested).toHaveCount(0);
  await expect(page.getByRole('gridcell').getByTestId('conflict')).toHaveCount(0);
  await saved(page);
  const deadlines = viewOf(example, 'lead-hand-over').steps.map(({ deadline }) => deadline);
  expect(deadlines).toContainEqual({ kind: 'workingDays', days: 2 });
  expect(viewOf(example, 'lead-hand-over').steps.map(({ raci }) => raci['sales-lead'])).toContain('C');
});

test('a removed process comes back by undo', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/processes');
  await expect(page.getByRole('heading', { name: 'Processes' })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Title' }).fill('Short-lived');
  await saved(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await expect(page.getByText('“Short-lived” is in the trash.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Short-lived' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Short-lived');
});
