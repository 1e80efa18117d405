import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './diagram.module.css';

export type StepNodeData = {
  number: number;
  title: string;
  due: string;
  decision: boolean;
  broken: boolean;
  editable: boolean;
};

export type StepNode = Node<StepNodeData, 'step'>;

/** A step in the diagram. Lines are pulled from its foot to another step. */
export const StepNodeView = memo(function StepNodeView({ data, selected }: NodeProps<StepNode>) {
  const { t } = useTranslation('processes');
  const { number, title, due, decision, broken, editable } = data;
  return (
    <div className={classes.step} data-selected={selected || undefined} data-broken={broken || undefined}>
      <Handle
        type="target"
        position={Position.Top}
        className={classes.target ?? ''}
        isConnectable={editable}
      />
      <span className={classes.number}>{number}</span>
      <span className={classes.words}>
        <span className={classes.title}>{title || t('step.untitled')}</span>
        {broken ? (
          <span className={classes.broken}>{t('diagram.broken')}</span>
        ) : (
          due && <span className={classes.due}>{due}</span>
        )}
      </span>
      {decision && <span className={classes.decision} aria-hidden />}
      <Handle
        type="source"
        position={Position.Bottom}
        className={classes.source ?? ''}
        isConnectable={editable}
        title={editable ? t('diagram.pull') : ''}
      />
    </div>
  );
});

export type DotNode = Node<{ end: boolean }, 'dot'>;

/** Where the process begins, or one of its ends. */
export const DotNodeView = memo(function DotNodeView({ data }: NodeProps<DotNode>) {
  const { t } = useTranslation('processes');
  return (
    <div
      className={classes.dot}
      data-end={data.end || undefined}
      title={t(data.end ? 'diagram.end' : 'diagram.start')}
    >
      <Handle type="target" position={Position.Top} className={classes.hidden ?? ''} isConnectable={false} />
      <Handle
        type="source"
        position={Position.Bottom}
        className={classes.hidden ?? ''}
        isConnectable={false}
      />
    </div>
  );
});

export type LaneNode = Node<{ odd: boolean }, 'lane'>;

/** The ground of a lane. */
export const LaneNodeView = memo(function LaneNodeView({ data }: NodeProps<LaneNode>) {
  return <div className={classes.lane} data-odd={data.odd || undefined} />;
});
