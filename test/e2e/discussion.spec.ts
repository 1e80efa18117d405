import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe';
import { test } from './fresh-home';
import { goTo, saved } from './worked-example';

const PROCESS = '/processes/lead-hand-over';
const QUOTE = 'Source and campaign';

const panelOf = (page: Page) => page.getByRole('tabpanel', { name: 'Discussion' });
const threadOf = (page: Page, words: string) => panelOf(page).getByRole('article').filter({ hasText: words });
const lineOf = (page: Page, words: string) =>
  page.getByRole('textbox', { name: 'Text', exact: true }).locator('li', { hasText: words });
const actAs = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click();

/** Writes where the focus is and sends it by keys alone. */
async function say(page: Page, words: string): Promise<void> {
  await expect(page.locator('textarea:focus')).toBeVisible();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
}

/** Makes the window narrow and wide again. */
async function whileNarrow(page: Page, look: () => Promise<void>): Promise<void> {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 900, height: 800 });
  await look();
  if (wide) await page.setViewportSize(wide);
}

test('a question is asked, answered and decided; words are suggested and taken over', async ({
  host,
  example,
}) => {
  test.setTimeout(180_000);
  const { page } = await example.start(host);
  await goTo(page, PROCESS);

  // A step is asked about, and somebody by name.
  await page
    .getByRole('button', { name: 'Comment on Check each lead against the definition of good fit' })
    .click();
  await page.keyboard.type('Who decides in doubt? @Ok');
  await expect(page.getByRole('option', { name: 'Ben Okafor' })).toBeVisible();
  await page.keyboard.press('Enter');
  // A window made narrow takes nothing away from who writes.
  await whileNarrow(page, () => expect(page.locator('textarea:focus')).toHaveValue(/@Ben Okafor/));
  await say(page, 'please say.');
  const question = threadOf(page, 'Who decides in doubt?');
  await expect(question).toContainText('@Ben Okafor please say.');
  await expect(page.getByRole('button', { name: /definition of good fit \(1 open thread\)/ })).toBeVisible();

  // A RACI letter, by keys alone; and the record as a whole, where nothing has the focus.
  await page.getByRole('tab', { name: 'Responsibilities' }).click();
  await page.getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Control+Alt+m');
  await say(page, 'Is this the right letter?');
  await expect(page.getByRole('gridcell').nth(1).getByRole('img', { name: '1 open thread' })).toBeVisible();
  await page.getByRole('tab', { name: 'List' }).click();

  // Words of the text; they stay marked while others write before them, and are quoted once they are gone.
  await lineOf(page, QUOTE).click({ clickCount: 3 });
  await page.getByRole('toolbar', { name: 'Selected text' }).getByRole('button', { name: 'Comment' }).click();
  await say(page, 'Which campaign, if there were two?');
  const about = threadOf(page, 'Which campaign');
  await expect(page.locator('[data-anchor].chosen')).toHaveText(QUOTE);
  await lineOf(page, QUOTE).click();
  await page.keyboard.press('Home');
  await page.keyboard.type('At least: ');
  await expect(page.locator('[data-anchor].chosen')).toHaveText(QUOTE);

  // Reply by Enter, arrows between threads, Esc back to the thread; one's own message is edited and removed.
  await about.focus();
  await page.keyboard.press('Enter');
  await say(page, 'The last one.');
  await expect(about).toContainText('The last one.');
  await expect(about).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(question).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('textarea:focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeFocused();
  await about.getByRole('button', { name: 'More about this message' }).last().click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(about).toContainText('This message was removed.');
  await expect(about).not.toContainText('The last one.');

  // Ben is asked on Home, answers, and suggests other words; Anna's messages are hers.
  await actAs(page, 'Ben Okafor');
  await goTo(page, '/');
  await expect(page.getByText('Anna Berg asks: Who decides in doubt? @Ben Okafor please say.')).toBeVisible();
  await page.getByRole('link', { name: 'Reply: Lead hand-over' }).click();
  await expect(question).toContainText('Waits for your answer');
  await expect(question.getByRole('button', { name: 'Reply' })).toBeVisible();
  await question.getByRole('button', { name: 'More about this message' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await question.getByRole('button', { name: 'Reply' }).click();
  await say(page, 'The sales lead does.');
  await expect(question).not.toContainText('Waits for your answer');
  await lineOf(page, 'What they have seen').click({ clickCount: 3 });
  await page
    .getByRole('toolbar', { name: 'Selected text' })
    .getByRole('button', { name: 'Suggest other words' })
    .click();
  await page.getByRole('textbox', { name: 'Replace by' }).fill('What they have read');
  await page.getByRole('combobox', { name: 'Why' }).fill('Shorter.');
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  const suggestion = threadOf(page, 'Shorter.');
  // Struck out within the words that stay.
  await expect(suggestion.locator('del').first()).toContainText('seen or');
  await expect(suggestion.locator('del', { hasText: 'read' })).toHaveCount(0);

  // It waits for the owner, stands in the way of a proposal, and is taken over as one step.
  await actAs(page, 'Anna Berg');
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Decide: Lead hand-over' }).click();
  await page.getByRole('tab', { name: 'Sign-off' }).click();
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Show where: A suggestion waits/ })
    .click();
  await suggestion.getByRole('button', { name: 'Accept' }).click();
  await expect(suggestion).toContainText('Accepted by Anna Berg');
  await expect(lineOf(page, 'What they have read')).toHaveText('What they have read');
  await saved(page);

  // A decision is lifted out of the thread, the thread is resolved and opened again.
  await question.getByRole('button', { name: 'More about this message' }).last().click();
  await page.getByRole('menuitem', { name: 'Write down as a decision…' }).click();
  await page.getByRole('textbox', { name: 'What was decided' }).fill('In doubt the sales lead decides.');
  await page.getByRole('combobox', { name: 'Who sees to it' }).click();
  await page.getByRole('option', { name: 'Ben Okafor' }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  const log = page.getByRole('region', { name: 'Decisions' });
  await expect(log).toContainText('In doubt the sales lead decides.');
  await expect(log).toContainText('Ben Okafor sees to it');
  await question.getByRole('button', { name: 'Resolve' }).click();
  await expect(question).toContainText('Resolved by Anna Berg');
  await question.getByRole('button', { name: 'Open again' }).click();
  await expect(question).not.toContainText('Resolved by Anna Berg');

  // The words go: the thread quotes them.
  await lineOf(page, QUOTE).click({ clickCount: 3 });
  await page.keyboard.press('Backspace');
  await expect(about).toContainText('This text is gone. It said:');
  await expect(about).toContainText(QUOTE);

  // Before proposing, what is open is said; nothing stands in the way any more.
  await saved(page);
  await page.getByRole('button', { name: 'Propose the changes…' }).click();
  await expect(page.getByRole('dialog')).toContainText('3 threads are still open.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page)).toEqual([]);
  }

  // All of it is on disk, in a document of its own, and the decision in the export.
  await page.reload();
  await expect(question).toContainText('The sales lead does.');
  const file = join(example.workspace, 'docs', 'discussion', 'about--lead-hand-over.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ view: { record: 'lead-hand-over' } });
  const { file: exported } = example.cli(
    'export',
    'lead-hand-over',
    '--format',
    'md',
    '--out',
    join(example.home, 'x.md'),
  ) as {
    file: string;
  };
  expect(readFileSync(exported, 'utf8')).toContain('In doubt the sales lead decides.');
});
