import { appendFile, copyFile, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { WatchedFolder } from '#shared/contract/watched';
import {
  type FolderFile,
  isWhole,
  MOST_FILES,
  type Sighting,
  STEADY_MS,
  sighted,
  whyOffered,
} from '#shared/domain/leads/watched';
import { count, seed } from '../../fixtures/counts';
import { finished } from '../../fixtures/finished';
import { emptyWorkspace, type Workspace } from '../templates/service';

describe('when a file is read', () => {
  test('only what has stood still is, however often and whenever one looks', () => {
    // A file that is written in steps: at each look it has the size that it had reached by then.
    const steps = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 8 });
    const looks = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(steps, looks, (pauses, waits) => {
        let end = 0;
        const written = pauses.map((pause) => {
          end += pause;
          return end;
        });
        let at = 0;
        let seen: readonly Sighting[] = [];
        for (const wait of waits) {
          at += wait;
          const last = written.filter((time) => time <= at).at(-1);
          const bytes = written.filter((time) => time <= at).length;
          const file = { name: 'a.csv', bytes, changedAt: last ?? 0 };
          seen = sighted(seen, bytes === 0 ? [] : [file], at);
          for (const each of seen)
            if (isWhole(each, at)) expect(at - (last ?? at)).toBeGreaterThanOrEqual(STEADY_MS);
        }
      }),
      { numRuns: count(60, 2000), seed },
    );
  });

  test('what no export is called is passed over, and the oldest of very many', () => {
    const file = (name: string, changedAt = 0): FolderFile => ({ name, bytes: 1, changedAt });
    const names = ['a.CSV', 'b.xlsx', '~$b.xlsx', '.hidden.csv', 'c.csv.crdownload', 'photo.png', 'd'];
    expect(
      sighted(
        [],
        names.map((name) => file(name)),
        0,
      ).map(({ name }) => name),
    ).toEqual(['a.CSV', 'b.xlsx']);
    const many = Array.from({ length: MOST_FILES + 5 }, (_, n) => file(`${n}.csv`, n));
    const kept = sighted([], many, 0);
    expect(kept).toHaveLength(MOST_FILES);
    expect(kept[0]?.name).toBe(`${MOST_FILES + 4}.csv`);
  });
});

test.each([
  [{}, null],
  [{ how: 'offer' }, 'chosen'],
  [{ changedAt: 10 }, 'before'],
  [{ certain: false }, 'question'],
  [{ signer: 'passphrase' }, 'passphrase'],
  [{ signer: 'right' }, 'right'],
] as const)('a new file %o is offered because: %s', (part, why) => {
  expect(
    whyOffered({ how: 'import', since: 10, changedAt: 11, certain: true, signer: 'ready', ...part }),
  ).toBe(why);
});

let workspace: Workspace;
let client: AccordClient;
let folder = '';
const rows = (...ids: string[]) =>
  `Lead ID,MQL Date,Source\n${ids.map((id) => `${id},2026-06-02T08:00:00Z,Fair\n`).join('')}`;
/** A file as though it had been written now, by the clock that runs here. */
async function put(name: string, text: string, write: typeof writeFile = writeFile): Promise<void> {
  await write(join(folder, name), text);
  await utimes(join(folder, name), new Date(), new Date());
}

/** So much time goes by between two looks here. */
const STEP_MS = 500;

/** The folder once something holds of it: the time in which a file is to stand still goes by faster than it does. */
async function once(holds: (folder: WatchedFolder) => boolean): Promise<WatchedFolder> {
  for (let steps = 0; steps < 400; steps += 1) {
    const [found] = await client.watched.list();
    if (found && holds(found)) return found;
    await pause(15);
    await vi.advanceTimersByTimeAsync(STEP_MS);
  }
  throw new Error(`It never came to that: ${JSON.stringify(await client.watched.list())}`);
}

