import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { guessMapping, recognise } from '#shared/domain/leads/presets';
import { looksLikeHeadings } from '../dialect';
import { LeadsError } from '../errors';
import type { Book } from './book';
import { readParts } from './parts';
import { rowsSink } from './rows';

/** The first rows of a sheet, by their number from 1. */
type Rows = Map<number, readonly string[]>;

/** So many rows may stand above the names of the columns. */
const TOP = 30;

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/**
 * The row with the names of the columns: the first that fills at least half of the widest, or the one below when that
 * has more names. Above it may stand a title, a blank row, and names of groups that reach over several columns.
 *
 * @returns its number from 1; null when there is no row at all
 */
export function headingRow(rows: Rows): number | null {
  const widest = Math.max(0, ...[...rows.values()].map(filled));
  for (const [number, cells] of rows) {
    if (filled(cells) < Math.max(1, widest / 2)) continue;
    const below = rows.get(number + 1) ?? [];
    return filled(below) > filled(cells) && looksLikeHeadings(below) ? number + 1 : number;
  }
  return null;
}

/** The names of the columns; one that reaches over two rows stands in the upper. */
export function headingsOf(rows: Rows, heading: number): string[] {
  const own = rows.get(heading) ?? [];
  const width = Math.max(
    0,
    ...[...rows].filter(([number]) => number >= heading).map(([, { length }]) => length),
  );
  const above = [...rows.keys()].filter((number) => number < heading).reverse();
  return Array.from({ length: width }, (_, column) => {
    const name = own[column]?.trim() ?? '';
    if (name !== '') return name;
    const upper = above.map((number) => rows.get(number)?.[column]?.trim() ?? '').find((text) => text !== '');
    return upper ?? '';
  });
}

/** The first rows of every sheet that is not hidden, by its part. */
async function topsOf(path: string, book: Book, signal: AbortSignal | undefined): Promise<Map<string, Rows>> {
  const file = basename(path);
  const tops = new Map<string, Rows>(
    book.sheets.filter(({ hidden }) => !hidden).map(({ part }) => [part, new Map()]),
  );
  await readParts(path, {
    signal,
    wanted(name) {
      const rows = tops.get(name.toLowerCase());
      if (!rows) return null;
      return rowsSink(file, book, (number, cells) => {
        if (number <= TOP && filled(cells) > 0) rows.set(number, cells);
        return number < TOP;
      });
    },
  });
  return tops;
}

/** Do these rows look like leads: is there a column with their ids? */
function looksLikeLeads(rows: Rows): boolean {
  const heading = headingRow(rows);
  if (heading === null) return false;
  const columns = headingsOf(rows, heading);
  const sample = [...rows].filter(([number]) => number > heading).map(([, cells]) => cells);
  return guessMapping(columns, recognise(columns), sample).leadId !== undefined;
}

/**
 * The sheet that is meant: the one named, else the first that looks like leads, else the first with rows.
 *
 * @throws LeadsError no-sheet or empty
 */
export async function chooseSheet(
  path: string,
  book: Book,
  wanted: string | undefined,
  signal?: AbortSignal,
): Promise<Book['sheets'][number]> {
  const file = basename(path);
  if (wanted !== undefined) {
    const named = book.sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
    if (named) return named;
    const names = book.sheets.map(({ name }) => name).join(', ');
    throw new LeadsError('no-sheet', `${file} has no sheet “${wanted}”. It has: ${names}.`);
  }
  const tops = await topsOf(path, book, signal);
  const some = book.sheets.filter(({ part }) => (tops.get(part)?.size ?? 0) > 0);
  const chosen = some.find(({ part }) => looksLikeLeads(tops.get(part) ?? new Map())) ?? some[0];
  if (!chosen) throw new LeadsError('empty', `${file} has no sheet with rows.`);
  return chosen;
}

const field = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const record = (cells: readonly string[]): string => cells.map((cell) => field(cell)).join(',');

/**
 * Writes a sheet as CSV whose records have the numbers of its rows: what stands above the names of the columns, and
 * rows without anything, become blank lines.
 *
 * @param target a file that is not there yet
 */
export async function writeSheet(
  path: string,
  book: Book,
  { part, name }: Book['sheets'][number],
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  const file = basename(path);
  const out = createWriteStream(target, { flags: 'wx' });
  const top: Rows = new Map();
  let width = 0;
  let written = 0;
  const write = (number: number, cells: readonly string[]) => {
    // A row that says nothing would be taken for a short one.
    const text =
      filled(cells) === 0 ? '' : record([...cells, ...Array(Math.max(0, width - cells.length)).fill('')]);
    out.write(`${'\n'.repeat(number - written - 1)}${text}\n`);
    written = number;
  };
  const begin = () => {
    const heading = headingRow(top);
    if (heading === null || width > 0) return;
    const columns = headingsOf(top, heading);
    width = columns.length;
    write(
      heading,
      columns.map((column, i) => column || `Column ${i + 1}`),
    );
    for (const [number, cells] of top) if (number > heading) write(number, cells);
  };
  try {
    await readParts(path, {
      signal,
      idle: () => (out.writableNeedDrain ? once(out, 'drain').then(() => {}) : undefined),
      wanted: (each) =>
        each.toLowerCase() !== part
          ? null
          : rowsSink(file, book, (number, cells) => {
              if (width === 0 && number > TOP) begin();
              if (width > 0) write(number, cells);
              else if (filled(cells) > 0) top.set(number, cells);
              return true;
            }),
    });
    begin();
    out.end();
    await once(out, 'close');
  } catch (error) {
    out.destroy();
    throw error;
  }
  if (width === 0) throw new LeadsError('empty', `The sheet “${name}” of ${file} holds nothing.`);
}
