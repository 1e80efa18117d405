/** The part of an ELK graph (https://eclipse.dev/elk) that is given and read here. */
export interface ElkGraph {
  id: string;
  layoutOptions?: Record<string, string>;
  children?: { id: string; width?: number; height?: number; x?: number; y?: number }[];
  edges?: { id: string; sources: string[]; targets: string[] }[];
}

/** The layout engine as its bundled build and its worker offer it. */
export interface Elk {
  layout(graph: ElkGraph): Promise<ElkGraph>;
}

/** The part of a diagram that its rows follow from. */
export interface DiagramShape {
  nodes: readonly { id: string }[];
  edges: readonly { id: string; from: string; to: string }[];
}

/** Where a node stands among the others: its row from the top, and its place in the row from the left. */
export interface Rank {
  row: number;
  place: number;
}

/**
 * Downwards in layers. What leads to an earlier step of the list counts as a way back, so that the rows follow
 * the list; within that ELK shortens the ways and avoids crossings.
 */
const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  // As early as it can be: what follows a decision stands right below it.
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // One drawing even where parts do not hang together: their rows must not be laid beside each other.
  'elk.separateConnectedComponents': 'false',
};

/** Every node is as large as the others: sizes are given when rows and lanes are known. */
const SIZE = 10;

/**
 * Rows and their order by ELK. ELK knows no lanes across its layers; what it places sideways is therefore
 * not kept, only the order.
 */
export async function ranksBy(elk: Elk, { nodes, edges }: DiagramShape): Promise<Map<string, Rank>> {
  const placed = await elk.layout({
    id: 'process',
    layoutOptions: { ...OPTIONS },
    children: nodes.map(({ id }) => ({ id, width: SIZE, height: SIZE })),
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  const children = placed.children ?? [];
  const rows = [...new Set(children.map(({ y = 0 }) => Math.round(y)))].sort((a, b) => a - b);
  const byX = [...children].sort((a, b) => (a.x ?? 0) - (b.x ?? 0));
  const taken = new Map<number, number>();
  return new Map(
    byX.map(({ id, y = 0 }) => {
      const row = rows.indexOf(Math.round(y));
      const place = taken.get(row) ?? 0;
      taken.set(row, place + 1);
      return [id, { row, place }];
    }),
  );
}
