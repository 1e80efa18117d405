import { describe, expect, it } from 'vitest';
import { pictureKind } from '../../../electron/services/exports/picture-kind';

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const of = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? letters(part) : part)));

const WHOLE = {
  'image/png': new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  // A small picture of itself, with an end of its own, stands before the scan.
  'image/jpeg': of(
    [0xff, 0xd8, 0xff, 0xe1, 0, 8, 0xff, 0xd8, 1, 2, 0xff, 0xd9],
    [0xff, 0xff, 0xda, 0, 4, 1, 2, 9, 9, 0xff, 0, 9, 0xff, 0xd9],
  ),
  'image/webp': of('RIFF', [12, 0, 0, 0], 'WEBPVP8 ', [1, 2, 3, 4]),
  'image/avif': of([0, 0, 0, 12], 'ftypavif', [0, 0, 0, 1], 'mdat', [0, 0, 0, 0, 0, 0, 0, 20, 1, 2, 3, 4]),
};

describe('a picture', () => {
  it.each(Object.entries(WHOLE))('that is %s is known by its bytes', (type, bytes) => {
    expect(pictureKind(bytes)).toMatchObject({ type, whole: true });
  });

  it.each(Object.entries(WHOLE))('that is %s is not whole when it is cut off anywhere', (_type, bytes) => {
    const taken = Array.from(bytes, (_, length) => pictureKind(bytes.subarray(0, length))?.whole);
    // The first box of the last one stands for itself.
    expect(taken.filter((whole, length) => whole && length !== 12)).toEqual([]);
  });

  it('may have more behind its end', () => {
    expect(pictureKind(of([...WHOLE['image/png']], 'more'))?.whole).toBe(true);
  });

  it('is not whole where its lengths are nonsense', () => {
    for (const size of [
      [0xff, 0xff, 0xff, 0xff],
      [0, 0, 0, 3],
    ])
      expect(pictureKind(of(size, 'ftypavif'))?.whole).toBe(false);
    expect(pictureKind(of([0xff, 0xd8, 0xff, 0xe0, 0, 0]))?.whole).toBe(false);
    expect(pictureKind(of('no picture'))).toBe(null);
  });
});
