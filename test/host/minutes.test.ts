import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CommandLine } from '../fixtures/command-line';

const accord = new CommandLine();
const file = accord.path('minutes.pdf');
let pages: string[] = [];

/** The meeting of the third Monday, of which a decision and an action came. */
beforeAll(async () => {
  await accord.json('init', accord.workspace, '--sample', '--as-of', '2026-05-03');
  const minutes = ['export', 'monday-hand-over', '--format', 'pdf', '--meeting', '2026-01-19'];
  await accord.json(...minutes, '--out', file);
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' '));
  }
  pages = pages.map((page) => page.replace(/\s+/g, ' '));
});
afterAll(() => accord.dispose());

it('minutes on paper say when it was, who came, what was decided and by whom it is done', () => {
  const said = pages.join(' ');
  for (const words of [
    'Monday hand-over, 19 January 2026',
    'Anna Berg, Ben Okafor',
    'Leads without a company size count as not fitting, until marketing has asked.',
    'Ask for the company size on the form',
    '23 January 2026',
  ])
    expect(said).toContain(words);
});

it('minutes tell of one meeting and of no other, and fit on a page', () => {
  const said = pages.join(' ');
  expect(said).not.toContain('thirty-eight leads are no trend');
  expect(said).not.toContain('Two more hours for calls');
  expect(said).toContain('Monday hand-over');
  expect(pages).toHaveLength(1);
});
