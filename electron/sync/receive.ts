import { leavingOf, stillHere, takesPart } from '#shared/domain/acts/history';
import { tellAct } from '#shared/domain/acts/told';
import {
  compareHead,
  type Head,
  positionAfter,
  type SegmentEntry,
  unread,
} from '#shared/domain/exchange/head';
import { decodeAct } from '../services/acts/codec';
import { sha256 } from '../store/layout';
import { BlobPieces } from './blob-pieces';
import { tellClocks } from './clocks';
import { type ExchangeContext, nameOf, type Tally } from './context';
import { MAX_KEY_FILE, type OfferedEpoch, readKeyFile } from './epochs';
import type { Frame } from './frames';
import { LATER, readHead } from './heads';
import { type Place, paths } from './place';
import { type Epoch, epochOfSegment, isLaterForm } from './segment';
import { takeHeld, takeUpdate } from './take-update';

/** How the exchange is read: `folder`, where everybody reads everybody, or a `bundle` that only we read. */
export interface Reading {
  place: Place;
  way: 'folder' | 'bundle';
  /** Also what this installation itself handed over, as after a backup was restored. */
  own: boolean;
  signal?: AbortSignal | undefined;
  onProgress?: ((share: number | null) => void) | undefined;
}

interface Replica {
  installation: string;
  head: Head;
  isSignedBy(key: string): boolean;
  /** The number up to which it had been read before. */
  before: number;
  /** Segments that are here whole, in order, and can be opened. */
  entries: SegmentEntry[];
  /** A bundle that comes late is older than what is known: that is how bundles are, and no fault. */
  late: boolean;
}

/**
 * Takes in what others handed over: acts first, since they tell who may; then updates and attachments of those
 * who belong to the workspace. What is not here whole is waited for. A fault is told with its installation's
 * name and stops nothing else.
 */
export async function receive(context: ExchangeContext, reading: Reading, tally: Tally): Promise<void> {
  const { place, signal } = reading;
  const { me, workspace } = context;
  const problem = (installation: string, words: string) =>
    tally.problems.push({ installation, name: nameOf(context.history(), installation), problem: words });
  const replicas: Replica[] = [];
  const offered: OfferedEpoch[] = [];
  for (const installation of await place.installations()) {
    if (hasLeft(context, installation)) continue;
    for (const epoch of await place.epochs(installation)) {
      const bytes = await place.read(paths.key(installation, epoch), MAX_KEY_FILE).catch(() => null);
      const found = bytes ? readKeyFile(bytes, me, { workspace, installation, epoch }, context.epochs) : null;
      if (found) offered.push(found);
    }
    if (installation === me.card.id && !reading.own) continue;
    const found = await readHead(place, installation, workspace);
    if (found.state === 'waiting') tally.waiting += 1;
    if (found.state === 'bad') problem(installation, found.problem);
    if (found.state === 'here')
      replicas.push({
        installation,
        ...found,
        before: context.state.position(installation).seq,
        entries: [],
        late: false,
      });
  }
  const keys = new Map<string, Epoch>(offered.map(({ id, key }) => [id, { id, key }]));
  const reader = new SegmentReader(context, place, keys, tally, problem);
  // Whoever is new here cannot tell yet who may hand over what: acts speak for themselves, whoever brings them.
  const before = new Set(context.store.acts.all().keys());
  for (const replica of replicas) {
    const position = context.state.position(replica.installation);
    const how = compareHead(position, replica.head);
    replica.late = how === 'backwards' && reading.way === 'bundle';
    if (how !== 'on' && !replica.late) problem(replica.installation, HOW[how]);
    replica.entries = await reader.acts(replica.installation, unread(position, replica.head), reading.way);
    signal?.throwIfAborted();
  }
  tellActs(context, before, tally);
  takeEpochs(context, offered);
  noteLeavers(context);
  let done = 0;
  const total = replicas.reduce((sum, { entries }) => sum + entries.length, 0);
  for (const replica of replicas) {
    const seen = beforeFarewell(context, replica.installation, before);
    if (!mayHandOver(seen, replica, problem)) continue;
    if (reading.way === 'folder') noteReach(context, replica);
    noteErased(context, replica);
    const updates = new UpdateTaker(seen, reading, tally, problem);
    for (const entry of replica.entries) {
      signal?.throwIfAborted();
      await updates.take(replica.installation, await reader.frames(replica.installation, entry));
      if (!replica.late) context.state.notePosition(replica.installation, positionAfter(entry));
      done += 1;
      reading.onProgress?.(done / total);
    }
    for (const hash of replica.head.acts) if (!context.store.acts.has(hash)) tally.waiting += 1;
  }
  for (const id of await takeHeld(context)) {
    tally.received += 1;
    tally.records.add(id);
  }
}

