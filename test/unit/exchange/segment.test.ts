import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, packFrames, unpackFrames } from '../../../electron/sync/frames';
import { newExchangeKey, seal, unseal, unwrap, wrapFor } from '../../../electron/sync/sealing';
import { makeSegment, openSegment } from '../../../electron/sync/segment';
import { count, seed } from '../../fixtures/counts';

const key = new Uint8Array(randomBytes(32));
const epoch = { id: randomBytes(16).toString('hex'), key };
const place = { workspace: 'a'.repeat(64), installation: 'b'.repeat(20) };
const frames: Frame[] = [
  { t: 'act', bytes: new TextEncoder().encode('{"act":1}') },
  { t: 'update', kind: 'process', id: 'hand-over', bytes: new Uint8Array([1, 2, 3]) },
  { t: 'blob', hash: 'c'.repeat(64), at: 0, size: 3, bytes: new Uint8Array([9, 8, 7]) },
];

describe('a segment', () => {
  it('gives back what was put in', () => {
    expect(openSegment(makeSegment(frames, place, epoch), place, epoch)).toEqual(frames);
  });

  it('opens for no other workspace, installation or key', () => {
    const bytes = makeSegment(frames, place, epoch);
    const others = [
      [{ ...place, workspace: 'd'.repeat(64) }, epoch],
      [{ ...place, installation: 'e'.repeat(20) }, epoch],
      [place, { ...epoch, key: new Uint8Array(randomBytes(32)) }],
    ] as const;
    for (const [where, which] of others) expect(() => openSegment(bytes, where, which)).toThrow(RangeError);
  });

  it('opens no more when any byte was changed, or any part is missing', () => {
    const bytes = makeSegment(frames, place, epoch);
    fc.assert(
      fc.property(fc.nat(bytes.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(() => openSegment(changed, place, epoch)).toThrow(RangeError);
        expect(() => openSegment(bytes.subarray(0, at), place, epoch)).toThrow(RangeError);
      }),
      { seed, numRuns: count(100, 5000) },
    );
  });

  it('refuses random bytes, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => openSegment(bytes, place, epoch)).toThrow(RangeError);
        expect(() => unpackFrames(deflateRawSync(Buffer.concat([Buffer.from([0, 0, 0, 5]), bytes])))).toThrow(
          RangeError,
        );
      }),
      { seed, numRuns: count(100, 5000) },
    );
  });
});

describe('what a segment unpacks to', () => {
  it('is bounded: zeros that pack well are refused before they fill the memory', () => {
    const bomb = deflateRawSync(Buffer.alloc(100 * 1024 * 1024));
    expect(bomb.byteLength).toBeLessThan(200 * 1024);
    expect(() => unpackFrames(bomb)).toThrow('unpacks to more than is allowed');
  });

  it('never believes a length it claims', () => {
    const claim = Buffer.alloc(8);
    claim.writeUInt32BE(20, 0);
    claim.writeUInt32BE(1024 ** 3, 4);
    expect(() => unpackFrames(deflateRawSync(claim))).toThrow('is cut off');
  });

  it('names records by ids alone: a path is none', () => {
    for (const id of ['../../etc/passwd', '/etc/passwd', 'a/b', '.', 'A', 'x'.repeat(65), '']) {
      const packed = packFrames([{ t: 'update', kind: 'process', id, bytes: new Uint8Array() }]);
      expect(() => unpackFrames(packed), id).toThrow('label does not fit');
    }
  });

  it('leaves out what only a later version knows, and keeps the rest', () => {
    const later = { t: 'presence', bytes: new Uint8Array([1]) } as unknown as Frame;
    expect(unpackFrames(packFrames([later, ...frames]))).toEqual(frames);
  });
});

describe('a key box', () => {
  it('opens for whom it was wrapped, about what it was wrapped, and for nobody else', () => {
    const [mine, other] = [newExchangeKey(), newExchangeKey()];
    const box = wrapFor(mine.key, key, 'epoch 1');
    expect(unwrap(box, mine, 'epoch 1')).toEqual(Buffer.from(key));
    expect(unwrap(box, mine, 'epoch 2')).toBeNull();
    expect(unwrap(box, other, 'epoch 1')).toBeNull();
    expect(unwrap({ ...box, ephemeral: other.key }, mine, 'epoch 1')).toBeNull();
    expect(unwrap({ ...box, ephemeral: 'A'.repeat(43) }, mine, 'epoch 1')).toBeNull();
  });

  it('is a matter of what is sealed and about what', () => {
    const sealed = seal(new Uint8Array([1]), key, 'x');
    expect(unseal(sealed, key, 'x')).toEqual(Buffer.from([1]));
    expect(unseal(sealed, key, 'y')).toBeNull();
    expect(unseal(sealed.subarray(0, 10), key, 'x')).toBeNull();
  });
});
