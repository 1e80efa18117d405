import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importLeads } from '../../../electron/measure/import-leads';
import { count } from '../../fixtures/counts';

const MB = 1_000_000;
/** What reading takes at most beside what was there before, whatever the file holds. */
const ROOM = 400 * MB;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-huge-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a field of 100 MB is refused by its line, the rest is read, and memory stays bounded', async () => {
  const path = join(folder, 'export.csv');
  await writeFile(path, 'Lead ID,Created,Text\nA,2026-01-05,x\nB,2026-01-05,"');
  for (let at = 0; at < count(20, 100); at += 1) await appendFile(path, 'y'.repeat(MB));
  await appendFile(path, '"\nC,2026-01-05,z\n');
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  try {
    const target = { parquet: `${path}.parquet`, rejects: `${path}.rejects.csv` };
    const { rows, accepted, rejects } = await importLeads(path, { timeZone: 'Europe/Berlin' }, target);
    expect([rows, accepted, rejects.map(({ line }) => line)]).toEqual([3, 2, [3]]);
    // Of what is refused only the beginning is kept, for whoever mends it.
    expect(rejects[0]?.raw.length).toBeLessThan(300);
  } finally {
    clearInterval(timer);
  }
  expect(peak - before).toBeLessThan(ROOM);
});
