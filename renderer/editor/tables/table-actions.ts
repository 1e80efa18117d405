import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowMerge,
  IconArrowRight,
  IconArrowUp,
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTableColumn,
  IconTableRow,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { moveTableColumn, moveTableRow, selectedRect, TableMap } from '@tiptap/pm/tables';

/** What can be done to the table with the cursor; the names are the keys of their words. */
interface TableAction {
  name:
    | 'rowAbove'
    | 'rowBelow'
    | 'rowUp'
    | 'rowDown'
    | 'headerRow'
    | 'deleteRow'
    | 'columnBefore'
    | 'columnAfter'
    | 'columnLeft'
    | 'columnRight'
    | 'headerColumn'
    | 'deleteColumn'
    | 'mergeOrSplit'
    | 'deleteTable';
  Icon: TablerIcon;
  keys?: string;
  run: (editor: Editor) => boolean;
}

/** Moves the row with the cursor; false at the edge, and where cells reach over several rows. */
export function moveRow(editor: Editor, by: -1 | 1): boolean {
  if (!editor.isActive('table')) return false;
  const { map, top } = selectedRect(editor.state);
  const to = top + by;
  if (to < 0 || to >= map.height) return false;
  return moveTableRow({ from: top, to })(editor.state, editor.view.dispatch);
}

/** Moves the column with the cursor; false at the edge, and where cells reach over several columns. */
export function moveColumn(editor: Editor, by: -1 | 1): boolean {
  if (!editor.isActive('table')) return false;
  const { table, left } = selectedRect(editor.state);
  const to = left + by;
  if (to < 0 || to >= TableMap.get(table).width) return false;
  return moveTableColumn({ from: left, to })(editor.state, editor.view.dispatch);
}

export const ROW_ACTIONS: readonly TableAction[] = [
  { name: 'rowAbove', Icon: IconRowInsertTop, run: ({ commands }) => commands.addRowBefore() },
  { name: 'rowBelow', Icon: IconRowInsertBottom, run: ({ commands }) => commands.addRowAfter() },
  { name: 'rowUp', Icon: IconArrowUp, keys: 'Alt ↑', run: (editor) => moveRow(editor, -1) },
  { name: 'rowDown', Icon: IconArrowDown, keys: 'Alt ↓', run: (editor) => moveRow(editor, 1) },
  { name: 'headerRow', Icon: IconTableRow, run: ({ commands }) => commands.toggleHeaderRow() },
  { name: 'deleteRow', Icon: IconRowRemove, run: ({ commands }) => commands.deleteRow() },
];

export const COLUMN_ACTIONS: readonly TableAction[] = [
  { name: 'columnBefore', Icon: IconColumnInsertLeft, run: ({ commands }) => commands.addColumnBefore() },
  { name: 'columnAfter', Icon: IconColumnInsertRight, run: ({ commands }) => commands.addColumnAfter() },
  { name: 'columnLeft', Icon: IconArrowLeft, run: (editor) => moveColumn(editor, -1) },
  { name: 'columnRight', Icon: IconArrowRight, run: (editor) => moveColumn(editor, 1) },
  { name: 'headerColumn', Icon: IconTableColumn, run: ({ commands }) => commands.toggleHeaderColumn() },
  { name: 'deleteColumn', Icon: IconColumnRemove, run: ({ commands }) => commands.deleteColumn() },
];

/** What concerns the whole table, or the selected cells. */
export const TABLE_ACTIONS: readonly TableAction[] = [
  { name: 'mergeOrSplit', Icon: IconArrowMerge, run: ({ commands }) => commands.mergeOrSplit() },
  { name: 'deleteTable', Icon: IconTrash, run: ({ commands }) => commands.deleteTable() },
];
