import { LeadsError } from '../errors';
import type { Book } from './book';
import { cellText } from './cell';
import type { PartSink } from './parts';
import { xmlSink } from './xml';

/** Excel's own bounds. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Of one cell; Excel allows 32,767 characters. */
const MAX_CELL = 1024 ** 2;

/** The column of a cell such as `BC17`, from 0; -1 when it is no such name. */
export function columnOf(name: string): number {
  const letters = /^([A-Z]{1,3})\d/i.exec(name)?.[1]?.toUpperCase();
  if (letters === undefined) return -1;
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Reads the rows of a sheet as texts, by their cells' places: gaps stay.
 *
 * @param row called for every row that is there, `number` from 1; says whether it wants more
 */
export function rowsSink(
  file: string,
  book: Book,
  row: (number: number, cells: readonly string[]) => boolean,
): PartSink {
  let number = 0;
  let cells: string[] = [];
  let column = -1;
  let cell = { type: '', style: 0, value: '' };
  let into = false;
  let spoken = 0;
  const where = () => ({ line: number });
  return xmlSink(file, {
    open(name, attributes) {
      switch (name) {
        case 'row': {
          const given = Number(attributes['r'] ?? number + 1);
          if (!Number.isInteger(given) || given <= number || given > MAX_ROWS)
            throw new LeadsError('malformed', `${file} cannot be read: its rows are out of order.`, where());
          number = given;
          cells = [];
          column = -1;
          return;
        }
        case 'c': {
          const given = attributes['r'];
          column = given === undefined ? column + 1 : columnOf(given);
          if (column < 0 || column >= MAX_COLUMNS)
            throw new LeadsError(
              'malformed',
              `${file} cannot be read: row ${number} has no such cell.`,
              where(),
            );
          cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' };
          return;
        }
        case 'rPh':
          spoken += 1;
          return;
        case 'v':
          into = true;
          return;
        case 't':
          into = spoken === 0;
          return;
        default:
      }
    },
    text(text) {
      if (!into) return;
      cell.value += text;
      if (cell.value.length > MAX_CELL)
        throw new LeadsError(
          'malformed',
          `${file} cannot be read: a cell of row ${number} is endless.`,
          where(),
        );
    },
    close(name) {
      if (name === 'v' || name === 't') into = false;
      else if (name === 'rPh') spoken -= 1;
      else if (name === 'c' && cell.value !== '') {
        while (cells.length < column) cells.push('');
        cells[column] = cellText(cell, book);
      } else if (name === 'row') return row(number, cells);
      return true;
    },
  });
}
