import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importHtml } from '#shared/import/document';
import { recordView } from '#shared/import/record';
import type { RichNode } from '#shared/model/binding/fields';
import { type DocxText, docxToHtml } from '../../../electron/services/import-docs/docx';
import { countText } from '../../fixtures/documents/count';
import { goodDocx, linkedPictureDocx, lyingDocx } from '../../fixtures/documents/docx';

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
