import { beforeAll, describe, expect, it } from 'vitest';
import { newKeyPair } from '../../../electron/services/keys/ed25519';
import { sealPdf } from '../../../electron/services/proof/seal';
import { agreement, bundleOf, definition, playbook, process, version } from '../../unit/export/bundles';
import { long, print } from './printing';
import { contentsOf, type Read, read } from './reading';

describe('a playbook of many pages', () => {
  let printed: Read;
  beforeAll(async () => {
    const covered = {
      status: 'in force',
      version: version(),
      source: { from: 'covering', record: 'sla', title: 'SLA', number: 1 },
    } as const;
    const chapters = [
      ...Array.from({ length: 6 }, (_, at) => long(at + 1)),
      { id: 'a', record: agreement() },
      { id: 'p', record: process(covered) },
      { id: 'd', record: definition() },
    ];
    printed = await print(bundleOf([playbook(chapters)]));
  });

  it('names in its contents the page that every part is on', async () => {
    const contents = await contentsOf(printed);
    expect(contents.length).toBeGreaterThan(25);
    expect(contents.filter(({ says, is }) => says !== is)).toEqual([]);
    for (const { title, says } of contents)
      expect(printed.text[says - 1], title).toContain(title.replace(/ \S+ owes \S+$/, ''));
    expect(contents.at(-1)?.says).toBeLessThanOrEqual(printed.pages);
  });

  it('is tagged, with bookmarks, title and language', () => {
    expect(printed.marked).toBe(true);
    expect(printed.title).toBe('How marketing and sales work together');
    expect(printed.language).toBe('en');
    expect(printed.outline).toContain('Section 6.3');
  });

  it('is sealed with the words of its headings in the bookmarks, however these are broken into lines', async () => {
    const metadata = {
      title: 'Book',
      author: 'Us',
      language: 'en',
      at: '2026-05-04T08:00:00Z',
      creator: 'Us',
    };
    const { secret } = newKeyPair();
    const pdf = sealPdf(printed.pdf, { proof: '{}', metadata, headings: printed.headings, secret });
    const { outline } = await read({ ...printed, pdf });
    expect([...outline].sort()).toEqual([...printed.headings].sort());
    for (const words of [
      'How marketing and sales work together',
      'Chapter 1',
      '2. Of which fit',
      'Commitments',
    ])
      expect(outline).toContain(words);
  });

  it('counts its pages in the foot of all of them', () => {
    printed.text.forEach((text, at) => {
      expect(text).toContain(`Page ${at + 1} of ${printed.pages}`);
    });
  });

  it('marks the pages of what is a draft, and no others', () => {
    const chapter = printed.text.findIndex((text) => text.includes('Chapter 2 · Draft'));
    const binding = printed.text.filter((text) => text.includes('Lead hand-over agreement · Version 1'));
    expect(printed.text[chapter]).toContain('DRAFT – not in force');
    expect(binding.length).toBeGreaterThan(1);
    for (const text of binding) expect(text).not.toContain('DRAFT');
  });

  it('embeds the typeface as such, only the letters that are used', () => {
    const written = Buffer.from(printed.pdf).toString('latin1');
    expect(written).toMatch(/\/BaseFont \/[A-Z]{6}\+Inter-Regular/);
    expect(written).toMatch(/\/BaseFont \/[A-Z]{6}\+Inter-Bold/);
    expect(written).toContain('/FontFile2');
    // A variable face would come as outlines alone, three times as many; one is the edge around words in a drawing.
    expect(written.split('/Subtype /Type3').length - 1).toBeLessThanOrEqual(1);
  });

  it('keeps headings with what follows them', () => {
    const lastWords = printed.words
      .slice(2)
      .map((page) => page.filter(({ text }) => !/^(Page|How marketing)/.test(text)).at(-1)?.text ?? '');
    expect(lastWords.filter((text) => /^Section \d/.test(text))).toEqual([]);
  });
});
