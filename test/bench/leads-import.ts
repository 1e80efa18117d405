import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duck, text } from '../../electron/measure/duckdb';
import { importLeads } from '../../electron/measure/import-leads';
import { writeManyLeads } from './data/many-leads';
import { type BenchOptions, type BenchResult, ownPeakRssMB, runPair } from './harness';

/** Imports the bench's file once; gives the highest memory of this process in MB, if nothing else ran in it. */
export async function importOnce(folder: string, n: number): Promise<number> {
  const target = { parquet: join(folder, 'ours.parquet'), rejects: join(folder, 'rejects.csv') };
  const file = join(folder, 'export.csv');
  const { rows, leads, rejected } = await importLeads(file, { timeZone: 'Europe/Berlin' }, target);
  if (rows !== n || rejected === 0 || leads + rejected >= n)
    throw new Error(`Imported ${rows} rows, ${leads} leads, ${rejected} refused`);
  return ownPeakRssMB();
}

/** The memory of one import in a process of its own: here the baseline would be counted with it. */
function peakAlone(folder: string, n: number): number {
  const call = `import(${JSON.stringify(import.meta.url)}).then((bench) => bench.importOnce(${JSON.stringify(folder)}, ${n})).then(console.log)`;
  return Number(execFileSync(process.execPath, ['-e', call], { encoding: 'utf8' }));
}

/**
 * An export of n (1,000,000) rows to Parquet, with refused rows told by line and value and rows of one lead
 * counted once, against DuckDB's own read_csv and COPY of the same file under the same limits.
 */
export default async function leadsImport({ n = 1_000_000 }: BenchOptions): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-leads-'));
  const file = join(folder, 'export.csv');
  try {
    await writeManyLeads(file, n);
    const ours = async () => {
      await importOnce(folder, n);
      return undefined;
    };
    const baseline = async () => {
      const duck = await Duck.open({ directories: [folder], spill: folder });
      await duck.run(
        `COPY (SELECT * FROM read_csv(${text(file)})) TO ${text(join(folder, 'theirs.parquet'))} (FORMAT parquet)`,
      );
      await duck.close();
      return undefined;
    };
    const peakRssMB = () => peakAlone(folder, n);
    return [await runPair({ name: 'leads-import', n, ours, baseline, peakRssMB })];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
