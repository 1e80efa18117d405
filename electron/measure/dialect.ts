import { recordsIn, splitRecord } from './records';

/** How a CSV file is laid out. */
export interface Dialect {
  delimiter: string;
  /** Lines before the first record that says something: blank ones, and Excel's own `sep=;`. */
  skip: number;
  /** Does its first record hold headings? */
  header: boolean;
  /** The headings, made unique; `Column 1`… where there are none. */
  columns: string[];
  /** The first records after the headings. */
  sample: string[][];
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 20;

/** How Excel writes down which character separates: a line before the headings. */
const SEPARATOR = /^sep=(.)$/i;

function leadingBlanks(records: readonly string[]): number {
  const first = records.findIndex((record) => record !== '');
  return first < 0 ? records.length : first;
}

/** How well a delimiter explains the text: the fields that most records have, by how many agree. */
function score(records: readonly string[], delimiter: string): number {
  const widths = records.map((record) => splitRecord(record, delimiter).length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, agree] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  if (width < 2) return 0;
  const headingAgrees = widths[0] === width ? 1 : 0.5;
  return (agree / widths.length) ** 2 * headingAgrees * Math.log2(width + 1);
}

const VALUE =
  /^(\d+([.,/:-]\d+)*|\d{4}-\d\d-\d\d.*|[^@\s]+@[^@\s]+\.[a-z]+|true|false|yes|no|[-+]?[\d.,]+ ?%?)$/i;

/** Are these headings? Then none is blank in all rows, none looks like a value and few are alike. */
export function looksLikeHeadings(first: readonly string[]): boolean {
  const filled = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  return filled.filter((cell) => VALUE.test(cell)).length <= filled.length / 10;
}

/** Makes headings unique and never blank: `Date`, `Date (2)`, `Column 3`. */
export function uniqueHeadings(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  return cells.map((cell, i) => {
    const base = cell.trim() || `Column ${i + 1}`;
    let heading = base;
    while (taken.has(heading)) {
      const n = (seen.get(base) ?? 1) + 1;
      seen.set(base, n);
      heading = `${base} (${n})`;
    }
    taken.add(heading);
    return heading;
  });
}

/**
 * Finds delimiter, headings and first rows from the beginning of the text.
 *
 * @param whole whether the text is the whole file, so that its last record is complete
 */
export function detectDialect(head: string, whole: boolean, delimiter?: string): Dialect {
  let all = recordsIn(head, whole);
  if (all.every((record) => record === '')) all = recordsIn(head, true);
  const begins = leadingBlanks(all);
  const said = SEPARATOR.exec(all[begins] ?? '')?.[1];
  const skip = said === undefined ? begins : begins + 1 + leadingBlanks(all.slice(begins + 1));
  const records = all.slice(skip).filter((record) => record !== '');
  const tried = records.slice(0, 100);
  const best = DELIMITERS.map((char) => ({ char, score: score(tried, char) })).sort(
    (a, b) => b.score - a.score,
  )[0];
  const char = delimiter ?? said ?? (best && best.score > 0 ? best.char : ',');
  const first = splitRecord(records[0] ?? '', char);
  const header = looksLikeHeadings(first);
  const columns = header ? uniqueHeadings(first) : first.map((_, i) => `Column ${i + 1}`);
  const rows = records.slice(header ? 1 : 0, SAMPLE_ROWS + (header ? 1 : 0));
  return { delimiter: char, skip, header, columns, sample: rows.map((row) => splitRecord(row, char)) };
}
