import { type DragEvent, useMemo, useState } from 'react';

const TYPE = 'application/x-accord-step';

export interface StepDrag {
  readonly dragged: string | null;
  /** The step that the dragged one would land beside. */
  readonly over: { id: string; edge: 'before' | 'after' } | null;
  readonly onStart: (event: DragEvent<HTMLElement>, id: string) => void;
  readonly onOver: (event: DragEvent<HTMLElement>, id: string) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onEnd: () => void;
}

/**
 * Moves a step by dragging its handle.
 * @param ids ids in their order
 * @param move puts a step behind another; `null` puts it first
 */
export function useStepDrag(
  ids: readonly string[],
  move: (id: string, after: string | null) => void,
): StepDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<StepDrag['over']>(null);
  return useMemo(
    () => ({
      dragged,
      over,
      onStart(event, id) {
        event.dataTransfer.setData(TYPE, id);
        event.dataTransfer.effectAllowed = 'move';
        const row = event.currentTarget.closest('li');
        if (row) event.dataTransfer.setDragImage(row, 12, 12);
        setDragged(id);
      },
      onOver(event, id) {
        if (dragged === null) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const edge = event.clientY < top + height / 2 ? 'before' : 'after';
        setOver((before) => (before?.id === id && before.edge === edge ? before : { id, edge }));
      },
      onDrop(event) {
        if (dragged === null || over === null) return;
        event.preventDefault();
        const others = ids.filter((id) => id !== dragged);
        const at = others.indexOf(over.id);
        if (over.id !== dragged && at >= 0) {
          const after = over.edge === 'after' ? over.id : (others[at - 1] ?? null);
          const before = ids[ids.indexOf(dragged) - 1] ?? null;
          if (after !== before) move(dragged, after);
        }
        setDragged(null);
        setOver(null);
      },
      onEnd() {
        setDragged(null);
        setOver(null);
      },
    }),
    [dragged, over, ids, move],
  );
}
