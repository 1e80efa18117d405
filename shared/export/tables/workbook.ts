import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { inXml } from '../docx/xml-text';
import type { Cell, SheetTable } from './table';

/** More rows than this a sheet cannot have; one is the head's. */
export const MOST_ROWS = 1_048_575;
/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;

const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?)?/;

/** A time as its own clock shows it: a spreadsheet knows no zones. */
function timeCell(text: string): CellObject {
  const [, day, minute, second = '00'] = WALL_CLOCK.exec(text) ?? [];
  const value = new Date(`${day}T${minute ?? '00:00'}:${second}Z`);
  if (day === undefined || Number.isNaN(value.getTime())) return { value: inXml(text), type: String };
  return { value, type: Date, format: minute === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' };
}

/** Text is always a text and never a formula, whatever it begins with. */
function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (typeof cell === 'string') return { value: inXml(cell).slice(0, LONGEST), type: String };
  return timeCell(cell.time);
}

/** Wide enough for what most rows hold, and no wider than can be read. */
function widthOf(head: string, rows: readonly (readonly Cell[])[], column: number): number {
  const lengths = rows.slice(0, 200).map((row) => {
    const cell = row[column] ?? null;
    return typeof cell === 'object' && cell !== null ? 16 : String(cell ?? '').length;
  });
  return Math.min(Math.max(head.length, ...lengths, 6) + 2, 60);
}

/** Names of sheets: at most 31 letters, without what Excel forbids in them. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Table';

/** Tables as a workbook (XLSX), a sheet for each, with its heads in sight. */
export async function workbook(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, head, rows }) => ({
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: head.map((each, column) => ({ width: widthOf(each, rows, column) })),
    data: [
      head.map(
        (each): CellObject => ({
          value: inXml(each),
          type: String,
          fontWeight: 'bold',
          backgroundColor: '#EEF1F4',
        }),
      ),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  const blob = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
