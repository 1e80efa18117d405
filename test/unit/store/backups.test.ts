import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stamp } from '../../../electron/store/layout';
import { restoreBackup } from '../../../electron/store/restore-backup';
import type { WorkspaceStore } from '../../../electron/store/types';
import { reopened, temporaryFolder, toyCodec, toyState, toyStore } from './toy';

const HOUR = 3_600_000;

async function withBackup(): Promise<WorkspaceStore> {
  const store = await toyStore();
  await store.documents.create('note', 'a', toyState('Alpha'));
  await store.documents.create('note', 'b', toyState('Beta'));
  await store.acts.append(new TextEncoder().encode('genesis'));
  await store.backups.create();
  return store;
}

const doc = (store: WorkspaceStore, id: string) => join(store.dir, `docs/note/${id}.json`);

function withOtherState(path: string): void {
  const file = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...file, state: '////' }));
}

describe('an unreadable document', () => {
  it.each([
    ['cut off', (path: string) => truncateSync(path, 100)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['other content', (path: string) => writeFileSync(path, '[]')],
    ['a state that is none', withOtherState],
  ])('is kept in quarantine and comes back from the backup: %s', async (_what, damage) => {
    const store = await withBackup();
    await store.close();
    damage(doc(store, 'a'));
    const again = await reopened(store);
    await again.ready;
    expect((await again.documents.view('a')).view).toMatchObject({ title: 'Alpha' });
    expect(again.documents.list()).toHaveLength(2);
    const [quarantined] = readdirSync(join(store.dir, 'quarantine'));
    expect(quarantined).toMatch(/^[\dTZ-]+--docs--note--a\.json$/);
    expect(again.report.problems).toMatchObject([
      { code: 'CORRUPT', record: 'a', restoredFrom: expect.any(String), path: doc(store, 'a') },
    ]);
  });

  it('is never replaced by an empty one where no backup has it', async () => {
    const store = await toyStore();
    await store.documents.create('note', 'a', toyState('Alpha'));
    await store.close();
    writeFileSync(doc(store, 'a'), '{"schema": 2, "id": "a"');
    const again = await reopened(store);
    await again.ready;
    await expect(again.documents.open('note', 'a')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(again.documents.list()).toEqual([]);
    expect(readdirSync(join(store.dir, 'docs/note'))).toEqual([]);
    const [name] = readdirSync(join(store.dir, 'quarantine'));
    expect(readFileSync(join(store.dir, 'quarantine', name ?? ''), 'utf8')).toBe('{"schema": 2, "id": "a"');
  });

  it('under another name is not taken for that record', async () => {
    const store = await withBackup();
    await store.close();
    renameSync(doc(store, 'a'), doc(store, 'b'));
    const again = await reopened(store);
    await again.ready;
    expect((await again.documents.view('b')).view).toMatchObject({ title: 'Beta' });
    expect(again.documents.has('a')).toBe(false);
  });
});

describe('backups', () => {
  it('share what did not change, and never with the live file', async () => {
    const store = await withBackup();
    await store.documents.edit('a', 'w', (d) => d.getMap('lines').set('x', 'y'));
    const [first] = await store.backups.list();
    const second = await store.backups.create();
    const inode = (path: string) => statSync(join(store.dir, path)).ino;
    expect(inode(`backups/${first}/docs/note/b.json`)).toBe(inode(`backups/${second}/docs/note/b.json`));
    expect(inode(`backups/${first}/docs/note/a.json`)).not.toBe(inode(`backups/${second}/docs/note/a.json`));
    expect(inode(`backups/${second}/docs/note/b.json`)).not.toBe(inode('docs/note/b.json'));
    expect(await store.backups.list()).toEqual([second, first]);
  });

  it('are made once a day, and seven are kept', async () => {
    const store = await withBackup();
    const [newest = ''] = await store.backups.list();
    await store.close();
    const days = Array.from({ length: 9 }, (_, day) => stamp(new Date(Date.now() - (day + 2) * 24 * HOUR)));
    for (const name of days) mkdirSync(join(store.dir, 'backups', name));
    const again = await reopened(store, { backups: true });
    await again.ready;
    expect(await again.backups.list()).toEqual([newest, ...days.slice(0, 6)]);
    await again.close();
    const older = stamp(new Date(Date.now() - 25 * HOUR));
    renameSync(join(store.dir, 'backups', newest), join(store.dir, 'backups', older));
    const later = await reopened(store, { backups: true });
    await later.ready;
    const names = await later.backups.list();
    expect(names).toHaveLength(7);
    expect(names.slice(1)).toEqual([older, ...days.slice(0, 5)]);
  });

  it('bring a workspace back, and what differs goes to the trash', async () => {
    const store = await withBackup();
    const [name = ''] = await store.backups.list();
    await store.documents.edit('a', 'w', (d) => d.getMap('fields').set('title', 'Changed'));
    await store.documents.create('note', 'c', toyState('Gamma'));
    await store.documents.remove('b');
    const later = await store.acts.append(new TextEncoder().encode('signature'));
    await store.close();
    expect(await restoreBackup(store.dir, name, toyCodec.kinds)).toEqual({
      restored: ['a', 'b'],
      trashed: ['a', 'c'],
      acts: 0,
    });
    const again = await reopened(store);
    await again.ready;
    expect(again.documents.list().map((row) => row.title)).toEqual(expect.arrayContaining(['Alpha', 'Beta']));
    expect(again.documents.list()).toHaveLength(2);
    expect(again.acts.has(later)).toBe(true);
    expect(readdirSync(join(store.dir, 'trash/note'))).toHaveLength(3);
    await expect(restoreBackup(store.dir, 'yesterday', ['note'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

it('an empty workspace makes no backup that would stand in the way of the first real one', async () => {
  const store = await toyStore(temporaryFolder(), { backups: true });
  await store.documents.create('note', 'a', toyState('Alpha'));
  await store.close();
  expect(readdirSync(join(store.dir, 'backups'))).toEqual([]);
  const again = await reopened(store, { backups: true });
  await again.ready;
  const [name = ''] = await again.backups.list();
  expect(readdirSync(join(store.dir, 'backups', name, 'docs/note'))).toEqual(['a.json']);
});
