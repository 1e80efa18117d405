import { open, stat } from 'node:fs/promises';
import * as Y from 'yjs';
import { leavingOf, takesPart } from '#shared/domain/acts/history';
import { type Head, isWhole, type SegmentEntry, SignedHead } from '#shared/domain/exchange/head';
import { isShared } from '#shared/domain/exchange/shared';
import { isKind } from '#shared/model/kinds';
import { parseJson } from '../services/parse-json';
import { sha256 } from '../store/layout';
import { putTogether } from './compact';
import { contentOf, fallsBehind, hashesIn } from './content';
import type { ExchangeContext, Tally } from './context';
import { admitted } from './epochs';
import { type Frame, sizeOfFrame } from './frames';
import { headBytes } from './heads';
import { paths } from './place';
import type { Epoch } from './segment';
import type { Handed } from './state';

/** A segment is closed when it holds this much, unpacked. */
const FULL = 4 * 1024 * 1024;
/** Attachments travel in pieces of this size. */
const PIECE = 4 * 1024 * 1024;

const NOTHING = new Uint8Array();

/** This installation's own head as it was written last; null before the first. */
export async function ownHead({ outbox, me, workspace }: ExchangeContext): Promise<Head | null> {
  const bytes = await outbox.read(paths.head(me.card.id), Number.MAX_SAFE_INTEGER);
  const parsed = bytes ? SignedHead.safeParse(parseJson(Buffer.from(bytes).toString('utf8'))) : null;
  if (!parsed?.success || !isWhole(parsed.data.head)) return null;
  const { head } = parsed.data;
  return head.workspace === workspace ? head : null;
}

/** Collects frames into segments of the outbox, and notes what they hold once the head that lists them is durable. */
class Writer {
  private frames: Frame[] = [];
  private size = 0;
  private seq: number;
  readonly entries: SegmentEntry[] = [];
  private readonly notes: (() => void)[] = [];

  constructor(
    private readonly context: ExchangeContext,
    private readonly epoch: Epoch,
    private readonly before: Head | null,
    seq: number,
  ) {
    this.seq = seq;
  }

  note(noted: () => void): void {
    this.notes.push(noted);
  }

  async add(frame: Frame): Promise<void> {
    this.frames.push(frame);
    this.size += sizeOfFrame(frame);
    if (this.size >= FULL) await this.close();
  }

  private async close(): Promise<void> {
    if (this.frames.length === 0) return;
    const { workspace, me, outbox, works } = this.context;
    const place = { workspace, installation: me.card.id };
    const bytes = await works.make(this.frames, place, this.epoch);
    const hash = sha256(bytes);
    await outbox.write(paths.segment(me.card.id, hash), bytes);
    this.seq += 1;
    // A list that is begun anew stands for everything before it, too.
    const from = !this.before && this.entries.length === 0 ? 1 : this.seq;
    this.entries.push({ hash, from, to: this.seq, bytes: bytes.byteLength, holds: this.size });
    this.frames = [];
    this.size = 0;
  }

  /** Writes the head when anything changed, and only then notes what was handed over. */
  async finish(): Promise<void> {
    await this.close();
    const { workspace, me, outbox, state, history, now } = this.context;
    const old = this.before;
    const all = [...(old?.segments ?? []), ...this.entries];
    const segments = this.entries.length > 0 ? await putTogether(this.context, this.epoch, all) : all;
    const erased = [...(await this.context.erased())].sort();
    const head: Head = {
      v: 1,
      workspace,
      installation: me.card.id,
      seq: this.seq,
      segments,
      read: state.positions(),
      acts: history().heads,
      ...(erased.length > 0 && { erased }),
      at: now(),
    };
    if (this.entries.length > 0 || !old || differs(old, head))
      await outbox.write(paths.head(me.card.id), headBytes(head, me));
    state.together(() => {
      for (const noted of this.notes) noted();
      state.set('seq', String(this.seq));
      state.set('anew', null);
    });
    if (!old || segments.length < all.length) await removeOthers(this.context, head);
  }
}

/** Segments that the list no longer names, as after it was begun anew or some were put together. */
async function removeOthers({ outbox, me }: ExchangeContext, { segments }: Head): Promise<void> {
  const named = new Set(segments.map(({ hash }) => hash));
  for (const hash of await outbox.segments(me.card.id))
    if (!named.has(hash)) await outbox.remove(paths.segment(me.card.id, hash));
}

const differs = (old: Head, head: Head): boolean =>
  JSON.stringify([old.read, old.acts, old.seq, old.erased]) !==
  JSON.stringify([head.read, head.acts, head.seq, head.erased]);

/** What became of an attempt to hand over: `restored` when a document here is older than what was handed over. */
export type Published = 'done' | 'not-admitted' | 'restored';

/**
 * Writes what changed since the last time into this installation's own replica: acts, shared documents, and
 * the attachments they name. Costs what changed.
 * @param passOn also what came by the folder and is in nobody's bundle yet: for a bundle, which has to be whole
 */
export async function publish(
  context: ExchangeContext,
  tally: Tally,
  { passOn = false }: { passOn?: boolean } = {},
): Promise<Published> {
  const { state, epochs, me, outbox } = context;
  const history = context.history();
  const epoch = epochs.current(history) ?? farewellKey(context);
  if (!epoch) return 'not-admitted';
  const head = state.get('anew') === null ? await ownHead(context) : null;
  // Begun anew: everything is handed over once more, in a list that replaces the one before.
  if (!head && state.get('seq') !== null) state.handOverAgain();
  await writeKeys(context);
  const writer = new Writer(context, epoch, head, head?.seq ?? Number(state.get('seq') ?? 0));
  const all = [...state.sent()];
  const sent = new Set(all.flatMap(([hash, what]) => (passOn && what === 'came' ? [] : [hash])));
  const blobs = new Set<string>();
  await addActs(context, writer, sent, blobs, tally);
  const whole = await addDocuments(context, writer, blobs, tally, passOn);
  if (!whole) return 'restored';
  await addBlobs(context, writer, sent, blobs);
  await writer.finish();
  await outbox.write(paths.genesis(me.card.id), genesisBytes(context));
  return 'done';
}

