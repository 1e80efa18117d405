import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importHtml } from '#shared/import/document';
import { recordView } from '#shared/import/record';
import type { RichNode } from '#shared/model/binding/fields';
import { type DocxText, docxToHtml } from '../../../electron/services/import-docs/docx';
import { countText } from '../../fixtures/documents/count';
import { goodDocx, linkedPictureDocx, lyingDocx } from '../../fixtures/documents/docx';
import { wordDocx } from '../../fixtures/documents/word';

const good = goodDocx();

/** The good document with parts added or replaced. */
const withParts = async (parts: Zippable): Promise<Uint8Array> =>
  zipSync({ ...unzipSync(await good), ...parts });

describe('a Word document made to harm', () => {
  it.each([
    ['../../outside.xml'],
    ['word/media/../../../outside.png'],
    ['/etc/outside.xml'],
    ['word\\media\\outside.png'],
  ])('is refused for a part called %s', async (name) => {
    await expect(docxToHtml(await withParts({ [name]: strToU8('<a/>') }))).rejects.toThrow(
      'It holds a part whose name leads out of the file.',
    );
  });

  it('is refused for more parts than any document has', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5001 }, (_, at) => [`x/${at}.xml`, new Uint8Array()]),
    );
    await expect(docxToHtml(await withParts(many))).rejects.toThrow(/more than 5000 parts/);
  });

  it('takes no more room than it says, however much is packed into it', async () => {
    await expect(docxToHtml(lyingDocx(await good))).rejects.toThrow(/damaged/);
  });

  it('is not looked at for more than the parts that text needs', async () => {
    const macros = { 'word/vbaProject.bin': strToU8('Sub AutoOpen()'), 'word/oleObject1.bin': strToU8('MZ') };
    const { html } = await docxToHtml(await withParts(macros));
    expect(html).toContain('Every Monday');
    expect(html).not.toMatch(/AutoOpen|MZ/);
  });
});

describe('a picture that is kept outside of a Word document', () => {
  it.each([
    ['on this machine', 'file:///etc/hostname'],
    ['on the network', 'https://x.invalid/picture.png'],
    ['beside it', '../picture.png'],
  ])('%s is left out, is named, and the text is read', async (_, address) => {
    const { html, pictures, notes } = await docxToHtml(linkedPictureDocx(await good, address));
    expect(html).toContain('Every Monday');
    expect(pictures).toEqual([]);
    expect(html).not.toContain(address);
    expect(notes).toEqual(['Left out 1 picture that is kept outside of the file']);
  });
});

describe('a document that Word cannot be read from', () => {
  it('is told to be under a password, which looks like an older one', async () => {
    const sealed = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    await expect(docxToHtml(sealed)).rejects.toThrow(/under a password.*without a password/);
  });

  it('is read all the same where its text lies at another place', async () => {
    const { 'word/document.xml': body = new Uint8Array(), ...others } = unzipSync(await good);
    const elsewhere = {
      'word/text.xml': body,
      'word/_rels/text.xml.rels': others['word/_rels/document.xml.rels'],
    };
    const pointing = Object.entries({ ...others, ...elsewhere }).flatMap(([name, bytes]) => {
      if (bytes === undefined || name === 'word/_rels/document.xml.rels') return [];
      const moved = /\.(xml|rels)$/.test(name) && !name.startsWith('word/text');
      return [
        [
          name,
          moved ? strToU8(strFromU8(bytes).replaceAll('word/document.xml', 'word/text.xml')) : bytes,
        ] as const,
      ];
    });
    const { html } = await docxToHtml(zipSync(Object.fromEntries(pointing)));
    expect(html).toContain('Every Monday');
  });
});

describe('a document that Word saved', () => {
  const saved = createRequire(import.meta.url).resolve('mammoth/package.json');
  const read = (name: string) =>
    docxToHtml(readFileSync(join(dirname(saved), 'test/test-data', `${name}.docx`)));

  it.each([
    ['single-paragraph', /^<p>Walking on imported air<\/p>$/],
    ['simple-list', /^<ul><li>Apple<\/li><li>Banana<\/li><\/ul>$/],
    ['underline', /<u>/],
    ['strikethrough', /<s>/],
    ['tables', /(<td>.*){4}/],
    ['footnotes', /(<li id="footnote-\d+">.*){2}/],
    ['text-box', /Datum plane/],
    ['strict-format', /^<p>/],
  ])('is read: %s', async (name, expected) => {
    const { html, notes } = await read(name);
    expect(html.replaceAll('\n', '')).toMatch(expected);
    expect(notes).toEqual([]);
  });

  it('keeps its picture, and tells of comments', async () => {
    expect((await read('tiny-picture')).pictures).toMatchObject([{ type: 'image/png' }]);
    expect((await read('comments')).notes).toEqual([expect.stringMatching(/^Left out \d comments?$/)]);
  });
});

