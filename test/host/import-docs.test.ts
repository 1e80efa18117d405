import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreatedDocument, DocumentsResult } from '#shared/contract/import-docs';
import { stepWords } from '#shared/domain/progress-steps';
import type { RichNode } from '#shared/model/binding/fields';
import { connectWorkspace } from '../../electron/cli/connect';
import { CommandLine } from '../fixtures/command-line';
import { type Counts, countMarkdown, countText, kept, NONE, plus } from '../fixtures/documents/count';
import { entityDocx, goodDocx, PNG, zipBomb } from '../fixtures/documents/docx';

/** A few pages of a real handbook; `ACCORD_HANDBOOK=DIR` imports a whole one of your own instead. */
const WHOLE = process.env['ACCORD_HANDBOOK'];
const HANDBOOK = WHOLE ?? fileURLToPath(new URL('../fixtures/handbook/content', import.meta.url));

const accord = new CommandLine();
beforeAll(async () => {
  await accord.json('init', accord.workspace, '--sample', '--as-of', '2026-05-03');
});
afterAll(() => accord.dispose());

interface View {
  title: string;
  purpose: string;
  owner: string;
  body?: { content: RichNode[] };
  steps: { title: string; notes?: { content: RichNode[] } }[];
}

/** As it lies on disk, which is what “created” promises. */
const viewOf = ({ kind, id }: Pick<CreatedDocument, 'kind' | 'id'>): View =>
  (JSON.parse(readFileSync(join(accord.workspace, 'docs', kind, `${id}.json`), 'utf8')) as { view: View })
    .view;

const all = (nodes: readonly RichNode[], type: string): RichNode[] =>
  nodes.flatMap((node) => [...(node.type === type ? [node] : []), ...all(node.content ?? [], type)]);

const hrefs = (nodes: readonly RichNode[]): string[] =>
  all(nodes, 'text').flatMap(({ marks }) =>
    (marks ?? []).flatMap(({ type, attrs }) => (type === 'link' ? [String(attrs?.href)] : [])),
  );