/**
 * Whoever leaves by their own deed hands that over as the last thing, with what they wrote before it, under the key
 * that they had: nobody else could tell the others. Null for anybody else, and once it is handed over.
 */
function farewellKey({ history, state, epochs, me }: ExchangeContext): Epoch | null {
  const now = history();
  const own = now.installations.get(me.card.id);
  if (!own || takesPart(now, own)) return null;
  const leaving = leavingOf(now, own.member);
  return leaving && !state.sent().has(leaving.hash) ? epochs.newest() : null;
}

const genesisBytes = ({ store, workspace }: ExchangeContext): Uint8Array => {
  const bytes = store.acts.all().get(workspace);
  if (!bytes) throw new Error('The act that began this workspace is missing');
  return bytes;
};

/** Hands the keys out again when others than before are admitted, or there is another key. */
async function writeKeys({ epochs, history, state, outbox, me }: ExchangeContext): Promise<void> {
  const now = history();
  const wanted = JSON.stringify([state.epochs().map(({ id }) => id), admitted(now).map(({ id }) => id)]);
  if (state.get('wrapped') === wanted) return;
  for (const { epoch, bytes } of epochs.keyFiles(now))
    await outbox.write(paths.key(me.card.id, epoch), bytes);
  state.set('wrapped', wanted);
}

async function addActs(
  { store, state }: ExchangeContext,
  writer: Writer,
  sent: ReadonlySet<string>,
  blobs: Set<string>,
  tally: Tally,
): Promise<void> {
  for (const [hash, bytes] of store.acts.all()) {
    if (sent.has(hash)) continue;
    await writer.add({ t: 'act', bytes });
    for (const named of hashesIn(Buffer.from(bytes).toString('utf8'))) blobs.add(named);
    writer.note(() => state.noteSent(hash, 'act'));
    tally.sent += 1;
  }
}

/** Whether a record goes to the others; what is said about one, or suggested for it, goes where the record itself goes. */
async function isSharedHere(
  { store }: ExchangeContext,
  { id, kind, view }: { id: string; kind: string; view: Record<string, unknown> },
  proposed: ReadonlySet<string>,
): Promise<boolean> {
  const { record } = view;
  if (kind !== 'discussion' && kind !== 'suggested') return isShared(kind, view, proposed.has(id));
  if (typeof record !== 'string' || !store.documents.has(record)) return false;
  const about = await store.documents.view(record);
  return isShared(about.kind, about.view, proposed.has(record));
}

/** False when a document here lacks what was handed over of it before. */
async function addDocuments(
  context: ExchangeContext,
  writer: Writer,
  blobs: Set<string>,
  tally: Tally,
  passOn: boolean,
): Promise<boolean> {
  const { store, state, history } = context;
  const proposed = new Set(history().acts.flatMap((act) => (act.kind === 'proposal' ? [act.record.id] : [])));
  const stamps = state.stamps();
  for (const { id, kind, updatedAt } of store.documents.list()) {
    if (!isKind(kind)) continue;
    const looked = stamps.get(id);
    const passed = passOn && looked?.came === true;
    // A discussion follows its record, which may have been shared without a word being said.
    const maySince = proposed.has(id) || kind === 'discussion' || kind === 'suggested';
    if (looked?.stamp === updatedAt && (looked.shared || !maySince) && !passed) continue;
    const { doc, view, updatedAt: stamp } = await store.documents.open(kind, id);
    try {
      const handed = looked ? state.handed(id) : null;
      if (handed && fallsBehind(doc, handed.vector)) return false;
      const content = contentOf(doc);
      if (!(await isSharedHere(context, { id, kind, view }, proposed))) {
        // What was shared once is with the others already; from now on its changes stay here.
        const before = handed ?? { came: false, vector: NOTHING, content: '' };
        writer.note(() => state.noteHanded(id, { ...before, stamp, shared: false }));
        continue;
      }
      const came = handed?.came === true && !passed;
      const next: Handed = { stamp, shared: true, came, vector: Y.encodeStateVector(doc), content };
      writer.note(() => state.noteHanded(id, next));
      if (handed?.content === content && !passed) continue;
      const since = handed && handed.vector.byteLength > 0 && !passed ? handed.vector : undefined;
      await writer.add({ t: 'update', kind, id, bytes: Y.encodeStateAsUpdate(doc, since) });
      for (const hash of hashesIn(JSON.stringify(view))) blobs.add(hash);
      tally.sent += 1;
    } finally {
      doc.destroy();
    }
  }
  return true;
}

async function addBlobs(
  { store, state }: ExchangeContext,
  writer: Writer,
  sent: ReadonlySet<string>,
  blobs: ReadonlySet<string>,
): Promise<void> {
  for (const hash of blobs) {
    if (sent.has(hash) || store.acts.has(hash) || !(await store.blobs.has(hash))) continue;
    const path = store.blobs.path(hash);
    const { size } = await stat(path);
    const handle = await open(path, 'r');
    try {
      let at = 0;
      do {
        const bytes = new Uint8Array(Math.min(PIECE, size - at));
        await handle.read(bytes, 0, bytes.byteLength, at);
        await writer.add({ t: 'blob', hash, at, size, bytes });
        at += bytes.byteLength;
      } while (at < size);
    } finally {
      await handle.close();
    }
    writer.note(() => state.noteSent(hash, 'blob'));
  }
}
