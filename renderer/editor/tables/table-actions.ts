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
  IconViewportNarrow,
  IconViewportWide,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { moveTableColumn, moveTableRow, selectedRect, TableMap } from '@tiptap/pm/tables';
import { COLUMN_STEP, widthsOf } from './column-width';

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
    | 'columnWider'
    | 'columnNarrower'
    | 'headerColumn'
    | 'deleteColumn'
    | 'mergeOrSplit'
    | 'deleteTable';
  Icon: TablerIcon;
  keys?: string;
  /** It is pressed several times in a row: the menu stays open. */
  stays?: true;
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

/** Makes the column with the cursor wider or narrower by a step, as dragging its edge does by any measure. */
export function resizeColumn(editor: Editor, by: -1 | 1): boolean {
  if (!editor.isActive('table')) return false;
  const { map, table, tableStart, left } = selectedRect(editor.state);
  const shown = editor.view.nodeDOM(tableStart + (map.map[left] ?? 0));
  const drawn = shown instanceof HTMLElement ? shown.offsetWidth : 0;
  const changed = widthsOf(table, left, (width, span) => (width ?? drawn / span) + by * COLUMN_STEP);
  const { tr } = editor.state;
  for (const { pos, attrs } of changed) tr.setNodeMarkup(tableStart + pos, null, attrs);
  if (changed.length > 0) editor.view.dispatch(tr);
  return changed.length > 0;
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
  {
    name: 'columnWider',
    Icon: IconViewportWide,
    keys: 'Alt Shift .',
    stays: true,
    run: (editor) => resizeColumn(editor, 1),
  },
  {
    name: 'columnNarrower',
    Icon: IconViewportNarrow,
    keys: 'Alt Shift ,',
    stays: true,
    run: (editor) => resizeColumn(editor, -1),
  },
  { name: 'headerColumn', Icon: IconTableColumn, run: ({ commands }) => commands.toggleHeaderColumn() },
  { name: 'deleteColumn', Icon: IconColumnRemove, run: ({ commands }) => commands.deleteColumn() },
];

/** What concerns the whole table, or the selected cells. */
export const TABLE_ACTIONS: readonly TableAction[] = [
  { name: 'mergeOrSplit', Icon: IconArrowMerge, run: ({ commands }) => commands.mergeOrSplit() },
  { name: 'deleteTable', Icon: IconTrash, run: ({ commands }) => commands.deleteTable() },
];
