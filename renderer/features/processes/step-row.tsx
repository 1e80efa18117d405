import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconGripVertical } from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowFinding } from '#shared/domain/process/check';
import type { RaciFinding } from '#shared/domain/raci/check';
import type { Step } from '#shared/model/process';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import { CommentButton } from '../discussion/comment-button';
import { DeadlineField } from './deadline-field';
import { StepFindings } from './findings';
import { FlowFindings } from './flow-findings';
import { RaciMarks } from './raci-marks';
import { StepDetails } from './step-details';
import { StepRole } from './step-role';
import classes from './steps.module.css';
import type { Roles } from './use-roles';
import type { StepDrag } from './use-step-drag';
import type { PeopleFindings } from './use-tell-people';

/** What a step's row asks of the list it stands in. */
export interface StepActions {
  addAfter: (id: string) => void;
  shift: (id: string, by: -1 | 1) => void;
  /** Removes it and moves the focus to a neighbour. */
  remove: (id: string) => void;
  /** Moves the focus; false at the ends of the list. */
  focus: (id: string, by: -1 | 1) => boolean;
  toggle: (id: string) => void;
}

export interface StepRowProps {
  session: DocumentSession;
  step: Step;
  number: number;
  columns: readonly string[];
  findings: readonly RaciFinding[];
  people: PeopleFindings;
  flow: readonly FlowFinding[];
  roles: Roles;
  team: string | null;
  open: boolean;
  disabled: boolean;
  actions: StepActions;
  drag: StepDrag;
}

function titleKeys(event: KeyboardEvent<HTMLTextAreaElement>, id: string, actions: StepActions): void {
  const input = event.currentTarget;
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const { selectionStart: from, selectionEnd: to, value } = input;
  const done = (): void => event.preventDefault();
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    done();
    actions.toggle(id);
  } else if (event.key === 'Enter' && plain && !event.altKey) {
    done();
    actions.addAfter(id);
  } else if (event.altKey && plain && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    done();
    actions.shift(id, event.key === 'ArrowUp' ? -1 : 1);
  } else if (event.key === 'Backspace' && value === '' && plain) {
    done();
    actions.remove(id);
  } else if (event.key === 'ArrowUp' && plain && from === to && onEdgeLine(input, 'first')) {
    if (actions.focus(id, -1)) done();
  } else if (event.key === 'ArrowDown' && plain && from === to && onEdgeLine(input, 'last')) {
    if (actions.focus(id, 1)) done();
  }
}

/** In a title of one line the arrows leave it at once; in a longer one, from its beginning or end. */
function onEdgeLine(input: HTMLTextAreaElement, edge: 'first' | 'last'): boolean {
  const line = Number.parseFloat(getComputedStyle(input).lineHeight) || 20;
  if (input.clientHeight < line * 2) return true;
  return edge === 'first' ? input.selectionStart === 0 : input.selectionEnd === input.value.length;
}

/** One step in the list: what, who, by when, and the other letters; more when opened. */
export const StepRow = memo(function StepRow(props: StepRowProps) {
  const {
    session,
    step,
    number,
    columns,
    findings,
    people,
    flow,
    roles,
    team,
    open,
    disabled,
    actions,
    drag,
  } = props;
  const { t } = useTranslation('processes');
  const { id } = step;
  return (
    <li
      className={classes.step}
      data-step={id}
      data-about={`steps/${id}`}
      data-about-label={step.title}
      data-drop={drag.over?.id === id ? drag.over.edge : undefined}
      data-dragging={drag.dragged === id || undefined}
      onDragOver={(event) => drag.onOver(event, id)}
      onDrop={drag.onDrop}
    >
      <div className={classes.row}>
        {disabled ? (
          <span />
        ) : (
          <button
            type="button"
            className={classes.handle}
            draggable
            aria-label={t('step.move', { number })}
            title={t('step.moveHelp')}
            onDragStart={(event) => drag.onStart(event, id)}
            onDragEnd={drag.onEnd}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              actions.shift(id, event.key === 'ArrowUp' ? -1 : 1);
            }}
          >
            <IconGripVertical size={15} aria-hidden />
          </button>
        )}
        <span className={classes.number} aria-hidden>
          {number}
        </span>
        <div className={classes.stepTitle}>
          <TextField
            session={session}
            path={`steps/${id}`}
            name="title"
            label={t('step.title', { number })}
            placeholder={t('step.placeholder')}
            look="line"
            disabled={disabled}
            onKeyDown={(event) => !disabled && titleKeys(event, id, actions)}
          />
        </div>
        <div className={classes.facts}>
          <StepRole
            session={session}
            step={id}
            raci={step.raci}
            roles={roles}
            team={team}
            disabled={disabled}
          />
          <DeadlineField session={session} step={id} disabled={disabled} />
          <RaciMarks
            session={session}
            step={id}
            raci={step.raci}
            columns={columns}
            roles={roles}
            disabled={disabled}
          />
        </div>
        <div className={classes.tail}>
          <CommentButton record={session.id} path={`steps/${id}`} label={step.title || String(number)} />
          <FlowFindings session={session} findings={flow} disabled={disabled} />
          <StepFindings
            session={session}
            findings={findings}
            step={id}
            people={people}
            roles={roles}
            disabled={disabled}
          />
          <Tooltip label={t(open ? 'step.less' : 'step.more')}>
            <ActionIcon
              size={24}
              variant="subtle"
              color="gray"
              c="dimmed"
              aria-expanded={open}
              aria-label={t(open ? 'step.less' : 'step.more')}
              onClick={() => actions.toggle(id)}
            >
              {open ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      {open && (
        <StepDetails session={session} step={id} disabled={disabled} onRemove={() => actions.remove(id)} />
      )}
    </li>
  );
});
