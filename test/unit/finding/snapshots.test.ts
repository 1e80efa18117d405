import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { paragraph, richText } from '#shared/document/blocks';
import { broughtBack } from '#shared/domain/snapshots/bring-back';
import { isDue, thinned } from '#shared/domain/snapshots/keep';
import { readRecord } from '#shared/model/binding/view';
import { writeRecord } from '#shared/model/binding/write';
import { Process } from '#shared/model/process';
import { reopened, toyState, toyStore } from '../store/toy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-06-01T12:00:00.000Z');

describe('which states are kept', () => {
  it('keeps what stood for ten minutes, and one each half hour of steady work', () => {
    expect(isDue(NOW - 9 * MINUTE, NOW - 9 * MINUTE, NOW)).toBe(false);
    expect(isDue(NOW - 10 * MINUTE, NOW, NOW)).toBe(true);
    expect(isDue(NOW - 1, NOW - 30 * MINUTE, NOW)).toBe(true);
  });

  it('thins by age: all of a day, then one an hour, a day, a week', () => {
    const every = (step: number, from: number, until: number) =>
      Array.from({ length: Math.floor((until - from) / step) }, (_, n) => ({
        at: NOW - from - n * step,
        size: 1000,
      }));
    const kept = thinned([...every(15 * MINUTE, 0, DAY), ...every(15 * MINUTE, DAY, 3 * DAY)], NOW);
    expect(kept.filter((at) => NOW - at < DAY)).toHaveLength(96);
    const older = kept.filter((at) => NOW - at >= DAY);
    expect(older.length).toBeGreaterThanOrEqual(47);
    expect(older.length).toBeLessThanOrEqual(49);
    const again = thinned(
      kept.map((at) => ({ at, size: 1000 })),
      NOW,
    );
    expect(again).toEqual(kept);
    expect(thinned(every(DAY, 90 * DAY, 160 * DAY), NOW).length).toBeLessThanOrEqual(11);
  });

  it('is bounded in number and size, and never lets go of the newest', () => {
    const many = Array.from({ length: 500 }, (_, n) => ({ at: NOW - n * MINUTE, size: 10 }));
    expect(thinned(many, NOW)).toHaveLength(200);
    const big = many.map((each) => ({ ...each, size: 20 * 1024 * 1024 }));
    expect(thinned(big, NOW)).toEqual([NOW]);
    expect(thinned([{ at: NOW, size: 1e9 }], NOW)).toEqual([NOW]);
  });
});

describe('the store', () => {
  it('keeps the state before a change when it had stood for a while, and gives it back', async () => {
    const store = await toyStore();
    await store.documents.create('note', 'a', toyState('Before'));
    await store.documents.edit('a', 'w', (doc) => doc.getMap('fields').set('title', 'Meanwhile'));
    expect(await store.snapshots.list('note', 'a')).toEqual([]);
    await store.close();
    const file = join(store.dir, 'docs/note/a.json');
    const hourAgo = new Date(Date.now() - HOUR).toISOString();
    const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...data, updatedAt: hourAgo }));
    const again = await reopened(store);
    await again.documents.edit('a', 'w', (doc) => doc.getMap('fields').set('title', 'After'));
    const [kept] = await again.snapshots.list('note', 'a');
    expect(kept?.at).toBe(hourAgo);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, await again.snapshots.state('note', 'a', hourAgo));
    expect(doc.getMap('fields').get('title')).toBe('Meanwhile');
    await again.documents.remove('a');
    const [item] = await again.trash.list();
    await again.trash.drop(item?.item ?? '');
    expect(readdirSync(join(store.dir, 'snapshots/note'))).toEqual([]);
  });
});

describe('bringing back', () => {
  it('writes all that was said then, empties what was empty, and leaves tags alone', () => {
    const author = { member: 'anna', at: '2026-06-01T12:00:00.000Z' };
    const doc = new Y.Doc();
    writeRecord(doc, Process, { title: 'Then', steps: [{ id: 's1', title: 'One' }] }, author);
    const then = readRecord(doc, Process).view;
    writeRecord(
      doc,
      Process,
      {
        title: 'Now',
        steps: [{ id: 's2', title: 'Two' }],
        body: richText(paragraph('Much text')),
        tags: [{ id: 'urgent' }],
      },
      author,
    );
    writeRecord(doc, Process, broughtBack(then, Process), author);
    const now = readRecord(doc, Process).view;
    expect(now.title).toBe('Then');
    expect(now.steps.map(({ title }) => title)).toEqual(['One']);
    expect(JSON.stringify(now.body)).not.toContain('Much text');
    expect(now.tags).toEqual([{ id: 'urgent' }]);
  });
});
