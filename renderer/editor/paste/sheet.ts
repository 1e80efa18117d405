import { type Editor, Extension } from '@tiptap/core';
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { handlePaste } from '@tiptap/pm/tables';

const MAX_ROWS = 1_000;
const MAX_COLUMNS = 100;

/** Rows of cells that a spreadsheet or a database copied as plain text; null for any other text. */
export function sheetCells(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  if (lines.length < 2 || lines.length > MAX_ROWS) return null;
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const [first = []] = rows;
  // Lines that begin with a tab are indented: code, and no cells.
  const indented = lines.every((line) => line.startsWith('\t'));
  const even =
    first.length > 1 && first.length <= MAX_COLUMNS && rows.every(({ length }) => length === first.length);
  return even && !indented ? rows : null;
}

function tableOf(rows: readonly string[][], schema: Schema): Node | null {
  const { table, tableRow, tableCell, paragraph } = schema.nodes;
  if (!table || !tableRow || !tableCell || !paragraph) return null;
  const cell = (words: string): Node =>
    tableCell.create(null, paragraph.create(null, words ? schema.text(words) : null));
  return table.create(
    null,
    rows.map((row) => tableRow.create(null, row.map(cell))),
  );
}

function insertSheet({ view, schema }: Editor, event: ClipboardEvent, rows: readonly string[][]): boolean {
  const table = tableOf(rows, schema);
  if (!table) return false;
  const slice = new Slice(Fragment.from(table), 0, 0);
  // Within a table its cells are filled.
  if (handlePaste(view, event, slice)) return true;
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView());
  return true;
}

/** Takes cells that were copied as plain text. What comes as HTML is a table already. */
export const PastedSheet = Extension.create({
  name: 'pastedSheet',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const data = event.clipboardData;
            const inCode = view.state.selection.$from.parent.type.spec.code === true;
            if (inCode || !data || data.types.includes('text/html') || data.files.length > 0) return false;
            const rows = sheetCells(data.getData('text/plain'));
            return rows !== null && insertSheet(editor, event, rows);
          },
        },
      }),
    ];
  },
});
