import { describe, expect, it } from 'vitest';
import { richText, text } from '#shared/document/blocks';
import { placeDiagram } from '#shared/domain/diagram/layout';
import { printDocument } from '#shared/export/html/document';
import { paperGraph } from '#shared/export/html/process-diagram';
import { markdownDocument } from '#shared/export/markdown/document';
import { bundleOf, process } from '../bundles';
import { bodyHtml } from './body';

describe('a process', () => {
  const body = bodyHtml([process()]);

  it('shows steps with who does them and by when', () => {
    expect(body).toContain('<ol class="steps"><li class="step">');
    expect(body).toMatch(/Marketing operations<\/span><span class="due">Due within 4 working hours/);
    expect(body).toMatch(/Due by Wednesday, 17:00/);
  });

  it('has a RACI table with a head of its own and a row for each step', () => {
    const table = /<table class="grid raci-table.*?<\/table>/s.exec(body)?.[0] ?? '';
    expect(table.match(/<thead>/g)).toHaveLength(1);
    expect(table.match(/<tr>/g)).toHaveLength(7);
    expect(table).toContain('<span class="raci raci-AR">A R</span>');
  });

  it('draws every block of the text', () => {
    for (const part of [
      '<aside class="callout warning"><p class="tone">Warning</p>',
      '<ul class="tasks"><li><svg',
      'aria-label="Done"',
      '<span class="mention">Marketing qualified lead</span>',
    ]) {
      expect(body).toContain(part);
    }
  });

  it('names the language of code, and takes nothing else for one', () => {
    const code = (language: string) =>
      bodyHtml([
        process({
          view: {
            title: 'Code',
            body: richText({ type: 'codeBlock', attrs: { language }, content: [text('select 1')] }),
          },
        }),
      ]);
    expect(code('sql')).toContain('<pre><code class="language-sql">select 1</code></pre>');
    expect(code('x" onclick="go()')).toContain('<pre><code>select 1</code></pre>');
  });

  it('says plainly that a draft binds nobody', () => {
    expect(body).toContain('Nobody has signed this. It is a draft and binds nobody.');
    expect(printDocument(bundleOf([process()])).html(null)).toContain('DRAFT');
  });
});

describe('a process with all that a step can say', () => {
  const full = process();
  full.view = {
    ...full.view,
    systems: [{ id: 'crm', title: 'CRM & mail' }],
    reviewEvery: { months: 6 },
    exceptions: [{ id: 'x', title: 'A holiday', action: 'The day after' }],
    steps: [
      {
        id: 'a',
        title: 'Decide',
        raci: { sdr: 'AR' },
        duration: { kind: 'workingHours', hours: 1 },
        evidence: 'A note',
        checklist: [{ id: 'c', title: 'Budget asked' }],
        branches: [
          { id: 'y', label: 'Yes', to: 'b' },
          { id: 'n', label: 'No', to: null },
          { id: 'g', label: 'Later', to: 'gone' },
        ],
        documents: [{ id: 'mql' }],
      },
      { id: 'b', title: 'Go on', raci: { sdr: 'AR' } },
    ],
  };
  const said = [
    'CRM &amp; mail',
    'every 6 months',
    'A holiday',
    'The day after',
    '1 working hour',
    'A note',
    'Budget asked',
    'Yes: 2. Go on',
    'No: the process ends',
    'Later: a step that is gone',
  ];

  it('tells it on paper, with the diagram where it was laid out', () => {
    const body = bodyHtml([full]);
    for (const each of said) expect(body).toContain(each);
    expect(body).not.toContain('<figure role="group" class="diagram">');
    const graph = paperGraph(full, { sdr: 'sales' }, 'role');
    if (!graph) throw new Error('two steps make a diagram');
    const ranks = new Map(graph.nodes.map(({ id }, row) => [id, { row, place: 0 }]));
    const drawn = bodyHtml([{ ...full, diagram: placeDiagram(graph, ranks) }]);
    expect(drawn).toMatch(/<figure role="group" class="diagram"><svg[^>]* width="[\d.]+mm"/);
    expect(drawn).toContain('1. Decide (Sales development). Yes: Then step 2. No: The process ends.');
  });

  it('tells it in Markdown', () => {
    const markdown = markdownDocument(bundleOf([full]), {});
    for (const each of said.slice(1)) expect(markdown).toContain(each);
    expect(markdown).toContain('- [ ] Budget asked');
  });
});
