import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/store/layout';
import { createStore, openStore } from '../../../electron/store/workspace-store';
import { reopened, temporaryFolder, toyOptions, toyState, toyStore } from './toy';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('acts', () => {
  it('keeps each under its hash, once, and tells of new ones', async () => {
    const store = await toyStore();
    const told: string[] = [];
    store.acts.subscribe((hash) => told.push(hash));
    const hashes = await Promise.all(['one', 'two', 'one'].map((text) => store.acts.append(bytes(text))));
    expect(hashes).toEqual([sha256('one'), sha256('two'), sha256('one')]);
    await store.acts.append(bytes('two'));
    expect(told.sort()).toEqual([sha256('one'), sha256('two')].sort());
    await store.close();
    const again = await reopened(store);
    expect([...again.acts.all().keys()].sort()).toEqual(told.sort());
    expect(readFileSync(join(store.dir, 'acts', `${sha256('one')}.json`), 'utf8')).toBe('one');
  });

  it('reports an altered act and does not load it', async () => {
    const store = await toyStore();
    const hash = await store.acts.append(bytes('{"act":"signature"}'));
    await store.close();
    writeFileSync(join(store.dir, 'acts', `${hash}.json`), '{"act":"signature of another"}');
    const again = await reopened(store);
    expect(again.acts.has(hash)).toBe(false);
    expect(again.report.problems).toMatchObject([{ code: 'CORRUPT', message: /altered/ }]);
  });
});

describe('blobs', () => {
  it('takes bytes, streams and files, and keeps equal content once', async () => {
    const { blobs, dir } = await toyStore();
    const file = join(dir, '..', 'picture.png');
    writeFileSync(file, 'picture');
    async function* stream() {
      yield bytes('pic');
      yield bytes('ture');
    }
    const hashes = [
      await blobs.put(bytes('picture')),
      await blobs.put(stream()),
      await blobs.put({ path: file }),
    ];
    expect(new Set(hashes)).toEqual(new Set([sha256('picture')]));
    expect(await blobs.list()).toEqual([{ hash: sha256('picture'), size: 7 }]);
    expect(blobs.path(sha256('picture'))).toBe(
      join(dir, 'blobs', sha256('picture').slice(0, 2), sha256('picture')),
    );
    expect(readdirSync(join(dir, 'blobs'))).toEqual([sha256('picture').slice(0, 2)]);
  });

  it('verifies on reading, and mends a damaged blob when its content comes again', async () => {
    const { blobs, dir } = await toyStore();
    const hash = await blobs.put(bytes('contract'));
    writeFileSync(blobs.path(hash), 'forgery!');
    await expect(blobs.get(hash)).rejects.toMatchObject({ code: 'CORRUPT', path: blobs.path(hash) });
    await blobs.put(bytes('contract'));
    expect(new TextDecoder().decode(await blobs.get(hash))).toBe('contract');
    expect(readdirSync(join(dir, 'quarantine'))).toHaveLength(1);
  });

  it('says what is wrong with a source or a name, and that is no fault of the disk', async () => {
    const store = await toyStore();
    const { blobs, dir } = store;
    await expect(blobs.put({ path: join(dir, 'nowhere') })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(blobs.put({ path: dir })).rejects.toMatchObject({ code: 'INVALID', path: dir });
    await expect(blobs.get(sha256('nothing'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(() => blobs.path('../../etc/passwd')).toThrow(/not the name of a blob/);
    expect(store.health().state).toBe('ok');
    expect(readdirSync(join(dir, 'blobs'))).toEqual([]);
  });
});

describe('a workspace folder', () => {
  it('is not made over anything else', async () => {
    const options = toyOptions(temporaryFolder());
    mkdirSync(options.dir);
    writeFileSync(join(options.dir, 'holiday.jpg'), '');
    await expect(createStore(options)).rejects.toMatchObject({ code: 'EXISTS', message: /not empty/ });
    await expect(openStore(options)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(openStore({ ...options, dir: join(options.dir, 'x') })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const file = { ...options, dir: join(options.dir, 'holiday.jpg') };
    await expect(createStore(file)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('is refused when it is of a newer version or its marker is damaged', async () => {
    const store = await toyStore();
    await store.close();
    await expect(createStore(toyOptions(join(store.dir, '..')))).rejects.toMatchObject({ code: 'EXISTS' });
    writeFileSync(join(store.dir, 'accord.json'), '{"program":"accord","format":2}');
    await expect(reopened(store)).rejects.toMatchObject({ code: 'NEWER' });
    writeFileSync(join(store.dir, 'accord.json'), '{"pro');
    await expect(reopened(store)).rejects.toMatchObject({ code: 'CORRUPT' });
  });

  it('refuses calls after it was closed, and closes only when all is written', async () => {
    const store = await toyStore();
    await store.documents.create('note', 'a', toyState('A'));
    const edits = Array.from({ length: 20 }, (_, line) =>
      store.documents.edit('a', 'w', (doc) => doc.getMap('lines').set(`l${line}`, 'x')),
    );
    await new Promise((resolve) => setTimeout(resolve, 1));
    await store.close();
    await Promise.all(edits);
    await expect(store.documents.view('a')).rejects.toMatchObject({ code: 'INVALID' });
    await expect(store.index.search({ words: 'a' })).rejects.toMatchObject({ code: 'INVALID' });
  });
});

it('opens in spite of files that cannot be read, and tells of them', async () => {
  const store = await toyStore();
  await store.documents.create('note', 'a', toyState('A'));
  await store.close();
  mkdirSync(join(store.dir, 'docs/note/folder.json'));
  mkdirSync(join(store.dir, `acts/${sha256('folder')}.json`));
  writeFileSync(join(store.dir, 'docs/note/Read me.txt'), 'hello');
  writeFileSync(join(store.dir, 'docs/note/.a.json.1-7.tmp'), '{');
  mkdirSync(join(store.dir, 'docs/task'));
  writeFileSync(join(store.dir, 'docs/task/a.json'), '{}');
  const again = await reopened(store);
  await again.ready;
  expect(again.documents.list().map((row) => row.id)).toEqual(['a']);
  const codes = again.report.problems.map((problem) => problem.code);
  expect(codes.toSorted()).toEqual(['DUPLICATE', 'FOREIGN', 'LEFTOVER', 'UNREADABLE', 'UNREADABLE']);
});
