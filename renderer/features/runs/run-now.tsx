import { Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunDetails } from '#shared/contract/runs';
import { assigneeOf, stepOf } from '#shared/domain/runs/people';
import { handedFrom, type RunState, type Visit } from '#shared/domain/runs/state';
import { withoutEnd } from '#shared/domain/runs/ways';
import { ConflictNote } from '../../app/document/conflict-note';
import { usePromise } from '../../app/document/fields';
import { useTeams } from '../../app/use-teams';
import { clockNow } from '../../ui/clock';
import { TeamMark } from '../../ui/team-mark';
import { dayAndTime } from '../measurement/dates';
import { useLocale } from '../measurement/use-locale';
import type { OpenRecord } from '../record/record-screen';
import { usePeopleChoice } from '../record/use-people-choice';
import { useMembers } from '../signoff/use-members';
import { RunEvidence } from './run-evidence';
import classes from './runs.module.css';
import type { RunEdits } from './use-run';

interface Props {
  record: OpenRecord<'run'>;
  state: RunState;
  current: Visit;
  details: RunDetails | undefined;
  edits: RunEdits;
  /** Whether the member who acts belongs to the team that does the step. */
  mayTake: boolean;
  /** Beside what is said of a hand-over. */
  children: ReactNode;
}

/** The step a run stands at: whose it is, until when, what belongs to it. */
export function RunNow({ record, state, current, details, edits, mayTake, children }: Props) {
  const { t } = useTranslation('runs');
  const locale = useLocale();
  const { team } = useTeams();
  const { view, live, disabled } = record;
  const step = stepOf(view, current.step);
  const work = view.work.find(({ id }) => id === current.id);
  const before = handedFrom(view, state);
  const nameOf = (id: string | null | undefined): string => (id ? team(id).name : '');
  const due = details?.due[current.id];
  const late = due !== undefined && Date.parse(due) < clockNow();
  const title = step?.title || t('run.untitledStep');
  return (
    <section className={classes.now} aria-labelledby="run-now" data-path={`work/${current.id}`}>
      <h2 id="run-now" className={classes.heading}>
        {t('run.now', { title })}
      </h2>
      <Group gap="sm" mb="sm" fz="sm">
        {step?.role?.team && <TeamMark team={step.role.team} withName />}
        {step?.role?.title && <Text size="sm">{step.role.title}</Text>}
        {due && (
          <Text size="sm" c={late ? 'var(--accord-warn)' : 'inherit'}>
            {t(late ? 'run.wasDue' : 'run.due', { when: dayAndTime(due, locale) })}
          </Text>
        )}
        {current.number > 1 && <Text size="sm">{t('run.again', { number: current.number })}</Text>}
      </Group>
      {current.broughtBack !== null && (
        <p className={classes.note} data-tone="warn">
          {t('run.broughtBack', { reason: current.broughtBack })}
        </p>
      )}
      {state.standing === 'blocked' && (
        <p className={classes.note} data-tone="warn">
          {t('run.blocked', { reason: state.reason })}
        </p>
      )}
      {current.takenAt === null && (
        <div className={classes.note} data-tone="info">
          <Text size="sm">
            {mayTake
              ? t('run.offered', { from: nameOf(stepOf(view, before?.step ?? '')?.role?.team) })
              : t('run.offeredOther', { to: nameOf(step?.role?.team) })}
          </Text>
          {children}
        </div>
      )}
      {withoutEnd(view.plan).includes(current.step) && (
        <p className={classes.note} data-tone="warn">
          {t('run.circle')}
        </p>
      )}
      <Assignee record={record} state={state} current={current} edits={edits} />
      {step && step.checklist.length > 0 && (
        <section aria-labelledby="checklist">
          <h3 id="checklist" className={classes.sub}>
            {t('checklist')}
          </h3>
          <Stack gap={6}>
            {step.checklist.map((point) => (
              <Checkbox
                key={point.id}
                label={point.title}
                checked={work?.checked[point.id] === true}
                disabled={disabled}
                onChange={(event) => edits.check(current.id, point.id, event.currentTarget.checked)}
              />
            ))}
          </Stack>
        </section>
      )}
      <RunEvidence
        visit={current.id}
        asked={step?.evidence ?? ''}
        evidence={work?.evidence ?? []}
        missing={details?.missingFiles ?? []}
        edits={edits}
        undo={live.undo}
        disabled={disabled}
      />
    </section>
  );
}

/** Who does the step: whoever holds the role, until somebody is named. */
function Assignee({ record, state, current, edits }: Pick<Props, 'record' | 'state' | 'current' | 'edits'>) {
  const { t } = useTranslation('runs');
  const { view, live, disabled } = record;
  const { member } = useMembers();
  const named = assigneeOf(view, state.visits, current);
  const choice = usePeopleChoice([named]);
  const field = usePromise<string | null>(live.session, `work/${current.id}/assignee`);
  const role = stepOf(view, current.step)?.role?.title;
  const left = named !== null && member(named)?.state === 'left';
  return (
    <>
      <Group gap="xs" align="flex-end">
        <Select
          label={t('run.by')}
          placeholder={role ? t('run.byRole', { role }) : t('run.byNobody')}
          w={400}
          maw="100%"
          clearable
          searchable
          disabled={disabled}
          data={choice.options}
          value={named}
          onChange={(next) => edits.assign(current.id, next)}
        />
        <ConflictNote<string>
          label={t('run.by')}
          entries={field.conflict}
          say={(id) => (id ? choice.nameOf(id) : t('run.byNobody'))}
          onChoose={(id) => edits.assign(current.id, id)}
          disabled={disabled}
        />
      </Group>
      {left && (
        <Text size="sm" c="var(--accord-warn)" mt={4}>
          {t('run.leftNote', { name: choice.nameOf(named) })}
        </Text>
      )}
    </>
  );
}
