import { isAscii } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** What the checks read of a document's file; not looked at whether it is one. */
export interface WithoutState {
  schema?: unknown;
  view?: unknown;
  conflicts?: readonly string[];
}

/** Where the Yjs state begins in a file: the last of its fields, and half of it. */
const STATE = Buffer.from(',\n  "state": "');
const QUOTE = '"'.charCodeAt(0);
const END = '}'.charCodeAt(0);

const USUAL_ROOM = 1 << 16;
/** A file beyond this leaves no room of its size behind. */
const MOST_ROOM = 1 << 20;

/** The place for one file after the other: a place for each would cost more to make and clear away than to fill. */
let room = Buffer.allocUnsafeSlow(USUAL_ROOM);

/** Reads a file into the room; answers how many bytes of it are the file. */
function readIntoRoom(path: string): number {
  if (room.length > MOST_ROOM) room = Buffer.allocUnsafeSlow(USUAL_ROOM);
  const file = openSync(path, 'r');
  try {
    for (let size = 0; ; ) {
      if (size === room.length) room = Buffer.concat([room], 2 * size);
      const read = readSync(file, room, size, room.length - size, null);
      size += read;
      // A file gives all that it has: only one that fills the room may have more.
      if (size < room.length) return size;
    }
  } finally {
    closeSync(file);
  }
}

/** Where the state's field begins; −1 where it is not the last. Between its quotes stands no other: it is base64. */
function stateAt(size: number): number {
  const end = room.lastIndexOf(QUOTE, size - 1);
  const begin = end > 0 ? room.lastIndexOf(QUOTE, end - 1) : -1;
  const at = begin + 1 - STATE.length;
  return at >= 0 && room.compare(STATE, 0, STATE.length, at, begin + 1) === 0 ? at : -1;
}

/** What is in the room up to a place. Most of what is written has plain letters only, which need no decoding. */
const textUpTo = (end: number): string =>
  room.toString(isAscii(room.subarray(0, end)) ? 'latin1' : 'utf8', 0, end);

/**
 * A document's file without its state, which is not even decoded: checking ten thousand is to cost little more than
 * reading them. Throws what reading or parsing throws.
 * @param path absolute
 */
export function readWithoutState(path: string): WithoutState {
  const size = readIntoRoom(path);
  const at = stateAt(size);
  if (at < 0) return JSON.parse(textUpTo(size));
  room[at] = END;
  return JSON.parse(textUpTo(at + 1));
}
