import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { RecordId } from '#shared/model/ids';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The most that one segment unpacks to, whatever it claims. */
export const MAX_PLAIN = 80 * 1024 * 1024;

/** The largest attachment that is taken in. */
export const MAX_BLOB = 4 * 1024 ** 3;

const Header = z.discriminatedUnion('t', [
  z.object({ t: z.literal('act') }),
  z.object({ t: z.literal('update'), kind: z.string().min(1).max(40), id: RecordId }),
  /** A piece of an attachment: `size` is that of the whole. */
  z.object({
    t: z.literal('blob'),
    hash: Hash,
    at: z.number().int().nonnegative().max(MAX_BLOB),
    size: z.number().int().nonnegative().max(MAX_BLOB),
  }),
]);
type Header = z.infer<typeof Header>;

/** One thing that is handed over. */
export type Frame = Header & { bytes: Uint8Array };

/** Two lengths of 4 bytes, big-endian: of the header (JSON) and of the bytes after it. */
const LENGTHS = 8;

/** How many bytes a frame takes up, about: enough to decide when a segment is full. */
export const sizeOfFrame = ({ bytes }: Frame): number => bytes.byteLength + 160;

/** Frames, one after the other, deflated. */
export function packFrames(frames: readonly Frame[]): Uint8Array {
  const parts = frames.flatMap(({ bytes, ...header }) => {
    const head = Buffer.from(JSON.stringify(header), 'utf8');
    const lengths = Buffer.alloc(LENGTHS);
    lengths.writeUInt32BE(head.byteLength, 0);
    lengths.writeUInt32BE(bytes.byteLength, 4);
    return [lengths, head, bytes];
  });
  return deflateRawSync(Buffer.concat(parts), { level: constants.Z_DEFAULT_COMPRESSION });
}

/**
 * The frames in what `packFrames` made. Frames of a kind that only a later version knows are left out.
 * @throws RangeError in words when it is nothing of the sort, unpacks to too much, or is cut off
 */
export function unpackFrames(packed: Uint8Array, limit = MAX_PLAIN): Frame[] {
  const plain = inflate(packed, limit);
  const frames: Frame[] = [];
  let at = 0;
  const take = (length: number): Buffer => {
    if (at + length > plain.byteLength) throw new RangeError('is cut off');
    at += length;
    return plain.subarray(at - length, at);
  };
  while (at < plain.byteLength) {
    const lengths = take(LENGTHS);
    const head = take(lengths.readUInt32BE(0));
    const bytes = new Uint8Array(take(lengths.readUInt32BE(4)));
    const header = readHeader(head);
    if (header) frames.push({ ...header, bytes });
  }
  return frames;
}

function inflate(packed: Uint8Array, limit: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new RangeError(tooLarge ? 'unpacks to more than is allowed' : 'cannot be unpacked');
  }
}

const KINDS = new Set<string>(Header.options.map((option) => option.shape.t.value));

/** Null for a kind of frame that a later version added. */
function readHeader(bytes: Buffer): Header | null {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new RangeError('has a part whose label cannot be read');
  }
  const parsed = Header.safeParse(json);
  if (parsed.success) return parsed.data;
  const kind = typeof json === 'object' && json !== null && 't' in json ? json.t : undefined;
  if (typeof kind === 'string' && !KINDS.has(kind)) return null;
  throw new RangeError('has a part whose label does not fit');
}
