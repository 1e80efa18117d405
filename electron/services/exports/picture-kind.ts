interface PictureKind {
  type: string;
  extension: string;
  /** Whether it is there to its end. Of one that is not, browsers show half, and Word shows none of the document. */
  whole: boolean;
}

interface Known extends Omit<PictureKind, 'whole'> {
  begins: readonly number[];
  at?: number;
  isWhole(bytes: Uint8Array): boolean;
}

const startsWith = (bytes: Uint8Array, begins: readonly number[], at = 0): boolean =>
  begins.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Four bytes from `at` on as a number, the highest first; NaN past the end. */
const number = (bytes: Uint8Array, at: number): number =>
  at + 4 > bytes.length ? Number.NaN : new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0);

/** Chunks of length, name, content and sum, the last called IEND (ISO 15948). */
function isWholePng(bytes: Uint8Array): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (startsWith(bytes, ascii('IEND'), at + 4)) return true;
    at += 12 + number(bytes, at);
  }
  return false;
}

/** Segments of a mark and a length up to the scan (FF DA), which an end (FF D9) follows (ISO 10918-1). */
function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    if (bytes[at + 1] === 0xda) return Buffer.from(bytes).indexOf('ffd9', at, 'hex') > 0;
    // A mark may be filled up with FF before it.
    at += bytes[at + 1] === 0xff ? 1 : 2 + (number(bytes, at) & 0xffff);
  }
  return false;
}

/** Says its own length after the first eight bytes, the lowest first. */
const isWholeWebp = (bytes: Uint8Array): boolean =>
  bytes.length >= 12 && 8 + Buffer.from(bytes).readUInt32LE(4) <= bytes.length;

/** Boxes that begin with their length; 0 is up to the end, 1 says it in the eight bytes that follow (ISO 14496-12). */
function isWholeAvif(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const said = number(bytes, at);
    if (said === 0) return true;
    const size = said === 1 ? number(bytes, at + 8) * 2 ** 32 + number(bytes, at + 12) : said;
    if (!(size >= 8)) return false;
    at += size;
  }
  return at === bytes.length;
}

const KINDS: readonly Known[] = [
  { type: 'image/png', extension: 'png', begins: [0x89, 0x50, 0x4e, 0x47], isWhole: isWholePng },
  { type: 'image/jpeg', extension: 'jpg', begins: [0xff, 0xd8, 0xff], isWhole: isWholeJpeg },
  // Its end is often left out, and shown all the same.
  { type: 'image/gif', extension: 'gif', begins: ascii('GIF8'), isWhole: ({ length }) => length > 13 },
  { type: 'image/webp', extension: 'webp', begins: ascii('WEBP'), at: 8, isWhole: isWholeWebp },
  { type: 'image/avif', extension: 'avif', begins: ascii('ftypavif'), at: 4, isWhole: isWholeAvif },
];

/** What the bytes are, whatever they were called; null for what is no picture that every viewer shows. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const known = KINDS.find(({ begins, at }) => startsWith(bytes, begins, at));
  if (!known) return null;
  return { type: known.type, extension: known.extension, whole: known.isWhole(bytes) };
}
