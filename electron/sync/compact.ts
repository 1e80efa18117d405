import * as Y from 'yjs';
import { smallRun } from '#shared/domain/exchange/compaction';
import { MAX_SEGMENT, positionAfter, type SegmentEntry } from '#shared/domain/exchange/head';
import { sha256 } from '../store/layout';
import type { ExchangeContext } from './context';
import { type Frame, sizeOfFrame } from './frames';
import { paths } from './place';
import { type Epoch, epochOfSegment } from './segment';

/** What is put together unpacks to no more than this: half of what a segment may. */
const MOST = 40 * 1024 * 1024;

/**
 * Puts a row of small segments of the outbox together into one, where there is a long one, so that the list of
 * segments and a newcomer's reading stay short after long use. Those it stands for stay until the list that no
 * longer names them is written. Whoever stopped reading in the middle reads the whole of it; merging twice
 * changes nothing.
 *
 * @returns the list as it is to be written
 */
export async function putTogether(
  context: ExchangeContext,
  epoch: Epoch,
  entries: readonly SegmentEntry[],
): Promise<SegmentEntry[]> {
  const { outbox, me, workspace, works } = context;
  const place = { workspace, installation: me.card.id };
  const run: SegmentEntry[] = [];
  const frames: Frame[] = [];
  let size = 0;
  for (const entry of smallRun(entries)) {
    const found = await framesOf(context, entry);
    if (!found) break;
    size += sizeOf(found);
    if (size > MOST) break;
    run.push(entry);
    frames.push(...found);
  }
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return [...entries];
  const merged = mergeFrames(frames);
  const bytes = await works.make(merged, place, epoch);
  const hash = sha256(bytes);
  await outbox.write(paths.segment(me.card.id, hash), bytes);
  const one: SegmentEntry = {
    hash,
    from: first.from,
    to: last.to,
    bytes: bytes.byteLength,
    holds: sizeOf(merged),
    tail: positionAfter(last).hash ?? last.hash,
  };
  const at = entries.indexOf(first);
  return entries.toSpliced(at, run.length, one);
}

const sizeOf = (frames: readonly Frame[]): number =>
  frames.reduce((sum, frame) => sum + sizeOfFrame(frame), 0);

/** Null when it is missing or cannot be opened: it then stays as it is. */
async function framesOf(
  { outbox, me, workspace, works, epochs }: ExchangeContext,
  { hash }: SegmentEntry,
): Promise<Frame[] | null> {
  const installation = me.card.id;
  const bytes = await outbox.read(paths.segment(installation, hash), MAX_SEGMENT);
  const id = bytes && epochOfSegment(bytes);
  const key = id ? epochs.key(id) : null;
  if (!bytes || !key) return null;
  const opened = await works.open(bytes, { workspace, installation }, key);
  return opened.ok ? opened.frames : null;
}

/** The same in fewer frames: what was changed in a record as one change, where the first of them stood. */
function mergeFrames(frames: readonly Frame[]): Frame[] {
  const updates = new Map<string, Extract<Frame, { t: 'update' }>[]>();
  const merged: (Frame | string)[] = [];
  for (const frame of frames) {
    if (frame.t !== 'update') {
      merged.push(frame);
      continue;
    }
    const about = `${frame.kind}/${frame.id}`;
    const before = updates.get(about);
    if (before) before.push(frame);
    else {
      updates.set(about, [frame]);
      merged.push(about);
    }
  }
  return merged.flatMap((each) => {
    if (typeof each !== 'string') return [each];
    const [first, ...others] = updates.get(each) ?? [];
    if (!first) return [];
    const bytes = Y.mergeUpdates([first, ...others].map((update) => update.bytes));
    return [{ ...first, bytes }];
  });
}
