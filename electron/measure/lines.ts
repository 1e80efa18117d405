import { type CsvFile, readCsv } from './csv-sql';
import { type Duck, name, numberOf, textOf } from './duckdb';
import { type CsvRecord, walkRecords } from './records';

/** A record that DuckDB refused because it is no whole row. */
export interface BrokenRecord {
  /** Its ordinal in the file, from 1, blank records counted. */
  ordinal: number;
  /** The column where it broke, as `c<index>`; empty when there were too many. */
  column: string;
  type: string;
}

/** What a read refused, in the order of the file; `rejects` is the table that it kept it in. */
export async function brokenRecords(duck: Duck, rejects: string): Promise<BrokenRecord[]> {
  const rows = await duck.all(
    `SELECT line, any_value(column_name) AS c, any_value(error_type) AS t FROM ${name(rejects)} GROUP BY line ORDER BY line`,
  );
  return rows.map((row) => ({
    ordinal: numberOf(row['line']),
    column: textOf(row['c']),
    type: textOf(row['t']),
  }));
}

/**
 * Walks through a file and gives the records that are asked for: rows by their number as DuckDB
 * read them (from 0) and broken ones by their ordinal.
 */
export async function walkRows(
  { source, dialect }: CsvFile,
  broken: ReadonlySet<number>,
  wanted: (row: number) => boolean,
  found: (record: CsvRecord, row: number | null) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let next = 0;
  let current: number | null = null;
  let headings = dialect.header;
  const blankCounts = dialect.columns.length === 1;
  await walkRecords(
    source.path,
    (ordinal, blank) => {
      current = null;
      if (ordinal <= dialect.skip) return false;
      if (broken.has(ordinal)) return true;
      if (blank && !blankCounts) return false;
      if (headings) {
        headings = false;
        return false;
      }
      current = next;
      next += 1;
      return wanted(current);
    },
    // People count the rows of a sheet, whatever stands in its cells.
    (record) => found(source.sheet ? { ...record, line: record.ordinal } : record, current),
    signal,
  );
}

/** The lines (from 1) of a few rows of a file. */
export async function linesOfRows(
  given: CsvFile & { duck: Duck },
  rows: readonly number[],
): Promise<Map<number, number>> {
  const lines = new Map<number, number>();
  if (rows.length === 0) return lines;
  const rejects = `rejects_of_lines_${rows.join('_')}`;
  await given.duck.run(`SELECT count(c0) FROM ${readCsv(given, rejects)}`);
  const broken = new Set((await brokenRecords(given.duck, rejects)).map(({ ordinal }) => ordinal));
  const wanted = new Set(rows);
  await walkRows(
    given,
    broken,
    (row) => wanted.has(row),
    (record, row) => {
      if (row !== null) lines.set(row, record.line);
    },
  );
  return lines;
}
