import { describe, expect, it } from 'vitest';
import { paragraph, richText, text } from '#shared/document/blocks';
import { placeDiagram } from '#shared/domain/diagram/layout';
import { printDocument, screenDocument } from '#shared/export/html/document';
import { escapeHtml, html } from '#shared/export/html/markup';
import { paperGraph } from '#shared/export/html/process-diagram';
import { markdownDocument } from '#shared/export/markdown/document';
import { House } from '#shared/model/house';
import {
  agreement,
  bundleOf,
  definition,
  gridTable,
  MEASUREMENT,
  playbook,
  process,
  version,
} from './bundles';

/** The document without its style, which tests need not read. */
const bodyOf = (document: string): string => document.slice(document.indexOf('<body'));

const bodyHtml = (...parts: Parameters<typeof bundleOf>): string =>
  bodyOf(printDocument(bundleOf(...parts)).html(null));

describe('markup', () => {
  it('escapes what is filled in and keeps what is markup', () => {
    const inner = html`<b>${'<i>&"\''}</b>`;
    expect(html`<p title="${'"x"'}">${inner}${['a', 1, null, false]}</p>`.html).toBe(
      '<p title="&quot;x&quot;"><b>&lt;i&gt;&amp;&quot;&#39;</b>a1</p>',
    );
  });

  it('leaves no control character and no half of a pair', () => {
    expect(escapeHtml('a\u0000b\ud800c\u001bd')).toBe('a\ufffdb\ufffdc\ufffdd');
  });
});

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

describe('an agreement', () => {
  const body = bodyHtml([agreement()]);

  it('says each commitment in a sentence made from its fields', () => {
    expect(body).toContain(
      '<p class="sentence">Marketing hands over at least 50 leads to Sales every Monday by 09:00 (Berlin).</p>',
    );
    expect(body).toContain('<dt>Target</dt><dd>at least 60\u202f%</dd>');
  });

  it('marks the periods that something was noted on, and says what', () => {
    const [first = ''] = body.match(/<table class="periods">.*?<\/table>/s) ?? [];
    expect(first.match(/<sup>a<\/sup>/g)).toHaveLength(1);
    expect(body).toContain('<li><sup>a</sup> Trade fair (12 January 2026 – 13 January 2026)</li>');
    expect(body).not.toContain('Long ago');
  });

  it('shows twelve periods by shape and figure, and what was missed', () => {
    const [first = ''] = body.match(/<table class="periods">.*?<\/table>/s) ?? [];
    expect(first.match(/aria-label="kept"/g)).toHaveLength(9);
    expect(first.match(/aria-label="missed"/g)).toHaveLength(3);
    expect(body).toContain('<dt>Kept</dt><dd>9 of 12 periods</dd>');
    expect(body).toContain('Week of 2026-01-19: 46 leads. Missed.');
  });

  it('names who signed, when and with which key, and what the signature covers', () => {
    for (const said of [
      'Mia Brandt',
      '16 December 2025, 15:02 (Europe/Berlin)',
      'paper meadow copper lantern orbit willow',
      'Signed version 1',
      'Marketing’s working week',
    ]) {
      expect(body).toContain(said);
    }
  });

  it('says of a signature that was given elsewhere how, by whom it was recorded, and that no key signed', () => {
    const { parties, ...rest } = version();
    const assent = {
      ...{ way: 'document' as const, on: '2026-01-02', recordedBy: 'Tom Lang', note: '' },
      evidence: { hash: 'f'.repeat(64), name: 'signed.pdf', type: 'application/pdf', bytes: 9 },
    };
    const given = parties.map((party) => ({
      ...party,
      signatories: party.signatories.map((each) => (each.member === 'sam' ? { ...each, assent } : each)),
    }));
    const said = bodyHtml([agreement({ version: { ...rest, parties: given } })]);
    expect(said).toContain('Agreed on a signed page on 2 January 2026');
    expect(said).toContain('Recorded by Tom Lang; kept as “signed.pdf”. Not signed with a key.');
  });

  it('lists a counting rule once, and who differs where commitments do', () => {
    expect(body.match(/What does a holiday do\?/g)).toHaveLength(1);
  });

  it('prints an unfinished draft as far as it goes', () => {
    const view = {
      title: '',
      commitments: [{ id: 'c1', title: 'Half a promise', target: { value: -3, unit: 'leads' } }, 'nonsense'],
    };
    const half = bodyHtml([agreement({ view, status: 'draft', source: { from: 'draft' }, version: null })]);
    expect(half).toContain('Half a promise');
    expect(half).toContain('Untitled');
  });
});

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

