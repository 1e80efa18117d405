import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lineUpdate, reopened, toyStore } from './toy';

const fixtures = fileURLToPath(new URL('../../fixtures/store/', import.meta.url));

/** A workspace that holds a document file as an older or newer version of the program wrote it. */
async function storeWith(id: string) {
  const store = await toyStore();
  await store.close();
  mkdirSync(join(store.dir, 'docs/note'), { recursive: true });
  copyFileSync(join(fixtures, `${id}.json`), join(store.dir, `docs/note/${id}.json`));
  return reopened(store);
}

it('brings an older document up to date on disk before anybody sees it', async () => {
  const store = await storeWith('older');
  await store.ready;
  const file = () => readFileSync(join(store.dir, 'docs/note/older.json'), 'utf8');
  expect(file()).toContain('"schema": 1');
  const opened = await store.documents.open('note', 'older');
  expect(opened).toMatchObject({ schema: 2, updatedAt: '2026-01-05T08:00:00.000Z' });
  expect(opened.view).toMatchObject({ title: 'Hand-over of leads', body: 'Every Monday by 09:00' });
  expect(opened.readOnly).toBeUndefined();
  expect(file()).toContain('"schema": 2');
  const upcast = file();
  await store.close();
  // Once upcast it is not upcast again: that would insert the same things a second time.
  const again = await reopened(store);
  await again.documents.open('note', 'older');
  expect(file()).toBe(upcast);
});

it('opens a newer document for reading only, says why, and keeps what it does not know', async () => {
  const store = await storeWith('newer');
  await store.ready;
  const before = readFileSync(join(store.dir, 'docs/note/newer.json'), 'utf8');
  const why = 'Made by a newer version of Accord (schema 3; this version knows 2)';
  expect(store.documents.list()).toMatchObject([{ id: 'newer', title: 'From tomorrow', readOnly: why }]);
  const { view, readOnly } = await store.documents.view('newer');
  expect(readOnly).toBe(why);
  expect(view).toMatchObject({ holograms: 1 });
  const update = lineUpdate(await store.documents.state('newer'), 'x', 'y');
  await expect(store.documents.update('newer', update, 'w')).rejects.toMatchObject({
    code: 'NEWER',
    message: why,
  });
  expect(readFileSync(join(store.dir, 'docs/note/newer.json'), 'utf8')).toBe(before);
  // An exchange merges without knowing: Yjs keeps what it cannot name.
  await store.documents.update('newer', update, 'exchange', { merge: true });
  const { doc } = await store.documents.open('note', 'newer');
  expect(doc.getXmlFragment('body/unknown-node').toString()).toBe('<hologram></hologram>');
  expect(doc.getMap('lines').get('x')).toBe('y');
});
