import { Extension, isNodeEmpty } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What is said in an empty line; `alone` where it is all of the text. */
export type HintOf = (line: Node, alone: boolean) => string;

/** The empty line with the cursor, marked with its words; null where there is none. */
export function hintIn({ doc, selection: { $anchor } }: EditorState, hintOf: HintOf): DecorationSet | null {
  const { parent } = $anchor;
  if (!parent.isTextblock || parent.content.size > 0) return null;
  const alone = isNodeEmpty(doc);
  const marked = {
    class: alone ? 'is-empty is-editor-empty' : 'is-empty',
    'data-placeholder': hintOf(parent, alone),
  };
  return DecorationSet.create(doc, [Decoration.node($anchor.before(), $anchor.after(), marked)]);
}

/**
 * Says in the empty line with the cursor what belongs there. (TipTap's own placeholder compares the text before and after
 * every key to find what was emptied; only the line with the cursor is ever shown.)
 */
export const LineHint = Extension.create<{ hintOf: HintOf }>({
  name: 'placeholder',
  addOptions: () => ({ hintOf: () => '' }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: { decorations: (state) => (editor.isEditable ? hintIn(state, options.hintOf) : null) },
      }),
    ];
  },
});
