import type { Dialect } from './dialect';
import { name, text } from './duckdb';
import type { PreparedSource } from './source';

/** A file and its layout: all that is needed to read its rows. */
export interface CsvFile {
  source: PreparedSource;
  dialect: Dialect;
}

/**
 * What goes into SQL for reading the file, every column as text by the name `c<index>`.
 *
 * @param rejects the name of the table that keeps what is no whole row; such rows are skipped either way
 */
export function readCsv({ source, dialect }: CsvFile, rejects?: string): string {
  const columns = dialect.columns.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const options = [
    text(source.path),
    'auto_detect = false',
    'all_varchar = true',
    `skip = ${dialect.skip}`,
    `header = ${dialect.header}`,
    `delim = ${text(dialect.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `columns = {${columns}}`,
    rejects === undefined
      ? 'ignore_errors = true'
      : `store_rejects = true, rejects_table = ${text(rejects)}, rejects_scan = ${text(`${rejects}_scan`)}`,
  ];
  return `read_csv(${options.join(', ')})`;
}

/** The name of a column in SQL by its index. */
export function columnName(index: number): string {
  return name(`c${index}`);
}
