import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import type { RecordCodec, StoreOptions, WorkspaceStore } from '../../../electron/store/types';
import { createStore, openStore } from '../../../electron/store/workspace-store';

/** A record kind as small as can be: a title, a body, links and a map of lines. Schema 2 renamed `name`. */
export const toyCodec: RecordCodec = {
  kinds: ['note', 'task'],
  currentSchema: () => 2,
  schemaOf: (doc) => Number(doc.getMap('meta').get('schema') ?? 0),
  upcast(_kind, doc) {
    const fields = doc.getMap<string>('fields');
    doc.transact(() => {
      if (!fields.has('title')) fields.set('title', fields.get('name') ?? '');
      doc.getMap('meta').set('schema', 2);
    });
    return true;
  },
  view(_kind, doc) {
    const fields = doc.getMap<string>('fields');
    if (fields.get('title') === 'unreadable') throw new Error('it has no view');
    return {
      title: fields.get('title') ?? '',
      ...(fields.has('team') && { team: fields.get('team') }),
      body: doc.getText('body').toString(),
      links: doc.getMap<string>('links').toJSON(),
      lines: doc.getMap<string>('lines').toJSON(),
    };
  },
  summary(_kind, view) {
    const { title, team, body, links } = view as Record<'title' | 'body', string> & {
      team?: string;
      links: Record<string, string>;
    };
    return { title, ...(team !== undefined && { team }), text: body, links: Object.keys(links) };
  },
};

/** A new document's whole state. */
export function toyState(title: string, body = '', more: Record<string, string> = {}): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    doc.getMap('meta').set('schema', 2);
    doc.getMap('fields').set('title', title);
    for (const [key, value] of Object.entries(more)) doc.getMap('fields').set(key, value);
    doc.getText('body').insert(0, body);
  });
  return Y.encodeStateAsUpdate(doc);
}

/** The update that sets one line, as an editor with its own copy would send it. */
export function lineUpdate(state: Uint8Array, line: string, value: string): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const before = Y.encodeStateVector(doc);
  doc.getMap('lines').set(line, value);
  return Y.encodeStateAsUpdate(doc, before);
}

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'accord-store-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new workspace, closed when the test is over. */
export async function toyStore(
  base = temporaryFolder(),
  options: Partial<StoreOptions> = {},
): Promise<WorkspaceStore> {
  return closing(await createStore({ ...toyOptions(base), ...options }));
}

/** The same workspace again, after it was closed. */
export async function reopened(
  store: { dir: string; home: string },
  options: Partial<StoreOptions> = {},
): Promise<WorkspaceStore> {
  const { dir, home } = store;
  return closing(await openStore({ dir, home, codec: toyCodec, backups: false, ...options }));
}

export function toyOptions(base: string): StoreOptions {
  return { dir: join(base, 'workspace'), home: join(base, 'home'), codec: toyCodec, backups: false };
}

function closing(store: WorkspaceStore): WorkspaceStore {
  onTestFinished(() => store.close());
  return store;
}
