import ElkApi from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import { useEffect, useMemo, useState } from 'react';
import { type DiagramShape, type Elk, type Rank, ranksBy } from '#shared/domain/diagram/elk';
import type { DiagramGraph } from '#shared/domain/diagram/graph';
import { type DiagramLayout, placeDiagram } from '#shared/domain/diagram/layout';

/** One engine for all diagrams of this window, in a worker that starts with the first of them. */
let engine: Elk | null = null;
const elk = (): Elk => {
  engine ??= new ElkApi({ workerUrl: elkWorker });
  return engine;
};

interface Ranked {
  key: string;
  ranks: ReadonlyMap<string, Rank>;
}

/** What the rows depend on, as text: which steps there are and where they lead, not what they are called. */
const shapeOf = ({ nodes, edges }: DiagramGraph): string =>
  JSON.stringify({
    nodes: nodes.map(({ id }) => ({ id })),
    edges: edges.map(({ id, from, to }) => ({ id, from, to })),
  } satisfies DiagramShape);

/**
 * The layout of a graph, always of its present steps. While rows are found anew the last layout stays, without
 * the steps that are gone.
 */
export function useLayout(graph: DiagramGraph): { layout: DiagramLayout | null; error: Error | null } {
  const [ranked, setRanked] = useState<Ranked | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const key = shapeOf(graph);
  useEffect(() => {
    let current = true;
    ranksBy(elk(), JSON.parse(key) as DiagramShape).then(
      (ranks) => {
        if (current) setRanked({ key, ranks });
      },
      (reason: unknown) => {
        if (current) setError(reason instanceof Error ? reason : new Error(String(reason)));
      },
    );
    return () => {
      current = false;
    };
  }, [key]);
  const layout = useMemo(() => {
    if (!ranked) return null;
    const known = (id: string): boolean => ranked.ranks.has(id);
    const { lanes, nodes, edges } = graph;
    return placeDiagram(
      ranked.key === key
        ? graph
        : {
            lanes,
            nodes: nodes.filter(({ id }) => known(id)),
            edges: edges.filter(({ from, to }) => known(from) && known(to)),
          },
      ranked.ranks,
    );
  }, [ranked, graph, key]);
  return { layout, error };
}
