import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { StoreError } from '../../../electron/store/errors';
import { lineUpdate, reopened, temporaryFolder, toyState, toyStore } from './toy';

describe('documents', () => {
  it('keeps a record as one readable file, and finds it again', async () => {
    const store = await toyStore();
    await store.documents.create(
      'note',
      'handover',
      toyState('Hand-over', 'Every Monday', { team: 'sales' }),
    );
    const path = join(store.dir, 'docs/note/handover.json');
    const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual(['schema', 'id', 'kind', 'title', 'updatedAt', 'view', 'state']);
    expect(file).toMatchObject({ schema: 2, id: 'handover', kind: 'note', title: 'Hand-over' });
    await store.close();
    const again = await reopened(store);
    expect(again.documents.list()).toMatchObject([{ id: 'handover', title: 'Hand-over', team: 'sales' }]);
    expect((await again.documents.view('handover')).view).toMatchObject({ body: 'Every Monday' });
  });

  it('acknowledges an update once it is on disk, then tells the others', async () => {
    const store = await toyStore();
    await store.documents.create('note', 'a', toyState('A'));
    const told: string[] = [];
    const rows: string[] = [];
    store.documents.subscribe('a', (_update, origin) => {
      const file = readFileSync(join(store.dir, 'docs/note/a.json'), 'utf8');
      told.push(`${origin} ${file.includes('"first": "1"')}`);
    });
    store.documents.subscribeList((changed) => rows.push(...changed.map((row) => row.id)));
    await store.documents.update('a', lineUpdate(await store.documents.state('a'), 'first', '1'), 'window-1');
    expect(told).toEqual(['window-1 true']);
    expect(rows).toEqual(['a']);
  });

  it('writes what arrives together once', async () => {
    const store = await toyStore();
    await store.documents.create('note', 'a', toyState('A'));
    let writes = 0;
    store.documents.subscribeList(() => {
      writes += 1;
    });
    const state = await store.documents.state('a');
    const lines = Array.from({ length: 40 }, (_, line) => `line-${line}`);
    await Promise.all(lines.map((line) => store.documents.update('a', lineUpdate(state, line, 'x'), 'w')));
    expect(writes).toBeLessThan(4);
    const { view } = await store.documents.view('a');
    expect(Object.keys(view['lines'] as object).sort()).toEqual(lines.sort());
  });

  it('refuses what is no update and leaves everything else alone', async () => {
    const store = await toyStore();
    await store.documents.create('note', 'a', toyState('A'));
    const state = await store.documents.state('a');
    const unreadable = new Y.Doc();
    Y.applyUpdate(unreadable, state);
    unreadable.getMap('fields').set('title', 'unreadable');
    const results = await Promise.allSettled([
      store.documents.update('a', lineUpdate(state, 'good', '1'), 'w'),
      store.documents.update('a', new Uint8Array([7, 7, 7]), 'w'),
      store.documents.update('a', Y.encodeStateAsUpdate(unreadable), 'w'),
      store.documents.update('a', lineUpdate(state, 'also', '2'), 'w'),
    ]);
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect((await store.documents.view('a')).view).toMatchObject({
      title: 'A',
      lines: { good: '1', also: '2' },
    });
  });

  it('says what is wrong with a name, a kind, a second record of one id, and a missing one', async () => {
    const { documents } = await toyStore();
    await documents.create('note', 'a', toyState('A'));
    const code = (work: Promise<unknown>) =>
      work.then(
        () => 'fine',
        (error: unknown) => (error instanceof StoreError ? error.code : error),
      );
    expect(await code(documents.create('task', 'a', toyState('A')))).toBe('EXISTS');
    expect(await code(documents.create('note', '../a', toyState('A')))).toBe('INVALID');
    expect(await code(documents.create('deal', 'b', toyState('A')))).toBe('INVALID');
    expect(await code(documents.create('note', 'b', new Uint8Array([9])))).toBe('INVALID');
    expect(await code(documents.open('task', 'a'))).toBe('NOT_FOUND');
    expect(await code(documents.view('c'))).toBe('NOT_FOUND');
    const both = await Promise.all([1, 2].map(() => code(documents.create('note', 'c', toyState('C')))));
    expect(both.sort()).toEqual(['EXISTS', 'fine']);
  });

  it('moves a removed record to the trash and brings it back', async () => {
    const store = await toyStore();
    await store.documents.create('note', 'a', toyState('A'));
    await store.documents.remove('a');
    expect(store.documents.list()).toEqual([]);
    await expect(store.documents.view('a')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(existsSync(join(store.dir, 'docs/note/a.json'))).toBe(false);
    expect(readdirSync(join(store.dir, 'trash/note'))).toHaveLength(1);
    await store.documents.restore('a');
    expect((await store.documents.view('a')).view).toMatchObject({ title: 'A' });
    expect((await store.index.search({ words: 'A' })).map((hit) => hit.id)).toEqual(['a']);
  });

  it('keeps few documents in memory and loses none of them', async () => {
    const store = await toyStore(temporaryFolder(), { openDocuments: 2 });
    const ids = Array.from({ length: 12 }, (_, number) => `n-${number}`);
    await Promise.all(ids.map((id) => store.documents.create('note', id, toyState(id))));
    await Promise.all(
      ids.flatMap((id) =>
        ['x', 'y', 'z'].map((line) =>
          store.documents.edit(id, 'w', (doc) => doc.getMap('lines').set(line, id)),
        ),
      ),
    );
    for (const id of ids) {
      expect((await store.documents.view(id)).view['lines']).toEqual({ x: id, y: id, z: id });
    }
  });
});
