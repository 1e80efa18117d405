import { Fragment, DOMParser as ModelParser, type Node, type NodeType, Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#shared/document/schema';
import { bounded } from '../../../renderer/editor/paste/bounds';
import { cleanPaste } from '../../../renderer/editor/paste/clean-paste';
import { beyondReading, tooMuch } from '../../../renderer/editor/paste/limits';
import { looksLikeMarkdown, markdownContent } from '../../../renderer/editor/paste/markdown';
import { pasted, withPage } from '../../fixtures/pasted';

withPage();

/** A document in short: `bulletList(listItem(paragraph("one")))`. */
const short = (node: Node): string =>
  node.isText
    ? JSON.stringify(node.text) + node.marks.map(({ type }) => `:${type.name}`).join('')
    : `${node.type.name}(${node.content.content.map(short).join(', ')})`;

const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; color:red} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1><span lang=EN-US style='mso-ansi-language:EN-US'>Hand-over</span><o:p></o:p></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Leads go over <b style='mso-bidi-font-weight:normal'>every Monday</b> <span style='font-style:italic'>by noon</span>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>first<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>inner<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><!--[endif]-->second<o:p></o:p></p>
<p class=MsoNormal>Then:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>count</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>sign</p>
<!--EndFragment--></body></html>`;

const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-8f2c9a4e-7fff-1b2c"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-family:Arial;font-weight:400;">Why</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:700;">Bold</span><span style="font-size:11pt;font-weight:400;"> plain </span><a href="https://example.org/" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">link</span></a><span style="text-decoration:underline;"> under</span></p><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">outer</span></p></li><ul style="margin-top:0;"><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>inner</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`;

