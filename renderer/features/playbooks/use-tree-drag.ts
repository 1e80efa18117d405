import { type DragEvent, useState } from 'react';
import { allowed, type TreeItem, type TreeMove, type TreePlace } from '#shared/domain/playbook/tree';

/** Where a dragged chapter would land: before, behind or inside the one under the pointer. */
export interface TreeDrop {
  id: string;
  side: 'before' | 'inside' | 'after';
}

/** The move that a drop stands for. */
function moveOf(
  places: readonly TreePlace<TreeItem>[],
  id: string,
  { id: over, side }: TreeDrop,
): TreeMove | null {
  const place = places.find(({ item }) => item.id === over);
  if (!place) return null;
  const siblings = (parent: string | null): string[] =>
    places.flatMap((each) => (each.parent === parent && each.item.id !== id ? [each.item.id] : []));
  if (side === 'inside') return allowed(places, { id, parent: over, after: siblings(over).at(-1) ?? null });
  const others = siblings(place.parent);
  const after = side === 'after' ? over : (others[others.indexOf(over) - 1] ?? null);
  return allowed(places, { id, parent: place.parent, after });
}

/** The part of a row, from its upper and its lower edge, in which a drop puts beside and not inside. */
const EDGE = 0.3;

/** Moving chapters of a tree by drag: onto an edge of another to stand beside it, onto its middle to go inside. */
export function useTreeDrag(places: readonly TreePlace<TreeItem>[], move: (move: TreeMove) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<TreeDrop | null>(null);
  const end = (): void => {
    setDragged(null);
    setDrop(null);
  };
  return {
    dragged,
    drop,
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        const row = (event.currentTarget as HTMLElement).closest('[data-chapter]');
        if (row) event.dataTransfer.setDragImage(row, 16, 16);
        setDragged(id);
      },
      onDragEnd: end,
    }),
    target: (id: string) => ({
      'data-chapter': id,
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return;
        const box = event.currentTarget.getBoundingClientRect();
        const at = (event.clientY - box.top) / box.height;
        const side = at < EDGE ? 'before' : at > 1 - EDGE ? 'after' : 'inside';
        if (!moveOf(places, dragged, { id, side })) {
          if (drop) setDrop(null);
          return;
        }
        event.preventDefault();
        if (drop?.id !== id || drop.side !== side) setDrop({ id, side });
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        const made = dragged !== null && drop ? moveOf(places, dragged, drop) : null;
        if (made) move(made);
        end();
      },
    }),
  };
}

export type TreeDrag = ReturnType<typeof useTreeDrag>;
