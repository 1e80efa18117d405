import { type FlowStep, flowOf } from '#shared/domain/process/flow';
import { type RaciRow, responsibleOf } from '#shared/domain/raci/letters';

/** What a lane stands for. */
export type LaneBy = 'role' | 'team';

/** What the diagram needs of a step. */
export type DiagramStep = FlowStep & { title?: string | undefined; raci?: RaciRow | undefined };

export interface Lane {
  /** Id of the role or team; empty for what nobody does yet. */
  id: string;
  team: string | null;
}

export interface DiagramNode {
  /** A step's id; `start` and `end:<step>` are no step ids, since those have no colon and start comes first. */
  id: string;
  kind: 'start' | 'step' | 'end';
  /** Place of the step in the list, from 1; 0 for start and end. */
  number: number;
  title: string;
  /** Index of its lane. */
  lane: number;
  /** More than one way leads out of it. */
  decision: boolean;
}

export interface DiagramEdge {
  id: string;
  from: string;
  to: string;
  /** The step and branch that it draws; `branch` is null for going on without a decision. */
  branch: string | null;
  label: string;
}

/** Steps, lanes and ways, before anything has a place. */
export interface DiagramGraph {
  lanes: Lane[];
  nodes: DiagramNode[];
  edges: DiagramEdge[];
}

export const START = 'start:';
export const endOf = (step: string): string => `end:${step}`;

/** Lanes in the order of the process's own columns, then as steps name them; what nobody does comes last. */
function lanesOf(
  steps: readonly DiagramStep[],
  columns: readonly string[],
  by: LaneBy,
  teamOf: (role: string) => string | null,
): { lanes: Lane[]; laneOf: (step: DiagramStep) => number } {
  const keyOf = ({ raci = {} }: DiagramStep): string => {
    const [role = ''] = responsibleOf(raci);
    return by === 'team' ? (teamOf(role) ?? '') : role;
  };
  const used = new Set(steps.map(keyOf));
  const offered = by === 'team' ? columns.map((role) => teamOf(role) ?? '') : columns;
  const ordered = [...new Set([...offered, ...used])].filter((id) => id !== '' && used.has(id));
  if (used.has('') || ordered.length === 0) ordered.push('');
  const lanes = ordered.map((id) => ({ id, team: by === 'team' ? id || null : teamOf(id) }));
  return { lanes, laneOf: (step) => ordered.indexOf(keyOf(step)) };
}

/**
 * The diagram of a process: a lane for each role (or team) that does a step, a node for each step and for where
 * it begins and ends, an edge for each way. A branch to a step that is gone has no edge.
 *
 * @param columns role ids in the order of the process's columns
 */
export function diagramOf(
  steps: readonly DiagramStep[],
  columns: readonly string[],
  by: LaneBy,
  teamOf: (role: string) => string | null,
): DiagramGraph {
  const { lanes, laneOf } = lanesOf(steps, columns, by, teamOf);
  const { edges: ways, broken } = flowOf(steps);
  const nodes: DiagramNode[] = [];
  const edges: DiagramEdge[] = [];
  const [first] = steps;
  if (first) {
    const at = { number: 0, title: '', decision: false };
    nodes.push({ id: START, kind: 'start', lane: laneOf(first), ...at });
    edges.push({ id: START, from: START, to: first.id, branch: null, label: '' });
  }
  steps.forEach((step, at) => {
    const out = ways.filter(({ from }) => from === step.id);
    const lost = broken.filter(({ from }) => from === step.id);
    const lane = laneOf(step);
    const decision = out.length + lost.length > 1;
    nodes.push({
      id: step.id,
      kind: 'step',
      number: at + 1,
      title: step.title?.trim() ?? '',
      lane,
      decision,
    });
    if (out.some(({ to }) => to === null))
      nodes.push({ id: endOf(step.id), kind: 'end', number: 0, title: '', lane, decision: false });
    for (const { to, branch, label } of out) {
      const id = `${step.id}:${branch ?? 'next'}`;
      edges.push({ id, from: step.id, to: to ?? endOf(step.id), branch, label: label.trim() });
    }
  });
  return { lanes, nodes, edges };
}
