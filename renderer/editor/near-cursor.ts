import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** How many blocks before and after the one with the cursor are near it. */
const REACH = 8;
/** How far the cursor goes until the blocks around it are marked anew. */
const SLACK = REACH / 2;

interface Near {
  /** Number of the block they were marked around. */
  readonly at: number;
  readonly blocks: DecorationSet;
}

/** Number of the block that has the cursor. */
function blockOf({ $head }: Selection): number {
  return Math.min($head.index(0), $head.doc.childCount - 1);
}

function marked(doc: Node, at: number): Near {
  const blocks: Decoration[] = [];
  doc.forEach((block, pos, index) => {
    if (Math.abs(index - at) <= REACH)
      blocks.push(Decoration.node(pos, pos + block.nodeSize, { 'data-near': '' }));
  });
  return { at, blocks: DecorationSet.create(doc, blocks) };
}

const key = new PluginKey<Near>('nearCursor');

/** The blocks around the cursor. */
export const nearIn = (state: EditorState): DecorationSet | undefined => key.getState(state)?.blocks;

/**
 * Marks the blocks around the cursor, which the browser must never skip: into a block that was not laid out yet it
 * writes the first letter behind the cursor, and keys do not find the way into it. They are marked in the same step
 * that makes them or brings the cursor there.
 */
export const nearCursor = (): Plugin<Near> =>
  new Plugin<Near>({
    key,
    state: {
      init: (_, { doc, selection }) => marked(doc, blockOf(selection)),
      apply: ({ doc, docChanged, mapping, selection }, near, before) => {
        const at = blockOf(selection);
        let lost = Math.abs(at - near.at) > SLACK || doc.childCount !== before.doc.childCount;
        if (!docChanged && !lost) return near;
        const blocks = near.blocks.map(mapping, doc, {
          onRemove: () => {
            lost = true;
          },
        });
        return lost ? marked(doc, at) : { at: near.at, blocks };
      },
    },
    props: { decorations: nearIn },
  });

export const NearCursor = Extension.create({
  name: 'nearCursor',
  addProseMirrorPlugins: () => [nearCursor()],
});
