import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './fresh-home';
import { goTo } from './worked-example';

/** A picture that looks the same without the page: nothing in it is styled from outside, and its words are there. */
function standsAlone(svg: string, words: string): void {
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toMatch(/class=|var\(--/);
  expect(svg).toMatch(/fill="rgb/);
  expect(svg).toContain(words);
}

/** How many colours a picture has, once a browser decoded it; an empty one has its ground alone. */
const coloursOf = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const dots = context?.getImageData(0, 0, picture.width, picture.height).data;
    return new Set(new Uint32Array(dots?.buffer ?? new ArrayBuffer(0))).size;
  }, png.toString('base64'));

test('a missed week opens its leads, by mouse and by keyboard', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/agreements/lead-agreement');
  const card = page.getByRole('article', { name: 'Leads handed over' });
  await card
    .getByRole('link', { name: /: missed\./ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Week of/ })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Leads of this period' });
  await grid.focus();
  const first = await grid.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(grid).not.toHaveAttribute('aria-activedescendant', first ?? '');
});

test('a figure that nobody can count from leads is reported, with what shows it', async ({
  host,
  example,
}) => {
  example.cli('new', 'agreement', '--template', 'data-quality-agreement');
  // The promise of the template counts from today on: here it has for some weeks.
  const begun = JSON.stringify(example.cli('show', 'data-quality-agreement')).replaceAll(
    /"start":"\d{4}-\d\d-\d\d"/g,
    `"start":"${new Date(Date.now() - 21 * 86_400_000).toISOString().slice(0, 10)}"`,
  );
  const view = join(example.home, 'data-quality.json');
  writeFileSync(view, begun);
  example.cli('put', view);
  const { page } = await example.start(host);
  await goTo(page, '/agreements/data-quality-agreement');
  const card = page.getByRole('article').first();
  await card.getByRole('button', { name: 'Report a figure…' }).click();
  const dialog = page.getByRole('dialog');
  const submit = dialog.getByRole('button', { name: 'Report for Marketing' });
  await dialog.getByRole('textbox', { name: 'Figure' }).fill('90');
  await expect(submit).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'What shows it' }).fill('CRM report “Required fields”');
  await submit.click();
  await card.getByRole('link').first().click();
  await expect(page.getByText('CRM report “Required fields” Reported by Anna Berg')).toBeVisible();
  await expect(page.getByText(/^90 % reported, target at least 95 %\./)).toBeVisible();
});

test('the table behind the chart says the same in words', async ({ host, example }) => {
  const { page } = await example.start(host);
  await goTo(page, '/agreements/lead-agreement');
  const card = page.getByRole('article', { name: 'Leads handed over' });
  await card.getByRole('button', { name: 'Figures' }).click();
  await expect(card.getByRole('img', { name: /measured figure of each period/ })).toBeVisible();
  await card.getByText('Table', { exact: true }).click();
  await expect(card.getByRole('columnheader', { name: 'Verdict' })).toBeVisible();
  expect(await card.getByRole('row').count()).toBe(13);

  // A picture of the chart for the slides of the next review.
  await card.getByText('Chart', { exact: true }).click();
  const savedFrom = async (part: Locator, kind: 'PNG' | 'SVG') => {
    await part.getByRole('button', { name: 'Save picture' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: `As ${kind}` }).click();
    const file = await saved;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const png = await savedFrom(card, 'PNG');
  expect(png.name).toBe('Leads-handed-over.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(await coloursOf(page, png.bytes)).toBeGreaterThan(8);
  const svg = await savedFrom(card, 'SVG');
  expect(svg.name).toBe('Leads-handed-over.svg');
  standsAlone(svg.bytes.toString(), 'Target');

  // And why the figures are as they are.
  await goTo(page, '/agreements/lead-agreement');
  // A screen begins at its top, however far the one before was scrolled.
  const scrolled = page.locator('[data-page-scroll]');
  await page.getByRole('link', { name: 'In depth: Decision by Wednesday' }).scrollIntoViewIfNeeded();
  await scrolled.evaluate((part) => part.scrollBy(0, 120));
  await page.getByRole('link', { name: 'In depth: Decision by Wednesday' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'From hand-over to won' })).toBeVisible();
  expect(await scrolled.evaluate((part) => part.scrollTop)).toBe(0);
  await expect(page.getByRole('img', { name: /Leads by the time it took/ })).toBeVisible();
  standsAlone((await savedFrom(page.getByRole('main'), 'SVG')).bytes.toString(), ' h<');
  const times = await savedFrom(page.getByRole('main'), 'PNG');
  expect(await coloursOf(page, times.bytes)).toBeGreaterThan(8);
  const funnel = page.getByRole('region', { name: 'From hand-over to won' });
  await expect(funnel.getByRole('row', { name: /^All/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'First period' }).click();
  await page.getByRole('option').last().click();
  await expect(
    page.getByRole('region', { name: 'Two periods' }).getByRole('row', { name: /^Handed over 50 50/ }),
  ).toBeVisible();
});
