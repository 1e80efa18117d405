import { describe, expect, it } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import { printDocument } from '#shared/export/html/document';
import { markdownDocument } from '#shared/export/markdown/document';
import { bundleOf, playbook, process } from '../bundles';

describe('a playbook whose chapters are nested', () => {
  const nested = bundleOf([
    playbook([
      { id: 'a', title: 'Our week', body: richText(paragraph('Monday')), depth: 1, number: '1' },
      { id: 'b', title: 'Mornings', body: richText(paragraph('Early')), depth: 2, number: '1.1' },
      { id: 'c', record: process({ id: 'c' }), depth: 3, number: '1.1.1' },
    ]),
  ]);

  it('sets headings and contents as deep as the chapters stand, with their numbers', () => {
    const { entries, html } = printDocument(nested);
    const chapters = entries.filter(({ whole }) => whole);
    expect(chapters.map(({ depth, number }) => [depth, number])).toEqual([
      [1, '1'],
      [2, '1.1'],
      [3, '1.1.1'],
    ]);
    const written = html(null);
    expect(written).toMatch(/<h2 id="[^"]+"><span class="no">1<\/span> Our week<\/h2>/);
    expect(written).toMatch(/<h3 class="deeper" id="[^"]+"><span class="no">1.1<\/span> Mornings<\/h3>/);
    expect(written).toMatch(/<h4 class="deeper" id="[^"]+"><span class="no">1.1.1<\/span> /);
    // What is inside a chapter stands below its heading.
    expect(written.slice(written.lastIndexOf('1.1.1</span>')).replace('</h4>', '')).not.toMatch(
      /<h[1-4][ >]/,
    );
  });

  it('lets a chapter of its own go on under the one above it, and gives a record pages of its own', () => {
    const written = printDocument(nested).html(null);
    expect(written.match(/<section class="record /g)).toHaveLength(2);
    expect(written.match(/<section class="chapter /g)).toHaveLength(1);
  });

  it('nests the headings of Markdown, and leaves code alone', () => {
    const code = { type: 'codeBlock', content: [{ type: 'text', text: '# not a heading' }] };
    const markdown = markdownDocument(
      bundleOf([
        playbook([
          { id: 'a', title: 'Our week', body: richText(), depth: 1, number: '1' },
          { id: 'b', title: 'Mornings', body: { type: 'doc', content: [code] }, depth: 2, number: '1.1' },
        ]),
      ]),
      {},
    );
    expect(markdown).toContain('\n# 1 Our week\n');
    expect(markdown).toContain('\n## 1.1 Mornings\n');
    expect(markdown).toContain('\n# not a heading\n');
  });
});
