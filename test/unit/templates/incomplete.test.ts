import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { setSchema } from '#shared/model/binding/paths';
import { writeRecord } from '#shared/model/binding/write';
import { recordCodec } from '#shared/model/codec';
import { Template } from '#shared/model/template';
import { documentData } from '../../../electron/store/document-data';
import { documentPath } from '../../../electron/store/layout';
import { emptyWorkspace, type Workspace } from './service';

let workspace: Workspace;

/** Templates as another program, or half a merge, might leave them. */
const BROKEN: Record<string, Record<string, unknown>> = {
  'says-nothing': {},
  'without-versions': { title: 'Without versions', of: 'agreement' },
  'without-fields': { title: 'Without fields', of: 'process', versions: [{ id: 'v1' }] },
  'of-no-kind': { title: 'Of no kind', of: 'poem', versions: [{ id: 'v1', version: 1, view: {} }] },
  'wrong-fields': {
    title: 'Wrong fields',
    of: 'process',
    versions: [{ id: 'v1', version: 1, view: { title: 'Ours', steps: 'none', purpose: 7 } }],
  },
  'asks-for-what-is-not': {
    title: 'Asks for what is not',
    of: 'process',
    versions: [{ id: 'v1', version: 1, view: { title: 'Ours' } }],
    required: ['purpose', 'horoscope'],
  },
};

beforeAll(async () => {
  workspace = await emptyWorkspace();
  const dir = join(workspace.root, 'workspace');
  await workspace.client.workspace.close();
  for (const [id, view] of Object.entries(BROKEN)) {
    const doc = new Y.Doc();
    setSchema(doc, recordCodec.currentSchema('template'));
    writeRecord(doc, Template, view, { member: 'ada', at: '2026-01-05T08:00:00.000Z' });
    const path = documentPath(dir, 'template', id);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(documentData(recordCodec, 'template', id, doc)));
  }
  rmSync(join(workspace.root, 'home/index'), { recursive: true });
  await workspace.client.workspace.open({ dir });
});
afterAll(() => workspace.end());

it('stands in the gallery as far as it says something, and keeps no other away', async () => {
  const all = await workspace.client.templates.list();
  expect(all.length).toBeGreaterThan(28);
  const own = all.filter(({ purpose }) => purpose === 'own').map(({ title }) => title);
  expect(own).toEqual(['Asks for what is not', 'Of no kind', 'Without fields', 'Wrong fields']);
});

it('makes a record of what it has, which then asks for what is empty', async () => {
  const { client } = workspace;
  const bare = await client.records.create({ kind: 'process', template: 'without-fields', title: 'Bare' });
  expect((await client.records.show({ id: bare.id })).view).toMatchObject({ title: 'Bare', steps: [] });
  const { id } = await client.records.create({ kind: 'process', template: 'asks-for-what-is-not' });
  const { toFill, origin } = await client.templates.state({ record: id });
  expect(origin?.template.title).toBe('Asks for what is not');
  expect(toFill.map(({ path }) => path)).toEqual(['purpose', 'steps']);
  await expect(client.compliance.check({})).resolves.toBeDefined();
});

it('is refused in one line that names it and the field, and leaves nothing behind', async () => {
  const { client } = workspace;
  const before = (await client.records.list({})).length;
  for (const [template, words] of [
    ['wrong-fields', /Wrong fields does not fit: (steps|purpose)/],
    ['says-nothing', /no template/i],
    ['without-versions', /no template/i],
  ] as const)
    await expect(client.records.create({ kind: 'process', template })).rejects.toThrow(words);
  expect(await client.records.list({})).toHaveLength(before);
});

it('is no hindrance to a record that was made from it before', async () => {
  const { client } = workspace;
  const { id } = await client.records.put({
    view: { kind: 'process', title: 'From before', template: { id: 'wrong-fields', version: 1 } },
  });
  const { origin, toFill } = await client.templates.state({ record: id });
  expect(origin).toBeNull();
  expect(Array.isArray(toFill)).toBe(true);
});
