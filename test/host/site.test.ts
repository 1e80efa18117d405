import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import { findBrowser } from '../../build/setup/browser.mjs';
import { Desk } from '../../electron/services/desk';
import type { Drafting } from '../../electron/services/exports/drafting';
import { writeFolder } from '../../electron/services/exports/folder-target';
import { fontsFor } from '../../electron/services/exports/fonts';
import { writeSite } from '../../electron/services/exports/site';
import { axeFindings } from '../e2e/axe';
import { agreement, bundleOf, definition, playbook, process } from '../unit/export/bundles';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const HASH = '0123456789abcdef'.repeat(4);

const desk = new Desk<Drafting>('exports');
const folder = mkdtempSync(join(tmpdir(), 'accord-site-'));
let browser: Browser;

beforeAll(async () => {
  const picture = { hash: HASH, type: 'image/png', extension: 'png', bytes: Buffer.from(PIXEL, 'base64') };
  const body = richText(paragraph('Wer Müller heißt, steht in der Straße.'), {
    type: 'picture',
    attrs: { hash: HASH, type: 'image/png', alt: 'A dot', width: 40 },
  });
  const book = playbook([
    { id: 'c1', title: 'Where we meet', body, number: '1' },
    { id: 'c2', record: process(), number: '2' },
    { id: 'c3', record: definition(), number: '3' },
  ]);
  const bundle = bundleOf([book, agreement()], { fonts: await fontsFor('x') });
  const watch = { signal: new AbortController().signal, onProgress() {} };
  await writeFolder(join(folder, 'site'), (put) =>
    writeSite({ bundle, pictures: [picture] }, desk, put, watch),
  );
  const executablePath = findBrowser();
  browser = await chromium.launch({
    chromiumSandbox: globalThis.process.getuid?.() !== 0,
    ...(executablePath === null ? {} : { executablePath }),
  });
});
afterAll(async () => {
  await browser?.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of the site from the disk, without any network; what goes wrong in it is collected. */
async function opened(
  path: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ offline: true, colorScheme });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('requestfailed', (request) => wrong.push(`not loaded: ${request.url()}`));
  await page.goto(pathToFileURL(join(folder, 'site', path)).href);
  return { page, wrong };
}

describe('a site in a folder, in a browser without a network', () => {
  it('is found through by searching, and read by its links', async () => {
    const { page, wrong } = await opened('index.html');
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.fill('straße nowhere');
    await page.getByText('No page has these words.').waitFor();
    await search.fill('straße muller');
    await page.getByText('1 page found', { exact: false }).or(page.getByText('One page found.')).waitFor();
    await search.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Search results' }).waitFor({ state: 'hidden' });
    await search.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'How marketing and sales work together' }).waitFor();
    expect(
      await page.getByRole('img', { name: 'A dot' }).evaluate((dot: HTMLImageElement) => dot.naturalWidth),
    ).toBe(1);
    await page.getByRole('link', { name: 'Lead hand-over' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Lead hand-over' }).waitFor();
    await page.getByRole('navigation', { name: 'Linked from' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Lead hand-over agreement' }).waitFor();
    expect(await page.evaluate(() => document.fonts.check('16px Inter'))).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('is readable for everybody, by light and in the dark', async () => {
    const { page } = await opened('index.html');
    for (const path of ['index.html', 'agreements/sla.html', 'processes/handover.html']) {
      await page.goto(pathToFileURL(join(folder, 'site', path)).href);
      expect(await axeFindings(page, path)).toEqual([]);
    }
    await page.context().close();
  });

  it('leaves on paper what is not read there', async () => {
    const { page } = await opened('agreements/sla.html', 'dark');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('search').isVisible()).toBe(false);
    expect(await page.getByRole('navigation', { name: 'On this page' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.context().close();
  });
});
