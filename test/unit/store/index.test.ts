import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { segmented, unsegmented } from '../../../electron/store/index/segment';
import type { WorkspaceStore } from '../../../electron/store/types';
import { reopened, temporaryFolder, toyState, toyStore } from './toy';

async function filled(): Promise<WorkspaceStore> {
  const store = await toyStore();
  await store.documents.create(
    'note',
    'handover',
    toyState('Lead hand-over', 'Every Monday, Übergabe at nine'),
  );
  await store.documents.create('note', 'monday', toyState('Monday review', 'What was handed over'));
  await store.documents.create('task', 'tokyo', toyState('東京の営業', '営業部は月曜日に五十件を渡す'));
  return store;
}

const ids = async (store: WorkspaceStore, words: string, kinds?: string[]) =>
  (await store.index.search({ words, ...(kinds && { kinds }) })).map((hit) => hit.id);

function indexFile(store: WorkspaceStore): string {
  const name = readdirSync(join(store.home, 'index')).find((file) => file.endsWith('.db'));
  return join(store.home, 'index', name ?? '');
}

describe('search', () => {
  it('finds beginnings of words without accents, titles first, and shows where', async () => {
    const store = await filled();
    expect(await ids(store, 'mond')).toEqual(['monday', 'handover']);
    expect(await ids(store, 'ubergabe')).toEqual(['handover']);
    expect(await ids(store, 'monday hand')).toEqual(expect.arrayContaining(['monday', 'handover']));
    expect(await ids(store, 'mond', ['task'])).toEqual([]);
    const [hit] = await store.index.search({ words: 'ubergabe' });
    expect(hit?.marks.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['Übergabe']);
    expect(hit?.score).toBeGreaterThan(0);
  });

  it('looks for single letters in titles only', async () => {
    const store = await filled();
    expect(await ids(store, 'm')).toEqual(['monday']);
    expect(await ids(store, 'e')).toEqual([]);
  });

  it('finds words in scripts written without spaces', async () => {
    const store = await filled();
    expect(await ids(store, '月曜日')).toEqual(['tokyo']);
    expect(await ids(store, '営業')).toEqual(['tokyo']);
    const [hit] = await store.index.search({ words: '月曜日' });
    expect(hit?.snippet).toBe('営業部は月曜日に五十件を渡す');
    expect(unsegmented(segmented('東京 and ตลาดและการขาย'))).toBe('東京 and ตลาดและการขาย');
  });

  it('takes whatever is typed as words, never as a query', async () => {
    const store = await filled();
    for (const typed of ['"', 'a AND', 'title:', "'; DROP TABLE records; --", '*', '()', 'NEAR(', '\u0000']) {
      await expect(store.index.search({ words: typed })).resolves.toBeInstanceOf(Array);
    }
  });

  it('keeps links, and forgets what was removed', async () => {
    const store = await filled();
    await store.documents.edit('monday', 'w', (doc) => doc.getMap('links').set('handover', 'reviews'));
    expect(await store.index.linkedFrom('handover')).toEqual(['monday']);
    await store.documents.remove('monday');
    expect(await store.index.linkedFrom('handover')).toEqual([]);
    expect(await ids(store, 'mond')).toEqual(['handover']);
  });
});

describe('the index is derived', () => {
  it.each([
    ['deleted', (file: string) => rmSync(file)],
    ['garbage', (file: string) => writeFileSync(file, 'this is no database'.repeat(1000))],
    ['torn', (file: string) => writeFileSync(file, '')],
  ])('makes a %s one anew before it lists anything', async (_what, damage) => {
    const store = await filled();
    await store.close();
    damage(indexFile(store));
    for (const end of ['-wal', '-shm']) rmSync(indexFile(store) + end, { force: true });
    const progress: number[] = [];
    const again = await reopened(store, { onProgress: ({ done, total }) => progress.push(done / total) });
    expect(
      again.documents
        .list()
        .map((row) => row.id)
        .sort(),
    ).toEqual(['handover', 'monday', 'tokyo']);
    expect(await ids(again, '月曜日')).toEqual(['tokyo']);
    expect(progress.at(-1)).toBe(1);
  });

  it('works in memory where no file can be kept', async () => {
    const base = temporaryFolder();
    writeFileSync(join(base, 'home'), 'a file where a folder should be');
    const store = await toyStore(base);
    await store.documents.create('note', 'a', toyState('Alpha'));
    expect(await ids(store, 'alpha')).toEqual(['a']);
  });

  it('finds out what happened to the folder while it was closed', async () => {
    const store = await filled();
    const { state } = { state: await store.documents.state('monday') };
    await store.close();
    const other = await toyStore(temporaryFolder());
    await other.documents.create('note', 'monday', state);
    await other.documents.edit('monday', 'w', (doc) => doc.getMap('fields').set('title', 'Tuesday review'));
    await other.documents.create('task', 'new', toyState('Newcomer'));
    await other.close();
    const { copyFileSync } = await import('node:fs');
    copyFileSync(join(other.dir, 'docs/note/monday.json'), join(store.dir, 'docs/note/monday.json'));
    copyFileSync(join(other.dir, 'docs/task/new.json'), join(store.dir, 'docs/task/new.json'));
    rmSync(join(store.dir, 'docs/note/handover.json'));
    utimesSync(join(store.dir, 'docs/task/tokyo.json'), 1, 1);
    const again = await reopened(store);
    const changed: string[] = [];
    const removed: string[] = [];
    again.documents.subscribeList((rows, gone) => {
      changed.push(...rows.map((row) => `${row.id} ${row.title}`));
      removed.push(...gone);
    });
    await again.ready;
    expect(changed.sort()).toEqual(['monday Tuesday review', 'new Newcomer', 'tokyo 東京の営業']);
    expect(removed).toEqual(['handover']);
    expect(await ids(again, 'tuesday')).toEqual(['monday']);
    expect(await ids(again, 'lead')).toEqual([]);
    await again.index.rebuild();
    expect(await ids(again, 'newcomer')).toEqual(['new']);
  });
});
