import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { doctor } from '../../electron/store/doctor/doctor';
import { sha256 } from '../../electron/store/layout';
import type { WorkspaceStore } from '../../electron/store/types';
import { createStore, openStore } from '../../electron/store/workspace-store';
import { count } from '../fixtures/counts';
import { lineUpdate, toyCodec, toyState } from '../fixtures/store/toy-codec';
import { failingFiles } from './failing-files';

/** What was acknowledged, and must be there whatever happens. */
interface Acknowledged {
  readonly lines: Map<string, Set<string>>;
  readonly acts: string[];
  readonly blobs: string[];
}

type Task = (store: WorkspaceStore, done: Acknowledged) => Promise<unknown>;

const bytes = (text: string) => new TextEncoder().encode(text);

const edit =
  (id: string, line: string): Task =>
  async (store, done) => {
    const update = lineUpdate(await store.documents.state(id), line, 'kept');
    await store.documents.update(id, update, 'window');
    done.lines.get(id)?.add(line);
  };

/** The work during which the disk fails; every task may be tried again. */
const tasks: Task[] = [
  async (store, done) => {
    if (!store.documents.has('new')) await store.documents.create('task', 'new', toyState('New'));
    done.lines.set('new', done.lines.get('new') ?? new Set());
  },
  edit('first', 'one'),
  (store, done) => Promise.all(['two', 'three', 'four'].map((line) => edit('first', line)(store, done))),
  async (store, done) => done.acts.push(await store.acts.append(bytes('an act'))),
  async (store, done) => done.blobs.push(await store.blobs.put(bytes('a picture'))),
  edit('first', 'five'),
  async (store) => {
    if (store.documents.has('goner')) await store.documents.remove('goner');
  },
];

const codes = ['ENOSPC', 'EIO', 'EACCES'];
const states: Record<string, string> = { ENOSPC: 'disk-full', EIO: 'failing', EACCES: 'read-only' };

/** Runs all tasks with a disk that fails at the nth operation; whether it came to that. */
async function failOnce(nth: number, code: string, lasting: boolean): Promise<boolean> {
  const base = mkdtempSync(join(tmpdir(), 'accord-fault-'));
  const disk = failingFiles();
  const options = { dir: join(base, 'w'), home: join(base, 'h'), codec: toyCodec, backups: false };
  const store = await createStore({ ...options, files: disk.files });
  const done: Acknowledged = { lines: new Map([['first', new Set()]]), acts: [], blobs: [] };
  let failures = 0;
  try {
    await store.documents.create('note', 'first', toyState('First'));
    await store.documents.create('note', 'goner', toyState('Goner'));
    disk.failAt(nth, code, lasting);
    for (const task of tasks) {
      await task(store, done).catch((error: unknown) => {
        failures += 1;
        expect(error).toMatchObject({ name: 'StoreError', path: expect.any(String) });
      });
      if (lasting && failures > 0) expect(store.health().state).toBe(states[code]);
    }
    check(options.dir, done);
    if (!lasting) expect(temporaries(options.dir)).toEqual([]);
    // The disk is well again: whoever was refused tries once more, and nothing stands in the way.
    disk.heal();
    for (const task of tasks) await task(store, done);
    expect(store.health().state).toBe('ok');
    check(options.dir, done);
    expect(store.documents.has('goner')).toBe(false);
  } finally {
    await store.close();
  }
  const again = await openStore(options);
  await again.ready;
  expect((await again.documents.view('first')).view).toMatchObject({ lines: { five: 'kept', one: 'kept' } });
  await again.close();
  expect(await doctor({ ...options, repair: lasting, keepBlob: () => true })).toMatchObject({ ok: true });
  rmSync(base, { recursive: true, force: true });
  return failures > 0;
}

function check(dir: string, done: Acknowledged): void {
  for (const [id, lines] of done.lines) {
    const file = readFileSync(join(dir, 'docs', id === 'new' ? 'task' : 'note', `${id}.json`), 'utf8');
    const { view } = JSON.parse(file) as { view: { lines: Record<string, string> } };
    for (const line of lines) expect(view.lines[line]).toBe('kept');
  }
  for (const hash of done.acts) expect(sha256(readFileSync(join(dir, 'acts', `${hash}.json`)))).toBe(hash);
  for (const hash of done.blobs)
    expect(sha256(readFileSync(join(dir, 'blobs', hash.slice(0, 2), hash)))).toBe(hash);
}

function temporaries(dir: string): string[] {
  return (readdirSync(dir, { recursive: true }) as string[]).filter((name) => name.endsWith('.tmp'));
}

it.each([
  ['once', false],
  ['from then on', true],
])('loses nothing acknowledged when the disk fails %s', async (_name, lasting) => {
  let met = 0;
  // Every operation in turn, or every few of them; the code goes round.
  for (let nth = 1; nth < 80; nth += count(9, 1)) {
    if (await failOnce(nth, codes[nth % codes.length] ?? 'EIO', lasting)) met += 1;
  }
  expect(met).toBeGreaterThan(count(4, 40));
});
