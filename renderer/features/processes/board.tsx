import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowsSplit2, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneBy } from '#shared/domain/diagram/graph';
import type { Step } from '#shared/model/process';
import { TeamMark } from '../../ui/team-mark';
import classes from './board.module.css';
import { useDeadlineWords } from './deadline-field';
import { LaneSwitch } from './lane-switch';
import { addToLane, type BoardLane, boardLanes, moveToLane } from './lanes';
import type { StepListProps } from './step-list';
import { type CardDrag, useCardDrag } from './use-card-drag';
import { useLaneNames } from './use-lane-names';

export interface StepViewProps extends StepListProps {
  by: LaneBy;
  onBy: (by: LaneBy) => void;
  /** The step whose details are open. */
  selected: string | null;
  /** Opens a step; `isNew` puts the focus into its title. */
  onSelect: (id: string | null, isNew?: boolean) => void;
  /** Removes a step. */
  onRemove: (id: string) => void;
}

/** Steps as cards in the lanes of who does them. Dragging a card to another lane gives it to that role. */
export function Board(props: StepViewProps) {
  const { session, view, columns, roles, disabled, by, onBy, selected, onSelect, onRemove } = props;
  const { t } = useTranslation('processes');
  const nameOf = useLaneNames(by, roles);
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const lanes = useMemo(() => boardLanes(view.steps, columns, by, roles), [view.steps, columns, by, roles]);
  const board = { session, steps: view.steps, by, roles };
  const numbers = useMemo(() => new Map(view.steps.map(({ id }, at) => [id, at + 1])), [view.steps]);
  const first = lanes.flatMap(({ steps }) => steps)[0]?.id ?? null;
  const tabStop = active !== null && numbers.has(active) ? active : first;

  const move = (step: Step, lane: BoardLane, index: number): void => {
    if (disabled) return;
    moveToLane(board, step, lane, index);
    wanted.current = step.id;
    setSaid(t('board.moved', { title: step.title || t('step.untitled'), lane: nameOf(lane.id) }));
  };
  const drag = useCardDrag(lanes, move);

  // A card that was moved takes the focus along to where the steps, drawn anew, have it.
  const { steps } = view;
  useLayoutEffect(() => {
    const id = wanted.current;
    if (id === null || !steps.some((step) => step.id === id)) return;
    wanted.current = null;
    root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
  }, [steps]);

  const focusOn = (id: string | undefined): void => {
    if (id === undefined) return;
    setActive(id);
    root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, step: Step, laneAt: number, at: number): void => {
    const lane = lanes[laneAt];
    if (!lane || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const along = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === 'Delete' && !disabled) {
      event.preventDefault();
      focusOn(lane.steps[at + 1]?.id ?? lane.steps[at - 1]?.id);
      onRemove(step.id);
    } else if (sideways !== 0) {
      event.preventDefault();
      if (event.altKey) {
        const next = lanes[laneAt + sideways];
        const number = numbers.get(step.id) ?? 0;
        // Its place among the others of the list stays.
        if (next) move(step, next, next.steps.filter(({ id }) => (numbers.get(id) ?? 0) < number).length);
        return;
      }
      let to = laneAt + sideways;
      while (lanes[to]?.steps.length === 0) to += sideways;
      const there = lanes[to]?.steps ?? [];
      focusOn(there[Math.min(at, there.length - 1)]?.id);
    } else if (along !== 0) {
      event.preventDefault();
      if (!event.altKey) focusOn(lane.steps[at + along]?.id);
      else if (lane.steps[at + along]) move(step, lane, at + along);
    }
  };

  return (
    <div>
      <Group mb="sm" gap="md">
        <LaneSwitch by={by} onChange={onBy} />
        {!disabled && view.steps.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('board.keys')}
          </Text>
        )}
      </Group>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <div ref={root} className={classes.board} data-testid="board">
        {lanes.map((lane, laneAt) => (
          <section
            key={lane.id}
            className={classes.lane}
            aria-label={nameOf(lane.id)}
            onDragOver={(event) => drag.onLane(event, lane, numbers)}
            onDrop={drag.onDrop}
          >
            <h2 className={classes.head}>
              {lane.team && <TeamMark team={lane.team} size={16} />}
              <span className={classes.name}>{nameOf(lane.id)}</span>
              <span className={classes.count}>{lane.steps.length}</span>
            </h2>
            <ol className={classes.cards}>
              {lane.steps.map((step, at) => (
                <li
                  key={step.id}
                  className={classes.slot}
                  data-drop={dropAt(drag, lane, at)}
                  onDragOver={(event) => drag.onCard(event, lane, step)}
                >
                  <Card
                    step={step}
                    number={numbers.get(step.id) ?? 0}
                    open={selected === step.id}
                    tabbable={tabStop === step.id}
                    dragged={drag.dragged === step.id}
                    draggable={!disabled}
                    onDragStart={(event) => drag.onStart(event, step)}
                    onDragEnd={drag.onEnd}
                    onFocus={() => setActive(step.id)}
                    onKeyDown={(event) => onKeyDown(event, step, laneAt, at)}
                    onClick={() => onSelect(step.id)}
                  />
                </li>
              ))}
              {drag.over?.lane === lane.id && drag.over.index >= lane.steps.length && (
                <li className={classes.end} aria-hidden />
              )}
            </ol>
            {!disabled && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                c="dimmed"
                fullWidth
                justify="flex-start"
                leftSection={<IconPlus size={14} />}
                aria-label={t('board.add', { lane: nameOf(lane.id) })}
                onClick={() => onSelect(addToLane(board, lane.id, lane.steps.at(-1)?.id ?? null), true)}
              >
                {t('step.add')}
              </Button>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

const dropAt = ({ over }: CardDrag, lane: BoardLane, at: number): true | undefined =>
  over?.lane === lane.id && over.index === at ? true : undefined;

interface CardProps {
  step: Step;
  number: number;
  open: boolean;
  tabbable: boolean;
  dragged: boolean;
  draggable: boolean;
  onDragStart: (event: React.DragEvent<HTMLElement>) => void;
  onDragEnd: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: () => void;
}

function Card({ step, number, open, tabbable, dragged, ...handlers }: CardProps) {
  const { t } = useTranslation('processes');
  const say = useDeadlineWords();
  const due = say(step.deadline);
  return (
    <button
      {...handlers}
      type="button"
      className={classes.card}
      data-card={step.id}
      data-open={open || undefined}
      data-dragging={dragged || undefined}
      aria-expanded={open}
      tabIndex={tabbable ? 0 : -1}
    >
      <span className={classes.number}>{number}</span>
      <span className={classes.words}>
        <span className={classes.title}>{step.title || t('step.untitled')}</span>
        {(due || step.branches.length > 0) && (
          <span className={classes.facts}>
            {due}
            {step.branches.length > 0 && (
              <span className={classes.branches}>
                <IconArrowsSplit2 size={13} aria-hidden />
                {t('board.branches', { count: step.branches.length })}
              </span>
            )}
          </span>
        )}
      </span>
    </button>
  );
}
