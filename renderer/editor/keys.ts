import { Extension } from '@tiptap/core';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { isApple } from '../ui/mod-key';
import { blockOfSelection } from './blocks/block-at';
import { deleteBlock, duplicateBlock, moveBlock } from './blocks/block-commands';
import { createEditorUi, type EditorUi } from './editor-ui';
import { linkAt } from './link/link-at';
import { isChecking, nextMisspelled } from './spelling/spelling';

interface EditorKeysOptions {
  ui: EditorUi;
  /** What follows is undone apart from what was written before. */
  newStep: () => void;
}

/**
 * Puts the cursor at an end of the text, or marks all up to there. The browser's own key would go by the layout, and the
 * blocks out of sight have none.
 */
function toEnd(end: 'first' | 'last', mark: boolean): Command {
  return ({ doc, selection: { $anchor }, tr }, dispatch) => {
    const there = end === 'first' ? Selection.atStart(doc) : Selection.atEnd(doc);
    dispatch?.(tr.setSelection(mark ? TextSelection.between($anchor, there.$head) : there).scrollIntoView());
    return true;
  };
}

/** The editor's own keys beside TipTap's; the help sheet lists them all. */
export const EditorKeys = Extension.create<EditorKeysOptions>({
  name: 'editorKeys',
  addOptions: () => ({ ui: createEditorUi(), newStep: () => undefined }),
  addKeyboardShortcuts() {
    const { editor } = this;
    const { ui, newStep } = this.options;
    const run = (command: Command) => () => command(editor.state, editor.view.dispatch);
    const asStep = (command: Command) => () => {
      newStep();
      run(command)();
      newStep();
      return true;
    };
    const [first, last] = isApple ? ['Mod-ArrowUp', 'Mod-ArrowDown'] : ['Mod-Home', 'Mod-End'];
    return {
      [first]: run(toEnd('first', false)),
      [last]: run(toEnd('last', false)),
      [`Shift-${first}`]: run(toEnd('first', true)),
      [`Shift-${last}`]: run(toEnd('last', true)),
      'Alt-ArrowUp': asStep(moveBlock(-1)),
      'Alt-ArrowDown': asStep(moveBlock(1)),
      'Mod-Shift-d': asStep(duplicateBlock()),
      'Mod-Shift-Backspace': asStep(deleteBlock()),
      'Mod-/': () => {
        ui.setState({ block: blockOfSelection(editor.state)?.pos ?? null });
        return true;
      },
      F7: () => {
        const next = nextMisspelled(editor.state);
        if (next) editor.commands.setTextSelection(next.to);
        ui.setState({ misspelled: next });
        // Without a checker of our own the key is the browser's.
        return isChecking(editor.state);
      },
      'Mod-f': () => {
        ui.setState({ finding: true });
        return true;
      },
      'Mod-k': () => {
        // Only where there is text to link; elsewhere the same keys open the palette.
        // What was marked a moment ago the page knows before the editor does.
        const marked = !editor.state.selection.empty || getSelection()?.isCollapsed === false;
        if (!marked && linkAt(editor.state) === null) return false;
        ui.setState({ linking: true });
        return true;
      },
      'Alt-F10': () => {
        const bar = editor.view.dom
          .closest('fieldset')
          ?.querySelector<HTMLElement>('[role="toolbar"] button');
        bar?.focus();
        return bar !== undefined && bar !== null;
      },
    };
  },
});
