import { Button, Collapse, Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Condition, Metric, type Target } from '#shared/model/commitment';
import { LEAD_EVENTS, LeadEvent } from '#shared/model/lead';
import { useField } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { useTeams } from '../../app/use-teams';
import { CommitmentMore } from './commitment-more';
import { DeadlineField } from './field-deadline';
import { NumberField } from './field-number';
import { ScheduleField } from './field-schedule';
import { TargetField } from './field-target';
import { TextField } from './field-text';
import { fieldsForMetric } from './presets';
import { TrialPanel } from './trial-panel';
import type { CommitmentState } from './use-commitment';

const Title = z.string().max(200, { error: 'must not be longer than 200 letters' });

/** What is promised about time: how many are done by the deadline, or how long it takes. */
const MEASURED_AS: readonly Target[] = [
  { bound: 'atLeast', value: 0.9, unit: 'ratio' },
  { bound: 'atMost', value: 4, unit: 'hours', percentile: 50 },
];

interface Props {
  session: DocumentSession;
  state: CommitmentState;
  disabled: boolean;
}

/** All fields of a commitment, the usual ones first. What is wrong is said at the field. */
export function CommitmentEditor({ session, state, disabled }: Props) {
  const { t } = useTranslation('agreements');
  const { draft, write, problemOf, path } = state;
  const [title, setTitle] = useField<string>(session, path, 'title');
  const [more, setMore] = useState(
    () => problemOf('segment') !== null || problemOf('schedule.rrule') !== null,
  );
  const moreId = useId();
  const { metric } = draft;
  const counts = metric === 'count' || metric === 'share' || metric === 'conversion';
  const conditions =
    metric === 'conversion' ? Condition.options.filter((each) => each !== 'fit') : Condition.options;
  const named = (field: 'of'): string | null => {
    const problem = problemOf(field);
    return problem === null ? null : t('problems.named', { field: t(`fields.${field}`), problem });
  };
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <TextField
          label={t('fields.title')}
          standing={title ?? ''}
          schema={Title}
          write={setTitle}
          disabled={disabled}
        />
        <TeamSelect
          label={t('fields.owedBy')}
          value={draft.owedBy}
          onChange={(owedBy) => write({ owedBy })}
          disabled={disabled}
          problem={problemOf('owedBy')}
        />
        <TeamSelect
          label={t('fields.owedTo')}
          value={draft.owedTo}
          onChange={(owedTo) => write({ owedTo })}
          disabled={disabled}
          problem={problemOf('owedTo')}
        />
      </SimpleGrid>
      <Group gap="sm" align="flex-start">
        <Select
          label={t('fields.metric')}
          w={220}
          allowDeselect={false}
          disabled={disabled}
          data={Metric.options.map((each) => ({ value: each, label: t(`metrics.${each}`) }))}
          value={metric ?? null}
          onChange={(next) => {
            const chosen = Metric.options.find((each) => each === next);
            if (chosen && chosen !== metric) write(fieldsForMetric(chosen, draft.target));
          }}
          error={problemOf('metric')}
        />
        {counts && (
          <Select
            label={t('fields.of')}
            w={200}
            disabled={disabled}
            placeholder={t('fields.ofAny')}
            clearable={metric === 'count'}
            allowDeselect={metric === 'count'}
            data={conditions.map((each) => ({ value: each, label: t(`conditions.${each}`) }))}
            value={draft.of ?? null}
            onChange={(next) => write({ of: Condition.options.find((each) => each === next) })}
            error={named('of')}
          />
        )}
        {metric === 'timeliness' && draft.target && (
          <Select
            label={t('fields.measuredAs')}
            w={220}
            allowDeselect={false}
            disabled={disabled}
            data={[
              { value: 'ratio', label: t('fields.byShare') },
              { value: 'hours', label: t('fields.byTime') },
            ]}
            value={draft.target.unit}
            onChange={(unit) => {
              const found = MEASURED_AS.find((each) => each.unit === unit);
              if (found && unit !== draft.target?.unit) write({ target: found, ramp: undefined });
            }}
          />
        )}
        {draft.target && (
          <TargetField
            target={draft.target}
            write={(target) => write({ target })}
            disabled={disabled}
            problem={problemOf('target')}
          />
        )}
        {metric === 'conversion' && (
          <NumberField
            label={t('fields.window')}
            width={120}
            standing={draft.window?.days}
            check={(days) =>
              Number.isInteger(days) && days >= 1 && days <= 1000 ? null : t('problems.window')
            }
            write={(days) => days !== null && write({ window: { days } })}
            disabled={disabled}
            problem={problemOf('window')}
          />
        )}
      </Group>
      {draft.schedule && (
        <ScheduleField
          schedule={draft.schedule}
          write={(schedule) => write({ schedule })}
          disabled={disabled}
          problem={problemOf('schedule')}
        />
      )}
      {metric === 'timeliness' && draft.deadline && draft.clock && (
        <>
          <Group gap="sm" align="flex-start">
            <EventSelect
              label={t('fields.clockStart')}
              value={draft.clock.start}
              onChange={(start) => draft.clock && write({ clock: { ...draft.clock, start } })}
              disabled={disabled}
            />
            <EventSelect
              label={t('fields.clockStop')}
              value={draft.clock.stop}
              onChange={(stop) => draft.clock && write({ clock: { ...draft.clock, stop } })}
              disabled={disabled}
            />
          </Group>
          {draft.target?.unit !== 'hours' && (
            <DeadlineField
              deadline={draft.deadline}
              write={(deadline) => write({ deadline })}
              disabled={disabled}
            />
          )}
        </>
      )}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          px={0}
          leftSection={more ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
          aria-expanded={more}
          aria-controls={moreId}
          onClick={() => setMore(!more)}
        >
          {t('fields.more')}
        </Button>
        <Collapse expanded={more} id={moreId} transitionDuration={120}>
          {more && (
            <div style={{ paddingTop: 8 }}>
              <CommitmentMore state={state} disabled={disabled} />
            </div>
          )}
        </Collapse>
      </div>
      {state.complete && state.complete.metric !== 'manual' && (
        <TrialPanel agreement={session.id} commitment={state.complete} write={write} disabled={disabled} />
      )}
    </Stack>
  );
}

interface TeamProps {
  label: string;
  value: string | undefined;
  onChange: (team: string) => void;
  disabled: boolean;
  problem: string | null;
}

function TeamSelect({ label, value, onChange, disabled, problem }: TeamProps) {
  const { teams } = useTeams();
  return (
    <Select
      label={label}
      allowDeselect={false}
      disabled={disabled}
      data={teams.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(team) => team && onChange(team)}
      error={problem ? `${label} ${problem}` : null}
    />
  );
}

interface EventProps {
  label: string;
  value: LeadEvent;
  onChange: (event: LeadEvent) => void;
  disabled: boolean;
}

function EventSelect({ label, value, onChange, disabled }: EventProps) {
  const { t } = useTranslation('agreements');
  return (
    <Select
      label={label}
      w={280}
      allowDeselect={false}
      disabled={disabled}
      data={LEAD_EVENTS.map((event) => ({ value: event, label: t(`events.${event}`) }))}
      value={value}
      onChange={(next) => {
        const event = LeadEvent.options.find((each) => each === next);
        if (event) onChange(event);
      }}
    />
  );
}
