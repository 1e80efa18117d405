import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { AccordClient } from '#shared/contract/contract';
import { writeRecord } from '#shared/model/binding/write';
import { KINDS } from '#shared/model/kinds';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

const ID = 'lead-hand-over';
const READER = 'carla-reyes';

let sample: SampleServices;
let client: AccordClient;

beforeAll(async () => {
  sample = await startSample(() => new Date('2026-05-03T12:00:00.000Z'));
  ({ client } = sample);
  const added = await client.people.add({ name: 'Carla Reyes', team: 'sales', signatory: false });
  expect(added.id).toBe(READER);
  await client.people.setRole({ member: READER, role: 'reader', as: 'ben-okafor' });
});
afterAll(() => sample.close());

/** The record as a page of the member who acts gets it. */
async function pageDoc(): Promise<Y.Doc> {
  const doc = new Y.Doc();
  const stop = new AbortController();
  const stream = await client.documents.open({ id: ID, connection: 'page' }, { signal: stop.signal });
  for await (const event of stream) {
    if (event.type === 'state') Y.applyUpdate(doc, event.state);
    stop.abort();
    break;
  }
  return doc;
}

let seq = 0;
const writeInPage = async (doc: Y.Doc, view: Record<string, unknown>): Promise<void> => {
  const before = Y.encodeStateVector(doc);
  writeRecord(doc, KINDS.process.schema, view, { member: READER, at: '2026-05-03T12:00:00.000Z' });
  seq += 1;
  const update = Y.encodeStateAsUpdate(doc, before);
  const { workspace } = await client.workspace.status();
  await client.documents.update({
    id: ID,
    workspace: workspace?.id ?? '',
    connection: 'page',
    seq,
    update: new Uint8Array(update),
  });
};

const purposeOf = async () => (await client.records.show({ id: ID })).view['purpose'];

test('what a reader writes waits, is seen by them, and is taken in part', async () => {
  const purpose = await purposeOf();
  await client.people.actAs({ member: READER });
  const doc = await pageDoc();
  await writeInPage(doc, { purpose: 'Suggested' });
  await writeInPage(doc, { outcome: 'Suggested, too' });
  expect(await purposeOf()).toBe(purpose);
  expect(doc.getMap('fields').get('purpose')).toBe('Suggested');
  expect((await pageDoc()).getMap('fields').get('purpose')).toBe('Suggested');
  expect(await client.suggested.list({ record: ID })).toMatchObject([{ by: READER, count: 2, mine: true }]);
  await expect(client.suggested.settle({ record: ID, by: READER, take: 'all' })).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });

  await client.people.actAs({ member: 'anna-berg' });
  expect((await client.home.state()).waitingForMe).toContainEqual(
    expect.objectContaining({ kind: 'suggestion', record: ID, who: 'Carla Reyes', count: 2 }),
  );
  const shown = await client.suggested.show({ record: ID, by: READER });
  expect(shown.parts.map(({ id }) => id)).toEqual(['purpose', 'outcome']);
  await expect(
    client.suggested.settle({ record: ID, by: READER, take: ['purpose'], state: 'another' }),
  ).rejects.toMatchObject({ code: 'CONFLICT' });
  const done = await client.suggested.settle({
    record: ID,
    by: READER,
    take: ['purpose'],
    state: shown.state,
  });
  expect(done).toEqual({ taken: 1, left: 1 });
  const { view } = await client.records.show({ id: ID });
  expect([view['purpose'], view['outcome']]).not.toContain('Suggested, too');
  expect(view['purpose']).toBe('Suggested');
  expect(await client.suggested.list({})).toEqual([]);
});

test('a reader goes on after the decision, takes it back, and puts a view', async () => {
  await client.people.actAs({ member: READER });
  const doc = await pageDoc();
  await writeInPage(doc, { outcome: 'Once more' });
  expect(await client.suggested.list({})).toMatchObject([{ count: 1 }]);
  await client.suggested.takeBack({ record: ID });
  expect(await client.suggested.list({})).toEqual([]);
  expect((await pageDoc()).getMap('fields').get('outcome')).not.toBe('Once more');
  const put = await client.records.put({ view: { id: ID, outcome: 'By a file' } });
  expect(put).toMatchObject({ suggested: true, changed: true });
  expect((await client.suggested.show({ record: ID, by: READER })).parts).toMatchObject([
    { id: 'outcome', after: 'By a file' },
  ]);
});

test('who gets the right meanwhile takes along what they go on from', async () => {
  const doc = await pageDoc();
  await writeInPage(doc, { trigger: 'One' });
  await client.people.setRole({ member: READER, role: 'member', as: 'ben-okafor' });
  await writeInPage(doc, { trigger: 'Two' });
  const { view } = await client.records.show({ id: ID });
  expect(view['trigger']).toBe('Two');
  expect(view['outcome']).toBe('By a file');
});

test('nobody suggests to what is not there, or decides on what is no part', async () => {
  await expect(client.suggested.list({ record: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(client.suggested.show({ record: ID, by: 'ben-okafor' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await client.people.setRole({ member: READER, role: 'reader', as: 'ben-okafor' });
  await client.records.put({ view: { id: ID, trigger: 'Three' } });
  await client.people.actAs({ member: 'ben-okafor' });
  await expect(client.suggested.settle({ record: ID, by: READER, take: ['title'] })).rejects.toMatchObject({
    code: 'INVALID',
    data: { field: 'take' },
  });
});
