import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, richText, text } from '#shared/document/blocks';
import type { ThreadState } from '#shared/domain/discussion/threads';
import type { Bundle } from '#shared/export/bundle';
import { wordDocument, wordFile } from '#shared/export/docx/document';
import { commitmentsTable, periodsTable, raciTable } from '#shared/export/tables/records';
import { workbook } from '#shared/export/tables/workbook';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { named, programCalled } from '../../fixtures/on-this-machine';
import { agreement, bundleOf, definition, gridTable, playbook, process, version } from './bundles';

/** A PNG of 2 × 1 pixels. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEElEQVR4nGP4z8DwHwAFAAH/F1HykQAAAABJRU5ErkJggg==';
const PICTURE = 'a'.repeat(64);

const nested: RichNode = {
  type: 'orderedList',
  attrs: { start: 3 },
  content: [
    {
      type: 'listItem',
      content: [
        paragraph('Third'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Inside')] }] },
      ],
    },
    { type: 'listItem', content: [paragraph('Fourth')] },
  ],
};

const said: RichText = richText(
  paragraph('Both teams ', text('agree', 'bold'), ' on the words below, ', {
    type: 'text',
    text: 'as written',
    marks: [{ type: 'link', attrs: { href: 'https://example.org/a?b=1&c=2' } }],
  }),
  nested,
  { type: 'picture', attrs: { hash: PICTURE, alt: 'Two pixels', caption: 'A caption', width: 50 } },
  { type: 'picture', attrs: { hash: 'b'.repeat(64), alt: 'Lost' } },
  { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('select 1;\nselect 2;')] },
  gridTable(12, 3),
  paragraph('مرحبا 你好 👋 ', 'a\u0001b', 'w'.repeat(400)),
);
const block = String(said.content[0]?.attrs?.['id']);

const thread = (about: ThreadState['about'], ...texts: string[]): ThreadState => ({
  id: `t${texts[0]}`,
  about,
  suggestion: null,
  outcome: 'open',
  settled: null,
  messages: texts.map((each, at) => ({
    id: `m${at}`,
    by: at === 0 ? 'sam' : 'mia',
    at: '2026-05-01T09:00:00.000Z',
    text: each,
    edited: false,
    removed: false,
    answers: [],
  })),
});

const end = (offset: number) => ({ block, offset });
const threads: ThreadState[] = [
  thread(
    { kind: 'text', path: 'body', anchor: { from: end(11), to: end(16), quote: 'agree' } },
    'Is it so?',
    'It is, @{sam}.',
  ),
  thread({ kind: 'record' }, 'A word on all of it.'),
];

const bundle = (): Bundle => {
  const written = process({ threads });
  return bundleOf(
    [
      playbook([
        { id: 'a', depth: 1, number: '1', record: agreement() },
        { id: 'p', depth: 1, number: '2', record: { ...written, view: { ...written.view, body: said } } },
        { id: 'd', depth: 2, number: '2.1', record: definition({ version: version() }) },
        { id: 'c', depth: 1, number: '3', title: 'In closing', body: richText(paragraph('That is all.')) },
      ]),
    ],
    { pictures: { [PICTURE]: `data:image/png;base64,${PNG}` } },
  );
};

let root = '';
let word: Uint8Array;
let parts: Record<string, Uint8Array>;
const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'accord-office-'));
  word = await wordFile(wordDocument(bundle()));
  parts = unzipSync(word);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a Word document', () => {
  it('has true headings, lists, tables, links and pictures for another reader', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(word) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(html).toMatch(/<h1>.*Lead hand-over agreement<\/h1>/);
    expect(html).toContain('Responsibilities</h2>');
    expect(html).toMatch(/<h2>.*2\.1 Marketing qualified lead<\/h2>/);
    expect(html).toMatch(/<ol><li>Third<ul><li>Inside<\/li><\/ul><\/li><li>Fourth<\/li><\/ol>/);
    expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2">as written</a>');
    expect(html).toContain('alt="Two pixels"');
    expect(html).toContain('Picture not available: Lost');
    expect(html).toMatch(/<thead><tr><th>.*Step.*<\/th>/);
    expect(html).toContain('<strong>agree</strong>');
    expect(html).toContain('مرحبا 你好 👋');
    expect(html).toContain('That is all.');
  });

  it('counts a numbered list from where it begins, and each for itself', () => {
    const starts = [...xml('word/numbering.xml').matchAll(/<w:startOverride w:val="(\d+)"/g)];
    expect(starts.map(([, start]) => start)).toContain('3');
  });

  it('has a field for the contents, its language, and its title', () => {
    expect(xml('word/document.xml')).toMatch(/<w:instrText[^>]*>TOC .*\\h.*\\o "?(&quot;)?1-3/);
    expect(xml('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(xml('docProps/core.xml')).toContain('How marketing and sales work together');
  });

  it('repeats the heads of tables, and lays down the page of a wide one', () => {
    const document = xml('word/document.xml');
    expect(document).toContain('<w:tblHeader');
    expect(document).toContain('w:orient="landscape"');
  });

  it('keeps what was said as comments, on the words it is about', () => {
    const comments = xml('word/comments.xml');
    expect(comments).toContain('w:author="Sam Okafor"');
    expect(comments).toContain('It is, Sam Okafor.');
    const [, commented] =
      /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/s.exec(xml('word/document.xml')) ??
      [];
    expect(commented?.replace(/<[^>]+>/g, '')).toBe('agree');
    expect(xml('word/commentsExtended.xml')).toContain('paraIdParent');
  });
});

const NASTY = '=HYPERLINK("http://evil.example","click")';
const tables = () => {
  const written = process();
  const steps = (written.view['steps'] as { title: string }[]).map((step, at) =>
    at === 0 ? { ...step, title: NASTY } : step,
  );
  const record = { ...written, view: { ...written.view, steps } };
  const all = bundleOf([record, agreement()]);
  return [
    raciTable(all, [record]),
    commitmentsTable(all, [agreement()]),
    periodsTable([agreement()]),
    { name: 'A/B: [C]', head: ['a'], rows: [] },
  ];
};

describe('a workbook', () => {
  it('holds text as text, numbers as numbers, and no formula', async () => {
    const sheets = unzipSync(await workbook(tables()));
    const names = Object.keys(sheets).filter((name) => /^xl\/worksheets\/sheet\d/.test(name));
    expect(names).toHaveLength(4);
    for (const name of names) expect(strFromU8(sheets[name] ?? new Uint8Array())).not.toContain('<f>');
    expect(strFromU8(sheets['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="A B   C "');
  });
});

const run = promisify(execFile);
const soffice = programCalled('soffice');
/** Its programs are packages of their own: one may be there without the other. */
const has = (library: string): boolean =>
  soffice !== undefined && existsSync(join(dirname(realpathSync(soffice)), library));

