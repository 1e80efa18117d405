import { writeSync } from 'node:fs';
import * as Y from 'yjs';
import { acquireLock } from '../../../electron/store/lock';
import { openStore } from '../../../electron/store/workspace-store';
import { toyCodec, toyState } from '../../fixtures/store/toy-codec';

/**
 * Works on a workspace until it is killed: several edits, new records and acts at a time. What was
 * acknowledged is told at once, a line each: `edit <id> <line> <value>`, `record <id>`, `act <sha256>`.
 */
const [, , dir = '', home = '', run = '0'] = process.argv;

/** Straight to the pipe: a stream would keep lines in this process's memory, where a kill loses them. */
const say = (...words: (string | number)[]): void => {
  writeSync(1, `${words.join(' ')}\n`);
};

const lock = await acquireLock(dir);
if ('held' in lock) throw new Error('a killed process still holds the lock');
const store = await openStore({ dir, home, codec: toyCodec, backups: false });
const ids = ['first', 'second', 'third'];

/** One editor with a copy of its own of every document, as a window has one. */
async function editor(line: string): Promise<never> {
  const copies = new Map<string, Y.Doc>();
  for (const id of ids) {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, await store.documents.state(id));
    copies.set(id, copy);
  }
  for (let value = 1; ; value += 1) {
    for (const [id, copy] of copies) {
      const before = Y.encodeStateVector(copy);
      // Run and count together only ever grow, so that a later value stands for all before it.
      copy.getMap('lines').set(line, `${run.padStart(4, '0')}-${String(value).padStart(6, '0')}`);
      await store.documents.update(id, Y.encodeStateAsUpdate(copy, before), line);
      say('edit', id, line, String(copy.getMap('lines').get(line)));
    }
  }
}

async function founder(): Promise<never> {
  for (let number = 1; ; number += 1) {
    const id = `new-${run}-${number}`;
    await store.documents.create('task', id, toyState(id));
    say('record', id);
    const act = JSON.stringify({ act: { heads: [], run, number, text: 'x'.repeat(5000) } });
    say('act', await store.acts.append(new TextEncoder().encode(act)));
  }
}

say('ready');
await Promise.all([editor('one'), editor('two'), editor('three'), founder()]);
