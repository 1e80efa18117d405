import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { doctor } from '../../electron/store/doctor/doctor';
import { sha256 } from '../../electron/store/layout';
import { createStore, openStore } from '../../electron/store/workspace-store';
import { count, seed } from '../fixtures/counts';
import { toyCodec, toyState } from '../fixtures/store/toy-codec';
import { buildChild } from './child-build';

let built: Awaited<ReturnType<typeof buildChild>>;
const base = mkdtempSync(join(tmpdir(), 'accord-kill-'));
const options = { dir: join(base, 'workspace'), home: join(base, 'home'), codec: toyCodec, backups: false };

/** Everything that any child was told to be saved. */
const lines = new Map<string, string>();
const records = new Set<string>();
const acts = new Set<string>();

beforeAll(async () => {
  built = await buildChild('edits');
  const store = await createStore(options);
  for (const id of ['first', 'second', 'third']) await store.documents.create('note', id, toyState(id));
  await store.close();
});

afterAll(() => {
  built.remove();
  rmSync(base, { recursive: true, force: true });
});

/**
 * Lets a child work until it told of so many saves, and kills it a few milliseconds later, in the midst of the
 * next ones; how many it had acknowledged by then.
 */
async function workAndKill(run: number, saves: number, laterMs: number): Promise<number> {
  const child = spawn(process.execPath, [built.script, options.dir, options.home, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const enough = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.split('\n').length > saves + 1) resolve();
    });
  });
  const ended = once(child, 'close');
  await Promise.race([enough, ended]);
  expect(said).toContain('ready');
  await wait(laterMs);
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  const acknowledged = said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '));
  for (const [what, first = '', line, value = ''] of acknowledged) {
    if (what === 'edit') lines.set(`${first} ${line}`, value);
    if (what === 'record') records.add(first);
    if (what === 'act') acts.add(first);
  }
  return acknowledged.length - 1;
}

/** Holds what lies on the disk against what was acknowledged, without any code of the store. */
function checkDisk(): void {
  for (const id of ['first', 'second', 'third']) {
    const file = JSON.parse(readFileSync(join(options.dir, 'docs/note', `${id}.json`), 'utf8')) as {
      view: { lines: Record<string, string> };
      state: string;
    };
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Buffer.from(file.state, 'base64'));
    expect(doc.getMap('lines').toJSON()).toEqual(file.view.lines);
    for (const [key, value] of lines) {
      const [of, line = ''] = key.split(' ');
      if (of === id) expect((file.view.lines[line] ?? '') >= value).toBe(true);
    }
  }
  for (const name of readdirSync(join(options.dir, 'acts'))) {
    if (name.endsWith('.tmp')) continue;
    expect(sha256(readFileSync(join(options.dir, 'acts', name)))).toBe(basename(name, '.json'));
  }
  const actsThere = new Set(readdirSync(join(options.dir, 'acts')));
  for (const act of acts) expect(actsThere.has(`${act}.json`)).toBe(true);
  const there = new Set(readdirSync(join(options.dir, 'docs/task')));
  for (const record of records) expect(there.has(`${record}.json`)).toBe(true);
}

it('a killed process loses nothing it acknowledged', async () => {
  let random = seed;
  let saved = 0;
  for (let run = 0; run < count(10, 200); run += 1) {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    saved += await workAndKill(run, random % 40, random % 13);
    checkDisk();
    // The index is derived and follows at the next opening; besides it a kill may leave temporary files.
    const { dir, home, codec } = options;
    const { problems } = await doctor({ dir, home, codec });
    const kinds = new Set(problems.map((problem) => problem.kind));
    for (const kind of ['temporary-file', 'stale-index', 'missing-index'] as const) kinds.delete(kind);
    expect([...kinds]).toEqual([]);
  }
  expect(saved).toBeGreaterThan(count(10, 200) * 5);
  const store = await openStore(options);
  await store.ready;
  expect(store.documents.list()).toHaveLength(3 + readdirSync(join(options.dir, 'docs/task')).length);
  await store.close();
  const { dir, home, codec } = options;
  await doctor({ dir, home, codec, repair: true });
  expect(await doctor({ dir, home, codec })).toMatchObject({ ok: true, problems: [], quarantine: [] });
});
