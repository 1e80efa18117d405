import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink } from '#shared/document/extensions';
import { plainText } from '#shared/document/plain-text';
import { documentSchema } from '#shared/document/schema';
import { importHtml, importMarkdown, titleOfFile } from '#shared/import/document';
import type { Imported } from '#shared/import/imported';
import { recordView } from '#shared/import/record';
import { stepsFrom } from '#shared/import/steps';
import type { RichNode } from '#shared/model/binding/fields';
import { count, seed } from '../../fixtures/counts';

const md = (text: string): Imported => importMarkdown(text, 'folder/file.md');

/** Node types, nested, with words: short enough to read in a test. */
function outline(nodes: readonly RichNode[]): unknown[] {
  return nodes.map((node) => {
    if (node.text !== undefined) return node.text;
    return node.content ? { [node.type]: outline(node.content) } : node.type;
  });
}

const fits = ({ content }: Imported): void => {
  if (content.length > 0) Node.fromJSON(documentSchema(), { type: 'doc', content }).check();
};

describe('Markdown', () => {
  it('keeps the nesting of lists, where they begin, and what is ticked', () => {
    const { content } = md('3. three\n4. four\n   - inner\n\n- [x] done\n- [ ] open\n- plain\n');
    expect(content[0]?.attrs?.start).toBe(3);
    expect(outline(content)).toEqual([
      {
        orderedList: [
          { listItem: [{ paragraph: ['three'] }] },
          {
            listItem: [{ paragraph: ['four'] }, { bulletList: [{ listItem: [{ paragraph: ['inner'] }] }] }],
          },
        ],
      },
      { taskList: [{ taskItem: [{ paragraph: ['done'] }] }, { taskItem: [{ paragraph: ['open'] }] }] },
      { bulletList: [{ listItem: [{ paragraph: ['plain'] }] }] },
    ]);
    expect(content[1]?.content?.map(({ attrs }) => attrs?.checked)).toEqual([true, false]);
  });

  it('keeps remarks, toggles, code with its language, and tables with heads and marks inside', () => {
    const { content } = md(
      '> [!WARNING]\n> Mind the gap\n\n<details><summary>More</summary>\n\nInside\n\n</details>\n\n```ts\na < b\n```\n\n| A | B |\n|---|:-:|\n| **x** | <br>y |\n',
    );
    expect(outline(content)).toEqual([
      { callout: [{ paragraph: ['Mind the gap'] }] },
      { details: [{ detailsSummary: ['More'] }, { detailsContent: [{ paragraph: ['Inside'] }] }] },
      { codeBlock: ['a < b'] },
      {
        table: [
          { tableRow: [{ tableHeader: [{ paragraph: ['A'] }] }, { tableHeader: [{ paragraph: ['B'] }] }] },
          {
            tableRow: [
              { tableCell: [{ paragraph: ['x'] }] },
              { tableCell: [{ paragraph: ['hardBreak', 'y'] }] },
            ],
          },
        ],
      },
    ]);
    expect(content[0]?.attrs?.tone).toBe('warning');
    expect(content[2]?.attrs?.language).toBe('ts');
  });

  it('takes the title from the front matter, else from the heading it begins with, else from the file', () => {
    expect(md('---\ntitle: Given\n---\n# Other\n')).toMatchObject({
      title: 'Given',
      titleFromHeading: false,
    });
    expect(md('# The *heading*\n\nText')).toMatchObject({ title: 'The heading', titleFromHeading: true });
    expect(md('Text').title).toBe('File');
    const badge = '[![Build](https://x.test/build.svg)](https://x.test/ci)';
    expect(md(`# Our way ${badge} ${badge}\n\nText`)).toMatchObject({
      title: 'Our way',
      content: [
        { content: [{ text: 'Build', marks: [{ attrs: { href: 'https://x.test/ci' } }] }, {}, {}] },
        { content: [{ text: 'Text' }] },
      ],
    });
    expect(md(`# ${badge}\n\nText`).title).toBe('Build');
    expect(titleOfFile('sales/lead-hand_over/index.md')).toBe('Lead hand over');
  });

  it('reads front matter that refers to itself without growing', () => {
    const bomb = [
      'a: &a [x,x]',
      ...[...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]`),
    ];
    expect(md(`---\n${bomb.join('\n')}\n---\nText`).head.unknown).toEqual([
      'all of it, because it is not YAML',
    ]);
  });

  it('keeps words of every script, and characters made of several', () => {
    const words = 'שלום é̂ 👩‍👩‍👧 日本語 مرحبا';
    expect(plainText({ type: 'doc', content: md(words).content })).toBe(words);
  });
});

describe('a document as a record', () => {
  const fields = { owner: null, team: null, parties: [], tags: [] };

  it('becomes a playbook with a chapter for every main heading', () => {
    const read = md('# Book\n\nAbove\n\n## One\n\nFirst\n\n### Part\n\n## Two\n');
    const { view } = recordView(read, 'playbook', fields, false);
    expect(view).toMatchObject({
      title: 'Book',
      body: { content: [{ type: 'paragraph' }] },
      chapters: [
        { title: 'One', body: { content: [{ type: 'paragraph' }, { type: 'heading' }] } },
        { title: 'Two' },
      ],
    });
  });

  it('offers every numbered list by the heading it stands under', () => {
    const read = md('1. a\n2. b\n\n## Handing *over*\n\n- x\n\n1. c\n2. d\n3. e\n\n1) lone\n');
    const { steps, procedures } = recordView(read, 'process', fields, false);
    expect(steps).toBe(0);
    expect(procedures).toEqual([
      { under: '', steps: 2 },
      { under: 'Handing over', steps: 3 },
    ]);
    const taken = stepsFrom(read.content, 1);
    expect(taken?.steps.map(({ title }) => title)).toEqual(['c', 'd', 'e']);
    expect(taken?.rest.filter(({ type }) => type === 'orderedList')).toHaveLength(2);
    expect(stepsFrom(read.content, 2)).toBeNull();
  });

  it('takes the notes at the foot of a text for no procedure', () => {
    const read = md('One[^1] and two[^2].\n\n[^1]: First\n\n[^2]: Second\n');
    expect(JSON.stringify(read.content)).toContain('orderedList');
    expect(recordView(read, 'process', fields, true).steps).toBe(0);
  });

  it('takes only the first numbered list as steps, and keeps the rest of the text', () => {
    const { view, steps } = recordView(md('1. a\n2. b\n\nText\n\n1. c\n2. d\n'), 'process', fields, true);
    expect(steps).toBe(2);
    expect(view.steps).toMatchObject([{ title: 'a' }, { title: 'b' }]);
    expect((view.body as { content: RichNode[] }).content.map(({ type }) => type)).toEqual([
      'paragraph',
      'orderedList',
    ]);
  });
});

/** Pieces of HTML that people and attackers write, in any order and nesting. */
const piece = fc.constantFrom(
  ...'<p>|</p>|<ul>|</ul>|<li>|</li>|<ol start="-4">|</ol>|<table>|</table>|<tr>|</tr>|<td colspan="999999">|<td rowspan=7>|</td>|<th>|<h1>|</h1>|<h6 id=x>|</h6>|<b>|</b>|<code>|</code>|<a href="javascript:alert(1)">|<a href="x.md">|</a>|<img src=x.png onerror=go()>|<img src="https://x.invalid/i.png">|<details>|<summary>|</summary>|</details>|<blockquote>|</blockquote>|<pre>|</pre>|<input type=checkbox checked>|<script>go()</script>|<style>|</style>|<svg onload=go()>|</svg>|<iframe src="https://x.invalid">|<br>|<hr>|<dl><dt>|<dd>|</dl>|<main>|</main>|<nav>|</nav>|<aside>|</aside>|<article>|</article>|<header>|<footer>|<sup>|</sup>|<caption>|<figure>|<figcaption>|words|\u202e| \n\n|&#xD800;|&nbsp;|<!--|-->'.split(
    '|',
  ),
);

describe('anything', () => {
  it('becomes a text that the schema allows, with no address that could run something', () => {
    const anything = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string()), { maxLength: 60 });
    const check = (parts: string[]): void => {
      for (const read of [importHtml, importMarkdown]) {
        const imported = read(parts.join(''), 'x');
        fits(imported);
        const addresses = JSON.stringify(imported.content).match(/"href":"[^"]*"/g) ?? [];
        for (const found of addresses) {
          const { href } = JSON.parse(`{${found}}`) as { href: string };
          expect(href.startsWith('import:') || isSafeLink(href)).toBe(true);
        }
      }
    };
    fc.assert(fc.property(anything, check), { numRuns: count(150, 5000), seed });
  });
});
