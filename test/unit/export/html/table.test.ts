import { describe, expect, it } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import { gridTable, process } from '../bundles';
import { bodyHtml } from './body';

describe('tables', () => {
  it('go to several where they are wider than a page, each with the first column', () => {
    const body = bodyHtml([process({ view: { title: 'Wide', body: richText(gridTable(20, 2)) } })]);
    expect([...body.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, said]) => said)).toEqual([
      'Columns 2 to 9 of 20',
      'Columns 10 to 17 of 20',
      'Columns 18 to 20 of 20',
    ]);
    expect(body.match(/r1c1<\/p>/g)).toHaveLength(3);
  });

  it('keep cells that reach over columns and rows in their place', () => {
    const cell = (words: string, colspan = 1, rowspan = 1) => ({
      type: 'tableCell',
      attrs: { colspan, rowspan },
      content: [paragraph(words)],
    });
    const rows = [
      [cell('wide', 2), cell('tall', 1, 2)],
      [cell('a'), cell('b')],
    ];
    const table = { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) };
    const body = bodyHtml([process({ view: { title: 'Spans', body: richText(table) } })]);
    expect(body).toContain(
      '<tr><td colspan="2"><p>wide</p></td><td rowspan="2"><p>tall</p></td></tr><tr><td><p>a</p></td><td><p>b</p></td></tr>',
    );
  });
});

describe('the columns of a table', () => {
  const drawn = (...colwidths: unknown[]): string => {
    const content = colwidths.map((colwidth) => ({
      type: 'tableCell',
      attrs: { colwidth },
      content: [paragraph('a')],
    }));
    const table = { type: 'table', content: [{ type: 'tableRow', content }] };
    const body = bodyHtml([process({ view: { title: 'Widths', body: richText(table) } })]);
    return /<table class="grid">.*?<(tbody|thead)>/s.exec(body)?.[0] ?? '';
  };

  it('are as wide on paper as they were made on the screen', () => {
    expect(drawn([100], [300])).toContain(
      '<colgroup><col style="width:25.0%"><col style="width:75.0%"></colgroup>',
    );
    expect(drawn([180], null)).toContain('<colgroup><col style="width:25.0%"><col></colgroup>');
  });

  it('are left alone where nobody set a width, or something else stands there', () => {
    expect(drawn(null, null)).not.toContain('colgroup');
    expect(drawn(['1;x:y'], [-5])).not.toContain('colgroup');
  });
});
