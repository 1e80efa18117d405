import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HistoryEntry } from '#shared/domain/history/entries';
import { type SampleServices, startSample } from '../../fixtures/sample-services';

let sample: SampleServices;

beforeAll(async () => {
  sample = await startSample(() => new Date());
  for (let made = 0; made < 130; made += 1) {
    await sample.client.records.put({
      view: { kind: 'definition', id: `word-${made}`, title: `Word ${made}` },
    });
  }
});

afterAll(() => sample.close());

test('the newest are told without reading what is older, and are those of the whole', async () => {
  const { list } = sample.client.history;
  const newest = await list({ most: 20 });
  expect(newest.total).toBeNull();
  expect(newest.entries).toHaveLength(20);
  expect(newest.entries[0]).toMatchObject({ code: 'edited', title: 'Word 129' });

  const all = await list({ most: 100_000 });
  expect(all.total).toBe(all.entries.length);
  expect(all.entries.length).toBeGreaterThan(130);
  expect(newest.entries).toEqual(all.entries.slice(0, 20));
});

test('a day in the past reads on until it is there, and names what there is', async () => {
  const { entries, total } = await sample.client.history.list({ most: 100, to: '2026-05-02', kind: 'edits' });
  expect(total).toBe(entries.length);
  expect(entries.every(({ at }) => at < '2026-05-03')).toBe(true);
});

test('all of it is read with progress, is that of the list, and stops when nobody waits', async () => {
  const { list, everything } = sample.client.history;
  const shares: (number | null)[] = [];
  let all: HistoryEntry[] = [];
  for await (const event of await everything({}))
    if (event.type === 'done') all = event.result;
    else shares.push(event.share);
  expect(all).toEqual((await list({ most: 100_000 })).entries);
  expect(shares[0]).toBe(0);

  const stop = new AbortController();
  const stopped = (async () => {
    for await (const event of await everything({}, { signal: stop.signal })) {
      stop.abort();
      expect(event.type).toBe('progress');
    }
  })();
  await expect(stopped).rejects.toThrow();
});
