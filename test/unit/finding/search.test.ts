import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchQuery } from '../../../electron/store/index/segment';
import { emptyWorkspace, type Workspace } from '../templates/service';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await emptyWorkspace();
  const { client } = workspace;
  const put = (view: Record<string, unknown>) => client.records.put({ view });
  await put({
    kind: 'process',
    id: 'hand-over',
    title: 'Lead hand-over',
    team: 'growth',
    body: 'Every Monday',
  });
  await put({ kind: 'process', id: 'demo', title: 'Demo', team: 'field-sales', body: 'Ask for a hand-over' });
  await put({
    kind: 'definition',
    id: 'fit',
    title: 'Good fit',
    owner: 'mia-brandt',
    meaning: 'A hand-over',
  });
  await put({ kind: 'playbook', id: 'tokyo', title: '東京の営業', body: '営業部は月曜日に五十件を渡す' });
});
afterAll(() => workspace.end());

const found = async (words: string, filter: Record<string, string | boolean> = {}): Promise<string[]> =>
  (await workspace.client.search({ words, ...filter })).map(({ id }) => id);

describe('search', () => {
  it('puts a word in the title before one in the text, and marks what it found', async () => {
    expect((await found('hand-over'))[0]).toBe('hand-over');
    expect((await found('hand-over')).sort()).toEqual(['demo', 'fit', 'hand-over']);
    const [hit] = await workspace.client.search({ words: 'monday' });
    expect(hit?.snippet).toContain('\uE000Monday\uE001');
  });

  it('narrows by kind, team, status, owner and tag', async () => {
    const { client } = workspace;
    await client.filing.tag({ ids: ['demo', 'fit'], add: ['#Quarter  3'] });
    expect(await found('hand-over', { kind: 'definition' })).toEqual(['fit']);
    // A definition has no team of its own: that of who looks after it counts.
    expect((await found('hand-over', { team: 'growth' })).sort()).toEqual(['fit', 'hand-over']);
    expect(await found('hand-over', { owner: 'mia-brandt' })).toEqual(['fit']);
    expect((await found('hand-over', { tag: 'quarter 3' })).sort()).toEqual(['demo', 'fit']);
    expect(await found('hand-over', { tag: 'quarter' })).toEqual([]);
    expect(await found('hand-over', { status: 'in force' })).toEqual([]);
    expect(await found('hand-over', { status: 'draft' })).toHaveLength(3);
    expect((await found('quarter')).sort()).toEqual(['demo', 'fit']);
  });

  it('leaves archived records out unless asked for', async () => {
    const { client } = workspace;
    await client.filing.archive({ ids: ['demo'], archived: true });
    expect(await found('demo')).toEqual([]);
    expect(await found('demo', { archived: true })).toEqual(['demo']);
    await client.filing.archive({ ids: ['demo'], archived: false });
    expect(await found('demo')).toEqual(['demo']);
  });

  it('finds words inside text without spaces, and single characters in titles only', async () => {
    expect(await found('月曜')).toEqual(['tokyo']);
    expect(await found('営業部は月曜日')).toEqual(['tokyo']);
    expect(await found('東')).toEqual(['tokyo']);
    expect(await found('渡')).toEqual([]);
    expect(matchQuery('a 東京の')).toBe('title : "a"* AND "東 京 の"');
    expect(matchQuery('CRM営業')).toBe('"CRM"* AND "営 業"');
  });

  it('finds every part of such text, however a dictionary would part it', async () => {
    const { client } = workspace;
    const text = '研究生命起源的市场营销团队每周一移交销售线索東京都庁の顧客データを確認する';
    await client.records.put({ view: { kind: 'playbook', id: 'unbroken', title: 'Unbroken', body: text } });
    const letters = Array.from(text);
    for (let length = 2; length <= 4; length += 1)
      for (let from = 0; from + length <= letters.length; from += 1) {
        const words = letters.slice(from, from + length).join('');
        expect(await found(words), words).toContain('unbroken');
      }
    // Beside each other, not merely both of them.
    expect(await found('究命')).toEqual([]);
    const [hit] = await client.search({ words: '营销团队' });
    expect(hit?.snippet).toContain('市场\uE000营销团队\uE001每周一');
    await client.filing.remove({ ids: ['unbroken'] });
  });

  it('finds a saved edit within a second', async () => {
    const { client } = workspace;
    const start = performance.now();
    await client.records.put({ view: { id: 'demo', title: 'Product walkthrough' } });
    expect(await found('walkthrough')).toEqual(['demo']);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
