import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { daysLeft, isOver } from '#shared/domain/trash/expiry';
import { tagFrom } from '#shared/model/filing';
import { emptyWorkspace, type Workspace } from '../templates/service';

const DAY_MS = 86_400_000;
let ahead = 0;
let workspace: Workspace;

beforeEach(async () => {
  ahead = 0;
  workspace = await emptyWorkspace(() => new Date(Date.now() + ahead));
  for (const id of ['a', 'b'])
    await workspace.client.records.put({ view: { kind: 'process', id, title: `Process ${id}` } });
});
afterEach(() => workspace.end());

const listed = async (archived?: boolean): Promise<string[]> =>
  (await workspace.client.records.list({ kind: 'process', ...(archived !== undefined && { archived }) }))
    .map(({ id }) => id)
    .sort();

describe('tags', () => {
  it('are kept in small letters, once each, and counted', async () => {
    const { client } = workspace;
    expect(tagFrom('  #Große  Kunden ')).toBe('große kunden');
    expect(tagFrom('a/b')).toBeNull();
    await client.filing.tag({ ids: ['a', 'b'], add: ['Urgent'] });
    await client.filing.tag({ ids: ['a'], add: ['urgent', 'later'] });
    expect(await client.filing.tags()).toEqual([
      { tag: 'urgent', count: 2 },
      { tag: 'later', count: 1 },
    ]);
    await client.filing.tag({ ids: ['a', 'b'], remove: ['urgent'] });
    expect((await client.filing.tags()).map(({ tag }) => tag)).toEqual(['later']);
    await expect(client.filing.tag({ ids: ['a'], add: ['!'] })).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('many at once', () => {
  it('does what it can and tells the rest', async () => {
    const filed = await workspace.client.filing.archive({ ids: ['a', 'gone'], archived: true });
    expect(filed.done).toEqual(['a']);
    expect(filed.refused).toEqual([expect.objectContaining({ id: 'gone' })]);
    expect(await listed(false)).toEqual(['b']);
    expect(await listed(true)).toEqual(['a']);
    expect(await listed()).toEqual(['a', 'b']);
  });
});

describe('the trash', () => {
  it('counts days down and lets go after thirty', () => {
    const removed = '2026-01-01T12:00:00.000Z';
    expect(daysLeft(removed, '2026-01-01T12:00:00.000Z')).toBe(30);
    expect(daysLeft(removed, '2026-01-02T13:00:00.000Z')).toBe(29);
    expect(daysLeft(removed, '2026-01-31T11:59:00.000Z')).toBe(1);
    expect(isOver(removed, '2026-01-31T11:59:00.000Z')).toBe(false);
    expect(isOver(removed, '2026-01-31T12:00:00.000Z')).toBe(true);
    expect(daysLeft(removed, '2025-12-01T00:00:00.000Z')).toBe(30);
  });

  it('gives back what was removed, beside a record that took its place', async () => {
    const { client } = workspace;
    await client.filing.remove({ ids: ['a', 'b'] });
    expect((await client.trash.list()).map(({ title, daysLeft: days }) => [title, days]).sort()).toEqual([
      ['Process a', 30],
      ['Process b', 30],
    ]);
    await client.records.put({ view: { kind: 'process', id: 'a', title: 'Another' } });
    const items = (await client.trash.list()).map(({ item }) => item);
    expect((await client.trash.restore({ items })).refused).toEqual([]);
    expect((await client.records.list({ kind: 'process' })).map(({ title }) => title).sort()).toEqual([
      'Another',
      'Process a',
      'Process b',
    ]);
    expect(await client.trash.list()).toEqual([]);
  });

  it('lets a deletion for good be undone, and carries it out when the workspace opens again', async () => {
    const { client } = workspace;
    await client.filing.remove({ ids: ['a', 'b'] });
    const items = (await client.trash.list()).map(({ item }) => item);
    await client.trash.deleteForGood({ items });
    expect(await client.trash.list()).toEqual([]);
    await client.trash.keep({ items: items.slice(0, 1) });
    await workspace.reopen();
    await expect
      .poll(async () => (await client.trash.keep({ items: items.slice(1) })).refused)
      .toHaveLength(1);
    expect((await client.trash.list()).map(({ item }) => item)).toEqual(items.slice(0, 1));
  });

  it('empties itself after thirty days', async () => {
    const { client } = workspace;
    await client.filing.remove({ ids: ['a'] });
    ahead = 31 * DAY_MS;
    await workspace.reopen();
    await expect.poll(() => client.trash.list()).toEqual([]);
  });
});

describe('favourites', () => {
  it('are remembered on this device with what was visited last', async () => {
    const { client } = workspace;
    await client.favourites.set({ id: 'b', on: true });
    for (const id of ['a', 'b', 'a']) await client.favourites.visited({ id });
    await workspace.reopen();
    const shelf = await client.favourites.list();
    expect(shelf.favourites.map(({ id }) => id)).toEqual(['b']);
    expect(shelf.recent.map(({ id }) => id)).toEqual(['a', 'b']);
    await client.filing.remove({ ids: ['b'] });
    expect((await client.favourites.list()).favourites).toEqual([]);
  });
});
