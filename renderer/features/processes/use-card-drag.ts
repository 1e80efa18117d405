import { type DragEvent, useMemo, useState } from 'react';
import type { Step } from '#shared/model/process';
import type { BoardLane } from './lanes';

const TYPE = 'application/x-accord-step';

export interface CardDrag {
  readonly dragged: string | null;
  /** Where the dragged card would land: its lane, and before which card. */
  readonly over: { lane: string; index: number } | null;
  readonly onStart: (event: DragEvent<HTMLElement>, step: Step) => void;
  readonly onCard: (event: DragEvent<HTMLElement>, lane: BoardLane, step: Step) => void;
  /** Over a lane beside its cards: the place that the list's order gives it. */
  readonly onLane: (
    event: DragEvent<HTMLElement>,
    lane: BoardLane,
    numbers: ReadonlyMap<string, number>,
  ) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onEnd: () => void;
}

/** Moves a card of the board by dragging it, within its lane and to others. */
export function useCardDrag(
  lanes: readonly BoardLane[],
  move: (step: Step, lane: BoardLane, index: number) => void,
): CardDrag {
  const [dragged, setDragged] = useState<Step | null>(null);
  const [over, setOver] = useState<CardDrag['over']>(null);
  return useMemo(() => {
    const hover = (event: DragEvent<HTMLElement>, lane: string, index: number): void => {
      event.preventDefault();
      event.stopPropagation();
      setOver((before) => (before?.lane === lane && before.index === index ? before : { lane, index }));
    };
    const end = (): void => {
      setDragged(null);
      setOver(null);
    };
    return {
      dragged: dragged?.id ?? null,
      over,
      onStart(event, step) {
        event.dataTransfer.setData(TYPE, step.id);
        event.dataTransfer.effectAllowed = 'move';
        setDragged(step);
      },
      onCard(event, lane, step) {
        if (!dragged) return;
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const at = lane.steps.findIndex(({ id }) => id === step.id);
        hover(event, lane.id, event.clientY < top + height / 2 ? at : at + 1);
      },
      onLane(event, lane, numbers) {
        if (!dragged) return;
        const own = numbers.get(dragged.id) ?? 0;
        const before = lane.steps.filter(({ id }) => (numbers.get(id) ?? 0) < own);
        hover(event, lane.id, before.length);
      },
      onDrop(event) {
        const lane = lanes.find(({ id }) => id === over?.lane);
        if (!dragged || !over || !lane) return;
        event.preventDefault();
        const at = lane.steps.findIndex(({ id }) => id === dragged.id);
        // Places are counted without the card itself.
        move(dragged, lane, at >= 0 && at < over.index ? over.index - 1 : over.index);
        end();
      },
      onEnd: end,
    };
  }, [dragged, over, lanes, move]);
}
