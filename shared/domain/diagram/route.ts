import type { DiagramEdge, DiagramGraph } from './graph';
import type { Cell, Grid } from './grid';

/** From which side of the middle an edge leaves its node: -2, -1 to the left, 0 straight down, 1, 2 to the right. */
type Port = number;

/**
 * How an edge runs through the grid. Gap `g` lies above row `g`; channel `c` lies left of column `c`.
 * - `down`: straight, along the middle of its column.
 * - `step`: through the gap between two neighbouring rows.
 * - `channel`: through the gap below its node, along a channel, and through the gap above its target.
 */
export interface Route {
  edge: DiagramEdge;
  kind: 'down' | 'step' | 'channel';
  from: Cell;
  to: Cell;
  port: Port;
  channel: number;
  /** It leads up, to an earlier row or the same. */
  back: boolean;
}

/** Middle of a column and of a channel on one scale. */
const middle = (column: number): number => 2 * column + 1;
const line = (channel: number): number => 2 * channel;

/** The channel beside the source or the target that makes the way shortest; between lanes that is often both. */
function channelFor(from: Cell, to: Cell, used: ReadonlyMap<number, number>): number {
  const offered = [...new Set([from.column, from.column + 1, to.column, to.column + 1])];
  const cost = (channel: number): number =>
    Math.abs(line(channel) - middle(from.column)) +
    Math.abs(line(channel) - middle(to.column)) +
    // A crowded channel is wide: rather take the next one.
    (used.get(channel) ?? 0) * 0.3;
  return offered.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

/** Whether nothing stands in a column between two rows. */
function isFree(grid: Grid, { column, row: from }: Cell, { row: to }: Cell): boolean {
  for (const cell of grid.cells.values())
    if (cell.column === column && cell.row > from && cell.row < to) return false;
  return true;
}

/** How every edge runs, in the order of the edges. */
export function routesOf({ edges }: DiagramGraph, grid: Grid): Route[] {
  const used = new Map<number, number>();
  const straight = new Set<string>();
  const routes = edges.flatMap((edge): Route[] => {
    const from = grid.cells.get(edge.from);
    const to = grid.cells.get(edge.to);
    if (!from || !to) return [];
    const back = to.row <= from.row;
    const shared = { edge, from, to, port: 0, channel: -1, back };
    if (!back && from.column === to.column && !straight.has(edge.from) && isFree(grid, from, to)) {
      straight.add(edge.from);
      return [{ ...shared, kind: 'down' }];
    }
    if (to.row === from.row + 1) return [{ ...shared, kind: 'step' }];
    const channel = channelFor(from, to, used);
    used.set(channel, (used.get(channel) ?? 0) + 1);
    return [{ ...shared, kind: 'channel', channel }];
  });
  for (const id of new Set(routes.map(({ edge }) => edge.from)))
    givePorts(routes.filter(({ edge }) => edge.from === id));
  return routes;
}

/** Where an edge is headed sideways from its node: below zero to the left. */
const headed = ({ kind, channel, from, to }: Route): number =>
  (kind === 'channel' ? line(channel) : middle(to.column)) - middle(from.column);

/**
 * Edges leave a node side by side, the farthest outermost, so that they do not cross at once. Only what runs
 * straight down leaves in the middle: every edge arrives in the middle of its target.
 */
function givePorts(routes: readonly Route[]): void {
  const turning = routes.filter(({ kind }) => kind !== 'down');
  const left = turning.filter((route) => headed(route) < 0).sort((a, b) => headed(b) - headed(a));
  const right = turning.filter((route) => headed(route) >= 0).sort((a, b) => headed(a) - headed(b));
  left.forEach((route, at) => {
    route.port = -1 - at;
  });
  right.forEach((route, at) => {
    route.port = 1 + at;
  });
}

/** A stretch of a gap or channel that edges take up, from `low` to `high` on the scale across it. */
interface Stretch {
  key: string;
  low: number;
  high: number;
  /** Stretches of a lower order lie before the others. */
  order: number;
}

/** Tracks of a gap or channel: each stretch's track by its key, and how many there are. */
export interface Tracks {
  at: ReadonlyMap<string, number>;
  count: number;
}

/** Gives each stretch the first track in which it touches no other; those with one key share theirs. */
function trackStretches(stretches: readonly Stretch[]): Tracks {
  const merged = new Map<string, Stretch>();
  for (const { key, low, high, order } of stretches) {
    const known = merged.get(key);
    merged.set(key, {
      key,
      low: Math.min(low, known?.low ?? low),
      high: Math.max(high, known?.high ?? high),
      order,
    });
  }
  const sorted = [...merged.values()].sort((a, b) => a.order - b.order || a.low - b.low || a.high - b.high);
  const taken: Stretch[][] = [];
  const at = new Map<string, number>();
  for (const stretch of sorted) {
    const free = taken.findIndex((track) =>
      track.every(({ low, high }) => stretch.high < low || stretch.low > high),
    );
    const track = free === -1 ? taken.length : free;
    taken[track] = [...(taken[track] ?? []), stretch];
    at.set(stretch.key, track);
  }
  return { at, count: taken.length };
}

/** Keys of the stretches of one edge: those that lead to one target run together. */
export const leaving = ({ edge }: Route): string => `from ${edge.id}`;
export const entering = ({ edge }: Route): string => `to ${edge.to}`;

const span = (key: string, order: number, a: number, b: number): Stretch => ({
  key,
  order,
  low: Math.min(a, b),
  high: Math.max(a, b),
});

/** Tracks of every gap, from the one above the first row to the one below the last. */
export function gapTracks(routes: readonly Route[], rows: number): Tracks[] {
  const stretches: Stretch[][] = Array.from({ length: rows + 1 }, () => []);
  for (const route of routes) {
    const { kind, from, to, channel } = route;
    if (kind === 'step')
      stretches[to.row]?.push(span(entering(route), 1, middle(from.column), middle(to.column)));
    if (kind !== 'channel') continue;
    stretches[from.row + 1]?.push(span(leaving(route), 0, middle(from.column), line(channel)));
    stretches[to.row]?.push(span(entering(route), 1, line(channel), middle(to.column)));
  }
  return stretches.map(trackStretches);
}

/** Tracks of every channel, from the one left of the first column to the one right of the last. */
export function channelTracks(routes: readonly Route[], columns: number): Tracks[] {
  const stretches: Stretch[][] = Array.from({ length: columns + 1 }, () => []);
  for (const route of routes) {
    if (route.kind === 'channel')
      stretches[route.channel]?.push(span(leaving(route), 0, route.from.row + 1, route.to.row));
  }
  return stretches.map(trackStretches);
}
