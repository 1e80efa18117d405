import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import type { StoreOptions, WorkspaceStore } from '../../electron/store/types';
import { openStore } from '../../electron/store/workspace-store';
import type { Exchange } from '../../electron/sync/exchange';
import { FolderPlace } from '../../electron/sync/place';
import { realExchange } from '../fixtures/exchange/real';
import { type Peer, team } from '../fixtures/exchange/team';
import { workspaceOf } from './data/many-documents';
import { type BenchOptions, type BenchResult, runPair } from './harness';

const FEW = 100;
const WARM_UP = 5;
const ROUNDS = 30;

/**
 * One change that reaches the other side by a folder, from handing over to taken in, in a workspace of n (10,000)
 * documents against one of 100; and the files read and bytes written in the exchange for one such change.
 */
export default async function merge({ n = 10_000 }: BenchOptions): Promise<BenchResult[]> {
  const [many, few] = [await twoSides(n), await twoSides(FEW)];
  try {
    const times = await runPair({
      name: 'merge',
      n,
      ours: many.change,
      baseline: few.change,
      rounds: ROUNDS,
      warmUp: WARM_UP,
    });
    const [ours, baseline] = [many.counted(), few.counted()];
    const count = (name: string, unit: string, mine: number, other: number): BenchResult => ({
      name,
      n,
      unit,
      ours: mine,
      baseline: other,
      ratio: Number((mine / other).toPrecision(4)),
      p95: mine,
      peakRssMB: times.peakRssMB,
    });
    return [
      times,
      count('merge-files-read', 'files', ours.filesRead, baseline.filesRead),
      count('merge-bytes-written', 'bytes', ours.bytesWritten, baseline.bytesWritten),
    ];
  } finally {
    await Promise.all([many.end(), few.end()]);
  }
}

interface Counted {
  /** Files that were read in outbox and folder, for one change. */
  filesRead: number;
  /** Bytes that were written there, for one change. */
  bytesWritten: number;
}

interface TwoSides {
  change(): Promise<number>;
  counted(): Counted;
  end(): Promise<void>;
}

/** Two installations that hold the same `count` documents and have exchanged them all. */
async function twoSides(count: number): Promise<TwoSides> {
  const workspace = await workspaceOf(count);
  const base = join(workspace.options.dir, '..');
  const other = { ...workspace.options, dir: join(base, 'other'), home: join(base, 'other-home') };
  cpSync(workspace.options.dir, other.dir, { recursive: true });
  const folder = join(base, 'shared');
  mkdirSync(folder);
  const [founder, joined] = await team(2);
  if (!founder || !joined) throw new Error('Two were asked for');
  const from = await openSide(workspace.options, founder, founder);
  const to = await openSide(other, joined, founder);
  const sides = [from, to];
  for (let round = 0; round < 3; round += 1) for (const { exchange } of sides) await exchange.sync(folder);
  let changes = 0;
  const total: Counted = { filesRead: 0, bytesWritten: 0 };
  return {
    async change() {
      const id = workspace.ids[changes % FEW] ?? '';
      changes += 1;
      await from.store.documents.edit(id, 'bench', (doc) => type(doc, changes));
      const ended = countPlaces(total);
      const start = performance.now();
      await from.exchange.sync(folder);
      const { received } = await to.exchange.sync(folder);
      const taken = performance.now() - start;
      ended();
      if (received !== 1) throw new Error(`One change was made, and ${received} came in`);
      return taken;
    },
    counted: () => ({
      filesRead: Math.round(total.filesRead / changes),
      bytesWritten: Math.round(total.bytesWritten / changes),
    }),
    async end() {
      for (const { exchange, store } of sides) {
        await exchange.close();
        await store.close();
      }
      workspace.remove();
    },
  };
}

/** @param founder who has every act: who belongs to the workspace does not change here */
async function openSide(
  options: StoreOptions,
  peer: Peer,
  founder: Peer,
): Promise<{ store: WorkspaceStore; exchange: Exchange }> {
  const store = await openStore(options);
  await store.ready;
  for (const bytes of founder.store.acts.all().values()) {
    await store.acts.append(bytes);
    await peer.store.acts.append(bytes);
  }
  return { store, exchange: realExchange(peer, options.home, { store }) };
}

/** Somebody types a word at the beginning of the text. */
function type(doc: Y.Doc, nth: number): void {
  const paragraph = doc.getXmlFragment('body').get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('The document has no text to edit');
  text.insert(0, `Really ${nth} `);
}

/** Counts what every place of an exchange reads and writes, until the function that it gives back is called. */
function countPlaces(total: Counted): () => void {
  const { prototype } = FolderPlace;
  const { read, write } = prototype;
  prototype.read = async function counted(...given) {
    total.filesRead += 1;
    return read.apply(this, given);
  };
  prototype.write = async function counted(path, bytes) {
    total.bytesWritten += bytes.byteLength;
    return write.call(this, path, bytes);
  };
  return () => Object.assign(prototype, { read, write });
}
