import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeFiles } from '../../../electron/store/files';
import { documentPath } from '../../../electron/store/layout';
import type { StoreOptions, WorkspaceStore } from '../../../electron/store/types';
import { openStore } from '../../../electron/store/workspace-store';
import { workspaceOf } from '../../bench/data/many-documents';

/** More than are read at a time. */
const COUNT = 200;

/** A workspace of definitions without an index. */
async function withoutIndex(): Promise<{
  options: StoreOptions;
  open(more?: Partial<StoreOptions>): Promise<WorkspaceStore>;
}> {
  const made = await workspaceOf(COUNT);
  onTestFinished(made.remove);
  const { options } = made;
  rmSync(join(options.home, 'index'), { recursive: true });
  return {
    options,
    async open(more = {}) {
      const store = await openStore({ ...options, ...more });
      onTestFinished(() => store.close());
      return store;
    },
  };
}

const found = async (store: WorkspaceStore, words: string): Promise<string[]> =>
  (await store.index.search({ words })).map(({ id }) => id);

describe('an index that is built anew', () => {
  it('is filled without this thread opening a document, and tells how far it is', async () => {
    const opened: string[] = [];
    const done: number[] = [];
    const { open } = await withoutIndex();
    const store = await open({
      files: {
        ...nodeFiles,
        open: (path, flags) => {
          opened.push(String(path));
          return nodeFiles.open(path, flags);
        },
      },
      onProgress: (progress) => done.push(progress.done),
    });
    expect(store.documents.list()).toHaveLength(COUNT);
    expect(await found(store, 'definition 17')).toContain('definition-17');
    expect(opened.filter((path) => path.includes('definition-'))).toEqual([]);
    expect(done.at(-1)).toBe(COUNT);
    expect(done.length).toBeGreaterThan(2);
  });

  it('leaves out a damaged file and tells of it', async () => {
    const { open, options } = await withoutIndex();
    writeFileSync(documentPath(options.dir, 'definition', 'definition-5'), '{"schema": 2');
    const store = await open();
    expect(store.documents.list()).toHaveLength(COUNT - 1);
    expect(store.report.problems.map(({ code, record }) => [code, record])).toEqual([
      ['CORRUPT', 'definition-5'],
    ]);
  });

  it('can be stopped, and goes on from there the next time', async () => {
    const { open } = await withoutIndex();
    const stop = new AbortController();
    const stopped = open({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toThrow();
    const totals: number[] = [];
    const store = await open({ onProgress: ({ total }) => totals.push(total) });
    expect(totals[0]).toBeLessThan(COUNT);
    expect(store.documents.list()).toHaveLength(COUNT);
  });

  it('keeps what is saved and removed meanwhile', async () => {
    const { open } = await withoutIndex();
    const store = await open();
    const title = (id: string, words: string) =>
      store.documents.edit(id, 'test', (doc) => doc.getMap('fields').set('title', words));
    const work: Promise<void>[] = [];
    await store.index.rebuild(({ done }) => {
      if (work.length > 0) return;
      expect(done).toBeLessThan(COUNT);
      work.push(
        title('definition-0', 'Zanzibar'),
        title('definition-199', 'Zebulon'),
        store.documents.remove('definition-198'),
      );
    });
    await Promise.all(work);
    expect(await found(store, 'zanzibar')).toEqual(['definition-0']);
    expect(await found(store, 'zebulon')).toEqual(['definition-199']);
    const listed = new Map(store.documents.list().map((row) => [row.id, row.title]));
    expect(listed.get('definition-0')).toBe('Zanzibar');
    expect(listed.get('definition-199')).toBe('Zebulon');
    expect(listed.has('definition-198')).toBe(false);
    expect((await store.index.list()).map(({ id }) => id)).not.toContain('definition-198');
  });
});
