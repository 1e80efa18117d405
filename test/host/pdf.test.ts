import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heading, paragraph, richText } from '#shared/document/blocks';
import type { Bundle, BundleChapter } from '#shared/export/bundle';
import { createHeadlessHost } from '../../electron/hosts/headless';
import { Desk } from '../../electron/services/desk';
import type { Drafting } from '../../electron/services/exports/drafting';
import { fontsFor } from '../../electron/services/exports/fonts';
import { type Printed, printBundle } from '../../electron/services/exports/print';
import { newKeyPair } from '../../electron/services/keys/ed25519';
import { sealPdf } from '../../electron/services/proof/seal';
import {
  agreement,
  bundleOf,
  definition,
  gridTable,
  playbook,
  process,
  ROLES,
  version,
} from '../unit/export/bundles';

const host = createHeadlessHost();
const desk = new Desk<Drafting>('exports');

interface Word {
  text: string;
  x: number;
  width: number;
}

interface Read extends Printed {
  /** Text of each page, from page 1 at index 0. */
  text: string[];
  words: Word[][];
  pageWidth: number;
  marked: boolean;
  outline: string[];
  title: string;
  language: string;
}

async function read(printed: Printed): Promise<Read> {
  const pdf = await getDocument({ data: Uint8Array.from(printed.pdf), verbosity: 0 }).promise;
  const words: Word[][] = [];
  let pageWidth = 0;
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    pageWidth = page.getViewport({ scale: 1 }).width;
    const { items } = await page.getTextContent();
    words.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [{ text: item.str, x: item.transform[4] as number, width: item.width }]
          : [],
      ),
    );
  }
  const { info } = await pdf.getMetadata();
  const named = info as { Title?: string; Language?: string };
  const mark = await pdf.getMarkInfo();
  const titles = (items: Awaited<ReturnType<typeof pdf.getOutline>>): string[] =>
    (items ?? []).flatMap(({ title, items: below }) => [title, ...titles(below)]);
  const outline = titles(await pdf.getOutline());
  const structure = await (await pdf.getPage(1)).getStructTree();
  return {
    ...printed,
    text: words.map((page) => page.map(({ text }) => text).join(' ')),
    words,
    pageWidth,
    marked: mark?.['Marked'] === true && structure !== null,
    outline,
    title: named.Title ?? '',
    language: named.Language ?? '',
  };
}

/** Printed with no typeface but those that are in the bundle, and not read yet. */
const plain = (bundle: Bundle): Promise<Printed> =>
  desk.use((drafting) =>
    printBundle(
      drafting,
      bundle,
      (html, task) => host.print(html, task),
      undefined,
      () => {},
    ),
  );

async function print(bundle: Bundle): Promise<Read> {
  return read(await plain({ ...bundle, fonts: await fontsFor(JSON.stringify(bundle)) }));
}

/** Titles and numbers of the contents, read from the pages they stand on. */
async function contentsOf({ pdf }: Printed): Promise<{ title: string; says: number; is: number }[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const found: { title: string; says: number; is: number }[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const { items } = await page.getTextContent();
    const boxes = items.flatMap((item) =>
      'str' in item && item.str.trim() && item.str !== 'DRAFT'
        ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }]
        : [],
    );
    for (const link of await page.getAnnotations()) {
      if (typeof link.dest !== 'string' && !Array.isArray(link.dest)) continue;
      const [left = 0, bottom = 0, right = 0, top = 0] = link.rect as number[];
      const inside = boxes
        .filter(({ x, y }) => x >= left - 2 && x <= right + 2 && y >= bottom - 2 && y <= top + 2)
        .map(({ text }) => text);
      const said = /(\d+)$/.exec(inside.join(' ').trim());
      // Links in the text have no number behind them.
      if (!said || right - left < 400) continue;
      const explicit = typeof link.dest === 'string' ? await document.getDestination(link.dest) : link.dest;
      const is = (await document.getPageIndex(explicit?.[0] as never)) + 1;
      found.push({ title: inside.join(' ').replace(/\s*\d+$/, ''), says: Number(said[1]), is });
    }
  }
  return found;
}

const long = (at: number): BundleChapter => ({
  id: `c${at}`,
  title: `Chapter ${at}`,
  body: richText(
    ...Array.from({ length: 3 }, (_, section) => [
      heading(1, `Section ${at}.${section + 1}`),
      ...Array.from({ length: 9 }, () =>
        paragraph('How both teams work together, in words that everybody understands. '.repeat(6)),
      ),
    ]).flat(),
  ),
});

afterAll(async () => {
  await desk.close();
  await host.close();
});

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

interface Tagged {
  role: string;
  alt?: string;
  children?: (Tagged | { type: string; id: string })[];
}

const isTagged = (node: Tagged | { type: string }): node is Tagged => 'role' in node;

/** Every element of the structure, page by page, in reading order. */
async function tagsOf({ pdf }: Printed): Promise<Tagged[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const flat = (node: Tagged): Tagged[] => [node, ...(node.children ?? []).filter(isTagged).flatMap(flat)];
  const found: Tagged[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const tree = (await (await document.getPage(at)).getStructTree()) as Tagged | null;
    if (tree) found.push(...flat(tree));
  }
  return found;
}

