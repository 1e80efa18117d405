import { Fragment, type Node } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { newId } from '#shared/model/ids';
import { type BlockAt, blockAtPos, blockOfSelection } from './block-at';

/** Which block a command is for: the one that begins at a position, or the one with the cursor. */
export type BlockTarget = number | null;

/** A list with one item moves as a whole: its item has nowhere to go inside it. */
function movable(block: BlockAt, doc: Node, by: -1 | 1): BlockAt {
  const lone = block.parent.childCount === 1 && block.parent.type.name !== 'doc';
  const edge = by < 0 ? block.index === 0 : block.index === block.parent.childCount - 1;
  if (!lone || !edge) return block;
  const $pos = doc.resolve(block.pos);
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const parent = $pos.node(depth - 1);
    if (parent.childCount > 1)
      return {
        node: $pos.node(depth),
        pos: $pos.before(depth),
        parent,
        index: $pos.index(depth - 1),
      };
  }
  return block;
}

/** Puts the selection at the same place within the block as it was, now that the block begins elsewhere. */
function follow(tr: Transaction, selection: Selection, from: number, to: number): void {
  const shift = to - from;
  if (selection instanceof NodeSelection)
    tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift));
  else {
    const place = (pos: number) => Math.min(Math.max(pos + shift, 0), tr.doc.content.size);
    tr.setSelection(
      TextSelection.between(tr.doc.resolve(place(selection.anchor)), tr.doc.resolve(place(selection.head))),
    );
  }
}

/** Changes places with the block before (−1) or behind (1). Ids stay, so that comments stay with their words. */
export const moveBlock =
  (by: -1 | 1, target: BlockTarget = null): Command =>
  (state, dispatch) => {
    const found = target === null ? blockOfSelection(state) : blockAtPos(state.doc, target);
    if (!found) return false;
    const block = movable(found, state.doc, by);
    const other = block.parent.maybeChild(block.index + by);
    if (!other || (by < 0 && block.index === 0)) return false;
    const start = by < 0 ? block.pos - other.nodeSize : block.pos;
    const order = by < 0 ? [block.node, other] : [other, block.node];
    if (
      !block.parent.canReplace(
        Math.min(block.index, block.index + by),
        Math.max(block.index, block.index + by) + 1,
        Fragment.from(order),
      )
    )
      return false;
    if (dispatch) {
      const tr = state.tr.replaceWith(start, start + block.node.nodeSize + other.nodeSize, order);
      follow(tr, state.selection, block.pos, by < 0 ? start : start + other.nodeSize);
      dispatch(tr.scrollIntoView());
    }
    return true;
  };

/** The same block with ids of its own throughout. */
function renewed(node: Node): Node {
  if (node.isText) return node;
  const content: Node[] = [];
  node.forEach((child) => {
    content.push(renewed(child));
  });
  const attrs =
    'id' in node.attrs && node.type.name !== 'mention' ? { ...node.attrs, id: newId() } : node.attrs;
  return node.type.create(attrs, content, node.marks);
}

/** Puts a copy of the block behind it, with ids of its own, and the cursor into the copy. */
export const duplicateBlock =
  (target: BlockTarget = null): Command =>
  (state, dispatch) => {
    const block = target === null ? blockOfSelection(state) : blockAtPos(state.doc, target);
    if (!block) return false;
    if (dispatch) {
      const at = block.pos + block.node.nodeSize;
      const tr = state.tr.insert(at, renewed(block.node));
      tr.setSelection(Selection.near(tr.doc.resolve(at + 1), 1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };

/** Takes the block out; what would be left empty goes with it, and a text keeps one line to write on. */
export const deleteBlock =
  (target: BlockTarget = null): Command =>
  (state, dispatch) => {
    const found = target === null ? blockOfSelection(state) : blockAtPos(state.doc, target);
    if (!found) return false;
    if (dispatch) {
      const { tr } = state;
      let from = found.pos;
      let to = found.pos + found.node.nodeSize;
      const $pos = state.doc.resolve(from);
      for (let depth = $pos.depth; depth > 0 && $pos.node(depth).childCount === 1; depth -= 1) {
        from = $pos.before(depth);
        to = $pos.after(depth);
      }
      tr.delete(from, to);
      if (tr.doc.childCount === 0) tr.insert(0, state.schema.nodes['paragraph']?.create() ?? []);
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), 1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
