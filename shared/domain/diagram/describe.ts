import type { DiagramGraph, DiagramNode } from './graph';

/** How a diagram is put into words; each language has its own. */
export interface DiagramPhrases {
  step(number: number, title: string, lane: string): string;
  goTo(number: number, title: string): string;
  ends: string;
  inCase(label: string, way: string): string;
  lane(id: string): string;
  untitledStep: string;
}

/**
 * A diagram as an ordered list for those who listen to it: each step with who does it and where it leads.
 *
 * @returns a sentence for each step, in their order, with the step's id
 */
export function describeDiagram(
  { nodes, edges, lanes }: DiagramGraph,
  say: DiagramPhrases,
): { step: string; text: string }[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const titleOf = ({ title }: DiagramNode): string => title || say.untitledStep;
  return nodes.flatMap((node) => {
    if (node.kind !== 'step') return [];
    const ways = edges
      .filter(({ from }) => from === node.id)
      .map(({ to, label }) => {
        const target = byId.get(to);
        const way = target?.kind === 'step' ? say.goTo(target.number, titleOf(target)) : say.ends;
        return label ? say.inCase(label, way) : way;
      });
    const told = say.step(node.number, titleOf(node), say.lane(lanes[node.lane]?.id ?? ''));
    return [{ step: node.id, text: [told, ...ways].join(' ') }];
  });
}
