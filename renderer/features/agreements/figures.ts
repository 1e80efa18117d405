import type { Target } from '#shared/model/commitment';

const round = (value: number): number => Math.round(value * 1e8) / 1e8;

/** A target's figure as people type it: 0.6 is 60 (percent). */
export const shownFigure = (unit: Target['unit'], value: number): number =>
  unit === 'ratio' ? round(value * 100) : value;

/** The same as it is kept. */
export const storedFigure = (unit: Target['unit'], typed: number): number =>
  unit === 'ratio' ? round(typed / 100) : typed;