const HOW = {
  backwards:
    'It went back to an earlier state, as after a backup was restored. What it holds was read again; nothing was lost here.',
  forked:
    'Two copies of this installation are in use. One of them should leave and join again; what both hold was read.',
} as const;

const hasLeft = (context: Pick<ExchangeContext, 'history'>, installation: string): boolean => {
  const history = context.history();
  const known = history.installations.get(installation);
  return known !== undefined && !takesPart(history, known);
};

/**
 * Who leaves by their own deed leaves with what they wrote before it: where the deed is new, that counts as if they
 * were still here. From then on they hand over nothing more.
 */
function beforeFarewell(
  context: ExchangeContext,
  installation: string,
  before: ReadonlySet<string>,
): ExchangeContext {
  const member = context.history().installations.get(installation)?.member;
  const leaving = member === undefined ? null : leavingOf(context.history(), member);
  if (leaving === null || before.has(leaving.hash)) return context;
  return { ...context, history: () => stillHere(context.history(), leaving.member) };
}

function tellActs(context: ExchangeContext, before: ReadonlySet<string>, tally: Tally): void {
  const history = context.history();
  const came = history.acts.filter(({ hash }) => !before.has(hash));
  for (const act of came) tally.news.push({ at: act.at, ...tellAct(act, history) });
  tellClocks(context, came, tally);
}

/** Keys count when who hands them out belongs to the workspace: whoever left, or never came, opens nothing. */
function takeEpochs(context: ExchangeContext, offered: readonly OfferedEpoch[]): void {
  const history = context.history();
  for (const epoch of offered) {
    const by = history.installations.get(epoch.by);
    if (by && !hasLeft(context, epoch.by) && epoch.isSignedBy(by.key)) context.epochs.take(epoch);
  }
}

/**
 * Somebody has left: what they handed over is not read any more, so those who read it before pass it on, once,
 * with everything else. Whoever joins later, or had not read it yet, finds it there.
 */
function noteLeavers({ state, history, me }: ExchangeContext): void {
  const now = history();
  if (hasLeft({ history }, me.card.id)) return;
  const left = String([...now.installations.values()].filter((each) => !takesPart(now, each)).length);
  const before = state.get('left');
  if (before === left) return;
  state.set('left', left);
  if (before !== null) state.set('anew', 'yes');
}

/** What a signed list says less than it had said is kept, for whoever verifies. */
function noteReach({ state, history, now }: ExchangeContext, replica: Replica): void {
  const { installation, head, before } = replica;
  const key = history().installations.get(installation)?.key;
  if (key !== undefined && replica.isSignedBy(key)) state.noteReach(installation, before, head.seq, now());
}

/** What a device says it has forgotten counts when it signed for it. */
function noteErased({ state, history }: ExchangeContext, replica: Replica): void {
  const { installation, head, isSignedBy } = replica;
  const key = history().installations.get(installation)?.key;
  if (head.erased && key !== undefined && isSignedBy(key))
    state.noteErased(installation, head.erased, head.at);
}

type Tell = (installation: string, words: string) => void;

function mayHandOver(context: ExchangeContext, replica: Replica, problem: Tell): boolean {
  const known = context.history().installations.get(replica.installation);
  if (!known || hasLeft(context, replica.installation)) return false;
  if (replica.entries.length === 0) return true;
  if (replica.isSignedBy(known.key)) return true;
  problem(replica.installation, 'Its list is not signed by it. Nothing of it was taken in.');
  return false;
}

/** Reads segments one by one; small ones are kept from the first time round to the second. */
class SegmentReader {
  private readonly kept = new Map<string, Frame[]>();
  private room = 64 * 1024 * 1024;

  constructor(
    private readonly context: ExchangeContext,
    private readonly place: Place,
    private readonly keys: ReadonlyMap<string, Epoch>,
    private readonly tally: Tally,
    private readonly problem: Tell,
  ) {}

