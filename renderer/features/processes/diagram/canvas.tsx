import { type Connection, type EdgeChange, type NodeChange, ReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagramLayout } from '#shared/domain/diagram/layout';
import type { StepViewProps } from '../board';
import { useDeadlineWords } from '../deadline-field';
import { connectSteps, cutWay } from '../lanes';
import classes from './diagram.module.css';
import { LaneHeads } from './lane-heads';
import {
  type DotNode,
  DotNodeView,
  type LaneNode,
  LaneNodeView,
  type StepNode,
  StepNodeView,
} from './step-node';
import { useFirstView } from './use-first-view';
import { type WayEdge, WayEdgeView } from './way-edge';

const NODES = { step: StepNodeView, dot: DotNodeView, lane: LaneNodeView };
const EDGES = { way: WayEdgeView };
const DELETE = ['Delete', 'Backspace'];

export interface CanvasProps extends StepViewProps {
  layout: DiagramLayout;
  nameOf: (lane: string) => string;
}

/** The drawing itself: steps are chosen, connected and removed in it; where they stand follows from the process. */
export function Canvas({
  layout,
  nameOf,
  session,
  view,
  flow,
  disabled,
  selected,
  onSelect,
  onRemove,
}: CanvasProps) {
  const { t } = useTranslation('processes');
  const say = useDeadlineWords();
  const root = useRef<HTMLDivElement>(null);
  const [way, setWay] = useState<string | null>(null);
  const dues = new Map(view.steps.map(({ id, deadline }) => [id, say(deadline)]));
  const broken = useMemo(
    () => new Set(flow.flatMap(({ rule, step }) => (rule === 'branch-to-nowhere' ? [step] : []))),
    [flow],
  );
  const nodes: (StepNode | DotNode | LaneNode)[] = [
    ...layout.lanes.map((lane, at): LaneNode => {
      const size = { width: lane.width, height: layout.height };
      return {
        id: `lane:${lane.id}`,
        type: 'lane',
        position: { x: lane.x, y: 0 },
        ...size,
        measured: size,
        data: { odd: at % 2 === 1 },
        selectable: false,
        focusable: false,
        zIndex: -1,
      };
    }),
    ...layout.nodes.map((node): StepNode | DotNode => {
      const { id, kind, x, y, width, height, number, title, decision } = node;
      const placed = { id, position: { x, y }, width, height, measured: { width, height } };
      if (kind !== 'step')
        return { ...placed, type: 'dot', data: { end: kind === 'end' }, selectable: false, focusable: false };
      const due = dues.get(id) ?? '';
      return {
        ...placed,
        type: 'step',
        data: { number, title, due, decision, broken: broken.has(id), editable: !disabled },
        selected: selected === id,
        ariaLabel: t('branch.step', { number, title: title || t('step.untitled') }),
      };
    }),
  ];
  const edges = layout.edges.map(
    (each): WayEdge => ({
      id: each.id,
      type: 'way',
      source: each.from,
      target: each.to,
      data: { way: each },
      selected: way === each.id,
      focusable: false,
    }),
  );
  useFirstView(layout, root);

  const onNodesChange = (changes: NodeChange<StepNode | DotNode | LaneNode>[]): void => {
    for (const change of changes)
      if (change.type === 'select' && change.selected) {
        setWay(null);
        onSelect(change.id);
      }
  };
  const onEdgesChange = (changes: EdgeChange<WayEdge>[]): void => {
    for (const change of changes) if (change.type === 'select') setWay(change.selected ? change.id : null);
  };
  const onConnect = ({ source, target }: Connection): void => {
    connectSteps(session, source, target);
    onSelect(source);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const focused = event.target instanceof HTMLElement ? event.target.dataset['id'] : undefined;
    const at = view.steps.findIndex(({ id }) => id === focused);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (at < 0 || by === 0) return;
    event.preventDefault();
    const next = view.steps[at + by]?.id;
    if (next)
      root.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(next)}"]`)?.focus();
  };

  return (
    <div ref={root} className={classes.canvas} data-testid="diagram">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        onKeyDown={onKeyDown}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onConnect={onConnect}
        onPaneClick={() => {
          setWay(null);
          onSelect(null);
        }}
        onBeforeDelete={async ({ nodes: gone, edges: ways }) => {
          // What was chosen goes, by an edit of the process: the drawing follows. Ways to a step that goes stay, and show it.
          const step = gone.find(({ type }) => type === 'step');
          const chosen = layout.edges.find(({ id }) => id === ways[0]?.id);
          if (step) onRemove(step.id);
          else if (chosen) cutWay(session, chosen);
          return false;
        }}
        deleteKeyCode={disabled ? null : DELETE}
        nodesDraggable={false}
        nodesConnectable={!disabled}
        connectionRadius={40}
        panOnScroll
        minZoom={0.15}
        maxZoom={1.75}
        translateExtent={[
          [-200, 0],
          [layout.width + 200, layout.height + 120],
        ]}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'node.a11yDescription.default': t('diagram.nodeHelp'),
          'edge.a11yDescription.default': t('diagram.edgeHelp'),
        }}
      >
        <LaneHeads layout={layout} nameOf={nameOf} />
      </ReactFlow>
    </div>
  );
}
