import { CloseButton, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
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
import classes from './step-panel.module.css';
import { StepRole } from './step-role';
import type { Roles } from './use-roles';
import type { PeopleFindings } from './use-tell-people';

export interface StepPanelProps {
  session: DocumentSession;
  step: Step;
  number: number;
  columns: readonly string[];
  findings: readonly RaciFinding[];
  people: PeopleFindings;
  flow: readonly FlowFinding[];
  roles: Roles;
  team: string | null;
  disabled: boolean;
  /** Takes the focus into the title: for a step that was just added. */
  takesFocus: boolean;
  onRemove: () => void;
  onClose: () => void;
}

/** One step, to be edited beside the board or the diagram. */
export function StepPanel(props: StepPanelProps) {
  const { session, step, number, columns, findings, people, flow, roles, team, disabled, takesFocus } = props;
  const { t } = useTranslation('processes');
  const { id, raci } = step;
  const title = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <aside
      className={classes.panel}
      aria-label={t('step.title', { number })}
      data-testid="step-panel"
      data-about={`steps/${id}`}
      data-about-label={step.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <header className={classes.head}>
        <Text size="xs" c="dimmed">
          {t('step.title', { number })}
        </Text>
        <span className={classes.tail}>
          <CommentButton record={session.id} path={`steps/${id}`} label={step.title || String(number)} />
          <FlowFindings
            session={session}
            findings={flow.filter((each) => each.step === id)}
            disabled={disabled}
          />
          <StepFindings
            session={session}
            findings={findings.filter((each) => each.step === id)}
            step={id}
            people={people}
            roles={roles}
            disabled={disabled}
          />
          <CloseButton size="sm" aria-label={t('step.close')} onClick={props.onClose} />
        </span>
      </header>
      <div className={classes.title}>
        <TextField
          session={session}
          path={`steps/${id}`}
          name="title"
          label={t('step.title', { number })}
          placeholder={t('step.placeholder')}
          look="line"
          inputRef={title}
          disabled={disabled}
        />
      </div>
      <div className={classes.facts}>
        <StepRole session={session} step={id} raci={raci} roles={roles} team={team} disabled={disabled} />
        <DeadlineField session={session} step={id} disabled={disabled} />
        <RaciMarks
          session={session}
          step={id}
          raci={raci}
          columns={columns}
          roles={roles}
          disabled={disabled}
        />
      </div>
      <StepDetails session={session} step={id} disabled={disabled} onRemove={props.onRemove} />
    </aside>
  );
}
