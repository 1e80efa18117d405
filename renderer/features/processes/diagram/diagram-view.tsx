import '@xyflow/react/dist/base.css';
import { ActionIcon, Button, Group, Loader, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconDownload, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDiagram } from '#shared/domain/diagram/describe';
import { diagramOf } from '#shared/domain/diagram/graph';
import { ErrorState } from '../../../ui/error-state';
import type { StepViewProps } from '../board';
import { LaneSwitch } from '../lane-switch';
import { addToLane, laneOf } from '../lanes';
import { useLaneNames } from '../use-lane-names';
import { Canvas } from './canvas';
import { useLayout } from './use-layout';
import { useSvg } from './use-svg';

/** Steps as a drawing: a lane for each role or team, a line for each way. Always of the steps as they are. */
export function DiagramView(props: StepViewProps) {
  return (
    <ReactFlowProvider>
      <Diagram {...props} />
    </ReactFlowProvider>
  );
}

function Diagram(props: StepViewProps) {
  const { session, view, columns, roles, disabled, by, onBy, selected, onSelect } = props;
  const { t } = useTranslation('processes');
  const nameOf = useLaneNames(by, roles);
  const { teamOf } = roles;
  const graph = useMemo(() => diagramOf(view.steps, columns, by, teamOf), [view.steps, columns, by, teamOf]);
  const { layout, error } = useLayout(graph);
  const saveSvg = useSvg();
  const described = describeDiagram(graph, {
    step: (number, title, lane) => t('diagram.says', { number, title, lane }),
    goTo: (number, title) => t('diagram.goTo', { number, title }),
    ends: t('diagram.ends'),
    inCase: (label, way) => t('diagram.inCase', { label, way }),
    lane: nameOf,
    untitledStep: t('step.untitled'),
  });

  const add = (): void => {
    const after = view.steps.find(({ id }) => id === selected) ?? view.steps.at(-1);
    const lane = after ? laneOf(after, by, roles) : '';
    onSelect(addToLane({ session, steps: view.steps, by, roles }, lane, after?.id ?? null), true);
  };

  return (
    <div>
      <Group mb="sm" gap="sm" justify="space-between">
        <Group gap="sm">
          <LaneSwitch by={by} onChange={onBy} />
          {!disabled && (
            <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
              {t('step.add')}
            </Button>
          )}
        </Group>
        {layout && view.steps.length > 0 && (
          <Group gap={4}>
            <Zoom />
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconDownload size={14} />}
              onClick={() =>
                void saveSvg({
                  layout,
                  steps: view.steps,
                  title: view.title || t('step.untitled'),
                  nameOf,
                  described: described.map(({ text }) => text),
                })
              }
            >
              {t('diagram.svg')}
            </Button>
          </Group>
        )}
      </Group>
      <VisuallyHidden>
        <ol aria-label={t('diagram.inWords')}>
          {described.map(({ step, text }) => (
            <li key={step}>{text}</li>
          ))}
        </ol>
      </VisuallyHidden>
      {error ? (
        <ErrorState error={error} />
      ) : view.steps.length === 0 ? (
        <Text c="dimmed" py="xs">
          {t(disabled ? 'step.noneReadOnly' : 'diagram.none')}
        </Text>
      ) : layout ? (
        <Canvas {...props} layout={layout} nameOf={nameOf} />
      ) : (
        <Loader size="sm" />
      )}
      {!disabled && view.steps.length > 0 && (
        <Text size="xs" c="dimmed" mt={6}>
          {t('diagram.keys')}
        </Text>
      )}
    </div>
  );
}

function Zoom() {
  const { t } = useTranslation('processes');
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const buttons = [
    { label: t('diagram.smaller'), Icon: IconMinus, press: () => zoomOut() },
    { label: t('diagram.larger'), Icon: IconPlus, press: () => zoomIn() },
    { label: t('diagram.fit'), Icon: IconMaximize, press: () => fitView({ padding: 0.04 }) },
  ];
  return buttons.map(({ label, Icon, press }) => (
    <Tooltip key={label} label={label}>
      <ActionIcon size={26} variant="default" aria-label={label} onClick={() => void press()}>
        <Icon size={15} />
      </ActionIcon>
    </Tooltip>
  ));
}
