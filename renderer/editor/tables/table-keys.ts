import { Extension } from '@tiptap/core';
import { moveColumn, moveRow, resizeColumn } from './table-actions';

/** Keys of tables beside TipTap's own (Tab and Shift-Tab go from cell to cell; Tab in the last one adds a row). */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  // Before the keys of blocks, which move the whole table.
  priority: 200,
  addKeyboardShortcuts() {
    const inTable = (run: () => boolean) => () => {
      if (!this.editor.isActive('table')) return false;
      run();
      return true;
    };
    const { editor } = this;
    return {
      'Alt-ArrowUp': inTable(() => moveRow(editor, -1)),
      'Alt-ArrowDown': inTable(() => moveRow(editor, 1)),
      'Alt-Shift-ArrowLeft': inTable(() => moveColumn(editor, -1)),
      'Alt-Shift-ArrowRight': inTable(() => moveColumn(editor, 1)),
      'Alt-Shift-.': inTable(() => resizeColumn(editor, 1)),
      'Alt-Shift-,': inTable(() => resizeColumn(editor, -1)),
      'Mod-Alt-ArrowDown': inTable(() => editor.commands.addRowAfter()),
      'Mod-Alt-ArrowUp': inTable(() => editor.commands.addRowBefore()),
      'Mod-Alt-ArrowRight': inTable(() => editor.commands.addColumnAfter()),
      'Mod-Alt-ArrowLeft': inTable(() => editor.commands.addColumnBefore()),
    };
  },
});
