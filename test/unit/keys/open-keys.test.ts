import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEY_OPEN_MINUTES } from '#shared/contract/key-open';
import { calledBy } from '../../../electron/services/calling';
import { OpenKeys } from '../../../electron/services/keys/open-keys';

const secret = Uint8Array.from([1, 2, 3]);
const fromPage = <T>(connection: string, what: () => T): T => calledBy({ connection, trusted: false }, what);

describe('keys that stay open for a while', () => {
  let told = 0;
  let keys: OpenKeys;
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-05-03T10:00:00.000Z') });
    told = 0;
    keys = new OpenKeys(() => told++);
  });
  afterEach(() => {
    keys.end();
    vi.useRealTimers();
  });
  const open = (page = 'a', member = 'anna') =>
    fromPage(page, () => {
      keys.wish(true);
      keys.keep(member, secret);
    });
  const found = (page: string, member = 'anna') => fromPage(page, () => keys.secretOf(member));

  it('keeps nothing that nobody asked to keep', () => {
    fromPage('a', () => keys.keep('anna', secret));
    expect(found('a')).toBeNull();
    expect(fromPage('a', () => keys.state('anna'))).toEqual({ until: null, wished: false });
  });

  it('opens for the window that asked, for its member, and for nobody else', () => {
    open();
    expect(found('a')).toEqual(secret);
    expect(fromPage('a', () => keys.state('anna'))).toEqual({
      until: '2026-05-03T10:10:00.000Z',
      wished: true,
    });
    expect(found('b')).toBeNull();
    expect(found('a', 'ben')).toBeNull();
    // The command line of the same user, and what nobody asked for.
    expect(calledBy({ connection: 'a', trusted: true }, () => keys.secretOf('anna'))).toBeNull();
    expect(keys.secretOf('anna')).toBeNull();
  });

  it('is not prolonged by use, and tells when it ends', () => {
    open();
    vi.advanceTimersByTime(KEY_OPEN_MINUTES * 60_000 - 1);
    expect(found('a')).toEqual(secret);
    const before = told;
    vi.advanceTimersByTime(1);
    expect(told).toBe(before + 1);
    expect(found('a')).toBeNull();
  });

  it('is shut after a sleep of the computer, during which no timer ran', () => {
    open();
    vi.setSystemTime(Date.parse('2026-05-03T11:00:00.000Z'));
    expect(found('a')).toBeNull();
  });

  it('is shut by hand, with its window and with the workspace', () => {
    open();
    open('b');
    fromPage('a', () => keys.lock());
    expect([found('a'), found('b')]).toEqual([null, secret]);
    keys.forget('b');
    expect(found('b')).toBeNull();
    expect(fromPage('b', () => keys.state('anna').wished)).toBe(false);
    open();
    keys.end();
    expect(found('a')).toBeNull();
  });

  it('gives copies, and clears its own', () => {
    open();
    const copy = found('a');
    fromPage('a', () => keys.lock());
    expect(copy).toEqual(secret);
    expect(secret).toEqual(Uint8Array.from([1, 2, 3]));
  });
});
