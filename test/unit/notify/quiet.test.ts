import { describe, expect, it } from 'vitest';
import { isQuiet, toTell } from '#shared/domain/notify/quiet';

/** Wednesday 6 May 2026 on the person's own clock. */
const at = (clock: string, day = 6) =>
  new Date(2026, 4, day, Number(clock.slice(0, 2)), Number(clock.slice(3)));

describe('quiet hours', () => {
  it('go over midnight, from their first minute to before their last', () => {
    const night = { from: '18:00', to: '08:00', weekends: false };
    const quiet = ['17:59', '18:00', '23:59', '00:00', '07:59', '08:00'].map((clock) =>
      isQuiet(at(clock), night),
    );
    expect(quiet).toEqual([false, true, true, true, true, false]);
  });

  it('lie within a day where they end after they begin, and nowhere where they are the same', () => {
    const lunch = { from: '12:00', to: '13:00', weekends: false };
    expect(['11:59', '12:00', '13:00'].map((clock) => isQuiet(at(clock), lunch))).toEqual([
      false,
      true,
      false,
    ]);
    expect(isQuiet(at('12:00'), { from: '12:00', to: '12:00', weekends: false })).toBe(false);
  });

  it('take in the weekend where that is wanted', () => {
    const office = { from: '18:00', to: '08:00', weekends: true };
    expect([8, 9, 10, 11].map((day) => isQuiet(at('10:00', day), office))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('what is told', () => {
  it('is what is new, once', () => {
    const first = toTell(['a'], null, false);
    expect(first.tell).toEqual([]);
    const second = toTell(['a', 'b'], first.told, false);
    expect(second.tell).toEqual(['b']);
    expect(toTell(['a', 'b'], second.told, false).tell).toEqual([]);
    const done = toTell(['a'], second.told, false);
    expect(toTell(['a', 'b'], done.told, false).tell).toEqual(['b']);
  });

  it('waits while it is quiet, and is told afterwards unless it is done by then', () => {
    const first = toTell(['a'], null, true);
    const night = toTell(['a', 'b', 'c'], first.told, true);
    expect(night.tell).toEqual([]);
    expect(toTell(['a', 'c'], night.told, false).tell).toEqual(['c']);
  });
});