async function converted(name: string, bytes: Uint8Array, to: string): Promise<string> {
  await writeFile(join(root, name), bytes);
  const profile = `-env:UserInstallation=file://${join(root, 'profile')}`;
  const file = join(root, name);
  await run(soffice ?? '', [profile, '--headless', '--convert-to', to, '--outdir', root, file], {
    timeout: 100_000,
  });
  return readFile(file.replace(/\.\w+$/, `.${to}`), 'utf8');
}

describe('LibreOffice', () => {
  const writer = has('libswlo.so');
  it.skipIf(!writer)(
    named('opens the Word document with its headings and comments', writer, 'LibreOffice Writer'),
    async () => {
      const opened = await converted('book.docx', word, 'fodt');
      expect(opened).toMatch(/<text:h [^>]*text:outline-level="1"/);
      expect(opened).toContain('<office:annotation');
      expect(opened).toContain('<text:table-of-content');
      expect(opened).toContain('<table:table-header-rows>');
    },
  );

  const calc = has('libsclo.so');
  it.skipIf(!calc)(
    named('opens the workbook with dates as dates and text as text', calc, 'LibreOffice Calc'),
    async () => {
      const opened = await converted('tables.xlsx', await workbook(tables()), 'fods');
      expect(opened).toContain('table:name="Periods"');
      expect(opened).toMatch(/office:value-type="date" office:date-value="2026-01-05T09:00:00"/);
      expect(opened).not.toContain('table:formula');
      expect(opened).toContain('=HYPERLINK(');
    },
  );
});
