import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doctor } from '../../../electron/store/doctor/doctor';
import { sha256 } from '../../../electron/store/layout';
import type { WorkspaceStore } from '../../../electron/store/types';
import { reopened, toyCodec, toyState, toyStore } from './toy';

const bytes = (text: string) => new TextEncoder().encode(text);
const genesis = '{"act":{"heads":[],"kind":"genesis"}}';
const admitted = `{"act":{"heads":["${sha256(genesis)}"],"kind":"admitted"}}`;

/** A workspace with all that can break, backed up and closed. */
async function whole(): Promise<WorkspaceStore> {
  const store = await toyStore();
  const picture = await store.blobs.put(bytes('picture'));
  await store.documents.create('note', 'a', toyState('Alpha', `see ${picture}`));
  await store.documents.create('note', 'b', toyState('Beta'));
  await store.acts.append(bytes(genesis));
  await store.acts.append(bytes(admitted));
  await store.backups.create();
  await store.close();
  return store;
}

const examine = ({ dir, home }: WorkspaceStore, repair = false) =>
  doctor({ dir, home, codec: toyCodec, repair });

const docFile = (store: WorkspaceStore, id: string) => join(store.dir, `docs/note/${id}.json`);
const actFile = (store: WorkspaceStore, text: string) => join(store.dir, `acts/${sha256(text)}.json`);
const blobFile = (store: WorkspaceStore, text: string) =>
  join(store.dir, 'blobs', sha256(text).slice(0, 2), sha256(text));
const indexFile = (store: WorkspaceStore) => {
  const name = readdirSync(join(store.home, 'index')).find((file) => file.endsWith('.db'));
  return join(store.home, 'index', name ?? '');
};

function change(file: string, values: object): void {
  const data = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...data, ...values }, null, 2));
}

type Fault = [kinds: string[], name: string, harm: (store: WorkspaceStore) => void];
const faults: Fault[] = [
  [['torn-document', 'stale-index'], 'a torn document', (store) => truncateSync(docFile(store, 'a'), 80)],
  [
    ['stale-view', 'stale-index'],
    'a view that disagrees with its state',
    (store) => change(docFile(store, 'a'), { view: { title: 'Forged' } }),
  ],
  [
    ['stale-view', 'stale-index'],
    'a title that disagrees',
    (store) => change(docFile(store, 'a'), { title: 'Forged' }),
  ],
  [['altered-act'], 'an altered act', (store) => writeFileSync(actFile(store, genesis), '{"act":{}}')],
  [['missing-act'], 'a missing act', (store) => rmSync(actFile(store, genesis))],
  [['missing-index'], 'no index', (store) => rmSync(indexFile(store))],
  [
    ['missing-index'],
    'a damaged index',
    (store) => writeFileSync(indexFile(store), 'nonsense '.repeat(5000)),
  ],
  [
    ['stale-index'],
    'a document that the index does not know',
    (store) => {
      const copy = readFileSync(docFile(store, 'b'), 'utf8').replace('"id": "b"', '"id": "c"');
      writeFileSync(docFile(store, 'c'), copy);
    },
  ],
  [
    ['temporary-file'],
    'a leftover temporary file',
    (store) => writeFileSync(join(store.dir, 'docs/note/.a.json.1-1.tmp'), '{'),
  ],
  [['missing-marker'], 'a torn marker', (store) => truncateSync(join(store.dir, 'accord.json'), 3)],
];

describe('doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const store = await whole();
    expect(await examine(store)).toEqual({ ok: true, problems: [], repaired: [], quarantine: [] });
  });

  it.each(faults)('finds and mends %s: %s', async (kinds, _name, harm) => {
    const store = await whole();
    harm(store);
    const found = await examine(store);
    expect(found.ok).toBe(false);
    expect(found.problems.map((problem) => problem.kind)).toEqual(kinds);
    const mended = await examine(store, true);
    expect(mended).toMatchObject({ ok: true, problems: [] });
    expect(mended.repaired.map((problem) => problem.kind)).toEqual(kinds);
    expect(await examine(store)).toMatchObject({ ok: true, problems: [] });
    const again = await reopened(store);
    expect((await again.documents.view('a')).view).toMatchObject({ title: 'Alpha' });
    expect(again.acts.all().size).toBe(2);
    expect((await again.index.search({ words: 'alpha' })).map((hit) => hit.id)).toEqual(['a']);
    expect(again.report.problems).toEqual([]);
  });

  it('destroys nothing: what it cannot trust or place lies in quarantine', async () => {
    const store = await whole();
    const open = await reopened(store);
    await open.blobs.put(bytes('nobody names me'));
    await open.close();
    writeFileSync(blobFile(store, 'picture'), 'forgery');
    const kinds = (await examine(store)).problems.map((problem) => problem.kind);
    expect(kinds.toSorted()).toEqual(['changed-blob', 'orphan-blob']);
    const { ok, quarantine } = await examine(store, true);
    expect(ok).toBe(true);
    const kept = quarantine.map((file) => readFileSync(file, 'utf8'));
    expect(kept.toSorted()).toEqual(['forgery', 'nobody names me']);
  });

  it('goes on telling of an act that is nowhere any more, and of one that is not valid', async () => {
    const store = await whole();
    rmSync(actFile(store, genesis));
    rmSync(join(store.dir, 'backups'), { recursive: true });
    const { dir, home } = store;
    const verifyAct = () => "The signature is not its author's";
    const report = await doctor({ dir, home, codec: toyCodec, repair: true, verifyAct });
    expect(report).toMatchObject({
      ok: false,
      problems: [
        { kind: 'invalid-act', path: actFile(store, admitted) },
        { kind: 'missing-act', path: actFile(store, genesis) },
      ],
    });
  });

  it('works on an open workspace, and writes from memory what was damaged behind its back', async () => {
    const store = await reopened(await whole());
    await store.documents.edit('a', 'w', (doc) => doc.getMap('lines').set('new', 'line'));
    writeFileSync(docFile(store, 'a'), 'torn');
    change(docFile(store, 'b'), { view: {} });
    const { dir, home } = store;
    const report = await doctor({ dir, home, codec: toyCodec, repair: true, store });
    const kinds = report.repaired.map((problem) => problem.kind);
    expect(kinds).toEqual(['torn-document', 'stale-view', 'stale-index']);
    expect(readFileSync(docFile(store, 'a'), 'utf8')).toContain('"new": "line"');
    expect((await store.documents.view('b')).view).toMatchObject({ title: 'Beta' });
    expect(await doctor({ dir, home, codec: toyCodec, store })).toMatchObject({ ok: true, problems: [] });
  });
});
