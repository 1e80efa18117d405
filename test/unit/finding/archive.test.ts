import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyWorkspace, type Workspace } from '../templates/service';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await emptyWorkspace();
  const put = (view: Record<string, unknown>) => workspace.client.records.put({ view });
  await put({ kind: 'definition', id: 'fit', title: 'Good fit', meaning: 'It fits' });
  await put({
    kind: 'process',
    id: 'old-way',
    title: 'Old way',
    purpose: 'No lead is lost',
    roles: [{ id: 'sdr' }],
    steps: [{ id: 's1', title: 'Nobody answers for this', raci: { sdr: 'R' } }],
  });
});
afterAll(() => workspace.end());

/** Everywhere that counts records: whether the two are counted. */
async function counted(): Promise<Record<string, boolean>> {
  const { client } = workspace;
  const [{ findings }, causes, state, { ids }, words] = await Promise.all([
    client.compliance.check({}),
    client.home.causes(),
    client.home.state(),
    client.responsibilities.read({ known: {} }),
    client.definitions.glossary(),
  ]);
  return {
    check: findings.some(({ record }) => record === 'old-way' || record === 'fit'),
    causes: causes.some(({ cause, state: { code } }) => cause === 'process' && code !== 'noProcess'),
    path: state.path.some(({ step, done }) => step === 'process' && done),
    responsibilities: ids.includes('old-way'),
    glossary: words.some(({ id }) => id === 'fit'),
  };
}

const everywhere = (value: boolean) => ({
  check: value,
  causes: value,
  path: value,
  responsibilities: value,
  glossary: value,
});

it('takes what is archived out of every count, and back, and it is found by who asks', async () => {
  const { client } = workspace;
  expect(await counted()).toEqual(everywhere(true));
  await client.filing.archive({ ids: ['old-way', 'fit'], archived: true });
  expect(await counted()).toEqual(everywhere(false));
  expect((await client.records.list({})).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['old-way', 'fit']),
  );
  expect((await client.search({ words: 'old way', archived: true })).map(({ id }) => id)).toEqual([
    'old-way',
  ]);
  expect((await client.records.show({ id: 'old-way' })).view['title']).toBe('Old way');
  await client.filing.archive({ ids: ['old-way', 'fit'], archived: false });
  expect(await counted()).toEqual(everywhere(true));
});

it('makes a copy of what is archived that is in use', async () => {
  const { client } = workspace;
  await client.filing.archive({ ids: ['old-way'], archived: true });
  const { id } = await client.records.duplicate({ id: 'old-way' });
  expect((await client.records.list({ archived: false })).map((record) => record.id)).toContain(id);
});
