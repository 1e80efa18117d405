/** A moment or a day as it is written; a spreadsheet shows it as a date on its own clock. */
interface TimeCell {
  time: string;
}

export type Cell = string | number | boolean | null | TimeCell;

/** A table of an export: a sheet of a workbook, or a CSV file. */
export interface SheetTable {
  /** Of the sheet, and for the file's name. */
  name: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** What can be had as a table. */
export const TABLES = ['raci', 'commitments', 'periods', 'findings', 'leads'] as const;
export type TableName = (typeof TABLES)[number];

/** A cell as text or a number, as CSV has it. */
export function plainCell(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'object' && cell !== null ? cell.time : cell;
}
