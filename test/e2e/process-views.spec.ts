import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { goTo, saved, type WorkedExample } from './worked-example';

interface Step {
  id: string;
  title: string;
  raci: Record<string, string>;
  goesOn: boolean;
  branches: { label: string; to: string | null }[];
  checklist: { title: string }[];
  duration: unknown;
}

const ID = 'lead-hand-over';
const mod = process.platform === 'darwin' ? 'Meta' : 'Control';

const stepsOf = (example: WorkedExample): Step[] => {
  const shown = example.cli('show', ID) as { view?: { steps: Step[] }; steps?: Step[] };
  return shown.view?.steps ?? shown.steps ?? [];
};
const stepOf = (example: WorkedExample, id: string): Step | undefined =>
  stepsOf(example).find((step) => step.id === id);

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const cards = (page: Page, lane: string) =>
  page.getByTestId('board').getByRole('region', { name: lane }).locator('[data-card]');
const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

async function accessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

test('a process is written as list, board and diagram of the same steps', async ({ host, example }) => {
  const { page } = await example.start(host);
  const { keyboard } = page;
  await goTo(page, `/processes/${ID}`);

  // The list: a step's details by keyboard.
  const assign = page.getByRole('textbox', { name: 'Step 4', exact: true });
  await assign.focus();
  await keyboard.press(`${mod}+Enter`);
  await page.getByRole('textbox', { name: 'Takes about' }).fill('2 hours');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Takes about' })).toHaveValue('2 working hours');
  await page.getByRole('button', { name: 'Add a check' }).focus();
  await keyboard.press('Enter');
  await keyboard.type('Who is away?');
  await keyboard.press('Enter');
  await keyboard.type('Who has room?');
  await page.getByRole('button', { name: 'Add a branch' }).focus();
  await keyboard.press('Enter');
  await keyboard.type('Nobody has room');
  await page.getByRole('combobox', { name: 'Branch 1 leads to' }).click();
  await page.getByRole('option', { name: /^10\. / }).click();
  await saved(page);
  expect(stepOf(example, 'assign')).toMatchObject({
    duration: { kind: 'workingHours', hours: 2 },
    checklist: [{ title: 'Who is away?' }, { title: 'Who has room?' }],
    branches: [{ label: 'Nobody has room', to: 'feedback' }],
  });

  // The board: a card is given to another role by keyboard, taken back by undo, and given by mouse.
  await tab(page, 'Board').click();
  await expect(cards(page, 'Sales lead')).toHaveText([/Assign each lead/]);
  await accessible(page);
  await cards(page, 'Sales lead').first().focus();
  await keyboard.press('Alt+ArrowRight');
  await expect(cards(page, 'Sales development rep').first()).toHaveText(/Assign each lead/);
  await expect(cards(page, 'Sales development rep').first()).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await expect(cards(page, 'Sales development rep').nth(1)).toHaveText(/^4|5.*Assign each lead/);
  await keyboard.press(`${mod}+z`);
  await keyboard.press(`${mod}+z`);
  await expect(cards(page, 'Sales lead')).toHaveText([/^4.*Assign each lead/]);
  // Both lanes in sight: a board that scrolls under the pointer would drag another card.
  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.getByTestId('board').evaluate((board) => board.scrollTo(0, 0));
  await cards(page, 'Sales lead')
    .first()
    .dragTo(cards(page, 'Campaign manager').first(), {
      targetPosition: { x: 40, y: 8 },
    });
  await expect(cards(page, 'Campaign manager').first()).toHaveText(/^1.*Assign each lead/);
  await saved(page);
  expect(stepsOf(example)[0]).toMatchObject({
    id: 'assign',
    raci: { 'campaign-manager': 'R', 'sales-lead': 'A' },
  });
  await page.locator('body').press(`${mod}+z`);
  await expect(cards(page, 'Sales lead')).toHaveText([/^4.*Assign each lead/]);

  // The diagram: in step with the text, read as a list, edited where it stands.
  await tab(page, 'Diagram').click();
  await expect(node(page, 'assign')).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'The diagram in words' }).getByRole('listitem').nth(5),
  ).toContainText('Qualified: Then step 7');
  await accessible(page);
  await node(page, 'collect').focus();
  await keyboard.press('ArrowDown');
  await expect(node(page, 'check-fit')).toBeFocused();
  await keyboard.press('Enter');
  const panel = page.getByTestId('step-panel');
  await panel.getByRole('textbox', { name: 'Step 2', exact: true }).fill('Look at the fit');
  await expect(node(page, 'check-fit')).toContainText('Look at the fit');
  await keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(node(page, 'check-fit')).toBeFocused();

  // A line pulled from one step to another is a branch; Delete takes a step away, and its branches show it.
  await page.getByRole('button', { name: 'Show all of it' }).click();
  await node(page, 'hand-over').hover();
  const foot = await node(page, 'hand-over').locator('.react-flow__handle-bottom').boundingBox();
  const target = await node(page, 'contact').boundingBox();
  if (!foot || !target) throw new Error('The steps are not drawn');
  await page.mouse.move(foot.x + foot.width / 2, foot.y + foot.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, target.y + 4, { steps: 8 });
  await page.mouse.up();
  await expect(panel.getByRole('combobox', { name: 'Branch 1 leads to' })).toHaveValue(/^5\. /);
  await saved(page);
  expect(stepOf(example, 'hand-over')?.branches).toMatchObject([{ label: '', to: 'contact' }]);
  await panel.getByRole('button', { name: 'Close the step' }).click();
  await node(page, 'give-back').focus();
  await keyboard.press('Enter');
  await keyboard.press('Delete');
  await expect(node(page, 'give-back')).toHaveCount(0);
  await expect(node(page, 'decide')).toContainText('gone');
  await tab(page, 'List').click();
  await expect(
    page.getByTestId('flow-finding').and(page.locator('[data-rule="branch-to-nowhere"]')),
  ).toHaveCount(2);
  await page.locator('body').press(`${mod}+z`);
  await expect(page.locator('[data-rule="branch-to-nowhere"]')).toHaveCount(0);

  // The picture, as a file that stands by itself.
  await tab(page, 'Diagram').click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const saving = await waiting;
  expect(saving.suggestedFilename()).toBe('lead-hand-over.svg');
  const svg = readFileSync(await saving.path(), 'utf8');
  for (const said of ['Campaign manager', 'Look at the fit', 'Not qualified']) expect(svg).toContain(said);
});
