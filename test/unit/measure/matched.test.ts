import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importLeads } from '../../../electron/measure/import-leads';
import { Ledger, type LedgerImport } from '../../../electron/measure/ledger';
import { count, seed } from '../../fixtures/counts';
import { folderHolds } from '../../fixtures/folder-holds';
import { type MatchedRow, matchedIds } from '../../fixtures/leads/matched-ids';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-matched-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rows = (ids: MatchedRow['ids'], heading: string) =>
  fc.array(
    fc.record({
      id: fc.constantFrom('1', '2', '3', '4'),
      key: fc.option(fc.constantFrom('ann@x.example', 'bob@x.example', 'cat@x.example'), { freq: 3 }),
      ids: fc.constant(ids),
      heading: fc.constant(heading),
    }),
    { minLength: 1, maxLength: 6 },
  );
const sources = fc.tuple(rows('kept', 'Lead ID'), rows('joined', 'Badge'), rows('joined', 'Ticket'));

test('whom a row is about follows from the rows, whatever their order', () => {
  fc.assert(
    fc.property(
      sources.chain((found) =>
        fc.tuple(
          fc.constant(found.flat()),
          fc.shuffledSubarray(found.flat(), { minLength: found.flat().length }),
        ),
      ),
      ([some, shuffled]) => {
        const ids = new Map(matchedIds(some).map((id, i) => [some[i], id]));
        matchedIds(shuffled).forEach((id, i) => {
          expect(id).toBe(ids.get(shuffled[i]));
        });
        for (const [row, id] of ids) {
          // A source that keeps its ids keeps them; who is matched with such a lead is that lead.
          if (row?.ids === 'kept') expect(id).toBe(row.id);
          const same = some.filter(
            ({ ids: kept, key }) => kept === 'kept' && key !== null && key === row?.key,
          );
          if (row?.ids === 'joined' && same.length > 0) expect(same.map((each) => each.id)).toContain(id);
        }
      },
    ),
    { numRuns: count(100, 5000), seed },
  );
});

/** A source as a file, the address written in one way or another. */
async function file(name: string, found: readonly MatchedRow[], exportedAt: string): Promise<LedgerImport> {
  const path = join(folder, `${name}.csv`);
  const blobPath = join(folder, `${name}.parquet`);
  const [first] = found;
  const heading = first?.heading ?? '';
  const lines = found.map(
    ({ id, key }, n) =>
      `${id},2026-06-0${n + 1}T08:00:00Z,${n % 2 ? (key ?? '').toUpperCase() : ` ${key ?? ''}`}`,
  );
  await writeFile(path, [`${heading},When,Email`, ...lines].join('\n'));
  const match = { column: 'email', ids: first?.ids ?? 'kept', workspaceId: 'w' };
  const mapping = { leadId: heading, createdAt: 'When' };
  await importLeads(path, { timeZone: 'UTC', mapping, match }, { parquet: blobPath, rejects: null });
  return { importId: name, blobPath, exportedAt };
}

test('the ledger puts leads of several sources together by the rule, whichever was exported first', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(sources, async (found) => {
      n += 1;
      const expected = [...new Set(matchedIds(found.flat()))].sort();
      for (const order of [
        [0, 1, 2],
        [2, 0, 1],
      ]) {
        const imports: LedgerImport[] = [];
        for (const [i, rows] of found.entries())
          imports.push(await file(`${n}-${i}`, rows, `2026-06-1${order[i]}T00:00:00.000Z`));
        // One after the other, as they come in, is the same as all at once.
        for (const known of order[0] === 0 ? [1, 3] : [3]) {
          const ledger = await Ledger.open({
            home: join(folder, `home-${n}-${order[0]}`),
            workspaceId: 'w',
            imports: imports.slice(0, known),
          });
          const leads = await ledger.duck.all('SELECT "leadId" FROM leads ORDER BY 1');
          await ledger.close();
          if (known === 3) expect(leads.map((lead) => lead['leadId'])).toEqual(expected);
        }
        // What they were matched by is nowhere but in the files themselves.
        const held = await folderHolds(folder, 'x.example');
        expect(held.filter((path) => !path.endsWith('.csv'))).toEqual([]);
      }
    }),
    { numRuns: count(2, 60), seed, endOnFailure: true },
  );
});