const EXCEL = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {font-weight:700;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:collapse;width:96pt'><!--StartFragment--><col width=64 span=2 style='width:48pt'>
<tr height=20 style='height:15.0pt'><td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>Source</td><td class=xl65 width=64>Leads</td></tr>
<tr height=20><td height=20>Web</td><td align=right x:num>50</td></tr>
<tr height=20><td colspan=2>Total</td></tr><!--EndFragment--></table></body></html>`;

describe('text pasted from Word', () => {
  it('keeps headings, marks and nested lists, and nothing else', () => {
    expect(short(pasted(WORD))).toBe(
      'doc(heading("Hand-over"), ' +
        'paragraph("Leads go over ", "every Monday":bold, " ", "by noon":italic, "."), ' +
        'bulletList(listItem(paragraph("first"), bulletList(listItem(paragraph("inner")))), listItem(paragraph("second"))), ' +
        'paragraph("Then:"), ' +
        'orderedList(listItem(paragraph("count")), listItem(paragraph("sign"))))',
    );
  });
});

describe('text pasted from Google Docs', () => {
  it('is bold only where it was, and its inner lists stand in their items', () => {
    expect(short(pasted(GOOGLE_DOCS))).toBe(
      'doc(heading("Why"), ' +
        'paragraph("Bold":bold, " plain ", "link":link, " under":underline), ' +
        'bulletList(listItem(paragraph("outer"), bulletList(listItem(paragraph("inner"))))))',
    );
  });
});

describe('cells pasted from Excel', () => {
  it('become a table with its spans, free of widths', () => {
    const doc = pasted(EXCEL);
    expect(short(doc)).toBe(
      'doc(table(' +
        'tableRow(tableCell(paragraph("Source")), tableCell(paragraph("Leads"))), ' +
        'tableRow(tableCell(paragraph("Web")), tableCell(paragraph("50"))), ' +
        'tableRow(tableCell(paragraph("Total")))))',
    );
    const widths: unknown[] = [];
    doc.descendants((node) => {
      if (node.type.name === 'tableCell') widths.push(node.attrs['colwidth']);
    });
    expect(widths.every((width) => width === null)).toBe(true);
  });
});

describe('hostile and odd HTML', () => {
  it('runs nothing, fetches nothing and keeps the words', () => {
    const { html: clean, left } = cleanPaste(
      '<p onclick="x()">One <a href="javascript:alert(1)">two</a></p><script>alert(1)</script><iframe src="https://example.org"></iframe><img src="https://example.org/track.gif">',
    );
    const doc = pasted(clean);
    expect(doc.textContent).toBe('One two');
    expect(short(doc)).not.toContain(':link');
    expect(left).toBe(1);
  });

  it('of great depth is read', () => {
    // Chromium itself stops nesting at 512.
    const deep = `${'<div>'.repeat(400)}inside${'</div>'.repeat(400)}`;
    expect(pasted(deep).textContent).toBe('inside');
  });

  it('nested deeper than people write stays as its words', () => {
    const page_ = new DOMParser().parseFromString('', 'text/html');
    let at: Element = page_.body;
    for (let level = 0; level < 300; level += 1) {
      const list = page_.createElement('ul');
      const item = page_.createElement('li');
      item.append(`level ${level}`);
      list.append(item);
      at.append(list);
      at = item;
    }
    bounded(page_);
    const doc = ModelParser.fromSchema(documentSchema()).parse(page_.body);
    let deepest = 0;
    doc.descendants((_node, pos) => {
      deepest = Math.max(deepest, doc.resolve(pos).depth);
    });
    expect(deepest).toBeLessThan(120);
    expect(doc.textContent).toContain('level 299');
  });

  it('cannot ask for a table of a million columns', () => {
    const doc = pasted(
      '<table><tr><td colspan="1000000000">wide</td></tr><tr><td colspan="-1">a</td><td colspan="2">b</td></tr></table>',
    );
    const spans: unknown[] = [];
    doc.descendants(({ type, attrs }) => {
      if (type.name === 'tableCell') spans.push(attrs['colspan']);
    });
    expect(spans).toEqual([1, 1, 1]);
    expect(doc.textContent).toBe('wideab');
  });

  it('keeps right-to-left words, combining marks and emoji as they are', () => {
    const words = 'שלום é 👩‍👩‍👧 漢字';
    expect(pasted(`<p dir="rtl" style="direction:rtl">${words}</p>`).textContent).toBe(words);
  });
});

describe('more than a text takes at once', () => {
  const { nodes } = documentSchema();
  const slice = (count: number, length: number) =>
    new Slice(
      Fragment.from(
        Array.from({ length: count }, () =>
          (nodes['paragraph'] as NodeType).create(null, documentSchema().text('a'.repeat(length))),
        ),
      ),
      0,
      0,
    );

  it.each([
    ['100 pages', 900, 400, false],
    ['too many blocks', 10_001, 1, true],
    ['too many words', 600, 1000, true],
    ['one block without an end', 1, 100_001, true],
  ])('%s', (_name, count, length, refused) => {
    expect(tooMuch(slice(count, length))).toBe(refused);
  });

  it('is not even read, unless it is the clutter around few words', () => {
    expect(beyondReading('a'.repeat(500_001), '')).toBe(true);
    expect(beyondReading('', `<p>${'words '.repeat(90_000)}</p>`)).toBe(true);
    expect(beyondReading('', `<style>${'p{color:red}'.repeat(50_000)}</style><p>words</p>`)).toBe(false);
  });
});

describe('Markdown', () => {
  it.each([
    ['# Title\n\nwords', true],
    ['- one\n- two', true],
    ['1. one\n2. two', true],
    ['| a | b |\n|---|---|\n| 1 | 2 |', true],
    ['some **bold** words', true],
    ['see [this](https://example.org)', true],
    ['```\ncode\n```', true],
    ['just a sentence', false],
    ['2 * 3 * 4 = 24', false],
    ['Dear Anna,\n\nplease call back.\n\nBen', false],
    ['- a lone dash', false],
    ['#hashtag', false],
  ])('is told from other words: %j', (text, expected) => {
    expect(looksLikeMarkdown(text)).toBe(expected);
  });

  it('becomes blocks of the document', async () => {
    const content = await markdownContent('# Why\n\n- one\n- **two**\n\n| a | b |\n|---|---|\n| 1 | 2 |');
    const doc = documentSchema().nodeFromJSON({ type: 'doc', content });
    doc.check();
    expect(short(doc)).toBe(
      'doc(heading("Why"), bulletList(listItem(paragraph("one")), listItem(paragraph("two":bold))), ' +
        'table(tableRow(tableHeader(paragraph("a")), tableHeader(paragraph("b"))), tableRow(tableCell(paragraph("1")), tableCell(paragraph("2")))))',
    );
  });
});
