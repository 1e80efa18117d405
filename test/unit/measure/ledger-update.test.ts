import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workCalendar } from '#shared/domain/calendar/holidays';
import { Calendar } from '#shared/model/calendar';
import { importLeads } from '../../../electron/measure/import-leads';
import { Ledger, type LedgerImport } from '../../../electron/measure/ledger';
import { measure } from '../../../electron/measure/measure';
import { count, seed } from '../../fixtures/counts';
import { commitments, csvOf, leadSets, looks } from '../../fixtures/leads/random';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-update-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const calendar = workCalendar(
  Calendar.parse({ team: 'marketing', timeZone: 'Europe/Berlin', holidays: { country: 'DE' } }),
  2025,
  2027,
);

async function imported(name: string, csv: string, exportedAt: string): Promise<LedgerImport> {
  const path = join(folder, `${name}.csv`);
  const blobPath = join(folder, `${name}.parquet`);
  await writeFile(path, csv);
  await importLeads(path, { timeZone: 'Europe/Berlin' }, { parquet: blobPath, rejects: null });
  return { importId: name, blobPath, exportedAt };
}

const story = fc.record({
  exports: fc.tuple(leadSets, leadSets, leadSets),
  promised: fc.array(commitments, { minLength: 4, maxLength: 4 }),
  at: looks,
});

test('exports taken in one after the other give the same leads and figures as all at once', async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(story, async ({ exports, promised, at }) => {
      n += 1;
      const imports: LedgerImport[] = [];
      for (const [i, leads] of exports.entries()) {
        imports.push(await imported(`${n}-${i}`, csvOf(leads), `2026-05-1${i}T00:00:00.000Z`));
      }
      const range = { from: Date.parse('2026-02-20T00:00:00Z'), to: at, at };
      const look = async (home: string, known: readonly LedgerImport[]) => {
        const ledger = await Ledger.open({ home: join(folder, home), workspaceId: `w${n}`, imports: known });
        try {
          const figures = [];
          for (const each of promised) figures.push(await measure(ledger, each, calendar, range, null));
          return { figures, leads: await ledger.duck.all('SELECT * FROM leads ORDER BY "leadId"') };
        } finally {
          await ledger.close();
        }
      };
      for (const known of [1, 2, 3]) {
        const soFar = imports.slice(0, known);
        const grown = await look('grown', soFar);
        expect(grown).toEqual(await look(`whole-${n}-${known}`, soFar));
        // Once more: now everything that has settled is remembered.
        expect(await look('grown', soFar)).toEqual(grown);
      }
    }),
    { numRuns: count(2, 60), seed, endOnFailure: true },
  );
});
