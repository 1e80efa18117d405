import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { acquireLock } from '../../electron/store/lock';
import type { Health, WorkspaceStore } from '../../electron/store/types';
import { createStore, openStore } from '../../electron/store/workspace-store';
import { lineUpdate, toyCodec, toyState } from '../fixtures/store/toy-codec';
import { mountTiny, type TinyDisk, whyNoMount } from './mount';

const reason = whyNoMount();

let disk: TinyDisk;
let home = '';
let store: WorkspaceStore;
const health: Health[] = [];

const options = () => ({ dir: join(disk.dir, 'workspace'), home, codec: toyCodec, backups: false });
const bytes = (text: string) => new TextEncoder().encode(text);
const temporaries = () =>
  (readdirSync(disk.dir, { recursive: true }) as string[]).filter((name) => name.endsWith('.tmp'));

describe.skipIf(reason !== null)(`a real disk${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  beforeEach(async () => {
    disk = mountTiny(512);
    home = mkdtempSync(join(tmpdir(), 'accord-home-'));
    store = await createStore(options());
    health.length = 0;
    store.subscribeHealth((now) => health.push(now));
  });

  afterEach(async () => {
    await store.close();
    disk.unmount();
    rmSync(home, { recursive: true, force: true });
  });

  it('that fills up refuses, keeps what it acknowledged, and goes on when there is room', async () => {
    await store.documents.create('note', 'a', toyState('A'));
    const refused: unknown[] = [];
    const grow = async (line: string) => {
      const update = lineUpdate(await store.documents.state('a'), line, 'x'.repeat(8000));
      await store.documents.update('a', update, 'w');
    };
    const kept: string[] = [];
    for (let line = 0; line < 60 && refused.length < 3; line += 1) {
      await grow(`l${line}`).then(
        () => kept.push(`l${line}`),
        (error: unknown) => refused.push(error),
      );
    }
    expect(kept.length).toBeGreaterThan(3);
    expect(refused[0]).toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(/^Cannot save a\.json: the disk is full \(.*docs\/note\/a\.json\)$/),
    });
    expect(health.at(-1)?.state).toBe('disk-full');
    expect(temporaries()).toEqual([]);
    await expect(store.blobs.put(new Uint8Array(600_000))).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(await store.blobs.list()).toEqual([]);
    expect(temporaries()).toEqual([]);
    const file = JSON.parse(readFileSync(join(options().dir, 'docs/note/a.json'), 'utf8')) as {
      view: { lines: object };
      state: string;
    };
    const onDisk = new Y.Doc();
    Y.applyUpdate(onDisk, Buffer.from(file.state, 'base64'));
    expect(Object.keys(file.view.lines).toSorted()).toEqual(kept.toSorted());
    expect([...onDisk.getMap('lines').keys()].toSorted()).toEqual(kept.toSorted());
    // Somebody deletes the big lines, which a full disk must allow: the new file is smaller.
    await store.documents
      .edit('a', 'w', (doc) => {
        for (const line of kept) doc.getMap('lines').delete(line);
      })
      .catch(() => undefined);
    disk.remount('rw');
    await grow('after');
    expect(health.at(-1)?.state).toBe('ok');
  });

  it('without room for one more file says so of acts and new records too', async () => {
    await store.documents.create('note', 'a', toyState('A'));
    writeFileSync(join(disk.dir, 'filler'), '');
    fill(join(disk.dir, 'filler'));
    await expect(store.acts.append(bytes('x'.repeat(9000)))).rejects.toMatchObject({ code: 'DISK_FULL' });
    const create = () => store.documents.create('note', 'b', toyState('B'.repeat(9000)));
    await expect(create()).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(store.documents.list().map((row) => row.id)).toEqual(['a']);
    expect([...store.acts.all().keys()]).toEqual([]);
    rmSync(join(disk.dir, 'filler'));
    await create();
    await store.acts.append(bytes('x'.repeat(9000)));
    expect(store.health().state).toBe('ok');
  });

  it('made read-only while open refuses, says why, and goes on afterwards', async () => {
    await store.documents.create('note', 'a', toyState('A'));
    disk.remount('ro');
    const update = lineUpdate(await store.documents.state('a'), 'x', 'y');
    await expect(store.documents.update('a', update, 'w')).rejects.toMatchObject({
      code: 'READ_ONLY',
      message: expect.stringContaining('the folder is read-only'),
    });
    expect(health.at(-1)?.state).toBe('read-only');
    await expect(store.documents.remove('a')).rejects.toMatchObject({ code: 'READ_ONLY' });
    expect((await store.documents.view('a')).view).toMatchObject({ lines: {} });
    disk.remount('rw');
    await store.documents.update('a', update, 'w');
    expect(health.at(-1)?.state).toBe('ok');
    expect((await store.documents.view('a')).view).toMatchObject({ lines: { x: 'y' } });
  });

  it('that is read-only from the start is opened for reading, by one process at a time', async () => {
    await store.documents.create('note', 'a', toyState('Alpha'));
    await store.close();
    disk.remount('ro');
    const lock = await acquireLock(options().dir);
    if (!('server' in lock)) throw new Error('nobody else should hold the lock');
    expect(await acquireLock(options().dir)).toEqual({ held: { socketPath: lock.socketPath } });
    store = await openStore(options());
    await store.ready;
    expect((await store.documents.view('a')).view).toMatchObject({ title: 'Alpha' });
    expect((await store.index.search({ words: 'alpha' })).map((hit) => hit.id)).toEqual(['a']);
    await expect(store.documents.create('note', 'b', toyState('B'))).rejects.toMatchObject({
      code: 'READ_ONLY',
    });
    await lock.release();
    disk.remount('rw');
  });
});

/** Takes all the room there is. */
function fill(path: string): void {
  for (let size = 1024; size > 0; size -= 1) {
    try {
      writeFileSync(path, new Uint8Array(size * 1024));
      return;
    } catch {
      // Too big: a little less.
    }
  }
}
