import { posToDOMRect } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { forwardRef } from 'react';

/** A box in the coordinates of the field that the editor stands in. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The box of something in the window as a place in the field. */
export function placeOf(view: EditorView, box: DOMRect): Place {
  const field = view.dom.closest('fieldset')?.getBoundingClientRect();
  return {
    left: box.left - (field?.left ?? 0),
    top: box.top - (field?.top ?? 0),
    width: box.width,
    height: box.height,
  };
}

/** Where a run of text is drawn. */
export const placeOfRange = (view: EditorView, from: number, to: number): Place =>
  placeOf(view, posToDOMRect(view, from, to));

/** Where the block that begins at a position is drawn; the editor's own beginning when it is not drawn. */
export function placeOfBlock(view: EditorView, pos: number): Place {
  const dom = view.nodeDOM(pos);
  return placeOf(view, (dom instanceof HTMLElement ? dom : view.dom).getBoundingClientRect());
}

/** What a menu hangs on: nothing to see, at a place in the text, so that it scrolls along. */
export const PlaceMark = forwardRef<HTMLSpanElement, { place: Place }>(function PlaceMark(
  { place, ...rest },
  ref,
) {
  return (
    <span {...rest} ref={ref} aria-hidden style={{ position: 'absolute', pointerEvents: 'none', ...place }} />
  );
});
