import type { KeyboardEvent } from 'react';
import { type Selection, useSelection } from './record-selection';

export interface Rows {
  readonly selection: Selection;
  /** For the element around the rows; what takes the focus in a row carries its place as `data-row`. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keys of a list whose rows can be selected: arrows move, X selects, Shift with an arrow takes the next row along,
 * Ctrl/Cmd+A selects all and Esc none.
 * @param ids of all rows, in their order, drawn or not
 * @param focusRow puts the focus on the row at this place
 */
export function useRows(ids: readonly string[], focusRow: (at: number) => void): Rows {
  const selection = useSelection(ids);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = Number((document.activeElement as HTMLElement | null)?.dataset['row'] ?? -1);
    const id = ids[at];
    const mod = event.ctrlKey || event.metaKey;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to !== undefined) {
      const target = Math.min(ids.length - 1, Math.max(0, to));
      const next = ids[target];
      if (event.shiftKey && id !== undefined && next !== undefined) {
        if (!selection.has(id)) selection.toggle(id);
        selection.toggle(next, true);
      }
      focusRow(target);
    } else if (mod && event.key === 'a') selection.all();
    else if (event.key === 'x' && !mod && id !== undefined) selection.toggle(id);
    else if (event.key === 'Escape' && selection.ids.length > 0) selection.clear();
    else return;
    event.preventDefault();
  };
  return { selection, onKeyDown };
}
