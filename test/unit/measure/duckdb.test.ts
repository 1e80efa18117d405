import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Duck } from '../../../electron/measure/duckdb';

const folder = mkdtempSync(join(tmpdir(), 'accord-duck-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('closes under running statements: they fail, and nothing waits for ever', async () => {
  const duck = await Duck.open({ directories: [folder], spill: join(folder, 'spill') });
  // Minutes of work, were it not stopped.
  const long = duck.one('SELECT sum(sqrt(a.range * b.range)) FROM range(1000000) a, range(1000000) b');
  const queued = duck.one('SELECT sum(sqrt(a.range * b.range)) FROM range(1000000) a, range(1000000) b');
  const ends = Promise.allSettled([long, queued]);
  await duck.close();
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(duck.one('SELECT 1')).rejects.toThrow('closed');
});