  /** Keeps the acts of these segments; gives back those that are whole and can be opened, up to the first gap. */
  async acts(
    installation: string,
    entries: readonly SegmentEntry[],
    way: Reading['way'],
  ): Promise<SegmentEntry[]> {
    const whole: SegmentEntry[] = [];
    for (const entry of entries) {
      const frames = await this.open(installation, entry);
      if (frames === null) break;
      whole.push(entry);
      if (frames.length > 0 && entry.bytes < this.room) {
        this.kept.set(entry.hash, frames);
        this.room -= entry.bytes;
      }
      for (const frame of frames) if (frame.t === 'act') await this.keep(installation, frame.bytes, way);
    }
    return whole;
  }

  async frames(installation: string, entry: SegmentEntry): Promise<Frame[]> {
    const frames = this.kept.get(entry.hash) ?? (await this.open(installation, entry)) ?? [];
    this.kept.delete(entry.hash);
    return frames;
  }

  /** Null when it has to be waited for; nothing of it when it is bad, which is told once. */
  private async open(installation: string, entry: SegmentEntry): Promise<Frame[] | null> {
    const bytes = await this.place
      .read(paths.segment(installation, entry.hash), entry.bytes)
      .catch((error: unknown) => {
        // Never read: what is larger than it was said to be is not what was handed over.
        if (error instanceof RangeError)
          this.problem(installation, 'A part of what it handed over is larger than its list says.');
        return null;
      });
    if (!bytes || bytes.byteLength !== entry.bytes || sha256(bytes) !== entry.hash) {
      this.tally.waiting += 1;
      return null;
    }
    const id = epochOfSegment(bytes);
    if (isLaterForm(bytes)) {
      // Kept where it is, and read once this device has that version.
      this.tally.waiting += 1;
      this.problem(installation, LATER);
      return null;
    }
    if (id === null) {
      this.problem(installation, 'A part of what it handed over is nothing that Accord wrote.');
      return [];
    }
    const epoch = this.context.epochs.key(id) ?? this.keys.get(id);
    if (!epoch) {
      this.tally.waiting += 1;
      if (this.context.epochs.current(this.context.history()))
        this.problem(
          installation,
          'It hands over under a key that this device was not given. If that lasts, ask whether you still belong to the workspace.',
        );
      return null;
    }
    const { workspace } = this.context;
    const opened = await this.context.works.open(bytes, { workspace, installation }, epoch);
    if (opened.ok) return opened.frames;
    this.problem(installation, `A part of what it handed over ${opened.problem}. It was left out.`);
    return [];
  }

  private async keep(installation: string, bytes: Uint8Array, way: Reading['way']): Promise<void> {
    const { store, state, workspace } = this.context;
    const known = sha256(bytes);
    if (store.acts.has(known)) {
      if (way === 'folder') state.noteCame(known);
      return;
    }
    const decoded = decodeAct(bytes);
    if (!decoded.ok && !decoded.later) {
      this.problem(installation, `A deed it handed over ${decoded.problem}. It was left out.`);
      return;
    }
    if (decoded.ok && decoded.act.hash !== workspace && decoded.act.workspace !== workspace) {
      this.problem(installation, 'A deed it handed over belongs to another workspace. It was left out.');
      return;
    }
    await store.acts.append(bytes);
    this.tally.received += 1;
    if (way === 'folder') state.noteCame(known);
  }
}

/** Takes in updates and attachments of an installation that may hand them over. */
class UpdateTaker {
  constructor(
    private readonly context: ExchangeContext,
    private readonly reading: Reading,
    private readonly tally: Tally,
    private readonly problem: Tell,
  ) {}

  async take(installation: string, frames: readonly Frame[]): Promise<void> {
    const { store, parts } = this.context;
    const pieces = new BlobPieces(store, parts, installation);
    // Attachments first: a record that names one should find it.
    for (const frame of frames) {
      if (frame.t !== 'blob') continue;
      const had = await store.blobs.has(frame.hash);
      const taken = await pieces.take(frame);
      if (taken === 'false')
        this.problem(
          installation,
          'An attachment it handed over is not what it was called. It was left out.',
        );
      if (taken !== 'here') continue;
      if (!had) this.tally.blobs += 1;
      if (this.reading.way === 'folder') this.context.state.noteCame(frame.hash);
    }
    for (const frame of frames) {
      if (frame.t !== 'update') continue;
      const outcome = await takeUpdate(this.context, installation, frame, this.reading.way);
      if (outcome === 'taken' || outcome === 'back') {
        this.tally.received += 1;
        this.tally.records.add(frame.id);
        if (outcome === 'back') this.tally.back.set(frame.id, installation);
      } else if (outcome !== 'nothing' && outcome !== 'held') {
        this.problem(installation, outcome.problem);
      }
    }
  }
}
