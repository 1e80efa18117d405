import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meaningOf } from '#shared/domain/leads/events';
import { importLeads, type ReadOptions } from '../../../electron/measure/import-leads';
import { Ledger, type LedgerImport } from '../../../electron/measure/ledger';
import { count, seed } from '../../fixtures/counts';
import { folderHolds } from '../../fixtures/folder-holds';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-grows-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const day = (n: number): string => `2026-06-${String(n).padStart(2, '0')}`;
const maybe = fc.option(fc.integer({ min: 1, max: 28 }), { nil: 0, freq: 2 });
const row = fc.record({
  id: fc.constantFrom('person-1', 'person-2', 'person-3', 'person-4', 'person-5', 'person-6'),
  mail: fc.constantFrom('', 'ann', 'bob', 'cat', 'dan'),
  created: maybe,
  handed: maybe,
  touched: maybe,
  qualified: maybe,
  source: fc.constantFrom('', 'Fair', 'Web'),
  merged: fc.constantFrom('', '', '', 'person-2', 'person-5'),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

/** A CRM whose ids the leads keep, one without an address, badges of a fair, and a list of calls. */
const KINDS = ['kept', 'plain', 'joined', 'events'] as const;
const file = fc.record({
  kind: fc.constantFrom(...KINDS),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  exported: fc.integer({ min: 1, max: 9 }),
});
const story = fc.record({
  files: fc.array(file, { minLength: 3, maxLength: 5 }),
  forgotten: fc.constantFrom<string[]>([], [], ['person-3']),
});

const when = (n: number): string => (n === 0 ? '' : `${day(n)}T09:00:00Z`);

function csvOf(kind: (typeof KINDS)[number], rows: readonly Row[]): string {
  if (kind === 'events') {
    const lines = rows.map(
      ({ id, touched, qualified }) =>
        `${id},${when(touched || qualified || 1)},${touched ? 'Call' : 'Qualified'}`,
    );
    return ['Lead ID,Activity Date,Activity Type', ...lines].join('\n');
  }
  const lines = rows.map(({ id, mail, created, handed, touched, qualified, source, merged }) =>
    [id, mail, when(created), when(handed), when(touched), when(qualified), source, merged, source].join(','),
  );
  return [
    'Lead ID,Email,Created At,Handed Over At,First Touch At,Qualified At,Source,Merged Into,Region',
    ...lines,
  ].join('\n');
}

const optionsOf = (kind: (typeof KINDS)[number]): ReadOptions => ({
  timeZone: 'UTC',
  ...(kind === 'kept' || kind === 'joined'
    ? { match: { column: 'Email', ids: kind, workspaceId: 'w' } }
    : {}),
  ...(kind === 'events'
    ? {
        events: () => ({
          columns: { leadId: 'Lead ID', at: 'Activity Date', what: 'Activity Type' },
          meaningOf,
        }),
      }
    : {}),
});

const leadsOf = async (home: string, imports: readonly LedgerImport[], forgotten: readonly string[]) => {
  const ledger = await Ledger.open({ home: join(folder, home), workspaceId: 'w', imports, forgotten });
  try {
    const leads = await ledger.duck.all('SELECT * FROM leads ORDER BY "leadId"');
    return { leads, columns: [...ledger.columns].sort() };
  } finally {
    await ledger.close();
  }
};

test('files of every kind that come in one after the other, in any order, make the same leads as all at once', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(story, async ({ files, forgotten: gone }) => {
      n += 1;
      const forgotten = gone.map((id) => createHash('sha256').update(`w\n${id}`).digest('hex'));
      const imports: LedgerImport[] = [];
      for (const [i, { kind, rows, exported }] of files.entries()) {
        const path = join(folder, `${n}-${i}.csv`);
        const blobPath = join(folder, `${n}-${i}.parquet`);
        await writeFile(path, csvOf(kind, rows));
        await importLeads(path, optionsOf(kind), { parquet: blobPath, rejects: null });
        imports.push({ importId: `${n}-${i}`, blobPath, exportedAt: `2026-07-0${exported}T00:00:00.000Z` });
        const grown = await leadsOf(`grown-${n}`, imports, forgotten);
        expect(grown).toEqual(await leadsOf(`whole-${n}-${i}`, imports, forgotten));
      }
      // The badge “person-3” of a source that joins is not the lead of that id: it may stand where nobody joins it to one.
      const badges = new Set<string>(
        files.flatMap(({ kind, rows }) => (kind === 'joined' ? rows.map(({ id }) => id) : [])),
      );
      for (const id of gone.filter((each) => !badges.has(each)))
        expect(await folderHolds(join(folder, `grown-${n}`, 'ledgers'), id)).toEqual([]);
    }),
    { numRuns: count(3, 100), seed, endOnFailure: true },
  );
});
