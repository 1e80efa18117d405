import * as Y from 'yjs';
import { type LostText, lostByMerging } from '#shared/model/binding/lost-text';
import { schemaOf } from '#shared/model/binding/paths';
import { recordCodec } from '#shared/model/codec';
import type { Frame } from './frames';
import { type Epoch, makeSegment, openSegment, type SegmentPlace } from './segment';

export type Opened = { ok: true; frames: Frame[] } | { ok: false; problem: string };

/**
 * What came of trying an update: why it cannot be taken in, in words; else the words that are lost by it, and whether
 * it is but a part of a record that is not here. Such a part says nothing of its schema, as the first change that
 * another device makes: a record made of it would be given one anew, and that would be a change.
 */
export type Tried =
  | { fault: string; lost?: never; isPart?: never }
  | { fault: null; lost: LostText[]; isPart: boolean };

/**
 * The part of an exchange that takes time or is done with what came from outside: packing, unpacking, and
 * trying updates. It runs in a thread of its own, which can be stopped and has bounded memory.
 */
export interface Works {
  make(frames: readonly Frame[], place: SegmentPlace, epoch: Epoch): Promise<Uint8Array>;
  open(bytes: Uint8Array, place: SegmentPlace, epoch: Epoch): Promise<Opened>;
  /** Takes an update in on a copy. `state` is null for a new record. */
  tryUpdate(kind: string, state: Uint8Array | null, update: Uint8Array): Promise<Tried>;
}

/** The works, done where they are called. */
export const inlineWorks: Works = {
  make: async (frames, place, epoch) => makeSegment(frames, place, epoch),
  async open(bytes, place, epoch) {
    try {
      return { ok: true, frames: openSegment(bytes, place, epoch) };
    } catch (error) {
      return { ok: false, problem: error instanceof Error ? error.message : String(error) };
    }
  },
  async tryUpdate(kind, state, update) {
    const [before, doc] = [new Y.Doc(), new Y.Doc()];
    try {
      if (state) for (const each of [before, doc]) Y.applyUpdate(each, state);
      Y.applyUpdate(doc, update);
      recordCodec.view(kind, doc);
      const lost = state ? lostByMerging(before, doc, update) : [];
      return { fault: null, lost, isPart: state === null && schemaOf(doc) === 0 };
    } catch {
      return { fault: 'cannot be read' };
    } finally {
      before.destroy();
      doc.destroy();
    }
  },
};
