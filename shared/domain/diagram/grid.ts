import type { Rank } from './elk';
import type { DiagramGraph, DiagramNode } from './graph';

/** A node in the grid: columns and rows from 0. */
export interface Cell {
  node: DiagramNode;
  row: number;
  column: number;
}

/** Nodes in rows and in the columns of their lanes. */
export interface Grid {
  cells: Map<string, Cell>;
  rows: number;
  columns: number;
  /** First column of each lane; each has as many as its fullest row needs, at least one. */
  laneStarts: number[];
}

/** So many columns all lanes have together, where there are few lanes; with more each lane has one. */
const COLUMNS = 5;

/** Puts nodes into the columns of their lanes. A row that is too full for a lane goes on in a row below it. */
export function gridOf({ lanes, nodes }: DiagramGraph, ranks: ReadonlyMap<string, Rank>): Grid {
  const most = Math.max(1, Math.floor(COLUMNS / Math.max(lanes.length, 1)));
  const rankOf = ({ id }: DiagramNode): Rank => ranks.get(id) ?? { row: 0, place: 0 };
  const lastRank = Math.max(-1, ...nodes.map((node) => rankOf(node).row));
  const widths = lanes.map(() => 1);
  const slots: { node: DiagramNode; row: number; slot: number }[] = [];
  let rows = 0;
  for (let rank = 0; rank <= lastRank; rank += 1) {
    let deepest = 0;
    lanes.forEach((_lane, lane) => {
      // Nodes stand in the order of the list: those that go on in the next row are the later ones.
      const own = nodes.filter((node) => node.lane === lane && rankOf(node).row === rank);
      for (let first = 0, depth = 0; first < own.length; first += most, depth += 1) {
        const line = own.slice(first, first + most).sort((a, b) => rankOf(a).place - rankOf(b).place);
        line.forEach((node, slot) => {
          slots.push({ node, row: rows + depth, slot });
        });
        widths[lane] = Math.max(widths[lane] ?? 1, line.length);
        deepest = Math.max(deepest, depth + 1);
      }
    });
    rows += deepest;
  }
  const laneStarts: number[] = [];
  let columns = 0;
  for (const width of widths) {
    laneStarts.push(columns);
    columns += width;
  }
  const cells = new Map(
    slots.map(({ node, row, slot }) => [node.id, { node, row, column: (laneStarts[node.lane] ?? 0) + slot }]),
  );
  return { cells, rows, columns, laneStarts };
}