describe('the matrix of all processes', () => {
  it('lies across, with the steps under their process and the roles of all beside each other', () => {
    const second = process({
      id: 'other',
      view: {
        title: 'Trade fair',
        roles: [{ id: 'ae' }, { id: 'host' }],
        steps: [{ id: 's', title: 'Greet', raci: { host: 'AR' } }],
      },
    });
    const bundle = { ...bundleOf([process(), second]), only: 'responsibilities' as const };
    const { entries, html: write } = printDocument(bundle);
    const document = write(null);
    expect(entries.map(({ title }) => title)).toEqual(['Lead hand-over', 'Trade fair']);
    expect(document.match(/<table/g)?.length).toBe(2);
    expect(document).toContain('@page s1w { size: A4 landscape;');
    expect(document).toMatch(/<td colspan="8"><strong class="group" id="r2">Trade fair<\/strong><\/td>/);
    expect(document).toMatch(/1\. Greet<\/th>(<td><\/td>)+<td><span class="raci raci-AR">A R/);
    expect(document).not.toContain('class="steps"');
  });
});

describe('a statement of figures', () => {
  const long = MEASUREMENT.commitments.map((each) => ({
    ...each,
    periods: [...each.periods, ...each.periods],
  }));
  const record = {
    ...agreement(),
    measurement: { at: '2026-07-01T10:00:00.000Z', commitments: long },
    statement: {
      from: '2026-01-05',
      to: '2026-06-28',
      cutOff: '2026-07-01T10:00:00.000Z',
      by: 'Mia Brandt',
      at: '2026-07-02T10:00:00.000Z',
      acknowledged: [{ team: 'marketing', by: 'Mia Brandt', at: '2026-07-02T10:00:00.000Z' }],
      waitingFor: ['sales'],
      imports: [
        {
          import: 'i',
          source: 'C:\\\\exports\\\\june.csv',
          sourceHash: 'a'.repeat(64),
          exportedAt: '2026-06-30T10:00:00.000Z',
        },
      ],
    },
  };
  const document = bodyHtml([record]);

  it('says of which days, who stands by them, and what they were made of', () => {
    for (const said of [
      '5 January 2026 to 28 June 2026',
      'by Mia Brandt on 2 July 2026',
      'has not said anything yet',
      '<td>june.csv</td>',
    ])
      expect(document).toContain(said);
  });

  it('shows every period that was frozen, however many', () => {
    expect(document.match(/<table class="periods">/g)?.length).toBe(2 * long.length);
    expect(document).toContain('<dd>18 of 24 periods</dd>');
    expect(bodyHtml([agreement()]).match(/<table class="periods">/g)?.length).toBe(long.length);
  });
});

