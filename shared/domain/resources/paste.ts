/**
 * An amount as people write it, in the way of any country: `1.234,50`, `1,234.50`, `€ 1 200`, `0,5`.
 * @returns null for an empty cell, undefined for what is no amount
 */
export function readAmount(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’]|[€$£]|\b[A-Z]{3}\b/g, '');
  if (bare === '' || bare === '-' || bare === '–') return null;
  if (!/^\d[\d.,]*$/.test(bare)) return undefined;
  const marks = [...bare.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  const whole = (digits: string): string => digits.replace(/[.,]/g, '');
  if (last === undefined) return Number(bare);
  const [before, after] = [bare.slice(0, last.index), bare.slice(last.index + 1)];
  const mixed = marks.some(([mark]) => mark !== last[0]);
  const grouped = mixed ? false : marks.length > 1 || (after.length === 3 && whole(before) !== '0');
  return grouped ? Number(whole(bare)) : Number(`${whole(before)}.${after || '0'}`);
}

/** The months by the first three letters of their names in English and German. */
const NAMES = [
  'jan',
  'feb',
  'mar mär mrz',
  'apr',
  'may mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct okt',
  'nov',
  'dec dez',
];

const asMonth = (year: string, month: number): string | null =>
  month >= 1 && month <= 12
    ? `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`
    : null;

/** A month as headings of spreadsheets say it: `2026-01`, `01/2026`, `Jan 26`, `Januar 2026`, `2026-01-01`; else null. */
export function readMonth(text: string): string | null {
  const said = text.trim().toLowerCase();
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})(?:[-/.]0?1)?$/.exec(said) ?? [];
  if (year && month) return asMonth(year, Number(month));
  const [, first, then] = /^(?:0?1[./])?(\d{1,2})[-/.](\d{4})$/.exec(said) ?? [];
  if (first && then) return asMonth(then, Number(first));
  const [, name = '', at = ''] = /^(\p{L}{3,9})\.?[\s\-/]*(\d{4}|\d{2})$/u.exec(said) ?? [];
  const index = NAMES.findIndex((names) => names.split(' ').includes(name.slice(0, 3)));
  return index < 0 ? null : asMonth(at, index + 1);
}

/** One cell that was pasted: what a source took in a month. */
export interface PastedCell {
  /** As it is written. */
  source: string;
  month: string;
  value: number | null;
}

/** Where a paste cannot be understood: row and column from 1, and what stands there. */
export interface PasteProblem {
  row: number;
  column: number;
  text: string;
  why: 'amount' | 'month' | 'source' | 'outside';
}

interface Into {
  /** Titles of the sources, from the focused row down. */
  sources: readonly string[];
  /** Months, from the focused column on. */
  months: readonly string[];
}

/**
 * Reads cells copied from a spreadsheet: cells apart by tabs. Where the first row names months and the first column
 * sources, both are taken from there, and new sources are new rows; else the cells fill the table from the focused one
 * on. All of it is understood, or the first cell that is not is named and nothing is taken.
 */
export function readPaste(text: string, into: Into): { cells: PastedCell[] } | { problem: PasteProblem } {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const [head = [], ...rest] = rows;
  const named = head.length > 1 && head.slice(1).some((cell) => readMonth(cell) !== null);
  const body = named ? rest : rows;
  const cells: PastedCell[] = [];
  for (const [at, row] of body.entries()) {
    const where = (column: number, why: PasteProblem['why']) => ({
      problem: { row: at + (named ? 2 : 1), column: column + 1, text: row[column] ?? '', why },
    });
    if (named && row.every((cell) => cell === '')) continue;
    const source = named ? (row[0] ?? '') : into.sources[at];
    if (source === undefined) return where(0, 'outside');
    if (source === '') return where(0, 'source');
    for (let column = named ? 1 : 0; column < row.length; column += 1) {
      const month = named ? readMonth(head[column] ?? '') : into.months[column];
      const value = readAmount(row[column] ?? '');
      if (month === undefined) return where(column, 'outside');
      if (month === null) {
        if ((row[column] ?? '') === '') continue;
        return { problem: { row: 1, column: column + 1, text: head[column] ?? '', why: 'month' } };
      }
      if (value === undefined) return where(column, 'amount');
      cells.push({ source, month, value });
    }
  }
  return { cells };
}
