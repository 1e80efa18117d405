import { useViewport } from '@xyflow/react';
import type { DiagramLayout } from '#shared/domain/diagram/layout';
import { TeamMark } from '../../../ui/team-mark';
import classes from './diagram.module.css';

/** The lanes' names along the top, which stay there while the diagram is moved. */
export function LaneHeads({ layout, nameOf }: { layout: DiagramLayout; nameOf: (lane: string) => string }) {
  const { x, zoom } = useViewport();
  return (
    <div className={classes.heads} aria-hidden>
      {layout.lanes.map((lane) => (
        <div
          key={lane.id}
          className={classes.head}
          style={{ left: lane.x * zoom + x, width: lane.width * zoom }}
          title={nameOf(lane.id)}
        >
          {lane.team && <TeamMark team={lane.team} size={16} />}
          <span className={classes.laneName}>{nameOf(lane.id)}</span>
        </div>
      ))}
    </div>
  );
}