describe('a watched folder', () => {
  beforeAll(async () => {
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
      shouldAdvanceTime: true,
    });
    workspace = await emptyWorkspace(undefined, null);
    client = workspace.client;
    folder = join(workspace.root, 'exports');
    await mkdir(folder);
  });
  afterAll(async () => {
    await workspace.end();
    vi.useRealTimers();
  });

  test('offers a new export once it is whole, names what cannot be read, and imports by itself where asked to', async () => {
    await put('first.csv', rows('A-1', 'A-2'));
    await expect(
      client.watched.add({ folder: join(folder, 'no'), mapping: null, how: 'offer' }),
    ).rejects.toThrow('There is no folder');
    await expect(client.watched.add({ folder, mapping: null, how: 'import' })).rejects.toThrow(
      'saved mapping',
    );
    await client.watched.add({ folder, mapping: null, how: 'offer' });
    await expect(client.watched.add({ folder, mapping: null, how: 'offer' })).rejects.toThrow('already');
    await put('torn.csv', 'Lead ID,MQL Date\nB-1,13/04/2026\nB-2,04/13/2026\n');
    await put('empty.csv', '');
    const { id, found, arriving } = await once((each) => each.found.length === 2);
    expect(found.find(({ file }) => file === 'first.csv')).toMatchObject({
      rows: 2,
      rejected: 0,
      certain: true,
      why: 'chosen',
      mapping: null,
    });
    expect(found.find(({ file }) => file === 'torn.csv')).toMatchObject({ certain: false });
    expect(arriving).toEqual(['empty.csv']);
    expect((await client.leads.summary()).imports).toEqual([]);

    // Taken as it is offered; a name that was not found leads nowhere.
    const result = await finished(await client.watched.import({ id, file: 'first.csv' }));
    expect(result).toMatchObject({ accepted: 2 });
    await expect(client.watched.take({ id, file: '../home/device.json' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const taken = await client.watched.take({ id, file: 'torn.csv' });
    expect((await client.leads.preview({ source: taken })).dates).toMatchObject([{ order: 'contradictory' }]);
    // The same file under another name is the same file.
    await copyFile(join(folder, 'first.csv'), join(folder, 'first (1).csv'));
    await put('other.csv', rows('C-1').replace('Source', 'Region'));
    const offered = await once((each) => each.found.some(({ file }) => file === 'other.csv'));
    expect(offered.found.map(({ file }) => file).sort()).toEqual(['other.csv', 'torn.csv']);
    const aside = await client.watched.setAside({ id, file: 'torn.csv' });
    expect(aside[0]?.found.map(({ file }) => file)).toEqual(['other.csv']);

    // From now on by the mapping that the wizard keeps: what lay there stays offered, what comes is imported.
    await finished(
      await client.leads.import({
        source: { path: join(folder, 'first.csv') },
        mapping: { leadId: 'Lead ID', handedOverAt: 'MQL Date', source: 'Source' },
      }),
    );
    await client.records.put({
      view: {
        kind: 'mapping',
        title: 'Weekly',
        columns: { leadId: 'Lead ID', handedOverAt: 'MQL Date', source: 'Source' },
      },
    });
    const weekly = (await client.leads.mappings()).find(({ title }) => title === 'Weekly')?.id ?? '';
    await client.watched.change({ id, mapping: weekly, how: 'import' });
    await put('second.csv', rows('A-3'));
    const after = await once((each) => each.imported.length > 0);
    expect(after).toMatchObject({
      mapping: { title: 'Weekly' },
      imported: [{ file: 'second.csv', rows: 1 }],
    });
    expect((await client.leads.summary()).leads).toBe(3);
    // A file that grows is a new one, and one without the mapping’s columns says which it lacks.
    await put('second.csv', 'A-4,2026-06-03T08:00:00Z,Web\n', appendFile);
    await once((each) => each.imported.length > 1);
    expect((await client.leads.summary()).leads).toBe(4);
    const other = (await client.watched.list())[0]?.found.find(({ file }) => file === 'other.csv');
    expect(other?.problem).toContain('Source');

    const imports = (await client.leads.summary()).imports.length;
    await workspace.reopen();
    expect(await client.watched.list()).toMatchObject([{ id, how: 'import', mapping: { title: 'Weekly' } }]);
    expect((await client.leads.summary()).imports).toHaveLength(imports);
    await rm(folder, { recursive: true });
    expect(await readdir(workspace.root)).not.toContain('exports');
    expect((await once((each) => each.failure !== null)).failure).toContain('is not there');
    expect(await client.watched.remove({ id })).toEqual([]);
  });
});
