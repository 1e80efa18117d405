import type { Point } from './layout';

const CORNER = 6;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line with its corners rounded off, as the path of an SVG. */
export function pathOf(points: readonly Point[]): string {
  const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
  const toward = ([x, y]: Point, [tx, ty]: Point, length: number): Point => [
    x + Math.sign(tx - x) * length,
    y + Math.sign(ty - y) * length,
  ];
  const reach = ([x, y]: Point, [tx, ty]: Point): number => Math.abs(tx - x) + Math.abs(ty - y);
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const radius = Math.min(CORNER, reach(point, before) / 2, reach(point, after) / 2);
      return `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, after, radius))}`;
    })
    .join('');
}

/** The tip of an arrow that points down at the end of a line, as the path of an SVG. */
export function arrowOf(points: readonly Point[]): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  return `M${round(x - 4)} ${round(y - 7)}L${round(x)} ${round(y)}L${round(x + 4)} ${round(y - 7)}Z`;
}
