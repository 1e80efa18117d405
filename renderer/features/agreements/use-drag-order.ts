import { type DragEvent, type KeyboardEvent, useState } from 'react';

interface Order {
  /** Moves an item behind `after`; `null` puts it first. */
  move: (id: string, after: string | null) => void;
  shift: (id: string, by: -1 | 1) => void;
}

/** Where a dragged item would land: before or after the one under the pointer. */
export interface DropPlace {
  id: string;
  side: 'before' | 'after';
}

/**
 * Reordering by drag, and by arrow keys on the handle.
 * @param ids of the items in their order
 */
export function useDragOrder(ids: readonly string[], { move, shift }: Order) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  const end = (): void => {
    setDragged(null);
    setPlace(null);
  };
  return {
    dragged,
    place,
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        const card = (event.currentTarget as HTMLElement).closest('[data-sortable]');
        if (card) event.dataTransfer.setDragImage(card, 16, 16);
        setDragged(id);
      },
      onDragEnd: end,
      onKeyDown: (event: KeyboardEvent) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
        if (by === null) return;
        event.preventDefault();
        shift(id, by);
      },
    }),
    target: (id: string) => ({
      'data-sortable': id,
      onDragOver: (event: DragEvent) => {
        if (dragged === null || dragged === id) return;
        event.preventDefault();
        const box = event.currentTarget.getBoundingClientRect();
        const side = event.clientY < box.top + box.height / 2 ? 'before' : 'after';
        if (place?.id !== id || place.side !== side) setPlace({ id, side });
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        if (dragged !== null && place) {
          const others = ids.filter((each) => each !== dragged);
          const at = others.indexOf(place.id);
          move(dragged, place.side === 'after' ? place.id : (others[at - 1] ?? null));
        }
        end();
      },
    }),
  };
}
