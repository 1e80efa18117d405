import { describe, expect, it } from 'vitest';
import { compareHead, type Head, isWhole, unread } from '#shared/domain/exchange/head';

const hash = (letter: string) => letter.repeat(64);
const entry = (letter: string, from: number, to = from) => ({ hash: hash(letter), from, to, bytes: 10 });
const head = (...segments: Head['segments']): Head => ({
  v: 1,
  workspace: hash('0'),
  installation: 'a'.repeat(20),
  seq: segments.at(-1)?.to ?? 0,
  segments,
  read: {},
  acts: [],
  at: '2026-01-05T08:00:00.000Z',
});

describe('the list of what an installation handed over', () => {
  it('is whole when its numbers follow on each other', () => {
    expect(isWhole(head())).toBe(true);
    expect(isWhole(head(entry('a', 1), entry('b', 2)))).toBe(true);
    expect(isWhole(head(entry('a', 1, 7), entry('b', 8)))).toBe(true);
    expect(isWhole(head(entry('b', 2)))).toBe(false);
    expect(isWhole(head(entry('a', 1), entry('b', 3)))).toBe(false);
    expect(isWhole(head(entry('a', 1), entry('b', 1)))).toBe(false);
    expect(isWhole({ ...head(entry('a', 1)), seq: 2 })).toBe(false);
  });

  it('is read from where the last reading ended', () => {
    const now = head(entry('a', 1), entry('b', 2), entry('c', 3));
    expect(unread({ seq: 0, hash: null }, now)).toHaveLength(3);
    expect(unread({ seq: 2, hash: hash('b') }, now)).toEqual([entry('c', 3)]);
    expect(unread({ seq: 3, hash: hash('c') }, now)).toEqual([]);
  });

  it('is read as a whole where it was begun anew', () => {
    expect(unread({ seq: 2, hash: hash('b') }, head(entry('d', 1, 3)))).toEqual([entry('d', 1, 3)]);
  });

  it('shows that it went backwards, or that two write it', () => {
    const now = head(entry('a', 1), entry('b', 2));
    expect(compareHead({ seq: 2, hash: hash('b') }, now)).toBe('on');
    expect(compareHead({ seq: 3, hash: hash('c') }, now)).toBe('backwards');
    expect(compareHead({ seq: 2, hash: hash('x') }, now)).toBe('forked');
    expect(unread({ seq: 3, hash: hash('c') }, now)).toHaveLength(2);
  });
});
