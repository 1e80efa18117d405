import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import { paragraph, richText } from '#shared/document/blocks';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

let sample: SampleServices;
let client: AccordClient;

beforeAll(async () => {
  sample = await startSample();
  ({ client } = sample);
});
afterAll(() => sample.close());

describe('criteria on the worked example’s leads', () => {
  test('last week’s leads are counted, criterion by criterion, beside the verdict of sales', async () => {
    const found = await client.definitions.tryOut({ id: 'good-fit' });
    expect(found).toMatchObject({ leads: 50, from: '2026-04-27', to: '2026-05-03', missing: [] });
    expect(found.fits + found.doesNotFit + found.undecided).toBe(found.leads);
    for (const { met, failed, unknown } of found.criteria) expect(met + failed + unknown).toBe(50);
    expect(found.others).toHaveLength(found.doesNotFit + found.undecided);
    expect(found.sales.same).toBeGreaterThan(found.sales.onlyCriteria + found.sales.onlySales);
    expect(found.attributes).toEqual(expect.arrayContaining(['source', 'Company size']));
  });

  test('a longer stretch holds more leads', async () => {
    expect((await client.definitions.tryOut({ id: 'good-fit', weeks: 4 })).leads).toBe(54 + 47 + 56 + 50);
  });

  test('one lead is checked with what it says of each criterion', async () => {
    const { others } = await client.definitions.tryOut({ id: 'good-fit' });
    const [other] = others;
    const leadId = other?.leadId ?? '';
    const checked = await client.definitions.tryLead({ id: 'good-fit', leadId });
    expect(checked).toMatchObject({ leadId, result: other?.result, sales: other?.sales });
    const failed = checked?.criteria.filter(({ result }) => result === 'failed') ?? [];
    expect(failed.map(({ id }) => id)).toEqual(other?.failed);
    expect(failed.every(({ value }) => value !== '')).toBe(true);
    expect(await client.definitions.tryLead({ id: 'good-fit', leadId: "O'Hara" })).toBeNull();
  });

  test('many who ask at once are all told the same', async () => {
    const asked = Array.from({ length: 8 }, (_, at) =>
      client.definitions.tryOut({ id: 'good-fit', weeks: at % 2 === 0 ? 1 : 17 }),
    );
    expect((await Promise.all(asked)).map(({ leads }) => leads)).toEqual([
      50, 861, 50, 861, 50, 861, 50, 861,
    ]);
  });

  test('only a definition is tried', async () => {
    await expect(client.definitions.tryOut({ id: 'lead-agreement' })).rejects.toMatchObject({
      code: 'INVALID',
    });
    await expect(client.definitions.tryOut({ id: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('where a word is used', () => {
  test('a change lists what it touches, and the signed versions that keep the old meaning', async () => {
    const before = await client.definitions.use({ id: 'good-fit' });
    expect(before.records.map(({ id }) => id).sort()).toEqual(['how-we-work', 'lead-agreement']);
    expect(before.versions).toMatchObject([
      { record: 'lead-agreement', number: 1, status: 'in force', changes: [] },
    ]);
    await client.records.put({ view: { id: 'good-fit', meaning: 'Anybody with a telephone.' } });
    const { versions } = await client.definitions.use({ id: 'good-fit' });
    expect(versions).toHaveLength(1);
    expect(versions[0]?.changes).toHaveLength(1);
    expect(versions[0]?.meaning).toContain('who can say yes');
  });

  test('the glossary says where a word is used, and which words share a name', async () => {
    const { id } = await client.records.create({ kind: 'definition', template: 'good-fit' });
    await client.records.put({
      view: {
        id: 'note',
        kind: 'process',
        title: 'Note',
        body: richText(
          paragraph({
            type: 'text',
            text: 'fit',
            marks: [{ type: 'link', attrs: { href: `accord:record/${id}` } }],
          }),
        ),
      },
    });
    await expect
      .poll(async () => (await client.definitions.glossary()).find((each) => each.id === id))
      .toMatchObject({
        title: 'Good fit',
        also: ['Fit'],
        status: 'draft',
        owner: 'anna-berg',
        usedIn: 1,
        shared: [{ name: 'Good fit', with: 'Good fit' }],
      });
  });
});

test('a definition goes out and comes back with its new fields', async () => {
  const { id } = await client.records.create({ kind: 'definition', template: 'mql' });
  const { view } = await client.records.show({ id });
  expect(view).toMatchObject({ title: 'Marketing qualified lead', also: ['MQL'], match: 'all' });
  await client.records.put({ view: { id, match: 'any', also: ['MQL', 'Marketing lead'] } });
  expect((await client.records.show({ id })).view).toMatchObject({
    match: 'any',
    also: ['MQL', 'Marketing lead'],
    criteria: view['criteria'],
  });
  await expect(
    client.records.put({ view: { id, criteria: [{ attribute: 'x', operator: 'roughly', value: '1' }] } }),
  ).rejects.toMatchObject({ code: 'INVALID', data: { field: expect.stringContaining('operator') } });
});