describe('a house style', () => {
  const house = { logo: '', colour: '', typeface: 'sans', footer: '', language: '' } as const;
  const styled = (more: Partial<House>) =>
    printDocument({ ...bundleOf([agreement()]), house: { ...house, ...more } }).html(null);

  it('puts the logo on the cover, said by the workspace’s name, and its line in every foot', () => {
    const document = styled({ logo: 'data:image/png;base64,AAAA', footer: 'Nordwind GmbH' });
    expect(document).toContain('<img class="logo" src="data:image/png;base64,AAAA" alt="Nordwind GmbH">');
    expect(document.match(/@bottom-left \{ content: "Nordwind GmbH \\b7 {2}Lead/g)?.length).toBeGreaterThan(
      1,
    );
    expect(styled({})).not.toContain('class="logo"');
  });

  it('sets headings in its colour, but only lines in one that is too pale to be read', () => {
    expect(styled({ colour: '#0b7285' })).toContain(
      'h1, h2, .record > header .no, .defined > header h3 { color: #0b7285; }',
    );
    const pale = styled({ colour: '#ffe066' });
    expect(pale).toContain('border-color: #ffe066');
    expect(pale).not.toContain('color: #ffe066; } a');
  });

  it('sets text and feet with serifs where that is asked for', () => {
    expect(styled({ typeface: 'serif' })).toMatch(/html \{ font-family: Georgia.*font: 400 8pt Georgia/s);
  });

  it('takes nothing that is no picture and no colour', () => {
    const document = styled({
      logo: 'data:image/svg+xml,<svg onload=alert(1)>',
      colour: 'red; } </style><script>',
    });
    expect(document).not.toContain('<script>');
    expect(document).not.toContain('onload');
    for (const wrong of [{ logo: 'https://x.example/a.png' }, { colour: 'red' }, { footer: 'x'.repeat(81) }])
      expect(House.safeParse(wrong).success).toBe(false);
  });
});

describe('hostile content', () => {
  const evil = '</style><script>alert(1)</script><img src=x onerror=alert(1)>';
  const link = (href: string) => ({
    type: 'text',
    text: 'here',
    marks: [{ type: 'link', attrs: { href, onclick: 'alert(1)' } }],
  });
  const body = richText(
    paragraph(evil),
    paragraph(
      link('javascript:alert(1)'),
      link(' JaVaScRiPt:alert(1)'),
      link('data:text/html,x'),
      link('https://example.org/"onmouseover="x'),
    ),
    { type: 'heading', attrs: { level: '1"><script>', id: '"><script>' }, content: [text(evil)] },
    { type: 'picture', attrs: { hash: 'h', alt: evil, width: '100%;background:url(x)' } },
    { type: 'picture', attrs: { hash: 'svg', alt: 'x' } },
    { type: 'attachment', attrs: { name: evil, size: 'x' } },
    { type: 'paragraph', content: [{ type: 'mention', attrs: { id: evil, label: evil } }] },
    {
      type: 'orderedList',
      attrs: { start: '1" onload="x' },
      content: [{ type: 'listItem', content: [paragraph('one')] }],
    },
    { type: 'callout', attrs: { tone: 'constructor' }, content: [paragraph('boxed')] },
    { type: 'constructor', attrs: {}, content: [paragraph('odd')] },
    { type: 'script', content: [text('alert(1)')] },
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'marked',
          marks: [{ type: 'toString' }, { type: 'iframe', attrs: { src: 'x' } }],
        },
      ],
    },
  );
  const written = printDocument(
    bundleOf(
      [
        process({
          view: {
            title: evil,
            purpose: evil,
            body,
            steps: [{ id: 's', title: evil, raci: { [evil]: 'R' } }],
          },
        }),
      ],
      {
        title: evil,
        workspace: evil,
        teams: [{ id: 'marketing', name: evil, mark: evil, colour: 'red;background:url(x)' }],
        pictures: { h: 'data:image/png;base64,AAAA', svg: 'data:image/svg+xml;base64,AAAA' },
      },
    ),
  ).html(null);

  it('renders inert', () => {
    const tags = [...bodyOf(written).matchAll(/<([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi)];
    expect(tags.length).toBeGreaterThan(50);
    for (const [, name = '', attributes = ''] of tags) {
      expect(['script', 'iframe', 'object', 'style', 'embed', 'form']).not.toContain(name.toLowerCase());
      expect(attributes.replace(/"[^"]*"/g, '')).not.toMatch(/\son[a-z]+=/i);
    }
    expect(written.match(/<script/gi)).toBeNull();
    expect(written.match(/<\/style>/g)).toHaveLength(1);
    expect(written).not.toMatch(/href="\s*(javascript|data):/i);
    expect(written).toContain("default-src 'none'");
  });

  it('keeps the words of what it does not know', () => {
    for (const said of ['odd', 'boxed', 'marked']) expect(bodyOf(written)).toContain(said);
    expect(written).toContain('href="https://example.org/&quot;onmouseover=&quot;x"');
  });

  it('shows no picture but those that every viewer shows as one', () => {
    expect(written.match(/<img /g)).toHaveLength(1);
    expect(written).toContain('<figure role="group" style="width:100%">');
  });
});

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
