import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import * as Y from 'yjs';
import type { DocumentData } from '../../electron/store/document-data';
import type { WorkspaceStore } from '../../electron/store/types';
import { openStore } from '../../electron/store/workspace-store';
import { manyDocuments, workspaceOf } from './data/many-documents';
import { type BenchOptions, type BenchResult, runPair } from './harness';

/** Documents that are edited in turn, and edits of each in one measurement. */
const EDITED = 10;
const EDITS = 3;

/**
 * One edit of one document until it is acknowledged and in the index, in a workspace of n (10,000) documents:
 * against the same in a workspace of 10, and against rewriting one lowdb file of the whole workspace.
 */
export default async function save({ n = 10_000 }: BenchOptions): Promise<BenchResult[]> {
  const large = await workspaceOf(n);
  const small = await workspaceOf(EDITED);
  const whole = oneFile(n);
  const [many, few] = [await openStore(large.options), await openStore(small.options)];
  await Promise.all([many.ready, few.ready]);
  try {
    const inMany = await editing(many, large.ids.slice(0, EDITED));
    const inFew = await editing(few, small.ids);
    return [
      await runPair({ name: 'save', n, ours: inMany, baseline: inFew, rounds: 30, warmUp: 3 }),
      await runPair({ name: 'save-one-file', n, ours: inMany, baseline: whole.edit }),
    ];
  } finally {
    await Promise.all([many.close(), few.close()]);
    large.remove();
    small.remove();
    whole.remove();
  }
}

/** Milliseconds for one edit, the mean of a few in each of some documents that are open in an editor. */
async function editing(store: WorkspaceStore, ids: readonly string[]): Promise<() => Promise<number>> {
  const copies = await Promise.all(
    ids.map(async (id) => {
      const { doc } = await store.documents.open('definition', id);
      return { id, doc };
    }),
  );
  return async () => {
    const start = performance.now();
    for (let edit = 0; edit < EDITS; edit += 1) {
      for (const { id, doc } of copies) {
        const before = Y.encodeStateVector(doc);
        type(doc);
        await store.documents.update(id, Y.encodeStateAsUpdate(doc, before), 'bench');
        // Answered only after what was saved is in the index.
        await store.index.linkedFrom(id);
      }
    }
    return (performance.now() - start) / (EDITS * copies.length);
  };
}

/** Somebody types a word at the beginning of the text. */
function type(doc: Y.Doc): void {
  const paragraph = doc.getXmlFragment('body').get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('The document has no text to edit');
  text.insert(0, 'Really ');
}

/**
 * The whole workspace in one lowdb file, as lowdb is commonly used: milliseconds for one edit, without the
 * flush that lowdb leaves out. That follows unmeasured, or ours would have to wait for the other's megabytes.
 */
function oneFile(n: number): { edit: () => Promise<number>; remove: () => void } {
  const base = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const path = join(base, 'workspace.json');
  const documents: Record<string, DocumentData> = {};
  for (const data of manyDocuments(n)) documents[data.id] = data;
  const low = new Low(new JSONFile<Record<string, DocumentData>>(path), documents);
  let edits = 0;
  return {
    async edit() {
      edits += 1;
      const start = performance.now();
      await low.update((all) => {
        const first = all['definition-0'];
        if (first) all['definition-0'] = { ...first, title: `Definition 0, edit ${edits}` };
      });
      const taken = performance.now() - start;
      const file = await open(path, 'r+');
      await file.sync();
      await file.close();
      return taken;
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
