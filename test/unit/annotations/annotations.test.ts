import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  annotate,
  dropAnnotation,
  inTime,
  letteredWithin,
  letterOf,
  touches,
} from '#shared/domain/annotations/annotations';
import { readDiscussion } from '#shared/domain/discussion/edit';

const ANNA = { member: 'anna', at: '2026-03-20T09:00:00.000Z' };
/** A week on the clock of Berlin, over the change to summer time. */
const WEEK = { start: '2026-03-23T00:00:00+01:00', end: '2026-03-30T00:00:00+02:00' };

describe('notes on the time', () => {
  it('touch a period when they share a day with it, first and last included', () => {
    const days = (from: string, to: string) => touches({ from, to }, WEEK);
    expect(days('2026-03-16', '2026-03-22')).toBe(false);
    expect(days('2026-03-16', '2026-03-23')).toBe(true);
    expect(days('2026-03-29', '2026-03-29')).toBe(true);
    expect(days('2026-03-30', '2026-04-02')).toBe(false);
    expect(days('2026-01-01', '2026-12-31')).toBe(true);
  });

  it('get their letters in the order of time, of those that are in sight', () => {
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab', 'zz', 'aaa']);
    const notes = inTime([
      { id: '2', from: '2026-03-25', to: '2026-03-25', at: 'x' },
      { id: '1', from: '2026-03-24', to: '2026-04-01', at: 'y' },
      { id: '0', from: '2026-01-05', to: '2026-01-05', at: 'z' },
    ]);
    expect(letteredWithin(notes, [WEEK]).map(({ id, letter }) => id + letter)).toEqual(['1a', '2b']);
  });

  it('are part of what is said about a record, and come back when taking them away is undone', () => {
    const doc = new Y.Doc();
    const id = annotate(doc, ANNA, { from: '2026-03-23', to: '2026-03-27', text: 'Trade fair week' });
    const notes = () => readDiscussion(doc).view.annotations;
    expect(notes()).toMatchObject([{ id, text: 'Trade fair week', by: 'anna', to: '2026-03-27' }]);
    dropAnnotation(doc, ANNA, id, true);
    expect(notes()).toEqual([]);
    dropAnnotation(doc, ANNA, id, false);
    expect(notes()).toMatchObject([{ id, text: 'Trade fair week' }]);
  });
});
