import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** A block that is moved, copied, turned and deleted as a whole. */
export interface BlockAt {
  node: Node;
  /** Position before it. */
  pos: number;
  /** What it stands in, and its place there. */
  parent: Node;
  index: number;
}

/** Containers whose children are blocks of their own; in a table or a toggle's head, the whole is the block. */
const HOLDS_BLOCKS = new Set([
  'doc',
  'bulletList',
  'orderedList',
  'taskList',
  'listItem',
  'taskItem',
  'blockquote',
  'callout',
  'detailsContent',
]);

const ITEMS = new Set(['listItem', 'taskItem']);

/** The block that a place belongs to: the innermost one, but a list's item and not the paragraph that begins it. */
export function blockAround($pos: ResolvedPos): BlockAt | null {
  let found: BlockAt | null = null;
  for (let depth = 0; depth <= $pos.depth; depth += 1) {
    const parent = $pos.node(depth);
    const index = $pos.index(depth);
    const node = parent.maybeChild(index);
    const begins = ITEMS.has(parent.type.name) && index === 0;
    if (!HOLDS_BLOCKS.has(parent.type.name) || begins || !node?.isBlock) break;
    found = { node, pos: $pos.posAtIndex(index, depth), parent, index };
  }
  return found;
}

/** The block with the selection's beginning; a chosen block is itself. */
export function blockOfSelection(state: EditorState): BlockAt | null {
  return blockAround(state.selection.$from);
}

/** The block that begins at a position. */
export function blockAtPos(doc: Node, pos: number): BlockAt | null {
  if (pos < 0 || pos > doc.content.size) return null;
  const $pos = doc.resolve(pos);
  const node = $pos.nodeAfter;
  return node ? { node, pos, parent: $pos.parent, index: $pos.index() } : null;
}
