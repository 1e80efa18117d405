import type { Editor } from '@tiptap/core';
import { type BlockName, setBlock } from './blocks';

/** What a block of text can become. */
export const TURN_INTO = [
  'paragraph',
  'heading1',
  'heading2',
  'heading3',
  'bulletList',
  'orderedList',
  'taskList',
  'callout',
  'details',
  'blockquote',
  'codeBlock',
] as const satisfies readonly BlockName[];

/** Out of everything that wraps the block with the cursor. Lifting keeps ids; TipTap's `clearNodes` makes new ones. */
function unwrap(editor: Editor): void {
  for (let turn = 0; turn < 20; turn += 1) {
    const { $from } = editor.state.selection;
    const wrapper = $from.depth > 1 ? $from.node($from.depth - 1).type.name : 'doc';
    const { commands } = editor;
    const lifted =
      wrapper === 'listItem' || wrapper === 'taskItem'
        ? commands.liftListItem(wrapper)
        : wrapper === 'blockquote' || wrapper === 'callout'
          ? commands.lift(wrapper)
          : wrapper === 'details' || wrapper === 'detailsContent'
            ? commands.unsetDetails()
            : false;
    if (!lifted) return;
  }
}

/** Makes another kind of block of the one with the cursor. Its id stays, so comments on it stay too. */
export function turnInto(editor: Editor, name: BlockName): void {
  editor.commands.focus();
  unwrap(editor);
  const { $from } = editor.state.selection;
  const heads = $from.parent.type.name === 'heading' || $from.parent.type.name === 'codeBlock';
  if (heads && name !== 'paragraph') editor.commands.setParagraph();
  setBlock(editor, name);
}

/** Can the block with the cursor become another: it holds text, and stands in no table. */
export const canTurn = (editor: Editor): boolean =>
  editor.state.selection.$from.parent.isTextblock && !editor.isActive('table');
