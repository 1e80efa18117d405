import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentsResult } from '#shared/contract/import-docs';
import type { Progress } from '#shared/contract/progress';
import { heading, paragraph, richText, text } from '#shared/document/blocks';
import { guidance } from '#shared/document/guidance';
import { documentSchema } from '#shared/document/schema';
import { folderFile } from '#shared/export/folder/record';
import { importRecordFile, isRecordFile } from '#shared/import/folder/record-file';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { KINDS } from '#shared/model/kinds';
import { withTexts } from '#shared/model/texts';
import { TEMPLATES } from '#shared/templates/library';
import { emptyWorkspace, type Workspace } from '../templates/service';
import { gridTable } from './bundles';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

let here: Workspace;
let there: Workspace;
let folder = '';

async function finish<T>(stream: AsyncIterable<Progress<T>>): Promise<T> {
  for await (const event of stream) if (event.type === 'done') return event.result;
  throw new Error('It ended without a result');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutIds = (node: RichNode): RichNode => {
  const { attrs, content } = node;
  const { id: _, ...rest } = attrs ?? {};
  const own = node.type === 'mention' ? attrs : rest;
  return {
    ...node,
    ...(attrs ? { attrs: own } : {}),
    ...(content ? { content: content.map(withoutIds) } : {}),
  };
};

/** A view whose texts are as the schema writes them, without the ids of blocks: these are made anew. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (!isObject(value)) return value;
  if (value['type'] === 'doc') {
    const node = documentSchema().nodeFromJSON(value);
    node.check();
    return withoutIds(node.toJSON() as RichNode);
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, comparable(each)]));
}

/** The same without the names of places that links lead to. */
const placeless = (view: unknown): unknown =>
  JSON.parse(JSON.stringify(comparable(view)).replaceAll(/(record\/target#)\w+/g, '$1'));

const exported = (ids: string[], out: string, overwrite = false) =>
  here.client.exports.make({ ids, format: 'folder', out, overwrite }).then(finish);

const imported = async (path: string): Promise<DocumentsResult> =>
  finish(await there.client.importDocs.run({ sources: [{ path, name: 'folder' }] }));

const viewOf = async ({ client }: Workspace, id: string) =>
  comparable((await client.records.show({ id })).view);

beforeAll(async () => {
  here = await emptyWorkspace(undefined, null);
  there = await emptyWorkspace(undefined, null);
  folder = join(here.root, 'folders');
  await mkdir(folder);
});
afterAll(async () => {
  await here.end();
  await there.end();
});

describe('a folder of Markdown files', () => {
  it('brings every template of the library back as it was', () => {
    const teams = [
      { id: 'growth', name: 'Growth' },
      { id: 'field-sales', name: 'Field sales' },
    ];
    for (const template of TEMPLATES) {
      const { schema } = KINDS[template.kind];
      const view = schema.parse(template.view({ teams, today: '2026-05-04', timeZone: 'Europe/Berlin' }));
      const places = { file: () => undefined, picture: () => undefined, attachment: () => undefined };
      const file = folderFile(
        { id: template.id, kind: template.kind, view },
        { names: {}, teamOf: {}, timeZone: 'Europe/Berlin' },
        { ...places, named: new Set() },
      );
      expect(isRecordFile(file)).toBe(true);
      const { title, again, notes, links } = importRecordFile(file);
      expect([notes, links]).toEqual([[], []]);
      const texts = Object.entries(again?.texts ?? {}).map(([path, content]): [string, RichText] => [
        path,
        { type: 'doc', content },
      ]);
      const back = withTexts({ ...again?.fields, title }, Object.fromEntries(texts));
      expect(comparable(schema.parse(back.view)), template.id).toEqual(comparable(view));
    }
    expect(TEMPLATES.length).toBeGreaterThan(25);
  });

  it('brings records back into another workspace', async () => {
    const ids: string[] = [];
    for (const [kind, template] of [
      ['process', 'lead-hand-over'],
      ['agreement', 'marketing-sales-agreement'],
      ['playbook', 'marketing-playbook'],
    ])
      ids.push((await here.client.records.create({ kind: kind ?? '', template: template ?? '' })).id);
    const out = join(folder, 'library');
    await exported(ids, out);
    const { created, failed } = await imported(out);
    expect(failed).toEqual([]);
    expect(created.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const id of ids) expect(await viewOf(there, id), id).toEqual(await viewOf(here, id));
  });

  it('brings everything that a text can hold', async () => {
    const { hash } = await here.client.content.put({
      name: 'dot.png',
      type: 'image/png',
      bytes: new Uint8Array(Buffer.from(PIXEL, 'base64')),
    });
    const notes = await here.client.content.put({
      name: 'notes.key',
      type: 'application/octet-stream',
      bytes: new TextEncoder().encode('anything'),
    });
    const link = (words: string, href: string, ...more: string[]): RichNode => ({
      type: 'text',
      text: words,
      marks: [{ type: 'link', attrs: { href } }, ...more.map((type) => ({ type }))],
    });
    const item = (...content: RichNode[]): RichNode => ({ type: 'listItem', content });
    const named = heading(2, 'A place # in *it* #');
    const spanned: RichNode = {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableHeader',
              attrs: { colspan: 2, rowspan: 1, colwidth: [120, 80] },
              content: [paragraph('Over two')],
            },
          ],
        },
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableCell',
              content: [paragraph('a|b'), { type: 'bulletList', content: [item(paragraph('in'))] }],
            },
            { type: 'tableCell', content: [{ type: 'paragraph' }] },
          ],
        },
      ],
    };
    const target = richText(named, paragraph('There.'));
    const block = String(target.content[0]?.attrs?.['id']);
    await here.client.records.put({
      view: { id: 'target', kind: 'definition', title: 'Target: “yes” # no', body: target },
    });
    const body = richText(
      heading(1, 'Begins with a heading'),
      paragraph(
        text('bold', 'bold'),
        text(' and half'),
        text('way', 'italic'),
        '. ',
        text('both ', 'bold', 'italic'),
        'x',
      ),
      paragraph(
        text('a `b` c', 'code'),
        ' ',
        text('under', 'underline'),
        ' ',
        text('gone', 'strike'),
        '1. no list',
      ),
      paragraph(
        '# no heading, - no list, <b>no tag</b> &amp; www.example.org me@example.org https://example.org',
      ),
      paragraph('one line', { type: 'hardBreak' }, '- another', { type: 'hardBreak' }, '2) third'),
      paragraph(
        'See ',
        link('there', `accord:record/target#${block}`),
        ' and ',
        link('bold', 'https://example.org/(a)?ü=1&b="2"', 'bold'),
      ),
      paragraph(
        'Ask ',
        { type: 'mention', attrs: { kind: 'definition', id: 'target', label: 'Tar*get' } },
        '.',
      ),
      { type: 'paragraph' },
      {
        type: 'bulletList',
        content: [
          item(paragraph('a'), {
            type: 'orderedList',
            attrs: { start: 3 },
            content: [item(paragraph('three'))],
          }),
          item({ type: 'paragraph' }),
        ],
      },
      {
        type: 'bulletList',
        content: [
          item(paragraph('a list of its own'), {
            type: 'codeBlock',
            attrs: { language: 'js' },
            content: [text('x\n\n```\ny')],
          }),
        ],
      },
      {
        type: 'taskList',
        content: [
          { type: 'taskItem', attrs: { checked: true }, content: [paragraph('done')] },
          { type: 'taskItem', attrs: { checked: false }, content: [{ type: 'paragraph' }] },
        ],
      },
      {
        type: 'blockquote',
        content: [paragraph('said'), { type: 'blockquote', content: [paragraph('before')] }],
      },
      {
        type: 'callout',
        attrs: { tone: 'warning' },
        content: [paragraph(text('Careful', 'bold')), gridTable(2, 1)],
      },
      {
        type: 'callout',
        attrs: { tone: 'tip' },
        content: [{ type: 'bulletList', content: [item(paragraph('first'))] }],
      },
      {
        type: 'details',
        attrs: { open: true },
        content: [
          { type: 'detailsSummary', content: [text('More of '), text('it', 'bold')] },
          { type: 'detailsContent', content: [paragraph('inside')] },
        ],
      },
      gridTable(3, 2),
      spanned,
      {
        type: 'codeBlock',
        attrs: { language: null },
        content: [text('<!-- accord:shown -->\n<!-- accord:text body -->')],
      },
      { type: 'horizontalRule' },
      { type: 'picture', attrs: { hash, type: 'image/png', alt: 'A "dot"', caption: 'Small', width: 40 } },
      {
        type: 'attachment',
        attrs: { hash: notes.hash, type: 'application/octet-stream', name: 'my notes.key', size: 8 },
      },
      guidance('What belongs here & why\nin two lines'),
      paragraph('مرحبا 你好 👩‍👩‍👧', { type: 'hardBreak' }, 'w'.repeat(400)),
    );
    const view = {
      id: 'all',
      kind: 'process' as const,
      title: 'All: of "it"',
      purpose: '=1+1\n# second line\n---\nthird',

      steps: [
        {
          id: 's1',
          title: 'First',
          raci: {},
          deadline: { kind: 'workingHours', hours: 2 },
          notes: richText(paragraph('Of the step.')),
          documents: [{ id: 'target' }],
        },
        { id: 's2', title: '', raci: {}, branches: [{ id: 'b', label: 'no', to: 's1' }] },
      ],
      body,
    };
    await here.client.records.put({ view });
    const out = join(folder, 'all');
    await exported(['all', 'target'], out);
    expect((await readdir(out)).sort()).toEqual([
      '.accord-export',
      'definitions',
      'files',
      'pictures',
      'processes',
    ]);
    const { created, failed } = await imported(out);
    expect(failed).toEqual([]);
    expect(created.flatMap(({ notes: said }) => said)).toEqual([]);
    const back = await there.client.records.show({ id: 'all' });
    const sent = await here.client.records.show({ id: 'all' });
    expect(placeless(back.view)).toEqual(placeless(sent.view));
    // The place that a link leads to has another name now, and is still there.
    const [, place = ''] = /record\/target#(\w+)/.exec(JSON.stringify(back.view)) ?? [];
    const { view: target2 } = await there.client.records.show({ id: 'target' });
    expect((target2['body'] as RichText).content[0]?.attrs?.['id']).toBe(place);
  });

  it('comes back beside what is there, and leads to its own', async () => {
    const { created } = await imported(join(folder, 'all'));
    const target = created.find(({ kind }) => kind === 'definition')?.id ?? '';
    const all = created.find(({ kind }) => kind === 'process')?.id ?? '';
    expect([target, all]).not.toContain('target');
    const { view } = await there.client.records.show({ id: all });
    expect(JSON.stringify(view)).toContain(`accord:record/${target}#`);
    expect((view['steps'] as { documents: unknown[] }[])[0]?.documents).toEqual([{ id: target }]);
  });

  it('replaces only what an export made, and says what cannot be read', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    await writeFile(join(own, 'precious.txt'), 'precious');
    await expect(exported(['target'], own)).rejects.toMatchObject({ code: 'EXISTS' });
    await expect(exported(['target'], own, true)).rejects.toMatchObject({ code: 'EXISTS' });
    expect(await readdir(own)).toEqual(['precious.txt']);
    const out = join(folder, 'all');
    await expect(exported(['target'], out)).rejects.toMatchObject({ code: 'EXISTS' });
    await exported(['target'], out, true);
    expect((await readdir(out)).sort()).toEqual(['.accord-export', 'definitions']);
    const file = join(out, 'definitions', 'target.md');
    const written = await readFile(file, 'utf8');
    await writeFile(file, written.replace('kind: definition', 'kind: something'));
    const { failed } = await imported(out);
    expect(failed[0]?.reason).toContain('kind');
  });

  it('holds a whole workspace with its tables, or is one archive of it', async () => {
    const out = join(folder, 'everything');
    await finish(await here.client.exports.make({ all: true, format: 'folder', out }));
    expect((await readdir(join(out, 'tables'))).sort()).toEqual([
      'commitments.csv',
      'findings.csv',
      'leads.csv',
      'periods.csv',
      'raci.csv',
    ]);
    expect(await readdir(join(out, 'processes'))).toContain('all.md');
    const zip = join(folder, 'everything.zip');
    await finish(await here.client.exports.make({ ids: ['target'], format: 'folder', out: zip }));
    const names = Object.keys(unzipSync(new Uint8Array(await readFile(zip))));
    expect(names).toContain('target-yes-no/definitions/target.md');
    await expect(here.client.exports.make({ format: 'folder' })).rejects.toThrow();
  });

  it('leaves nothing behind when it is stopped', async () => {
    const stop = new AbortController();
    const before = await readdir(folder);
    const out = join(folder, 'stopped');
    const stream = await here.client.exports.make(
      { ids: ['all'], format: 'folder', out },
      { signal: stop.signal },
    );
    stop.abort();
    await expect(finish(stream)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(before);
  });
});