function folder(name: string, files: Record<string, string | Uint8Array>): string {
  const dir = accord.path(name);
  for (const [file, content] of Object.entries(files)) {
    const path = join(dir, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  return dir;
}

/** The few pages link to many that are not among them: those links become words, and the report says so. */
const isThere = (href: string, from: string): boolean =>
  /^(\w+:|#)/.test(href) || existsSync(join(dirname(from), decodeURI(href.replace(/[#?].*/, ''))));

describe('a handbook', () => {
  it('keeps at least 99 % of its headings, list items, table cells and links', async () => {
    const began = Date.now();
    const { created, failed } = await accord.json<DocumentsResult>('import', 'docs', HANDBOOK);
    expect(failed).toEqual([]);
    let source: Counts = NONE;
    let found: Counts = NONE;
    for (const document of created) {
      const text = readFileSync(document.file, 'utf8');
      const view = viewOf(document);
      const inside = countText(view.body?.content ?? []);
      // The heading that a document begins with is the title of its record.
      const isTitle = /^(---\n[\s\S]*?\n---\n)?(\s|<!--[\s\S]*?-->)*#\s/.test(text);
      const expected = countMarkdown(text, (href) => WHOLE !== undefined || isThere(href, document.file));
      const got = { ...inside, headings: inside.headings + (isTitle ? 1 : 0) };
      source = plus(source, expected);
      found = plus(found, kept(expected, got));
    }
    if (WHOLE) console.info(`${created.length} files, ${(Date.now() - began) / 1000} s`, { source, found });
    for (const what of ['headings', 'items', 'cells', 'links'] as const)
      expect(found[what] / source[what], what).toBeGreaterThanOrEqual(0.99);
  });

  it('leaves a workspace in which nothing is wrong', async () => {
    expect(await accord.json('doctor')).toMatchObject({ ok: true, problems: [] });
  });
});

describe('a folder of documents', () => {
  let created: CreatedDocument[];
  let failed: DocumentsResult['failed'];
  const made = (file: string): CreatedDocument => {
    const found = created.find((each) => each.file.endsWith(file));
    if (!found) throw new Error(`${file} was not created`);
    return found;
  };
  const body = (file: string): RichNode[] => viewOf(made(file)).body?.content ?? [];

  beforeAll(async () => {
    const dir = folder('docs', {
      'index.md':
        '---\ntitle: Our way\ndescription: How we work.\nowner: Anna Berg\nsidebar: 3\n---\nSee [the hand-over](sales/hand-over.md#who-decides), [itself](#last), [pricing](prices.pdf).\n\n![Board](img/board.png "The board")\n\n## Last\n',
      'sales/hand-over.md':
        '# Hand-over\n\n1. Collect the leads\n2. Check that each [fits](../good%20fit.html). Ask when in doubt.\n3. Hand over\n\n## Who decides\n\n[Back](../index.md)\n',
      'good fit.html':
        '<html><head><title>Good fit</title><script>fetch("https://x.invalid")</script></head><body onload="go()"><h2>Criteria</h2><table><thead><tr><th>What</th><th>How</th></tr></thead><tr><td colspan=2>Both <b>teams</b></td></tr></table><a href="javascript:go()">Run</a><img src="https://x.invalid/a.png" alt="Chart"></body></html>',
      'word.docx': await goodDocx(),
      'img/board.png': PNG,
      'prices.pdf': '%PDF-1.4',
      'empty.md': '',
      'rtl.md': '# שלום 👋🏽\n\nעברית **é̂** 👩‍👩‍👧\n',
      'false.md': '# False\n\n![no picture](script.png)\n\n![gone](gone.png) ![out](../../../etc/hostname)\n',
      'script.png': '<script>alert(1)</script>',
      'binary.md': new Uint8Array([35, 32, 0, 1, 2, 255]),
      'huge.md': new Uint8Array(50 * 1024 ** 2).fill(97),
      'deep.md': `${'>'.repeat(10_000)} deep\n`,
      'deep.html': `${'<div>'.repeat(10_000)}deep`,
      'bomb.docx': zipBomb(),
      'entities.docx': entityDocx(),
      'torn.docx': (await goodDocx()).subarray(0, 900),
      'old.doc': 'old',
      '.git/hidden.md': '# Hidden\n',
    });
    symlinkSync('/etc', join(dir, 'outside'));
    symlinkSync(dir, join(dir, 'circle'));
    const ended = await accord.run('import', 'docs', dir, '--steps', '--json');
    expect(ended.code).toBe(0);
    ({ created, failed } = JSON.parse(ended.stdout) as DocumentsResult);
  });

  it('names each file that fails, and brings the others in', () => {
    const reasons = Object.fromEntries(failed.map(({ file, reason }) => [file.split('/').at(-1), reason]));
    expect(reasons).toEqual({
      'binary.md': 'It is not a text file.',
      'huge.md': 'It is 50 MB; up to 2 MB can be imported. Split it into parts.',
      'deep.md': expect.stringMatching(/nested/),
      'deep.html': expect.stringMatching(/nested/),
      'bomb.docx': 'Unpacked, it is far larger than a document can be.',
      'entities.docx': expect.stringMatching(/document type/),
      'torn.docx': expect.stringMatching(/damaged/),
      'old.doc': expect.stringMatching(/older format/),
      outside: expect.stringMatching(/link/),
      circle: expect.stringMatching(/link/),
    });
    expect(created.map(({ file }) => file.split('/').at(-1)).sort()).toEqual([
      ...['empty.md', 'false.md', 'good fit.html', 'hand-over.md', 'index.md', 'rtl.md', 'word.docx'],
    ]);
  });

  it('leads links to the records and the places in them that the files became', () => {
    const handOver = viewOf(made('hand-over.md'));
    const decides = handOver.body?.content.find(({ type }) => type === 'heading');
    expect(hrefs(body('index.md'))).toEqual([
      `accord:record/${made('hand-over.md').id}#${decides?.attrs?.id}`,
      `#${body('index.md').at(-1)?.attrs?.id}`,
    ]);
    expect(hrefs(handOver.body?.content ?? [])).toEqual([`accord:record/${made('index.md').id}`]);
    expect(hrefs(handOver.steps[1]?.notes?.content ?? [])).toEqual([
      `accord:record/${made('good fit.html').id}`,
    ]);
  });

  it('takes the front matter into fields, and says what has no place', () => {
    expect(viewOf(made('index.md'))).toMatchObject({
      title: 'Our way',
      purpose: 'How we work.',
      owner: 'anna-berg',
    });
    expect(made('index.md').notes).toContain('Left out of its front matter: sidebar');
  });

  it('makes the numbered procedure the steps, with what a title cannot hold in the notes', () => {
    expect(viewOf(made('hand-over.md')).steps.map(({ title }) => title)).toEqual([
      'Collect the leads',
      'Check that each fits.',
      'Hand over',
    ]);
  });

  it('keeps pictures and linked files as such, and nothing that only says it is one', () => {
    const [picture] = all(body('index.md'), 'picture');
    expect(picture?.attrs).toMatchObject({ type: 'image/png', alt: 'Board', caption: 'The board' });
    const hash = String(picture?.attrs?.hash);
    expect(existsSync(join(accord.workspace, 'blobs', hash.slice(0, 2), hash))).toBe(true);
    expect(all(body('index.md'), 'attachment').map(({ attrs }) => attrs?.name)).toEqual(['prices.pdf']);
    expect(all(body('false.md'), 'picture')).toEqual([]);
    expect(all(body('false.md'), 'attachment')[0]?.attrs).toMatchObject({ type: 'application/octet-stream' });
    expect(JSON.stringify(body('false.md'))).not.toMatch(/etc/);
  });

  it('runs and fetches nothing of a page', () => {
    const text = JSON.stringify(body('good fit.html'));
    expect(text).not.toMatch(/javascript:|fetch|onload|go\(\)/);
    expect(hrefs(body('good fit.html'))).toEqual(['https://x.invalid/a.png']);
    expect(all(body('good fit.html'), 'tableCell')[0]?.attrs).toMatchObject({ colspan: 2 });
  });

  it('reads Word documents with headings, lists, tables, links and pictures', () => {
    expect(viewOf(made('word.docx')).title).toBe('Lead hand-over');
    expect(countText(body('word.docx'))).toEqual({ headings: 2, items: 2, cells: 4, links: 1 });
    expect(viewOf(made('word.docx')).steps.map(({ title }) => title)).toEqual([
      'Collect',
      'Check',
      'Hand over',
    ]);
    expect(all(body('word.docx'), 'tableHeader')).toHaveLength(2);
    expect(all(body('word.docx'), 'picture')[0]?.attrs).toMatchObject({ type: 'image/png' });
  });
});

describe('the command', () => {
  it('refuses what is not there, and a kind that is none, and changes nothing', async () => {
    const before = await accord.json<unknown[]>('list');
    for (const args of [[accord.path('nowhere')], [accord.home, '--kind', 'poem']]) {
      const { code, stderr } = await accord.run('import', 'docs', ...args);
      expect(code).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(await accord.json('list')).toHaveLength(before.length);
  });

  it('leaves nothing behind when it is stopped, even once records are being written', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`${at}.md`, `# Page ${at}\n\nWords.`]),
    );
    const path = folder('many', many);
    process.env['ACCORD_HOME'] = accord.home;
    const { client, close } = await connectWorkspace(accord.workspace);
    try {
      const before = await client.records.list({});
      const stop = new AbortController();
      const reading = async (): Promise<void> => {
        const sources = [{ path, name: 'many' }];
        const events = await client.importDocs.run({ sources }, { signal: stop.signal });
        for await (const event of events)
          if (event.type === 'progress' && /^Saving [3-5]\d/.test(stepWords(event.step, 'en'))) stop.abort();
      };
      await expect(reading()).rejects.toThrow();
      expect(stop.signal.aborted).toBe(true);
      expect(await client.records.list({})).toEqual(before);
    } finally {
      await close();
      delete process.env['ACCORD_HOME'];
    }
  });
});
