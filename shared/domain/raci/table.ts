import type { RaciLetter } from '#shared/model/process';

/** Letters as spreadsheets write them, line by line, cells apart by tabs. */
export function toTable(cells: readonly (readonly (RaciLetter | null)[])[]): string {
  return cells.map((row) => row.map((letter) => letter ?? '').join('\t')).join('\n');
}

const SPELLINGS: Readonly<Record<string, RaciLetter | null>> = {
  R: 'R',
  A: 'A',
  C: 'C',
  I: 'I',
  AR: 'AR',
  RA: 'AR',
  'A/R': 'AR',
  'R/A': 'AR',
  'A,R': 'AR',
  'R,A': 'AR',
  '': null,
  '-': null,
  '–': null,
};

/**
 * Reads cells pasted from a spreadsheet. `null` clears a cell; `undefined` stands for what is no letter
 * of RACI, and leaves the cell alone.
 */
export function fromTable(text: string): (RaciLetter | null | undefined)[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) =>
    line.split('\t').map((cell) => SPELLINGS[cell.replace(/\s+/g, '').toUpperCase()]),
  );
}
