import { describe, expect, it } from 'vitest';
import { paragraph, richText } from '#shared/document/blocks';
import { printDocument, screenDocument } from '#shared/export/html/document';
import { agreement, bundleOf, definition, playbook, process } from '../bundles';
import { bodyHtml } from './body';

describe('contents', () => {
  const parts = [
    playbook([
      { id: 'x', title: 'Why', body: richText(paragraph('Because.')) },
      { id: 'y', record: agreement() },
      { id: 'z', record: definition() },
    ]),
  ];

  it('have an anchor in the document for every line', () => {
    const { entries, html: write } = printDocument(bundleOf(parts));
    const document = write(null);
    expect(entries.map(({ title }) => title)).toEqual([
      'Why',
      'Lead hand-over agreement',
      'Commitments',
      'If we disagree',
      'How it is counted',
      'Signatures',
      'Marketing qualified lead',
      'Signatures',
    ]);
    for (const { anchor } of entries)
      expect(document.match(new RegExp(` id="${anchor}"`, 'g'))).toHaveLength(1);
  });

  it('differ by nothing but their numbers once these are known', () => {
    const { entries, html: write } = printDocument(bundleOf(parts));
    const numbered = write(new Map(entries.map(({ anchor }, at) => [anchor, at + 2])));
    const bare = numbered
      .replace(/(<span class="number">)\d+/g, '$1')
      .replace(/<span class="at">.*?<\/span>/g, '');
    expect(bare).toBe(write(null));
  });

  it('are followed by a list of commitments, where there are several', () => {
    const { numbered, html: write } = printDocument(bundleOf(parts));
    const document = write(new Map([['k3', 17]]));
    expect(document).toMatch(
      /List of commitments<\/h2>.*<a href="#k3"><span class="title">Decided by Wednesday <span class="who">Sales owes Marketing<\/span><\/span><span class="leader"><\/span><span class="number">17</s,
    );
    expect(document).toContain('<h4 id="k3">3. Decided by Wednesday');
    expect(numbered).toEqual(expect.arrayContaining(['r3', 'k1', 'k4']));
    expect(bodyHtml([process()])).not.toContain('List of commitments');
  });

  it('lead from a record to the ones it rests on', () => {
    expect(bodyHtml(parts)).toMatch(
      /<dt>Rests on<\/dt><dd>Lead hand-over, <a href="#r3">Marketing qualified lead<\/a>/,
    );
  });

  it('name the page that a link leads to, once in a stretch', () => {
    const link = (id: string) => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'see', marks: [{ type: 'link', attrs: { href: `accord:record/${id}` } }] },
      ],
    });
    const body = richText(link('mql'), link('mql'), link('handover'), link('elsewhere'));
    const { html: write, layout } = printDocument(
      bundleOf([{ record: process({ view: { title: 'Lead hand-over', body } }) }, definition()]),
    );
    const said = (document: string) => [
      ...document.matchAll(/<a href="#(r\d)">see<\/a>(<span class="at">[^<]*<)?/g),
    ];
    expect(said(write(new Map([['r2', 14]]))).map(([, to, at]) => [to, at])).toEqual([
      ['r2', '<span class="at"> (p.\u00a014)<'],
      ['r2', undefined],
      // A link to itself needs no page.
      ['r1', undefined],
    ]);
    expect(layout()).toContain('<span class="at"> (p.\u00a088)</span>');
    expect(write(null)).not.toContain('class="at"');
  });

  it('end with the words that the parts rest on, where these are not among them', () => {
    const bundle = { ...bundleOf([agreement()]), appendix: [definition()] };
    const { entries, html: write } = printDocument(bundle);
    expect(entries.slice(-3).map(({ title, depth }) => [title, depth])).toEqual([
      ['Signatures', 2],
      ['Appendix: Definitions', 1],
      ['Marketing qualified lead', 2],
    ]);
    const document = write(new Map([['r2', 9]]));
    expect(document).toContain('<a href="#r2">Marketing qualified lead</a><span class="at"> (p.\u00a09)');
    expect(document).toMatch(/<h2 id="p\d+">Appendix: Definitions<\/h2>.*<h3 class="deeper" id="r2">/s);
  });

  it('lay a matrix of many roles across the paper, and no other', () => {
    const wide = (count: number) => {
      const roles = Array.from({ length: count }, (_, at) => `role${at}`);
      const steps = [{ id: 's', title: 'One', raci: Object.fromEntries(roles.map((role) => [role, 'I'])) }];
      return printDocument(
        bundleOf([process({ view: { title: 'Wide', roles: roles.map((id) => ({ id })), steps } })]),
      ).html(null);
    };
    expect(wide(9)).not.toContain('landscape');
    expect(wide(14)).toMatch(/@page s1w \{ size: A4 landscape;.*\.s1 \.across \{ page: s1w; \}/);
    expect(wide(14)).not.toContain('Columns 2 to');
    expect(wide(40)).toContain('Columns 2 to 21 of 41');
  });

  it('are links without numbers on a screen', () => {
    expect(screenDocument(bundleOf(parts))).toContain('<body class="A4 no-pages">');
  });
});
