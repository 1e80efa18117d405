import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './fresh-home';
import { goTo, saved, type WorkedExample } from './worked-example';

interface Node {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

const isMac = process.platform === 'darwin';
const mod = isMac ? 'Meta' : 'Control';
/** Keys to the ends of a text. */
const toStart = isMac ? 'Meta+ArrowUp' : 'Control+Home';
const toEnd = isMac ? 'Meta+ArrowDown' : 'Control+End';
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

function bodyOf(example: WorkedExample, id: string): Node[] {
  const shown = example.cli('show', id) as { view?: { body?: Node }; body?: Node };
  return (shown.view?.body ?? shown.body)?.content ?? [];
}

/** Settings of this device, as they were chosen before the start. */
function writeSettings({ home }: WorkedExample, settings: Record<string, unknown>): void {
  const file = join(home, 'device.json');
  const device = JSON.parse(readFileSync(file, 'utf8')) as { settings?: object };
  writeFileSync(file, JSON.stringify({ ...device, settings: { ...device.settings, ...settings } }));
}

/** A fresh process with an empty text that has the focus. */
async function emptyText(page: Page, example: WorkedExample): Promise<string> {
  const { id } = example.cli('new', 'process', '--title', 'A text') as { id: string };
  await goTo(page, `/processes/${id}`);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A text');
  await textOf(page).click();
  return id;
}

/** Every node of a text, depth first. */
const all = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...all(node.content ?? [])]);

/** Names of the marks on a run of text; null when there is none of these words. */
const marksOf = (nodes: readonly Node[], words: string): string[] | null => {
  const found = nodes.find(({ text }) => text === words);
  return found ? (found.marks ?? []).map(({ type }) => type) : null;
};

