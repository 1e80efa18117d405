import type { Node } from '@tiptap/pm/model';
import { TableMap } from '@tiptap/pm/tables';

/** Pixels by which a column grows or shrinks with each press. */
export const COLUMN_STEP = 20;
/** Narrower than this a column cannot be dragged either. */
const LEAST = 40;
/** Wider than any page. */
const MOST = 2000;

interface Changed {
  /** From the start of the table's content. */
  pos: number;
  attrs: Record<string, unknown>;
}

/** The width that a cell gives one of the columns it reaches over; null when nobody set one. */
function widthIn({ attrs }: Node, at: number): number | null {
  const widths = attrs['colwidth'] as readonly (number | null)[] | null;
  return widths?.[at] || null;
}

/**
 * The attributes that every cell of a column has once it is as wide as `next` says; none where that changes nothing.
 * @param next from the width that was set, in pixels, and how many columns the first cell reaches over, to the new one
 */
export function widthsOf(
  table: Node,
  column: number,
  next: (width: number | null, span: number) => number,
): Changed[] {
  const map = TableMap.get(table);
  const cellAt = (row: number): number => map.map[row * map.width + column] ?? 0;
  const placeIn = (pos: number): number => column - map.colCount(pos);
  const first = table.nodeAt(cellAt(0));
  if (!first) return [];
  const before = widthIn(first, placeIn(cellAt(0)));
  const width = Math.min(
    MOST,
    Math.max(LEAST, Math.round(next(before, Number(first.attrs['colspan']) || 1))),
  );
  if (width === before) return [];
  const cells = new Set(Array.from({ length: map.height }, (_, row) => cellAt(row)));
  return [...cells].flatMap((pos): Changed[] => {
    const cell = table.nodeAt(pos);
    if (!cell) return [];
    const span = Number(cell.attrs['colspan']) || 1;
    const widths = Array.from({ length: span }, (_, at) => widthIn(cell, at) ?? 0);
    widths[placeIn(pos)] = width;
    return [{ pos, attrs: { ...cell.attrs, colwidth: widths } }];
  });
}
