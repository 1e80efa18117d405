import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, paragraph, richText, text } from '#shared/document/blocks';
import { csvName, recordCsv } from '#shared/export/csv';
import { csvField } from '#shared/export/csv-field';
import { markdownDocument } from '#shared/export/markdown/document';
import { count, seed } from '../../fixtures/counts';
import { agreement, bundleOf, gridTable, process } from './bundles';

/** Reads CSV as RFC 4180 has it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gy;
  for (
    let match = pattern.exec(csv);
    match && pattern.lastIndex < csv.length + 1;
    match = pattern.exec(csv)
  ) {
    const [all, field = '', end] = match;
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
    if (all === '' || end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('CSV', () => {
  it('holds the RACI letters of a process', () => {
    const csv = recordCsv(bundleOf([process()]), process()) ?? '';
    const [head = [], first = []] = parse(csv.replace(/^\ufeff/, ''));
    expect(head.slice(0, 4)).toEqual(['number', 'step', 'Marketing operations', 'Head of marketing']);
    expect(first.slice(0, 4)).toEqual(['1', 'Check that the lead fits the definition', 'R', 'A']);
    expect(csvName(process(), 'lead-hand-over')).toBe('lead-hand-over-raci-draft');
  });

  it('holds every period of an agreement', () => {
    const rows = parse((recordCsv(bundleOf([agreement()]), agreement()) ?? '').replace(/^\ufeff/, ''));
    expect(rows).toHaveLength(49);
    expect(rows[3]?.slice(0, 10)).toEqual([
      'c1',
      'Leads handed over',
      'count',
      'at least 50 leads',
      '2026-01-19T00:00:00+01:00',
      '2026-01-26T00:00:00+01:00',
      '2026-01-19T09:00:00+01:00',
      'missed',
      '46',
      '',
    ]);
  });

  it('lets no text run as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '%0', '|calc']) {
      expect(csvField(text).replace(/^"/, '').startsWith("'")).toBe(true);
    }
    expect(csvField(-1)).toBe('-1');
  });

  it('comes back as it went in', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/^\s*[=+\-@|%]|^[\t\r\n]/.test(text)),
        (said) => {
          const field = csvField(said);
          expect(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field).toBe(said);
        },
      ),
      { numRuns: count(200, 5000), seed },
    );
  });
});

describe('Markdown', () => {
  const pictures = { ['f'.repeat(64)]: 'handover-pictures/ffff.png' };
  const of = (...blocks: Parameters<typeof richText>) =>
    markdownDocument(bundleOf([process({ view: { title: 'Text', body: richText(...blocks) } })]), pictures);

  it('has front matter, headings, steps and the RACI table', () => {
    const written = markdownDocument(bundleOf([process()]), {});
    expect(written.startsWith('---\ntitle: "Lead hand-over"\n')).toBe(true);
    expect(written).toContain('status: "draft"');
    expect(written).toContain(
      '1. **Check that the lead fits the definition** – Marketing operations, within 4 working hours',
    );
    expect(written).toContain('| Step | Marketing operations | Head of marketing |');
    expect(written).toContain('## What counts as a hand-over');
    expect(written).toContain('- [x] Score and source are filled in');
    expect(written).toContain('> **Warning**\n>\n> Leads without consent are never handed over.');
  });

  it('says commitments and their periods', () => {
    const written = markdownDocument(bundleOf([agreement()]), {});
    expect(written).toContain(
      'Marketing hands over at least 50 leads to Sales every Monday by 09:00 \\(Berlin\\).'.replaceAll(
        '\\',
        '',
      ),
    );
    expect(written).toContain('| 5 Jan | kept | 52 | – |');
  });

  it('means the text it was made from and nothing else', () => {
    const written = of(
      paragraph('# no heading'),
      paragraph('1. no list'),
      paragraph('*no* <b>tag</b> [no](link) | `no`'),
      paragraph(text('bold ', 'bold'), 'rest'),
    );
    expect(written).toContain('\\# no heading');
    expect(written).toContain('1\\. no list');
    expect(written).toContain('\\*no\\* \\<b\\>tag\\</b\\> \\[no\\](link) \\| \\`no\\`');
    expect(written).toContain('**bold** rest');
  });

  it('links only where a link can do no harm, and names pictures beside it', () => {
    const link = (href: string) =>
      paragraph({ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] });
    const written = of(
      link('javascript:alert(1)'),
      link('https://example.org/a b)'),
      { type: 'picture', attrs: { hash: 'f'.repeat(64), alt: 'A graph' } },
      gridTable(2, 1),
      heading(1, 'End'),
    );
    expect(written).not.toContain('javascript');
    expect(written).toContain('[here](https://example.org/a%20b%29)');
    expect(written).toContain('![A graph](handover-pictures/ffff.png)');
    expect(written).toContain('| Head 1 | Head 2 |\n| --- | --- |\n| r1c1 | r1c2 |');
  });
});
