import { type Elk, ranksBy } from './elk';
import type { DiagramEdge, DiagramGraph, DiagramNode, Lane } from './graph';
import { type Grid, gridOf } from './grid';
import { channelTracks, entering, gapTracks, leaving, type Route, routesOf, type Tracks } from './route';

export type Point = readonly [x: number, y: number];

export interface PlacedNode extends DiagramNode {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedEdge extends DiagramEdge {
  /** Corners of the line, from the node it leaves to the tip of its arrow. */
  points: Point[];
  /** Where its label stands: left or right of the point, on a line with it. */
  labelAt: { x: number; y: number; anchor: 'start' | 'end' };
  /** It leads back up. */
  back: boolean;
}

/** A diagram with everything in its place; lengths in pixels of the screen at its own size. */
export interface DiagramLayout {
  width: number;
  height: number;
  /** Height of the lanes' heads, at the top. */
  head: number;
  lanes: (Lane & { x: number; width: number })[];
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  /** Heights at which it may be cut between rows, from its top to its end: a page holds some of these. */
  cuts: number[];
}

const HEAD = 40;
const STEP = { width: 168, height: 84 } as const;
const DOT = { width: 22, height: 22 } as const;
/** Space beside lines, between lines, and between lines that carry words. */
const PAD = 14;
const TRACK = 12;
const WORDED = 22;
/** Room for the arrow above a node. */
const ARROW = 22;
const SHORTEST_GAP = 40;
/** How far from the middle of a node, and from each other, edges leave it. */
const PORT = 24;

const sizeOf = ({ kind }: DiagramNode): { width: number; height: number } => (kind === 'step' ? STEP : DOT);

interface Columns {
  middles: number[];
  /** Positions of the channels' tracks. */
  track: (channel: number, track: number) => number;
  lanes: { x: number; width: number }[];
  width: number;
}

function placeColumns(grid: Grid, channels: readonly Tracks[]): Columns {
  const firsts: number[] = [];
  const borders = new Map<number, number>();
  const middles: number[] = [];
  let x = 0;
  for (let channel = 0; channel <= grid.columns; channel += 1) {
    const count = channels[channel]?.count ?? 0;
    const lines = Math.max(0, count - 1) * TRACK;
    if (channel > 0) x += PAD;
    if (grid.laneStarts.includes(channel)) {
      // A lane's border lies left of all lines, with room of its own.
      borders.set(channel, x);
      x += PAD;
    }
    firsts.push(x);
    if (channel === grid.columns) {
      x += count > 0 ? lines + PAD : 0;
      break;
    }
    x += lines + PAD;
    middles.push(x + STEP.width / 2);
    x += STEP.width;
  }
  const lanes = grid.laneStarts.map((start, at) => {
    const left = borders.get(start) ?? 0;
    return { x: left, width: (borders.get(grid.laneStarts[at + 1] ?? -1) ?? x) - left };
  });
  return { middles, track: (channel, track) => (firsts[channel] ?? 0) + track * TRACK, lanes, width: x };
}

interface Rows {
  tops: number[];
  heights: number[];
  /** Positions of the gaps' tracks. */
  track: (gap: number, track: number) => number;
  cuts: number[];
  height: number;
}

function placeRows(grid: Grid, routes: readonly Route[], gaps: readonly Tracks[]): Rows {
  const worded = new Set(
    routes.flatMap(({ edge, kind, from }) => (edge.label && kind !== 'down' ? [from.row + 1] : [])),
  );
  const wordedDown = new Set(
    routes.flatMap(({ edge, kind, from }) => (edge.label && kind === 'down' ? [from.row + 1] : [])),
  );
  const tall = new Set(
    [...grid.cells.values()].flatMap(({ node, row }) => (node.kind === 'step' ? [row] : [])),
  );
  const firsts: number[] = [];
  const steps: number[] = [];
  const tops: number[] = [];
  const heights: number[] = [];
  const cuts: number[] = [0];
  let y = HEAD;
  for (let gap = 0; gap <= grid.rows; gap += 1) {
    const count = gaps[gap]?.count ?? 0;
    const step = worded.has(gap) ? WORDED : TRACK;
    firsts.push(y + PAD + (worded.has(gap) ? 10 : 0));
    steps.push(step);
    const lines = count === 0 ? 0 : PAD + (worded.has(gap) ? 10 : 0) + (count - 1) * step + ARROW;
    const outer = (gap === 0 || gap === grid.rows) && count === 0;
    const room = Math.max(lines, outer ? PAD : SHORTEST_GAP) + (wordedDown.has(gap) && count > 0 ? 12 : 0);
    y += room;
    if (gap > 0 && gap < grid.rows) cuts.push(y - 6);
    if (gap === grid.rows) break;
    const height = tall.has(gap) ? STEP.height : DOT.height;
    tops.push(y);
    heights.push(height);
    y += height;
  }
  return {
    tops,
    heights,
    track: (gap, track) => (firsts[gap] ?? 0) + track * (steps[gap] ?? TRACK),
    cuts: [...cuts, y],
    height: y,
  };
}

/** Points without those in the middle of a straight line. */
function corners(points: readonly Point[]): Point[] {
  return points.filter(([x, y], at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
}

/** Places a diagram whose nodes have been ranked. Pure: the same graph and ranks give the same picture. */
export function placeDiagram(graph: DiagramGraph, ranks: Parameters<typeof gridOf>[1]): DiagramLayout {
  const grid = gridOf(graph, ranks);
  const routes = routesOf(graph, grid);
  const gaps = gapTracks(routes, grid.rows);
  const channels = channelTracks(routes, grid.columns);
  const columns = placeColumns(grid, channels);
  const rows = placeRows(grid, routes, gaps);

  const placed = new Map(
    graph.nodes.flatMap((node): [string, PlacedNode][] => {
      const cell = grid.cells.get(node.id);
      if (!cell) return [];
      const size = sizeOf(node);
      const x = (columns.middles[cell.column] ?? 0) - size.width / 2;
      const y = (rows.tops[cell.row] ?? 0) + ((rows.heights[cell.row] ?? 0) - size.height) / 2;
      return [[node.id, { ...node, ...size, x, y }]];
    }),
  );

  const edges = routes.flatMap((route): PlacedEdge[] => {
    const from = placed.get(route.edge.from);
    const to = placed.get(route.edge.to);
    if (!from || !to) return [];
    const reach = from.width / 2 - 8;
    const offset = Math.max(-reach, Math.min(reach, route.port * PORT));
    const x = from.x + from.width / 2 + offset;
    const start: Point = [x, from.y + from.height];
    const tip: Point = [to.x + to.width / 2, to.y];
    const gapOf = (gap: number, key: string): number => rows.track(gap, gaps[gap]?.at.get(key) ?? 0);
    const above = gapOf(route.to.row, entering(route));
    const below = gapOf(route.from.row + 1, leaving(route));
    const { edge, back, kind } = route;
    if (kind === 'down') {
      const end = rows.tops[route.from.row + 1] ?? tip[1];
      const labelAt = { x: x + 7, y: end - ARROW / 2 - 6, anchor: 'start' as const };
      return [{ ...edge, back, labelAt, points: [start, tip] }];
    }
    const turn = kind === 'step' ? above : below;
    const channel = columns.track(route.channel, channels[route.channel]?.at.get(leaving(route)) ?? 0);
    const through: Point[] =
      kind === 'step'
        ? []
        : [
            [channel, below],
            [channel, above],
          ];
    const labelAt = {
      x: route.port < 0 ? x - 5 : x + 5,
      y: turn - 6,
      anchor: route.port < 0 ? ('end' as const) : ('start' as const),
    };
    const points = corners([start, [x, turn], ...through, [tip[0], above], tip]);
    return [{ ...edge, back, labelAt, points }];
  });

  return {
    width: columns.width,
    height: rows.height,
    head: HEAD,
    lanes: graph.lanes.map((lane, at) => ({ ...lane, ...(columns.lanes[at] ?? { x: 0, width: 0 }) })),
    nodes: [...placed.values()],
    edges,
    cuts: rows.cuts,
  };
}

/** Lays a diagram out: rows by ELK, lanes and lines here. */
export async function layoutDiagram(elk: Elk, graph: DiagramGraph): Promise<DiagramLayout> {
  if (graph.nodes.length === 0) return placeDiagram(graph, new Map());
  return placeDiagram(graph, await ranksBy(elk, graph));
}