/** What stands on the pages and belongs neither to the structure nor to what is left out of it on purpose. */
async function untagged({ pdf }: Printed): Promise<string[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const found: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const within: boolean[] = [];
    const { items } = await (await document.getPage(at)).getTextContent({ includeMarkedContent: true });
    for (const item of items) {
      if ('str' in item) {
        if (item.str.trim() && !within.some(Boolean)) found.push(item.str);
      } else if (item.type === 'endMarkedContent') within.pop();
      else within.push(item.id !== undefined || ('tag' in item && item.tag === 'Artifact'));
    }
  }
  return found;
}

describe('what a reader who cannot see hears', () => {
  it('has heads in its tables, words for its pictures, and headings that skip no level', async () => {
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
    const hash = 'f'.repeat(64);
    const picture = { type: 'picture', attrs: { hash, type: 'image/png', alt: 'A red square', width: 20 } };
    const chapters = [
      { id: 'x', title: 'Why', body: richText(heading(2, 'First'), heading(3, 'Below'), picture) },
      { id: 'a', record: agreement() },
      { id: 'p', record: process() },
    ];
    const printed = await print(bundleOf([{ ...playbook(chapters) }], { pictures: { [hash]: pixel } }));
    const tags = await tagsOf(printed);
    const within = (node: Tagged): string[] =>
      (node.children ?? []).filter(isTagged).flatMap((child) => [child.role, ...within(child)]);
    const tables = tags.filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) expect(within(table)).toEqual(expect.arrayContaining(['TR', 'TH']));
    const figures = tags.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toContain('A red square');
    expect(figures.filter(({ alt }) => !alt)).toEqual([]);
    const levels = tags.flatMap(({ role }) => /^H([1-6])$/.exec(role)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0), `heading ${at} of ${levels.join(' ')}`).toBeLessThanOrEqual(1);
    });
    const written = Buffer.from(printed.pdf).toString('latin1');
    for (const entry of ['/Lang (en)', '/DisplayDocTitle true', '/Marked true'])
      expect(written).toContain(entry);
    // A link belongs to a place in the structure, and so to what is read aloud there.
    const links = written.split('endobj').filter((object) => object.includes('/Subtype /Link'));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toContain('/StructParent ');
    // Heads, feet, watermarks, and marks and marks of a scale that stand beside the same in words.
    const aside = /^(Page \d+ of \d+|DRAFT.*|.* · (Draft|Version 1)|How marketing .*|[MS·%\d]|Target \d\d)$/;
    expect((await untagged(printed)).filter((said) => !aside.test(said))).toEqual([]);
  });
});

