import { afterAll, beforeAll, expect, it } from 'vitest';
import { heading, paragraph } from '#shared/document/blocks';
import { guidance } from '#shared/document/guidance';
import { plainText } from '#shared/document/plain-text';
import type { RichNode, RichText } from '#shared/model/binding/fields';
import { emptyWorkspace, type Workspace } from './service';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await emptyWorkspace();
});
afterAll(() => workspace?.end());

const block = (id: string, node: RichNode): RichNode => ({ ...node, attrs: { ...node.attrs, id } });
const body = (...content: RichNode[]): RichText => ({ type: 'doc', content });
const bodyWords = (view: Record<string, unknown>) => plainText(view.body as RichNode);

const WHY = block('why', heading(2, 'Why'));
const HOW = block('how', heading(2, 'How'));
const HINT = block('hint', guidance('Say it in two sentences.'));

const source = () => ({
  kind: 'process',
  title: 'Returns',
  purpose: 'Goods that come back are dealt with in a week.',
  scope: 'All returns',
  steps: [
    { id: 'take', title: 'Take it back', raci: { 'sales-rep': 'R' } },
    { id: 'check', title: 'Check it', raci: { 'sales-lead': 'AR' } },
  ],
  body: body(WHY, HINT, block('p1', paragraph('Because.')), HOW, block('p2', paragraph('Like this.'))),
});

it('keeps a record as a template, and makes records from it that know where they came from', async () => {
  const { client } = workspace;
  const { id: first } = await client.records.put({ view: source() });
  const saved = await client.templates.save({
    record: first,
    title: 'Our returns',
    description: 'For goods',
  });
  expect(saved.version).toBe(1);
  const own = (await client.templates.list()).find(({ id }) => id === saved.id);
  expect(own).toMatchObject({ kind: 'process', title: 'Our returns', purpose: 'own', retired: false });
  expect((await client.records.list({})).map(({ kind }) => kind)).not.toContain('template');

  const { id: made } = await client.records.create({ kind: 'process', template: saved.id });
  const { view } = await client.records.show({ id: made });
  expect(view).toMatchObject({ scope: 'All returns', template: { id: saved.id, version: 1 } });
  expect((await client.templates.state({ record: made })).origin?.changes).toEqual([]);
});

it('tells what changed in the template since, and takes in only what is wanted', async () => {
  const { client } = workspace;
  const { id: model } = await client.records.put({ view: source() });
  const { id: template } = await client.templates.save({ record: model, title: 'Returns again' });
  const { id: made } = await client.records.create({ kind: 'process', template, title: 'Ours' });
  // Both sides go on: the template's text and steps, the record's own purpose and a step of its own.
  await client.records.put({
    view: {
      id: model,
      scope: 'Returns of the last 30 days',
      steps: [
        { id: 'take', title: 'Take it back', raci: { 'sales-rep': 'R' } },
        { id: 'note', title: 'Note the reason', raci: { 'sales-rep': 'R' } },
        { id: 'check', title: 'Check it the same day', raci: { 'sales-lead': 'AR' } },
      ],
      body: body(
        WHY,
        block('p1', paragraph('Because it costs us.')),
        HOW,
        block('p2', paragraph('Like this.')),
        block('new', heading(2, 'When not')),
        block('p3', paragraph('Never on Friday.')),
      ),
    },
  });
  const { steps } = (await client.records.show({ id: made })).view as { steps: unknown[] };
  await client.records.put({
    view: { id: made, purpose: 'Ours alone.', steps: [...steps, { id: 'mine', title: 'Thank them' }] },
  });
  expect((await client.templates.save({ record: model, onto: template })).version).toBe(2);

  const { origin } = await client.templates.state({ record: made });
  expect(origin).toMatchObject({ version: 1, template: { version: 2 } });
  expect(origin?.changes.map(({ part }) => part)).toEqual([
    'scope',
    'steps/note',
    'steps/check',
    'body#why',
    'body#new',
  ]);
  await client.templates.takeIn({ record: made, parts: ['steps/note', 'body#why', 'body#new'] });
  const { view } = await client.records.show({ id: made });
  expect(view).toMatchObject({
    title: 'Ours',
    purpose: 'Ours alone.',
    scope: 'All returns',
    template: { id: template, version: 2 },
  });
  expect((view.steps as { id: string; title: string }[]).map(({ title }) => title)).toEqual([
    'Take it back',
    'Note the reason',
    'Check it',
    'Thank them',
  ]);
  expect(bodyWords(view)).toBe('Why\nBecause it costs us.\nHow\nLike this.\nWhen not\nNever on Friday.');
  expect((await client.templates.state({ record: made })).origin?.changes).toEqual([]);
});

it('can be left as it is', async () => {
  const { client } = workspace;
  const { id: model } = await client.records.put({ view: source() });
  const { id: template } = await client.templates.save({ record: model, title: 'Third' });
  const { id: made } = await client.records.create({ kind: 'process', template });
  await client.records.put({ view: { id: model, scope: 'Something else' } });
  await client.templates.save({ record: model, onto: template });
  await client.templates.takeIn({ record: made, parts: [] });
  const { view } = await client.records.show({ id: made });
  expect(view).toMatchObject({ scope: 'All returns', template: { version: 2 } });
});

it('tells of a newer library template by what differs from the record', async () => {
  const { client } = workspace;
  const { id } = await client.records.create({ kind: 'process', template: 'content-request' });
  await client.records.put({
    view: { id, scope: 'Slides only', template: { id: 'content-request', version: 0 } },
  });
  const { origin } = await client.templates.state({ record: id });
  expect(origin?.changes.map(({ part }) => part)).toEqual(['scope']);
});

it('renames and retires its own, and leaves the library alone', async () => {
  const { client } = workspace;
  const { id: model } = await client.records.put({ view: source() });
  const { id } = await client.templates.save({ record: model, title: 'To retire' });
  await client.templates.rename({ id, title: 'Retired soon' });
  await client.templates.retire({ id, retired: true });
  expect((await client.templates.list()).find((each) => each.id === id)).toMatchObject({
    title: 'Retired soon',
    retired: true,
  });
  await expect(client.templates.rename({ id: 'call-script', title: 'Mine' })).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
  await expect(client.templates.show({ id: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('asks for what is empty and for every blank, each with its place', async () => {
  const { client } = workspace;
  const { id } = await client.records.create({ kind: 'process', template: 'inbound-enquiry' });
  await client.records.put({ view: { id, scope: '', trigger: 'A form [fill in: name of the form]' } });
  const { toFill } = await client.templates.state({ record: id });
  expect(toFill).toEqual([
    { path: 'scope', what: 'a scope', kind: 'field' },
    { path: 'trigger', what: 'name of the form', kind: 'blank' },
    { path: 'body', what: 'the telephone number that the duty answers', kind: 'blank' },
  ]);
});

it('never exports or finds a hint', async () => {
  const { client } = workspace;
  const { id } = await client.records.put({ view: { ...source(), title: 'With a hint' } });
  for (const format of ['html', 'md'] as const)
    expect(await workspace.exported(id, format)).not.toContain('two sentences');
  const hits = await client.search({ words: 'two sentences', limit: 20 });
  expect(hits.map((hit) => hit.id)).not.toContain(id);
});
