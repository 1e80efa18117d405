import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duck, text } from '../../electron/measure/duckdb';
import { importLeads } from '../../electron/measure/import-leads';
import { writeManyLeads } from './data/many-leads';
import { type BenchOptions, type BenchResult, runPair } from './harness';

/**
 * An export of n (1,000,000) rows to Parquet, refused rows told by line and rows of one lead merged, against
 * DuckDB's own read_csv and COPY of the same file under the same limits.
 */
export default async function leadsImport({ n = 1_000_000 }: BenchOptions): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-leads-'));
  const file = join(folder, 'export.csv');
  try {
    await writeManyLeads(file, n);
    const ours = async () => {
      const target = { parquet: join(folder, 'ours.parquet'), rejects: join(folder, 'rejects.csv') };
      const { rows, leads, rejected } = await importLeads(file, { timeZone: 'Europe/Berlin' }, target);
      if (rows !== n || rejected === 0 || leads + rejected >= n)
        throw new Error(`Imported ${rows} rows, ${leads} leads, ${rejected} refused`);
      return undefined;
    };
    const baseline = async () => {
      const duck = await Duck.open({ directories: [folder], spill: folder });
      await duck.run(
        `COPY (SELECT * FROM read_csv(${text(file)})) TO ${text(join(folder, 'theirs.parquet'))} (FORMAT parquet)`,
      );
      duck.close();
      return undefined;
    };
    return [await runPair({ name: 'leads-import', n, ours, baseline })];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
