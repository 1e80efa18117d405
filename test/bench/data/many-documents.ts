import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { setSchema } from '#shared/model/binding/paths';
import { writeRecord } from '#shared/model/binding/write';
import { recordCodec } from '#shared/model/codec';
import { Definition } from '#shared/model/definition';
import { type DocumentData, documentData } from '../../../electron/store/document-data';
import { documentPath, folders } from '../../../electron/store/layout';
import type { StoreOptions } from '../../../electron/store/types';
import { createStore, openStore } from '../../../electron/store/workspace-store';

const author = { member: 'ada', at: '2026-01-05T08:00:00.000Z' };
const words = `lead hand-over marketing sales qualified response deadline pipeline campaign segment budget
  territory renewal customer account meeting follow-up decision opportunity forecast quarter owner review
  criteria persona content webinar referral inbound outbound score threshold rejection reason`.split(/\s+/);

/** Documents of this many different contents: enough for an index like a real one's, quick to make. */
const VARIANTS = 200;

/** A workspace in a temporary folder, with its index built. */
export interface BenchWorkspace {
  readonly options: StoreOptions;
  readonly ids: readonly string[];
  remove(): void;
}

/** The text that stands in the nth document: about 1,200 characters, which is a file of some 5 KB. */
function body(n: number): string {
  const picked = Array.from({ length: 140 }, (_, at) => words[(n * 7 + at * (1 + (n % 11))) % words.length]);
  return picked.join(' ');
}

function variant(n: number): DocumentData {
  const doc = new Y.Doc();
  const content = [{ type: 'paragraph', attrs: { id: `p${n}` }, content: [{ type: 'text', text: body(n) }] }];
  doc.transact(() => {
    setSchema(doc, recordCodec.currentSchema('definition'));
    const view = { title: `Definition ${n}`, meaning: body(n).slice(0, 80), body: { type: 'doc', content } };
    writeRecord(doc, Definition, view, author);
  });
  return documentData(recordCodec, 'definition', 'x', doc);
}

/** The contents of `count` documents, by id. */
export function* manyDocuments(count: number): Generator<DocumentData> {
  const variants = Array.from({ length: Math.min(count, VARIANTS) }, (_, n) => variant(n));
  for (let n = 0; n < count; n += 1) {
    const like = variants[n % variants.length];
    if (like) yield { ...like, id: `definition-${n}` };
  }
}

/** Makes a workspace of `count` definitions; its files are written without flushing, to be quick. */
export async function workspaceOf(count: number): Promise<BenchWorkspace> {
  const base = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const options = {
    dir: join(base, 'workspace'),
    home: join(base, 'home'),
    codec: recordCodec,
    backups: false,
  };
  await (await createStore(options)).close();
  mkdirSync(join(options.dir, folders.docs, 'definition'));
  const ids: string[] = [];
  for (const data of manyDocuments(count)) {
    ids.push(data.id);
    writeFileSync(documentPath(options.dir, data.kind, data.id), JSON.stringify(data, null, 2));
  }
  const store = await openStore(options);
  await store.ready;
  await store.close();
  return { options, ids, remove: () => rmSync(base, { recursive: true, force: true }) };
}
