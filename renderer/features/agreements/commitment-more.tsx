import { ActionIcon, Button, Group, Input, Stack, TagsInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Schedule, type SegmentFilter } from '#shared/model/commitment';
import { DateField } from '../../ui/date-field';
import { fieldProblem } from '../../ui/field-problem';
import { NumberField } from './field-number';
import { RampField } from './field-ramp';
import { CountingRulesField } from './field-rules';
import { TextField } from './field-text';
import type { CommitmentState } from './use-commitment';

const whole =
  (least: number, most: number) =>
  (value: number): string | null =>
    fieldProblem(z.number().int().min(least).max(most), value);

const Text = z.string();

/** The rarer fields of a commitment. */
export function CommitmentMore({ state, disabled }: { state: CommitmentState; disabled: boolean }) {
  const { t } = useTranslation('agreements');
  const { draft, write, problemOf } = state;
  const { schedule } = draft;
  const budget = draft.errorBudget;
  return (
    <Stack gap="md">
      <SegmentField
        segment={draft.segment ?? []}
        write={(segment) => write({ segment })}
        disabled={disabled}
      />
      {draft.target && draft.metric !== 'manual' && (
        <RampField
          target={draft.target}
          ramp={draft.ramp ?? []}
          write={(ramp) => write({ ramp })}
          disabled={disabled}
          problem={problemOf('ramp')}
        />
      )}
      <Group gap="sm" align="flex-start">
        <NumberField
          label={t('fields.grace')}
          hint={t('fields.graceHint')}
          width={240}
          standing={draft.grace?.minutes ?? 0}
          check={whole(0, 100_000)}
          write={(minutes) => minutes !== null && write({ grace: { minutes } })}
          disabled={disabled}
          problem={problemOf('grace')}
        />
        <NumberField
          label={t('fields.cutOff')}
          hint={t('fields.cutOffHint')}
          width={260}
          standing={draft.cutOff?.days ?? 0}
          check={whole(0, 366)}
          write={(days) => days !== null && write({ cutOff: { days } })}
          disabled={disabled}
          problem={problemOf('cutOff')}
        />
      </Group>
      <Input.Wrapper label={t('fields.budget')} labelElement="div">
        <Group gap="sm" align="flex-start">
          <NumberField
            label={t('fields.budgetMisses')}
            width={160}
            optional
            standing={budget?.misses}
            check={whole(0, 1000)}
            write={(misses) =>
              write({ errorBudget: misses === null ? undefined : { periods: 12, ...budget, misses } })
            }
            disabled={disabled}
          />
          {budget && (
            <NumberField
              label={t('fields.budgetPeriods')}
              width={160}
              standing={budget.periods}
              check={whole(1, 1000)}
              write={(periods) => periods !== null && write({ errorBudget: { ...budget, periods } })}
              disabled={disabled}
            />
          )}
        </Group>
      </Input.Wrapper>
      {budget && (
        <TextField
          label={t('fields.whenSpent')}
          hint={t('fields.whenSpentHint')}
          multiline
          standing={budget.whenSpent ?? ''}
          schema={Text}
          write={(whenSpent) => write({ errorBudget: { ...budget, whenSpent: whenSpent || undefined } })}
          disabled={disabled}
        />
      )}
      <TextField
        label={t('fields.onMiss')}
        hint={t('fields.onMissHint')}
        multiline
        standing={draft.onMiss ?? ''}
        schema={Text}
        write={(onMiss) => write({ onMiss })}
        disabled={disabled}
      />
      <Group gap="sm" align="flex-start" grow>
        {schedule && (
          <TextField
            label={t('fields.rrule')}
            hint={t('fields.rruleHint')}
            standing={schedule.rrule}
            schema={Schedule.shape.rrule}
            write={(rrule) => write({ schedule: { ...schedule, rrule } })}
            disabled={disabled}
            problem={problemOf('schedule.rrule')}
          />
        )}
        {schedule && (
          <DateField
            label={t('fields.start')}
            value={schedule.start}
            onChange={(start) => start && write({ schedule: { ...schedule, start } })}
            disabled={disabled}
          />
        )}
        <DateField
          label={t('fields.reviewOn')}
          clearable
          value={draft.reviewOn ?? null}
          onChange={(reviewOn) => write({ reviewOn: reviewOn ?? undefined })}
          disabled={disabled}
        />
      </Group>
      {schedule && (
        <DateField
          type="multiple"
          label={t('fields.except')}
          description={t('fields.exceptHint')}
          clearable
          value={schedule.except}
          onChange={(except) => write({ schedule: { ...schedule, except: [...except].sort() } })}
          disabled={disabled}
        />
      )}
      {draft.metric && draft.countingRules && (
        <CountingRulesField
          metric={draft.metric}
          rules={draft.countingRules}
          write={(countingRules) => write({ countingRules })}
          disabled={disabled}
        />
      )}
    </Stack>
  );
}

interface SegmentProps {
  segment: readonly SegmentFilter[];
  write: (segment: SegmentFilter[]) => void;
  disabled: boolean;
}

/** Which leads count: those whose field has one of the values. */
function SegmentField({ segment, write, disabled }: SegmentProps) {
  const { t } = useTranslation('agreements');
  const change = (at: number, next: SegmentFilter): void =>
    write(segment.map((each, index) => (index === at ? next : each)));
  return (
    <Input.Wrapper label={t('fields.segment')} labelElement="div">
      <Stack gap="xs" mt={4}>
        {segment.map((filter, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity besides their place
          <Group key={at} gap="xs" align="flex-start" wrap="nowrap">
            <TextInput
              aria-label={t('fields.segmentField')}
              placeholder={t('fields.segmentField')}
              defaultValue={filter.field}
              onBlur={({ currentTarget }) =>
                currentTarget.value !== filter.field && change(at, { ...filter, field: currentTarget.value })
              }
              disabled={disabled}
              w={180}
            />
            <TagsInput
              aria-label={t('fields.segmentValues')}
              placeholder={t('fields.segmentValues')}
              value={filter.anyOf}
              onChange={(anyOf) => change(at, { ...filter, anyOf })}
              disabled={disabled}
              flex={1}
            />
            <ActionIcon
              variant="subtle"
              size={36}
              aria-label={t('fields.segmentRemove')}
              onClick={() => write(segment.filter((_, index) => index !== at))}
              disabled={disabled}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            disabled={disabled}
            onClick={() => write([...segment, { field: 'source', anyOf: ['…'] }])}
          >
            {t('fields.segmentAdd')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