/** A press on the slash menu's entry that the letters leave. */
async function slash(page: Page, words: string): Promise<void> {
  await page.keyboard.type(`/${words}`);
  await expect(page.getByRole('listbox', { name: 'Insert' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Insert' })).toHaveCount(0);
}

/** A page hears of a cursor that the browser moved with the next frame; nobody's next key comes before that. */
async function cursorMoved(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

test('headings, lists, tasks, a table, a callout and a toggle are written by keys', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const id = await emptyText(page, example);
  const { keyboard } = page;
  await keyboard.type('## Why');
  await keyboard.press('Enter');
  await keyboard.type('Because **it matters**');
  await keyboard.press('Enter');
  await keyboard.type('- one');
  await keyboard.press('Enter');
  await keyboard.type('two');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await slash(page, 'task');
  await keyboard.type('Ask Sales');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await slash(page, 'toggle');
  await keyboard.type('More');
  await keyboard.press('Enter');
  await keyboard.type('Folded away');
  const folded = textOf(page).getByText('Folded away');
  await keyboard.press('ArrowUp');
  await cursorMoved(page);
  await keyboard.press(`${mod}+Enter`);
  await expect(folded).toBeHidden();
  await keyboard.press(`${mod}+Enter`);
  await expect(folded).toBeVisible();
  // What was written and what was then made of it are undone apart.
  await keyboard.press('Shift+Home');
  await keyboard.press(`${mod}+b`);
  await keyboard.press(`${mod}+z`);
  await expect(textOf(page).locator('summary')).toHaveText('More');
  await expect(textOf(page).locator('summary strong')).toHaveCount(0);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await slash(page, 'callout');
  await keyboard.type('Mind the holidays');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await slash(page, 'table');
  await keyboard.type('Source');
  await keyboard.press('Tab');
  await keyboard.type('Leads');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add row below' }).click();
  await keyboard.press('Alt+Shift+Period');
  await saved(page);

  const nodes = all(bodyOf(example, id));
  const types = nodes.map(({ type }) => type);
  for (const type of ['heading', 'bulletList', 'taskList', 'details', 'callout', 'table'])
    expect(types).toContain(type);
  expect(nodes.filter(({ type }) => type === 'tableRow')).toHaveLength(4);
  const heads = nodes.filter(({ type }) => type === 'tableHeader');
  expect(heads.map(({ attrs }) => attrs?.['colwidth'] ?? null)).toEqual([null, [expect.any(Number)], null]);
  expect(marksOf(nodes, 'it matters')).toEqual(['bold']);
  const ids = nodes.filter(({ type }) => type === 'paragraph').map(({ attrs }) => attrs?.['id']);
  expect(ids.every((each) => typeof each === 'string')).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('looking at a text changes nothing', async ({ host, example }) => {
  const before = example.cli('show', 'lead-hand-over');
  const { page } = await example.start(host);
  await goTo(page, '/processes/lead-hand-over');
  await textOf(page).click();
  await page.keyboard.press(toEnd);
  await saved(page);
  expect(example.cli('show', 'lead-hand-over')).toEqual(before);
});

test('text from a word processor comes without its clutter', async ({ host, example }) => {
  const { page } = await example.start(host);
  const id = await emptyText(page, example);
  await textOf(page).evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      `<html><head><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment-->
       <b style="font-weight:normal;" id="docs-internal-guid-1"><p style="color:red"><span style="font-weight:700">Bold words</span> and plain</p></b>
       <p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>first</p>
       <p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>second</p>
       <p><a href="javascript:alert(1)">bad link</a> <a href="https://example.org/">good link</a><script>alert(1)</script></p><!--EndFragment--></body></html>`,
    );
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(textOf(page)).toContainText('good link');
  await saved(page);
  const nodes = all(bodyOf(example, id));
  expect(marksOf(nodes, 'Bold words')).toEqual(['bold']);
  expect(marksOf(nodes, ' and plain')).toEqual([]);
  expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(2);
  const links = nodes.flatMap(({ marks }) => marks ?? []).filter(({ type }) => type === 'link');
  expect(links.map(({ attrs }) => attrs?.['href'])).toEqual(['https://example.org/']);
});

test('a pasted picture is kept in the workspace and shown', async ({ host, example }) => {
  const { page } = await example.start(host);
  const id = await emptyText(page, example);
  await textOf(page).evaluate(async (element) => {
    const canvas = document.createElement('canvas');
    canvas.width = 40;
    canvas.height = 20;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const data = new DataTransfer();
    data.items.add(new File([blob ?? new Blob()], 'dot.png', { type: 'image/png' }));
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const picture = textOf(page).locator('img[src]').first();
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(40);
  await saved(page);
  const [node] = all(bodyOf(example, id)).filter(({ type }) => type === 'picture');
  expect(String(node?.attrs?.['hash'])).toMatch(/^[0-9a-f]{64}$/);
});

test('any other file is kept as an attachment, and words win over a picture of them', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const id = await emptyText(page, example);
  await textOf(page).evaluate((element) => {
    const paste = (data: DataTransfer) =>
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    const sheet = new DataTransfer();
    sheet.setData('text/html', '<table><tr><td>From a sheet</td></tr></table>');
    sheet.items.add(new File(['not looked at'], 'sheet.png', { type: 'image/png' }));
    paste(sheet);
    const notes = new DataTransfer();
    notes.items.add(new File(['a few words'], 'notes.txt', { type: 'text/plain' }));
    paste(notes);
  });
  await expect(textOf(page).getByRole('link', { name: 'notes.txt' })).toBeVisible();
  await expect(textOf(page)).toContainText('From a sheet');
  await saved(page);
  const types = all(bodyOf(example, id)).map(({ type }) => type);
  expect(types).toContain('attachment');
  expect(types).toContain('table');
  expect(types).not.toContain('picture');
});

test('a link is set from the keyboard', async ({ host, example }) => {
  const { page } = await example.start(host);
  const id = await emptyText(page, example);
  await page.keyboard.type('The handbook');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press(`${mod}+k`);
  await page.getByRole('textbox', { name: 'Address of the link' }).fill('example.org/handbook');
  await page.keyboard.press('Enter');
  await expect(textOf(page).getByRole('link', { name: 'The handbook' })).toBeVisible();
  await saved(page);
  const [node] = all(bodyOf(example, id)).filter(({ text }) => text === 'The handbook');
  expect(node?.marks?.[0]?.attrs?.['href']).toBe('https://example.org/handbook');
});

test('two windows write the same text and end alike', async ({ host, example }) => {
  const launched = await example.start(host);
  test.skip(launched.openPage === null, 'This host has one window');
  if (!launched.openPage) return;
  const first = launched.page;
  const second = await launched.openPage();
  await expect(second.getByRole('navigation').first()).toBeVisible();
  for (const page of [first, second]) {
    await goTo(page, '/processes/lead-hand-over');
    await expect(textOf(page)).toBeVisible();
  }
  await Promise.all([
    (async () => {
      await textOf(first).click();
      await first.keyboard.press(toStart);
      await first.keyboard.type('FIRST ', { delay: 25 });
    })(),
    (async () => {
      await textOf(second).click();
      await second.keyboard.press(toEnd);
      await second.keyboard.type(' SECOND', { delay: 25 });
    })(),
  ]);
  await Promise.all([saved(first), saved(second)]);
  await expect(textOf(first)).toContainText('SECOND');
  await expect(textOf(second)).toContainText('FIRST');
  expect(await textOf(first).textContent()).toBe(await textOf(second).textContent());
});

test('blocks, mentions, links, find and Markdown by keys and by mouse', async ({ host, example }) => {
  writeSettings(example, { spelling: 'english' });
  const { page } = await example.start(host);
  const id = await emptyText(page, example);
  const { keyboard } = page;
  await keyboard.type('Ask @ben');
  await expect(page.getByRole('listbox', { name: 'Mention' })).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.type('about leads.');
  await keyboard.press('Enter');
  await keyboard.type('- one');
  await keyboard.press('Enter');
  await keyboard.type('two');
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press(`${mod}+Shift+d`);
  await expect(textOf(page).getByRole('listitem')).toHaveText(['two', 'two', 'one']);

  // A drag moves the block and leaves every id as it was.
  await saved(page);
  const paragraph = () => all(bodyOf(example, id)).find(({ type }) => type === 'paragraph');
  const before = paragraph()?.attrs?.['id'];
  await textOf(page).locator('> p').first().hover();
  const grip = page.getByRole('button', { name: 'Block', exact: true });
  await expect(grip).toBeVisible();
  const from = await grip.boundingBox();
  const to = await textOf(page).getByRole('listitem').last().boundingBox();
  if (!from || !to) throw new Error('The grip or the list is not on the screen');
  await page.mouse.move(from.x + 8, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y + to.height - 2, { steps: 8 });
  await page.mouse.up();
  await expect(textOf(page).locator('> :first-child')).toHaveText(/^two.*Ask/);
  await saved(page);
  const moved = all(bodyOf(example, id)).find(({ content }) =>
    content?.some(({ type }) => type === 'mention'),
  );
  expect(moved?.attrs?.['id']).toBe(before);
  expect(moved?.content?.find(({ type }) => type === 'mention')?.attrs).toMatchObject({ kind: 'member' });

  // Find and replace all is one step to undo.
  await keyboard.press(`${mod}+f`);
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('two');
  await expect(page.getByRole('status').filter({ hasText: '1 of 2' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Replace with' }).fill('three');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(textOf(page).getByText('three')).toHaveCount(2);
  await keyboard.press('Escape');
  await keyboard.press(`${mod}+z`);
  await expect(textOf(page).getByText('two')).toHaveCount(2);

  // A word in no dictionary is marked once it is left; others take its place by keyboard, in one step.
  await keyboard.press(toEnd);
  await keyboard.press('Enter');
  await keyboard.type('Ben recieves');
  await expect(textOf(page).locator('.misspelled')).toHaveCount(0);
  await keyboard.type(' them.');
  await expect(textOf(page).locator('.misspelled')).toHaveText(['recieves']);
  await keyboard.press('F7');
  const spelling = page.getByRole('menu', { name: 'Spelling of “recieves”' });
  await expect(spelling.getByRole('menuitem').first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(textOf(page)).toContainText('Ben receives them.');
  await expect(textOf(page).locator('.misspelled')).toHaveCount(0);
  await keyboard.press(`${mod}+z`);
  await textOf(page).locator('.misspelled').click({ button: 'right' });
  await spelling.getByRole('menuitem', { name: 'Add “recieves” to my words' }).click();
  await expect(textOf(page).locator('.misspelled')).toHaveCount(0);

  await keyboard.press(toEnd);
  await keyboard.press('Enter');
  await textOf(page).evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', '## From Markdown\n\n1. first\n2. second');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(textOf(page).getByRole('heading', { name: 'From Markdown' })).toBeVisible();
});

test('what is out of sight in a long text is reached, written and undone like all else', async ({
  host,
  example,
}) => {
  const words = 'Marketing and Sales agree on what is good fit. '.repeat(4);
  const content = Array.from({ length: 300 }, (_, at) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `Line ${at}. ${words}` }],
  }));
  const file = join(example.home, 'long.json');
  writeFileSync(
    file,
    JSON.stringify({ id: 'long', kind: 'process', title: 'Long', body: { type: 'doc', content } }),
  );
  example.cli('put', file);
  const { page } = await example.start(host);
  const { keyboard } = page;
  await goTo(page, '/processes/long');
  const lines = textOf(page).locator('> p');
  await lines.first().click();
  // No pause between keys: what was never on the screen has no layout yet.
  await keyboard.press(toEnd);
  await keyboard.type('the end');
  await keyboard.press('Enter');
  await keyboard.type('our last');
  await expect(lines.nth(299)).toHaveText(`Line 299. ${words}the end`);
  await expect(lines.nth(300)).toHaveText('our last');
  await keyboard.press(toStart);
  await keyboard.type('The beginning. ');
  await expect(lines.first()).toHaveText(`The beginning. Line 0. ${words}`);
  await expect(lines.first()).toBeInViewport();

  // An undone step is shown, wherever it was.
  await keyboard.press(`${mod}+z`);
  await keyboard.press(`${mod}+z`);
  await expect(lines.nth(300)).not.toHaveText('our last');
  await expect(lines.nth(299)).toBeInViewport();

  // The cursor is back where the step began: a line that was parted is whole again around it.
  await keyboard.press(toStart);
  for (const _ of 'Line ') await keyboard.press('ArrowRight', { delay: 30 });
  await keyboard.press('Enter');
  await expect(lines.first()).toHaveText('Line');
  await keyboard.press(`${mod}+z`);
  await keyboard.type('no. ');
  await expect(lines.first()).toHaveText(`Line no. 0. ${words}`);

  await keyboard.press(toStart);
  await keyboard.press(`Shift+${toEnd}`);
  await keyboard.press('Delete');
  await expect(lines).toHaveCount(1);
  await keyboard.type('Anew');
  await expect(lines).toHaveText(['Anew']);
  await saved(page);
  expect(bodyOf(example, 'long')).toHaveLength(1);
});

test('what is odd, hostile or too much is taken without harm, or refused in words', async ({
  host,
  example,
}) => {
  const { page } = await example.start(host);
  const id = await emptyText(page, example);
  const text = textOf(page);
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('elsewhere.invalid')) fetched.push(request.url());
  });
  const paste = (data: Record<string, [words: string, times: number]>) =>
    text.evaluate((element, given) => {
      const data = new DataTransfer();
      for (const [type, [words, times]] of Object.entries(given)) data.setData(type, words.repeat(times));
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, data);

  // Right to left, joined signs, and an input method beside a mark.
  await page.keyboard.insertText('שלום עולם 👩‍👩‍👧 e\u0301');
  await page.keyboard.press('Enter');
  await page.keyboard.type('**Tokyo** ');
  const session = await page.context().newCDPSession(page);
  for (const words of ['と', 'とう', 'とうき', 'とうきょう'])
    await session.send('Input.imeSetComposition', {
      text: words,
      selectionStart: words.length,
      selectionEnd: words.length,
    });
  await session.send('Input.insertText', { text: '東京' });
  await page.keyboard.type(' office');
  await page.keyboard.press('Enter');
  await expect(text.locator('> p').nth(0)).toHaveText('שלום עולם 👩‍👩‍👧 e\u0301');
  await expect(text.locator('> p').nth(1)).toHaveText('Tokyo 東京 office');

  // Nothing runs, nothing is fetched, and what was left out is said.
  await paste({
    'text/html': [
      `<p onclick="document.title='run'">Hello <img src="https://elsewhere.invalid/a.png" onerror="document.title='run'">
       <a href="javascript:document.title='run'">there</a></p><svg onload="document.title='run'"></svg>
       <iframe src="https://elsewhere.invalid/"></iframe><script>document.title='run'</script>
       <table><tr><td colspan="1000000000">wide</td></tr></table>${'<ul><li>'.repeat(300)}deep`,
      1,
    ],
  });
  await expect(text).toContainText('deep');
  await expect(page.getByRole('alert').filter({ hasText: 'A picture was left out' })).toBeVisible();
  await expect(text.getByRole('link')).toHaveCount(0);
  expect(await page.title()).not.toBe('run');
  expect(fetched).toEqual([]);

  // Much is taken; too much is not, and leaves the text as it was.
  await page.keyboard.press(toEnd);
  await paste({ 'text/plain': ['How both teams work together.\n', 3000] });
  await expect(text.locator('> *').last()).toBeAttached();
  const before = (await text.textContent())?.length;
  expect(before).toBeGreaterThan(80_000);
  await paste({ 'text/plain': ['How both teams work together.\n', 180_000] });
  await expect(page.getByRole('alert').filter({ hasText: 'too much to paste at once' })).toBeVisible();
  expect((await text.textContent())?.length).toBe(before);
  await saved(page);
  const ids = bodyOf(example, id).map(({ attrs }) => attrs?.['id']);
  expect(ids.every((each) => typeof each === 'string')).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);

  // A picture that is none is a file, and one that is too large is not taken.
  await text.evaluate((element) => {
    const drop = (file: File) => {
      const data = new DataTransfer();
      data.items.add(file);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    };
    drop(new File(['<script>alert(1)</script>'], 'false.png', { type: 'image/png' }));
    drop(new File([new Uint8Array(50 * 1024 * 1024)], 'large.png', { type: 'image/png' }));
  });
  await expect(page.getByRole('alert').filter({ hasText: '“large.png” was not added' })).toBeVisible();
  await expect(text.getByRole('link', { name: 'false.png' })).toBeVisible();
  await expect(text.locator('img')).toHaveCount(0);
});
