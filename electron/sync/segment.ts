import { type Frame, packFrames, unpackFrames } from './frames';
import { deriveKey, seal, unseal } from './sealing';

/** The first bytes of every segment: what it is, and of which form. */
const MAGIC = Buffer.from('accord-segment-1', 'ascii');
/** What a segment of any form begins with, this one's or a later one's. */
const ANY_FORM = Buffer.from('accord-segment-', 'ascii');
/** An epoch's id: 16 bytes, written as 32 hexadecimal digits everywhere else. */
const EPOCH = 16;

/** A workspace key, and the name of the time for which it holds. */
export interface Epoch {
  id: string;
  key: Uint8Array;
}

/** Whose segment it is; all of it is bound to the content, so that nothing can be passed off as another's. */
export interface SegmentPlace {
  workspace: string;
  installation: string;
}

const aboutOf = ({ workspace, installation }: SegmentPlace, epoch: string) =>
  `accord segment\n${workspace}\n${epoch}\n${installation}`;

const keyOf = (epoch: Epoch, { installation }: SegmentPlace) =>
  deriveKey(epoch.key, `accord segment ${installation}`);

/** Frames as the bytes of a segment's file. */
export function makeSegment(frames: readonly Frame[], place: SegmentPlace, epoch: Epoch): Uint8Array {
  const sealed = seal(packFrames(frames), keyOf(epoch, place), aboutOf(place, epoch.id));
  return Buffer.concat([MAGIC, Buffer.from(epoch.id, 'hex'), sealed]);
}

/** The id of the key with which a segment was sealed; null when these bytes are no segment. */
export function epochOfSegment(bytes: Uint8Array): string | null {
  if (bytes.byteLength < MAGIC.byteLength + EPOCH) return null;
  if (!MAGIC.equals(bytes.subarray(0, MAGIC.byteLength))) return null;
  return Buffer.from(bytes.subarray(MAGIC.byteLength, MAGIC.byteLength + EPOCH)).toString('hex');
}

/** Whether these bytes are a segment in a form that only a later version of Accord knows. */
export const isLaterForm = (bytes: Uint8Array): boolean =>
  ANY_FORM.equals(bytes.subarray(0, ANY_FORM.byteLength)) &&
  !MAGIC.equals(bytes.subarray(0, MAGIC.byteLength));

/**
 * What a segment holds.
 * @throws RangeError in words when it is none, of another workspace or installation, or was changed
 */
export function openSegment(bytes: Uint8Array, place: SegmentPlace, epoch: Epoch): Frame[] {
  if (epochOfSegment(bytes) !== epoch.id) throw new RangeError('is not a segment sealed with this key');
  const sealed = bytes.subarray(MAGIC.byteLength + EPOCH);
  const packed = unseal(sealed, keyOf(epoch, place), aboutOf(place, epoch.id));
  if (!packed)
    throw new RangeError('was changed, or belongs to another workspace or to another installation');
  return unpackFrames(packed);
}