describe('one record', () => {
  it('carries no watermark when it is in force, and one on every page when it is not', async () => {
    const binding = await print(bundleOf([agreement()]));
    expect(binding.text.join(' ')).not.toContain('not in force');
    const draft = await print(bundleOf([process()], { paper: 'Letter' }));
    expect(draft.text.every((text) => text.includes('DRAFT – not in force'))).toBe(true);
    expect(draft.pageWidth).toBe(612);
  });

  it('says who signed, when, and with which key', async () => {
    const text = (await print(bundleOf([agreement()]))).text.join(' ');
    for (const said of ['Mia Brandt', 'Sam Okafor', '15 December 2025, 10:41', 'Signed version 1'])
      expect(text).toContain(said);
    expect(text.replace(/\s+/g, ' ')).toContain('amber river candle north velvet stone');
  });

  it('repeats the head of a long table and splits no row', async () => {
    const steps = Array.from({ length: 90 }, (_, at) => ({
      id: `s${at}`,
      title: `Step number ${at + 1}`,
      raci: { mops: 'R', mlead: 'A' },
    }));
    const { text } = await print(
      bundleOf([process({ view: { title: 'Long', roles: ROLES.slice(0, 4).map((id) => ({ id })), steps } })]),
    );
    const pages = text.filter((page) => /\d+\. Step number/.test(page));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Head of marketing');
  });

  it('shows a table of 60 columns whole, inside the margins', async () => {
    const printed = await print(
      bundleOf([process({ view: { title: 'Wide', body: richText(gridTable(60, 3)) } })]),
    );
    const all = printed.text.join(' ');
    for (let column = 1; column <= 60; column += 1) expect(all).toContain(`r3c${column}`);
    expect(all).toContain('Columns 2 to 9 of 60');
    const over = printed.words
      .flat()
      .filter(({ text, x, width }) => text !== 'DRAFT' && x + width > printed.pageWidth - 50);
    expect(over.map(({ text }) => text)).toEqual([]);
  });

  it('breaks a word of 400 letters, and prints Arabic, Chinese and emoji with whatever fonts there are', async () => {
    const long = 'Donaudampfschifffahrt'.repeat(20).slice(0, 400);
    const title = `مرحبا 市场部 🙂 ${long}`;
    const body = richText(
      heading(1, title),
      paragraph(`يوافق الفريقان 双方同意 👍🏽 ${long}`),
      paragraph(long),
    );
    const steps = [{ id: 's', title, raci: { mops: 'AR', mlead: 'I' }, notes: richText(paragraph(long)) }];
    const printed = await print(
      bundleOf([
        process({
          view: { title, purpose: title, body, steps, roles: ROLES.slice(0, 3).map((id) => ({ id })) },
        }),
      ]),
    );
    const over = printed.words
      .flat()
      .filter(({ text, x, width }) => text !== 'DRAFT' && x + width > printed.pageWidth - 50);
    expect(over.map(({ text }) => text)).toEqual([]);
    expect(printed.title).toBe(title);
    expect(printed.text.join(' ').replace(/\s/g, '')).toContain(long);
  });

  it('lays a matrix of fourteen roles across the paper', async () => {
    const roles = Array.from({ length: 14 }, (_, at) => `Role number ${at + 1}`);
    const steps = Array.from({ length: 30 }, (_, at) => ({
      id: `s${at}`,
      title: `Step number ${at + 1}`,
      raci: Object.fromEntries(roles.map((role, column) => [role, column === 0 ? 'AR' : 'I'])),
    }));
    const view = { title: 'Wide', roles: roles.map((id) => ({ id })), steps };
    const printed = await print(bundleOf([process({ view })]));
    const document = await getDocument({ data: Uint8Array.from(printed.pdf), verbosity: 0 }).promise;
    const pages = await Promise.all(printed.text.map((_, at) => document.getPage(at + 1)));
    const across = pages.flatMap((page, at) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return width > height ? [printed.text[at] ?? ''] : [];
    });
    expect(across.length).toBeGreaterThan(0);
    for (const page of across) {
      expect(page).toContain('Role number 14');
      expect(page).toContain('DRAFT – not in force');
    }
    expect(across.join(' ')).toContain('30. Step number 30');
    expect(printed.text.at(-1)).toContain('Nobody has signed this');
    expect(pages.at(-1)?.getViewport({ scale: 1 }).width).toBe(printed.pageWidth);
  });

  it('embeds pictures that were handed in, and runs nothing', async () => {
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
    const body = richText(
      {
        type: 'picture',
        attrs: {
          hash: 'f'.repeat(64),
          type: 'image/png',
          alt: 'A red square',
          caption: 'Our square',
          width: 20,
        },
      },
      paragraph('</style><script>document.title = "owned"</script>'),
    );
    const printed = await print(
      bundleOf([process({ view: { title: '</style></title><script>1</script>', body } })], {
        pictures: { ['f'.repeat(64)]: pixel },
      }),
    );
    expect(printed.title).toBe('</style></title><script>1</script>');
    expect(printed.text.join(' ')).toContain('document.title = "owned"');
    const document = await getDocument({ data: Uint8Array.from(printed.pdf), verbosity: 0 }).promise;
    const operators = await (await document.getPage(2)).getOperatorList();
    expect(operators.fnArray).toContain(OPS.paintImageXObject);
  });
});

describe('what goes wrong', () => {
  it('prints with the system’s typefaces where its own are gone', async () => {
    expect(await fontsFor('x', '/nowhere')).toEqual([]);
    const printed = await read(await plain(bundleOf([agreement()])));
    expect(printed.text.join(' ')).toContain('Marketing qualified lead');
    expect((await contentsOf(printed)).filter(({ says, is }) => says !== is)).toEqual([]);
  });

  it('prints the words of a picture whose inside is damaged', async () => {
    const hash = 'f'.repeat(64);
    const picture = {
      type: 'picture',
      attrs: { hash, type: 'image/png', alt: 'A graph', caption: 'The graph' },
    };
    const body = richText(picture, paragraph('After it.'));
    const pictures = {
      [hash]: `data:image/png;base64,${Buffer.from('\x89PNG of nothing').toString('base64')}`,
    };
    const printed = await read(
      await plain(bundleOf([process({ view: { title: 'Damaged', body } })], { pictures })),
    );
    for (const said of ['A graph', 'The graph', 'After it.']) expect(printed.text.join(' ')).toContain(said);
  });

  it.runIf(globalThis.process.env['ACCORD_TEST'] === 'full')(
    'names the right pages in the contents of a playbook of 2,000',
    async () => {
      const chapters = Array.from({ length: 780 }, (_, at) => long(at + 1));
      const printed = await plain(bundleOf([playbook(chapters)]));
      expect(printed.pages).toBeGreaterThan(2000);
      const contents = await contentsOf(printed);
      expect(contents.length).toBeGreaterThanOrEqual(780);
      expect(contents.filter(({ says, is }) => says !== is)).toEqual([]);
    },
    // Two minutes where nothing else runs; more than that is no fault of the pages.
    900_000,
  );
});

describe('stopping', () => {
  it('ends the print under way with the reason it was stopped for', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const working = desk.use((drafting) =>
      printBundle(
        drafting,
        bundleOf([playbook(Array.from({ length: 20 }, (_, at) => long(at)))]),
        (html, task) => host.print(html, task),
        stop.signal,
        (step) => {
          if (step === 'print') stop.abort(reason);
        },
      ),
    );
    await expect(working).rejects.toThrow('enough');
  });
});
