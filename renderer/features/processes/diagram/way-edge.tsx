import type { Edge, EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { PlacedEdge } from '#shared/domain/diagram/layout';
import { arrowOf, pathOf } from '#shared/domain/diagram/path';
import { clipText } from '#shared/domain/diagram/wrap';
import classes from './diagram.module.css';

export type WayEdge = Edge<{ way: PlacedEdge }, 'way'>;

/** Longest label beside a line, in ems. */
const LABEL = 15;

/** A way from a step to another, along the line that was laid out for it. */
export const WayEdgeView = memo(function WayEdgeView({ data, selected }: EdgeProps<WayEdge>) {
  if (!data) return null;
  const { points, label, labelAt, back } = data.way;
  const path = pathOf(points);
  return (
    <g className={classes.way} data-selected={selected || undefined}>
      <path className={classes.line} d={path} data-back={back || undefined} />
      <path className={classes.tip} d={arrowOf(points)} />
      {/* Wide enough to be hit by a finger. */}
      <path className={classes.reach} d={path} />
      {label && (
        <text className={classes.label} x={labelAt.x} y={labelAt.y} textAnchor={labelAt.anchor}>
          <title>{label}</title>
          {clipText(label, LABEL)}
        </text>
      )}
    </g>
  );
});
