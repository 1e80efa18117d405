import { describe, expect, it } from 'vitest';
import type { ExportRecord } from '#shared/export/bundle';
import { printDocument } from '#shared/export/html/document';
import { markdownDocument } from '#shared/export/markdown/document';
import { bundleOf } from './bundles';

const step = (id: string, title: string, team: string, more: Record<string, unknown> = {}) => ({
  ...{ id, title, role: { id: `${team}-role`, title: `Lead of ${team}`, team }, ...more },
});

/** A run of two steps, handed over, given back once, and done. */
const run: ExportRecord = {
  id: 'run-1',
  kind: 'run',
  status: 'draft',
  source: { from: 'draft' },
  version: null,
  changes: [],
  view: {
    title: 'Hand-over · 4 May 2026',
    process: 'hand-over',
    number: 3,
    startedAt: '2026-05-04T07:00:00.000Z',
    startedBy: 'anna',
    plan: [
      step('collect', 'Collect the leads', 'marketing', {
        checklist: [{ id: 'forms', title: 'Forms of all pages' }],
      }),
      step('decide', 'Decide <each> lead', 'sales'),
    ],
    work: [
      {
        id: 'collect~1',
        checked: { forms: true },
        evidence: [{ id: 'e', note: 'The list of 4 May' }],
      },
    ],
    log: [
      { id: '1', deed: 'done', visit: 'collect~1', at: '2026-05-04T08:00:00.000Z', by: 'anna' },
      {
        id: '2',
        deed: 'return',
        visit: 'decide~1',
        reason: 'No numbers',
        at: '2026-05-04T09:00:00.000Z',
        by: 'ben',
      },
      { id: '3', deed: 'done', visit: 'collect~2', at: '2026-05-04T10:00:00.000Z', by: 'anna' },
      { id: '4', deed: 'done', visit: 'decide~2', at: '2026-05-06T10:00:00.000Z', by: 'ben' },
    ],
  },
};

describe('a run on paper', () => {
  const { html } = { html: printDocument(bundleOf([run])).html(null) };

  it('tells each step as it was gone through, with what shows it', () => {
    for (const said of [
      'Collect the leads',
      'Collect the leads (2)',
      'Given back: No numbers',
      '☑ Forms of all pages',
    ])
      expect(html).toContain(said);
    expect(html).toContain('The list of 4 May');
    expect(html).toContain('Decide &lt;each&gt; lead');
    expect(html).toMatch(/Version carried out.*?3/s);
  });

  it('is not signed, and so bears no stamp', () => {
    expect(html).not.toContain('<p class="stamp">');
  });

  it('reads as text, too', () => {
    const text = markdownDocument(bundleOf([run]), {});
    expect(text).toContain('Given back: No numbers');
    expect(text).toContain('Done');
  });

  it('says so where there are no steps', () => {
    const empty = { ...run, view: { title: 'Empty', startedAt: '2026-05-04T07:00:00.000Z' } };
    expect(printDocument(bundleOf([empty])).html(null)).toContain('Without steps');
  });
});
