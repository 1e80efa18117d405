import type { CSSProperties } from 'react';

/** Where something stands in the window. */
export interface WindowPlace {
  left: number;
  top: number;
  bottom: number;
}

/** Room that a card needs below its word, in pixels; with less it stands above. */
const ROOM = 220;
const GAP = 6;
const WIDTH = 320;

/** The place of a card beside a word, within the window. */
export function cardPlace({ left, top, bottom }: WindowPlace): CSSProperties {
  const x = Math.max(12, Math.min(left, window.innerWidth - WIDTH - 12));
  return window.innerHeight - bottom < ROOM
    ? { left: x, bottom: window.innerHeight - top + GAP }
    : { left: x, top: bottom + GAP };
}
