import { basename } from 'node:path';
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { chunksOf } from '../chunks';
import { LeadsError } from '../errors';

/** Takes a part of an archive piece by piece; says whether it wants more. */
export interface PartSink {
  take(chunk: Uint8Array, last: boolean): boolean;
}

interface Reading {
  /** Who takes a part, by its name; `null` for nobody. */
  wanted: (name: string) => PartSink | null;
  /** Waits until what was made of the parts is out of memory. */
  idle?: (() => Promise<void> | undefined) | undefined;
  signal?: AbortSignal | undefined;
}

const MAX_PARTS = 10_000;
/** Unpacked so much, a part is looked at for how well it was packed. */
const SUSPECT = 64 * 1024 ** 2;
/** Rows of a sheet are packed to a tenth or a thirtieth; a bomb to a thousandth. */
const MAX_RATIO = 300;
/** Of all that is unpacked. A sheet as long and wide as Excel allows has less. */
const MAX_UNPACKED = 8 * 1024 ** 3;
/** Packed bytes that are unpacked at once: never more than 1,032 times as many come out. */
const STEP = 16 * 1024;

/**
 * Reads parts of a ZIP archive from its beginning to its end, within bounds of memory and time. Parts that nobody
 * wants are not unpacked.
 *
 * @throws LeadsError binary, when it is damaged or made to harm
 */
export async function readParts(path: string, { wanted, idle, signal }: Reading): Promise<void> {
  const file = basename(path);
  const damaged = () => new LeadsError('binary', `${file} is no workbook, or it is damaged. Save it anew.`);
  const bomb = () =>
    new LeadsError('binary', `${file} is far larger unpacked than a workbook with leads can be.`);
  let parts = 0;
  let packed = 0;
  let unpacked = 0;
  let open = 0;
  let fault: unknown = null;
  const archive = new Unzip();
  archive.register(UnzipInflate);
  archive.onfile = (part: UnzipFile) => {
    parts += 1;
    if (parts > MAX_PARTS) fault ??= bomb();
    const sink = fault === null ? wanted(part.name) : null;
    if (!sink) return;
    part.ondata = (error, chunk, last) => {
      if (fault !== null) return;
      if (error) {
        fault = damaged();
        return;
      }
      unpacked += chunk.length;
      if (unpacked > MAX_UNPACKED || (unpacked > SUSPECT && unpacked > packed * MAX_RATIO)) {
        fault = bomb();
        return;
      }
      try {
        const more = sink.take(chunk, last);
        if (last || !more) open -= 1;
        if (!last && !more) {
          part.ondata = () => {};
          part.terminate();
        }
      } catch (reason) {
        fault = reason;
      }
    };
    open += 1;
    part.start();
  };
  const push = (bytes: Uint8Array, last: boolean) => {
    packed += bytes.length;
    try {
      archive.push(bytes, last);
    } catch {
      fault ??= damaged();
    }
    if (fault !== null) throw fault;
  };
  for await (const chunk of chunksOf(path, signal)) {
    for (let from = 0; from < chunk.length; from += STEP) {
      // A copy: what is not yet unpacked is kept, and the memory of the chunk is used again.
      push(Uint8Array.from(chunk.subarray(from, from + STEP)), false);
      await idle?.();
    }
  }
  push(new Uint8Array(0), true);
  await idle?.();
  if (parts === 0 || open > 0) throw damaged();
}