describe('a document as Word itself writes it', () => {
  const outline = (nodes: readonly RichNode[]): [unknown, string][] =>
    nodes
      .filter(({ type }) => type === 'heading')
      .map(({ attrs, content }) => [attrs?.['level'], content?.map(({ text }) => text).join('') ?? '']);

  it('keeps headings by any style, lists by level, tables, links of every kind, notes and pictures', async () => {
    const { html, pictures, notes } = await docxToHtml(wordDocx());
    const read = importHtml(html, 'hand-over.docx');
    const text = JSON.stringify(read.content);
    expect(read).toMatchObject({ title: 'Lead hand-over', titleFromHeading: true });
    expect(outline(read.content)).toEqual([
      [1, 'Who takes part'],
      [1, 'Steps'],
      [2, 'Figures'],
      [3, 'In other words'],
    ]);
    // Bullets on three levels and one by its style; numbers on two; what is ticked; the note at the foot.
    expect(countText(read.content)).toEqual({ headings: 4, items: 12, cells: 7, links: 5 });
    expect(text).toContain('"colspan":2');
    expect(text).toContain('"rowspan":2');
    expect(read.content.find(({ type }) => type === 'taskList')?.content?.[0]).toMatchObject({
      attrs: { checked: true },
      content: [{ content: [{ text: expect.stringContaining('The list is complete') }] }],
    });
    expect(text).toContain('by Wednesday');
    expect(text).toContain('At five in the evening');
    expect(text.match(/A box beside the text/g)).toHaveLength(1);
    expect(pictures.map(({ type }) => type)).toEqual(['image/png']);
    expect(text).toContain('"alt":"The board"');
    const fields = { owner: null, team: null, parties: [], tags: [] };
    expect(recordView(read, 'process', fields, false).procedures).toEqual([{ under: 'Steps', steps: 3 }]);
    expect(notes).toEqual(['Left out 1 comment', 'Read the tracked changes as if they were accepted']);
  });

  it('leaves out what is no text: changes taken back, heads and feet, comments, the list of contents', async () => {
    const { html } = await docxToHtml(wordDocx());
    expect(html).not.toMatch(/some day|taken out|Confidential|Is that so|Contents|PAGEREF/);
  });

  it('runs nothing of it, and leads nowhere that could', async () => {
    const field = (code: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>words</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const harm = `<w:p><w:hyperlink r:id="rId10"><w:r><w:t>press me</w:t></w:r></w:hyperlink>${field(' DDEAUTO c:\\\\cmd.exe "/c calc" ')}${field(' INCLUDEPICTURE "https://x.invalid/p.png" ')}${field(' HYPERLINK "javascript:alert(2)" ')}<w:r><w:t>&lt;script&gt;alert(3)&lt;/script&gt;</w:t></w:r></w:p><w:altChunk r:id="rId11"/>`;
    const { html } = await docxToHtml(wordDocx((xml) => `${harm}${xml}`));
    const { content } = importHtml(html, 'x.docx');
    const links = JSON.stringify(content).match(/"href":"[^"]*"/g) ?? [];
    expect(links.filter((link) => /javascript|x\.invalid/.test(link))).toEqual([]);
    expect(html).not.toMatch(/DDEAUTO|INCLUDEPICTURE|<script/);
    expect(JSON.stringify(content)).toContain('press me');
  });

  it('is refused in words when it is nested beyond all reason', async () => {
    const deep = 20_000;
    const nested = `${'<w:sdt><w:sdtContent>'.repeat(deep)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(deep)}`;
    await expect(docxToHtml(wordDocx((xml) => `${nested}${xml}`))).rejects.toThrow(/damaged|nested/);
  });

  it('is read whatever its styles say of each other', async () => {
    const circle = wordDocx();
    const parts = unzipSync(circle);
    const styles = strToU8(
      new TextDecoder()
        .decode(parts['word/styles.xml'])
        .replace('<w:basedOn w:val="berschrift1"/>', '<w:basedOn w:val="Hausberschrift"/>'),
    );
    const { html } = await docxToHtml(zipSync({ ...parts, 'word/styles.xml': styles }));
    expect(html).toContain('Steps');
  });
});

describe('a document saved by LibreOffice Writer', () => {
  const saved = (name: string): Promise<DocxText> =>
    docxToHtml(
      new Uint8Array(
        readFileSync(new URL(`../../fixtures/documents/libreoffice/${name}.docx`, import.meta.url)),
      ),
    );
  const typesIn = (nodes: readonly RichNode[]): string[] =>
    nodes.flatMap(({ type, content = [] }) => [type, ...typesIn(content)]);

  it('keeps headings, nested lists, tables, links, quotes, notes, pictures and its numbered procedure', async () => {
    const { html, pictures, notes } = await saved('hand-over');
    const read = importHtml(html, 'hand-over.docx');
    expect(notes).toEqual([]);
    expect(pictures.map(({ type, bytes }) => [type, bytes.length])).toEqual([['image/png', 93]]);
    expect(read).toMatchObject({
      title: 'Lead hand-over',
      titleFromHeading: true,
      pictures: ['embedded-picture-0'],
    });
    expect(Object.keys(read.anchors)).toContain('who');
    // Three links of its own, and those to and from its one footnote.
    expect(countText(read.content)).toEqual({ headings: 3, items: 9, cells: 8, links: 5 });
    expect(typesIn(read.content)).toEqual(expect.arrayContaining(['blockquote', 'picture', 'tableHeader']));
    expect(JSON.stringify(read.content)).toContain('"colspan":2');
    const fields = { owner: null, team: null, parties: [], tags: [] };
    expect(recordView(read, 'process', fields, false).procedures).toEqual([{ under: 'Procedure', steps: 3 }]);
  });

  it('names a picture that it only links to', async () => {
    const { html, notes } = await saved('linked-picture');
    expect(notes).toEqual(['Left out 1 picture that is kept outside of the file']);
    expect(html).not.toContain('dot.png');
    expect(importHtml(html, 'x.docx').title).toBe('Lead hand-over');
  });
});
