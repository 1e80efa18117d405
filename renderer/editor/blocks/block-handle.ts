import { DragHandle } from '@tiptap/extension-drag-handle';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/** Side of the handle in pixels. */
export const HANDLE_SIZE = 24;

/** The block that the pointer is at, by the position before it; −1 when it is at none. */
export interface PointedBlock {
  pos: number;
}

/** Where the handle of a block stands: at the text's left edge, on the block's first line. */
function firstLine(view: EditorView, pos: number): DOMRect | null {
  const dom = pos < 0 ? null : view.nodeDOM(pos);
  if (!(dom instanceof HTMLElement)) return null;
  const box = dom.getBoundingClientRect();
  const { lineHeight, paddingTop } = getComputedStyle(dom);
  const line = dom.matches('table, hr, figure, .tableWrapper')
    ? HANDLE_SIZE
    : Number.parseFloat(lineHeight) || HANDLE_SIZE;
  const top = box.top + Number.parseFloat(paddingTop) + (line - HANDLE_SIZE) / 2;
  return new DOMRect(view.dom.getBoundingClientRect().left, top, 0, HANDLE_SIZE);
}

/** What stands in a table, or is a part of a toggle, is moved with the whole. */
function insideWhole({ $pos, depth }: { $pos: ResolvedPos; depth: number }): number {
  for (let at = 1; at < depth; at += 1) if ($pos.node(at).type.name === 'table') return 1000;
  return depth > 0 && $pos.node(depth - 1).type.name === 'details' ? 1000 : 0;
}

/**
 * TipTap's drag handle for blocks at any depth, but always at the text's edge: beside a list's item it would
 * cover the item's mark.
 * @param element what is dragged; React draws into it
 * @param pointed told which block the handle is for
 */
export function blockHandle(element: HTMLElement, pointed: PointedBlock, view: () => EditorView | null) {
  return DragHandle.configure({
    render: () => element,
    nested: { edgeDetection: 'none', rules: [{ id: 'wholes', evaluate: insideWhole }] },
    onNodeChange: (change: { node: Node | null; pos?: number }) => {
      pointed.pos = change.pos ?? -1;
    },
    getReferencedVirtualElement: () => {
      const now = view();
      const box = now && firstLine(now, pointed.pos);
      return box ? { getBoundingClientRect: () => box } : null;
    },
  });
}
