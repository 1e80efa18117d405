import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { KINDS } from '#shared/model/kinds';
import { newDocument } from '#shared/model/new-document';
import { ThreadWorks } from '../../../electron/sync/thread';

const AT = '2026-01-06T08:00:00.000Z';
const process_ = newDocument('process', KINDS.process.schema.parse({ title: 'Deal' }), 'anna', AT);
const CLIENT = 7;
const DELETED = 1;
const STRING = 4;

/** Bytes as Yjs writes them: numbers seven bits at a time, texts after their length. */
class Writer {
  private readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value);
  }

  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes.push(128 + (rest % 128));
    this.bytes.push(rest);
  }

  text(ascii: string): void {
    this.number(ascii.length);
    for (let at = 0; at < ascii.length; at++) this.bytes.push(ascii.charCodeAt(at));
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** One update of one client: parts at the beginning of a root, as `write` says, and what is deleted of them. */
function update(parts: number, ref: number, write: (to: Writer) => void, deletes: number[]): Uint8Array {
  const to = new Writer();
  for (const value of [1, parts, CLIENT, 0]) to.number(value);
  for (let at = 0; at < parts; at++) {
    to.byte(ref);
    to.number(1);
    to.text('x');
    write(to);
  }
  to.number(deletes.length === 0 ? 0 : 1);
  if (deletes.length > 0) for (const value of [CLIENT, deletes.length]) to.number(value);
  for (const clock of deletes) for (const value of [clock, 1]) to.number(value);
  return to.done();
}

/** A text of which every second letter is deleted, from the end: each deletion moves everything after it. */
function slow(letters: number): Uint8Array {
  const clocks = Array.from({ length: letters / 2 }, (_, at) => letters - 2 - at * 2);
  return update(1, STRING, (to) => to.text('a'.repeat(letters)), clocks);
}

/** A few bytes for each of very many parts that take up a hundred times as much. */
const large = (parts: number): Uint8Array => update(parts, DELETED, (to) => to.number(1), []);

let works: ThreadWorks;
afterEach(() => works.close());

describe('a change made to do harm', () => {
  it('is what these tests take it for: small ones are sound', async () => {
    works = new ThreadWorks();
    for (const bytes of [slow(100), large(100)]) {
      expect(() => Y.applyUpdate(new Y.Doc(), bytes)).not.toThrow();
      expect(await works.tryUpdate('process', process_, bytes)).toMatchObject({ fault: null });
    }
  });

  it('is given up when it takes too long, and the next one is tried as ever', async () => {
    works = new ThreadWorks({ ms: 3000, memoryMb: 768 });
    const began = performance.now();
    expect(await works.tryUpdate('process', process_, slow(4_000_000))).toEqual({
      fault: 'takes more time or memory than is allowed',
    });
    expect(performance.now() - began).toBeLessThan(12_000);
    expect(await works.tryUpdate('process', null, process_)).toMatchObject({ fault: null, isPart: false });
  });

  it('is given up when it takes too much memory', async () => {
    works = new ThreadWorks({ ms: 20_000, memoryMb: 32 });
    expect(await works.tryUpdate('process', process_, large(1_500_000))).toEqual({
      fault: 'takes more time or memory than is allowed',
    });
    expect(await works.tryUpdate('process', null, process_)).toMatchObject({ fault: null, isPart: false });
  });
});
